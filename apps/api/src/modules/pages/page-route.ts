import { readFilters, type CatalogFilters } from '@hurtrock/shared/catalog-filters';
import { isForSearchEngines, plainPath } from '@hurtrock/shared/page-rules';

/** One answer of the API that the page's hooks will want, under the very key that they look for. */
export interface Ask {
  path: string;
  init: { params?: { path?: Record<string, string>; query?: object } };
  /** A list that grows page by page. */
  isPaged?: true;
}

export type PageKind = 'home' | 'listing' | 'product' | 'store' | 'private' | 'missing';

export interface PageRoute {
  kind: PageKind;
  path: string;
  isIndexed: boolean;
  slug?: string;
  filters?: CatalogFilters;
  /** By a name, under which what was read is found again. */
  asks: Record<string, Ask>;
}

const STORE: Ask = { path: '/api/v1/store', init: {} };
const CATEGORIES: Ask = { path: '/api/v1/categories', init: {} };
const products = (query: object): Ask => ({ path: '/api/v1/products', init: { params: { query } } });
const facets = (query: object | undefined): Ask => ({
  path: '/api/v1/product-facets',
  init: query ? { params: { query } } : {},
});

/** Pages that are about one person, or about nothing that anybody would look for. */
const PRIVATE =
  /^\/(?:cart|checkout|login|register|forgot-password|reset-password|verify-email|account|orders)(?:\/|$)/;

/** Which page stands at an address, and what it shows before anything was clicked. */
export function pageRoute(address: string): PageRoute {
  const [raw = '/', query = ''] = address.split('?', 2);
  const path = plainPath(raw);
  const params = new URLSearchParams(query);
  const page = { path, isIndexed: isForSearchEngines(path, params) };
  const [, place, slug, more] = path.split('/');
  if (path === '/') return { ...page, kind: 'home', asks: HOME };
  if (path === '/store') return { ...page, kind: 'store', asks: { store: STORE } };
  if (PRIVATE.test(path)) return { ...page, kind: 'private', asks: { store: STORE } };
  if (more === undefined && place === 'products' && slug !== undefined)
    return { ...page, kind: 'product', slug, asks: { store: STORE, product: product(slug) } };
  if (path === '/products' || (more === undefined && place === 'categories' && slug !== undefined)) {
    const filters = readFilters(params, slug);
    return { ...page, kind: 'listing', slug, filters, asks: listing(filters) };
  }
  return { ...page, kind: 'missing', asks: { store: STORE } };
}

const HOME: Record<string, Ask> = {
  store: STORE,
  categories: CATEGORIES,
  featured: products({ featured: true, limit: 8 }),
  best: products({ sort: 'best-selling', limit: 4 }),
  newest: products({ sort: 'newest', limit: 4 }),
  facets: facets(undefined),
};

const product = (slug: string): Ask => ({
  path: '/api/v1/products/{slug}',
  init: { params: { path: { slug } } },
});

const listing = (filters: CatalogFilters): Record<string, Ask> => ({
  store: STORE,
  categories: CATEGORIES,
  list: { ...products(filters), isPaged: true },
  facets: facets({ ...filters, sort: undefined }),
});

type Value = string | number | boolean | undefined;

/** The address that answers it. */
export function addressOf({ path, init: { params } }: Ask): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params?.path?.[name] ?? ''),
  );
  const query = Object.entries(params?.query ?? {}).flatMap(([name, value]: [string, Value | Value[]]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined)
      .map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}
