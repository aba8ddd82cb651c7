import { formatRupiah } from '@hurtrock/shared/format';
import { PICTURE_SIZES } from '@hurtrock/shared/picture-sizes';
import { html, type Html } from './html.js';
import { filesOf } from './page-head.js';
import type { Words } from './page-words.js';
import type { Card, Picture } from './shown.js';

/** Stands where the style of the first picture's placeholder is: no attribute may carry one. */
export const FIRST_PICTURE = 'first-picture';

interface GridFacts {
  level: 'h2' | 'h3';
  words: Words;
  isFirst?: boolean;
}

/** Products side by side, each with a way to its page. */
export const grid = (cards: Card[], { level, words, isFirst = false }: GridFacts): Html =>
  html`<ul class="grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 xl:grid-cols-4">
    ${cards.map((card, i) => {
      const name = html`<a href="/products/${card.slug}">${card.name}</a>`;
      return html`<li class="overflow-hidden rounded-panel border border-line bg-surface">
        <div class="aspect-square">
          ${card.picture && picture(card.picture, { sizes: PICTURE_SIZES.card, isFirst: isFirst && i === 0 })}
        </div>
        <div class="p-3 sm:p-4">
          <p class="truncate text-xs text-muted uppercase">${card.brand}</p>
          ${level === 'h2' ? html`<h2 class="${NAME}">${name}</h2>` : html`<h3 class="${NAME}">${name}</h3>`}
          ${price(card, words)}
          <p class="text-sm">${words.availability[card.availability]}</p>
        </div>
      </li>`;
    })}
  </ul>`;

const NAME = 'line-clamp-2 min-h-[2.75em] text-sm leading-snug font-semibold sm:text-base';

export const price = ({ price: now, listPrice }: Pick<Card, 'price' | 'listPrice'>, words: Words): Html =>
  html`<p class="text-base font-bold sm:text-lg">
    ${formatRupiah(now.amount)}
    ${
      listPrice &&
      html`<s class="text-sm font-normal text-muted" aria-label="${words.price.otherwise}"
        >${formatRupiah(listPrice.amount)}</s
      >`
    }
  </p>`;

interface PictureFacts {
  sizes: string;
  alt?: string;
  isFirst: boolean;
}

/** In the best format and the smallest size that is sharp, as the app would ask for it. */
export function picture(files: Picture, { sizes, alt = '', isFirst }: PictureFacts): Html {
  const { url, widths, formats, width, height } = files;
  const last = formats.at(-1);
  if (last === undefined || widths.length === 0) return html``;
  return html`<picture class="block size-full overflow-hidden bg-surface">
    ${formats
      .slice(0, -1)
      .map(
        (format) =>
          html`<source type="image/${format}" srcset="${filesOf(files, format)}" sizes="${sizes}" />`,
      )}
    <img
      src="${url}/${widths.at(-1)}.${last}"
      srcset="${filesOf(files, last)}"
      sizes="${sizes}"
      alt="${alt}"
      width="${width}"
      height="${height}"
      loading="${isFirst ? 'eager' : 'lazy'}"
      ${isFirst && html`fetchpriority="high" id="${FIRST_PICTURE}"`}
      decoding="async"
      class="size-full bg-cover bg-center object-contain"
    />
  </picture>`;
}
