import { PICTURE_SIZES } from '@hurtrock/shared/picture-sizes';
import type { Locale } from '@hurtrock/shared/format';
import { summaryOf } from '@hurtrock/shared/page-rules';
import { html, scriptJson, type Html } from './html.js';
import { breadcrumbLd, fileOf, listLd, productLd, siteLd, stepsOf, storeLd, type Whole } from './json-ld.js';
import { descriptionOf, titleOf, type Words } from './page-words.js';
import type { Picture, Shown } from './shown.js';

export interface HeadFacts {
  shown: Shown;
  path: string;
  isIndexed: boolean;
  locale: Locale;
  words: Words;
  whole: Whole;
}

/** Everything about a page that is not seen on it. */
export function pageHead({ shown, path, isIndexed, locale, words, whole }: HeadFacts): Html {
  const title = words.pages.titled(titleOf(shown, words), shown.store.name);
  const description = descriptionOf(shown, words);
  const picture = pictureOf(shown);
  const file = picture ? fileOf(picture) : undefined;
  const isFound = shown.kind !== 'missing';
  return html`
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <meta name="robots" content="${isIndexed ? 'index, follow' : 'noindex, follow'}" />
    ${isFound && html`<link rel="canonical" href="${whole(path)}" />`}
    <meta property="og:site_name" content="${shown.store.name}" />
    <meta property="og:locale" content="${locale === 'en' ? 'en_GB' : 'id_ID'}" />
    <meta property="og:type" content="${shown.kind === 'product' ? 'product' : 'website'}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    ${isFound && html`<meta property="og:url" content="${whole(path)}" />`}
    ${
      file !== undefined &&
      html`<meta property="og:image" content="${whole(file)}" />
        <meta property="og:image:width" content="${picture?.width}" />
        <meta property="og:image:height" content="${picture?.height}" />
        <meta property="og:image:alt" content="${picture?.alt || title}" />`
    }
    ${
      shown.kind === 'product' &&
      html`<meta property="product:price:amount" content="${shown.product.price.amount}" />
        <meta property="product:price:currency" content="${shown.product.price.currency}" />`
    }
    <meta name="twitter:card" content="${file === undefined ? 'summary' : 'summary_large_image'}" />
    ${preload(shown)}
    ${structured(shown, words, whole).map(
      (data) =>
        html`<script type="application/ld+json">
          ${scriptJson(data)}
        </script>`,
    )}
  `;
}

/** The picture that stands for the page elsewhere. */
function pictureOf(shown: Shown): Picture | null | undefined {
  if (shown.kind === 'product') return shown.product.images[0];
  if (shown.kind === 'listing') return shown.trail.at(-1)?.picture ?? shown.items[0]?.picture;
  if (shown.kind === 'home') return shown.shelves.flat().find(({ picture }) => picture !== null)?.picture;
  return undefined;
}

/** The largest thing on the first screen, fetched before anything else asks for it. */
function preload(shown: Shown): Html | false {
  const [picture, sizes] =
    shown.kind === 'product'
      ? [shown.product.images[0], PICTURE_SIZES.gallery]
      : [shown.kind === 'listing' ? shown.items[0]?.picture : null, PICTURE_SIZES.card];
  const best = picture?.formats[0];
  if (!picture || best === undefined || picture.widths.length === 0) return false;
  return html`<link
    rel="preload"
    as="image"
    type="image/${best}"
    imagesrcset="${filesOf(picture, best)}"
    imagesizes="${sizes}"
    fetchpriority="high"
  />`;
}

/** All widths of one format, as `srcset` takes them. */
export const filesOf = ({ url, widths }: Picture, format: string): string =>
  widths.map((width) => `${url}/${width}.${format} ${width}w`).join(', ');

function structured(shown: Shown, words: Words, whole: Whole): object[] {
  const { store } = shown;
  const home = words.common.home;
  switch (shown.kind) {
    case 'home':
      return [siteLd(store, whole), storeLd(store, whole)];
    case 'store':
      return [
        storeLd(store, whole),
        breadcrumbLd(stepsOf([], { home, last: { name: words.header.store, path: '/store' } }), whole),
      ];
    case 'listing': {
      const last = shown.trail.length > 0 ? undefined : { name: words.catalog.title, path: '/products' };
      return [listLd(shown.items, whole), breadcrumbLd(stepsOf(shown.trail, { home, last }), whole)];
    }
    case 'product': {
      const { product } = shown;
      const last = { name: product.name, path: `/products/${product.slug}` };
      return [
        productLd(product, summaryOf(product.description, 5000) || product.name, whole),
        breadcrumbLd(stepsOf(product.breadcrumb, { home, last }), whole),
      ];
    }
    default:
      return [];
  }
}
