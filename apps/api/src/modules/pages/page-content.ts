import { PICTURE_SIZES } from '@hurtrock/shared/picture-sizes';
import { html, type Html } from './html.js';
import { fileOf } from './json-ld.js';
import { grid, picture, price } from './page-cards.js';
import { titleOf, type Words } from './page-words.js';
import type { Product, Shown, Store } from './shown.js';

/**
 * A page without the app, for readers without scripts and for the first moments of all others: the same words and pictures
 * in the same places, by the app's own style sheet. The app then takes its place.
 */
export function pageContent(shown: Shown, words: Words): Html {
  return html`<div class="flex min-h-dvh flex-col">
    ${header(shown.store, words)}
    <main id="content" class="flex flex-1 flex-col">${body(shown, words)}</main>
    ${footer(shown.store, words)}
  </div>`;
}

function body(shown: Shown, words: Words): Html | false {
  switch (shown.kind) {
    case 'home':
      return homeBody(shown, words);
    case 'listing':
      return listingBody(shown, words);
    case 'product':
      return productBody(shown.product, words);
    case 'store':
      return page(heading(titleOf(shown, words)), address(shown.store));
    case 'missing':
      return page(heading(titleOf(shown, words)), html`<p>${words.error.notFoundText}</p>`);
    case 'private':
      return false;
  }
}

const page = (...parts: (Html | Html[] | false | undefined)[]): Html =>
  html`<div class="mx-auto w-full max-w-7xl px-4 py-8 sm:px-6 sm:py-12">${parts.map((part) => part)}</div>`;

const heading = (title: string): Html =>
  html`<h1 class="mb-6 font-brand text-3xl leading-none break-words sm:mb-8 sm:text-5xl">${title}</h1>`;

/** As high as the app's own, so that nothing moves when that takes its place. */
const header = ({ name, logo }: Store, { header: t }: Words): Html =>
  html`<header class="glass sticky top-0 z-40">
      <div class="mx-auto flex max-w-7xl items-center gap-2 px-4 py-2 sm:px-6">
        <a href="/" aria-label="${t.homeLink(name)}" class="ml-11 flex min-h-11 items-center gap-2 lg:ml-0">
          ${
            logo
              ? html`<img
                  src="${fileOf(logo) ?? ''}"
                  alt=""
                  class="h-9 w-auto max-w-32 object-contain sm:h-10"
                />`
              : html`<img src="/favicon.svg" alt="" width="36" height="36" class="size-9 sm:size-10" />`
          }
          <span class="font-brand text-2xl leading-none">${name.split(' ')[0]}</span>
        </a>
        ${search(t, 'mx-3 hidden flex-1 md:block')}
        <a href="/cart" class="ml-auto flex min-h-11 items-center text-sm font-semibold">${t.cartName}</a>
      </div>
    </header>
    <div class="border-b border-line bg-page px-4 py-2.5 sm:px-6 md:hidden">${search(t, 'block')}</div>`;

const search = (t: Words['header'], look: string): Html =>
  html`<form action="/products" role="search" class="${look}">
    <input
      name="q"
      aria-label="${t.searchLabel}"
      placeholder="${t.searchPlaceholder}"
      class="h-11 w-full rounded-full border border-line-strong bg-page/70 px-12 text-base text-ink"
    />
  </form>`;

const footer = (store: Store, { header: t }: Words): Html =>
  html`<footer data-theme="dark" class="mt-auto border-t-4 border-orange bg-sunken text-ink">
    <div class="mx-auto w-full max-w-7xl px-4 py-12 sm:px-6">
      <p class="font-brand text-3xl leading-none text-orange">${store.name}</p>
      <p class="mt-2 font-hand text-sm">${store.tagline}</p>
      <ul class="mt-4">
        <li>${link('/products', t.allProducts)}</li>
        <li>${link('/store', t.store)}</li>
      </ul>
      ${address(store)}
    </div>
  </footer>`;

const address = (store: Store): Html =>
  html`<address class="mt-4 not-italic">
    ${store.address}, ${store.city} ${store.postalCode}<br />
    ${store.phone && html`<a href="tel:${store.phone.replace(/[^\d+]/g, '')}">${store.phone}</a><br />`}
    ${store.whatsapp && html`<a href="https://wa.me/${store.whatsapp}" rel="noreferrer">WhatsApp</a><br />`}
    <a href="mailto:${store.email}">${store.email}</a>
    ${store.socials.map(({ name, url }) => html`<br /><a href="${url}" rel="noreferrer">${name}</a>`)}
  </address>`;

