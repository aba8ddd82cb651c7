import { storefrontFirstEn } from '@hurtrock/i18n/storefront.first.en';
import { storefrontFirstId } from '@hurtrock/i18n/storefront.first.id';
import { formatRupiah, type Locale } from '@hurtrock/shared/format';
import { summaryOf } from '@hurtrock/shared/page-rules';
import type { Shown } from './shown.js';

/** The sentences of the shop's own screens. */
export const WORDS: Record<Locale, typeof storefrontFirstId> = {
  id: storefrontFirstId,
  en: storefrontFirstEn,
};
export type Words = typeof storefrontFirstId;

/** What stands over a page, as the app will call it too. */
export function titleOf(shown: Shown, { home, catalog, header, error }: Words): string {
  switch (shown.kind) {
    case 'home':
      return home.title;
    case 'listing':
      return shown.filters.q
        ? catalog.searchTitle(shown.filters.q)
        : (shown.trail.at(-1)?.name ?? catalog.title);
    case 'product':
      return shown.product.name;
    case 'store':
      return header.store;
    case 'missing':
      return error.notFoundTitle;
    case 'private':
      return '';
  }
}

export function descriptionOf(shown: Shown, { pages, error }: Words): string {
  const { store } = shown;
  switch (shown.kind) {
    case 'listing': {
      const category = shown.trail.at(-1);
      if (shown.filters.q) return pages.search(shown.filters.q);
      return category ? pages.category(category.name, summaryOf(category.description)) : pages.products;
    }
    case 'product': {
      const { name, price, description } = shown.product;
      return pages.product(name, formatRupiah(price.amount), summaryOf(description));
    }
    case 'store':
      return pages.store(store.name, `${store.address}, ${store.city}`);
    case 'missing':
      return error.notFoundText;
    default:
      return pages.home;
  }
}