function homeBody({ categories, shelves }: Extract<Shown, { kind: 'home' }>, words: Words): Html {
  const { home: t } = words;
  const titles = [t.featuredTitle, t.bestTitle, t.newestTitle];
  return html`<section class="hero relative isolate overflow-hidden">
      <div
        class="mx-auto flex min-h-[min(48rem,90svh)] max-w-7xl flex-col items-center px-4 pt-12 pb-72 text-center sm:px-6 sm:pt-16 sm:pb-80"
      >
        <p class="hero-kicker font-hand text-base sm:text-xl">${t.kicker}</p>
        <h1 class="hero-title mt-3 font-brand leading-[0.88]">
          ${t.headline.map((line) => html`<span class="block">${line}</span>`)}
        </h1>
        <p class="hero-text mt-6 max-w-xl text-base text-balance sm:text-lg">${t.intro}</p>
        <a href="/products" class="mt-7 rounded-field bg-orange px-7 py-3.5 font-bold text-on-orange"
          >${t.shopNow}</a
        >
      </div>
    </section>
    ${page(
      html`<h2 class="font-brand text-3xl">${t.categoriesTitle}</h2>
        <ul>
          ${categories.map(({ slug, name }) => html`<li>${link(`/categories/${slug}`, name)}</li>`)}
        </ul>`,
    )}
    ${shelves.map(
      (cards, i) =>
        cards.length > 0 &&
        page(html`<h2 class="font-brand text-3xl">${titles[i]}</h2>`, grid(cards, { level: 'h3', words })),
    )}`;
}

const link = (to: string, text: string): Html =>
  html`<a href="${to}" class="inline-block py-1 underline-offset-4 hover:underline">${text}</a>`;

function listingBody(shown: Extract<Shown, { kind: 'listing' }>, words: Words): Html {
  const { trail, items, filters } = shown;
  const category = trail.at(-1);
  return page(
    trail.length > 1 &&
      html`<nav aria-label="${words.common.breadcrumb}" class="mb-5 text-sm">
        ${trail.slice(0, -1).map(({ slug, name }) => link(`/categories/${slug}`, name))}
      </nav>`,
    heading(titleOf(shown, words)),
    category && !filters.q && html`<p class="-mt-3 mb-6 max-w-2xl text-muted">${category.description}</p>`,
    category &&
      category.children.length > 0 &&
      html`<ul class="mb-5 flex flex-wrap gap-4">
        ${category.children.map(({ slug, name }) => html`<li>${link(`/categories/${slug}`, name)}</li>`)}
      </ul>`,
    items.length > 0
      ? html`<div class="lg:grid lg:grid-cols-[16.5rem_1fr] lg:gap-8 xl:gap-10">
          <div class="hidden lg:block"></div>
          ${grid(items, { level: 'h2', words, isFirst: true })}
        </div>`
      : html`<p>${words.catalog.emptyTitle}</p>`,
  );
}

function productBody(product: Product, words: Words): Html {
  const { name, brand, images, description, specifications, breadcrumb, similar, sku } = product;
  const { product: t } = words;
  const [first] = images;
  return page(
    html`<nav aria-label="${words.common.breadcrumb}" class="mb-5 text-sm">
      <ol class="flex flex-wrap gap-x-3">
        <li>${link('/', words.common.home)}</li>
        ${breadcrumb.map((each) => html`<li>${link(`/categories/${each.slug}`, each.name)}</li>`)}
      </ol>
    </nav>`,
    html`<div class="grid gap-8 md:grid-cols-2 lg:gap-14">
      <div class="aspect-square min-w-0 overflow-hidden rounded-panel border border-line shadow-panel">
        ${
          first &&
          picture(first, {
            sizes: PICTURE_SIZES.gallery,
            alt: first.alt || t.photoOf(name, 1),
            isFirst: true,
          })
        }
      </div>
      <div class="min-w-0">
        <p class="font-hand text-base text-accent">${brand}</p>
        <h1 class="mt-1 text-2xl leading-tight font-bold text-balance sm:text-4xl">${name}</h1>
        <div class="mt-4 text-3xl font-bold sm:text-4xl">${price(product, words)}</div>
        <p class="mt-4">${words.availability[product.availability]}</p>
      </div>
    </div>`,
    html`<div class="mt-12 grid gap-10 md:grid-cols-2 lg:gap-14">
      <section>
        <h2 class="mb-4 font-brand text-3xl">${t.about}</h2>
        ${description
          .split(/\n{2,}/)
          .map((part) => html`<p class="mb-4 whitespace-pre-line">${part.replace(/[*`#]/g, '')}</p>`)}
      </section>
      <section>
        <h2 class="mb-4 font-brand text-3xl">${t.specifications}</h2>
        <dl>
          <dt>${t.sku}</dt>
          <dd>${sku}</dd>
          ${specifications.map(
            ({ name: label, value, unit }) =>
              html`<dt>${label}</dt>
                <dd>${specified(value, t)} ${unit}</dd>`,
          )}
        </dl>
      </section>
    </div>`,
    similar.length > 0 &&
      html`<section class="mt-16">
        <h2 class="mb-6 font-brand text-3xl">${t.similar}</h2>
        ${grid(similar.slice(0, 4), { level: 'h3', words })}
      </section>`,
  );
}

function specified(value: string | number | boolean, { yes, no }: Words['product']): string | number {
  if (typeof value === 'boolean') return value ? yes : no;
  return value;
}
