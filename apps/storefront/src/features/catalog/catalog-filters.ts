export const SORTS = ['relevance', 'newest', 'best-selling', 'price', '-price', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface CatalogFilters {
  category?: string;
  q?: string;
  brand?: string;
  minPrice?: number;
  maxPrice?: number;
  inStock?: true;
  sort?: Sort;
}

const MAX_TEXT = 100;

function price(value: string | null): number | undefined {
  const digits = (value ?? '').replace(/\D/g, '').slice(0, 10);
  return digits === '' ? undefined : Number(digits);
}

function text(value: string | null): string | undefined {
  return value?.trim().slice(0, MAX_TEXT) || undefined;
}

/** Reads the filters out of an address. What makes no sense there is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams, category?: string): CatalogFilters {
  return {
    category: category ?? text(params.get('category')),
    q: text(params.get('q')),
    brand: text(params.get('brand')),
    minPrice: price(params.get('minPrice')),
    maxPrice: price(params.get('maxPrice')),
    inStock: params.get('inStock') === 'true' || undefined,
    sort: SORTS.find((sort) => sort === params.get('sort')),
  };
}

/** Writes them back. The category is part of the path, so it is not among the parameters. */
export function writeFilters(filters: CatalogFilters): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (name !== 'category' && value !== undefined) params.set(name, String(value));
  }
  const search = params.toString();
  return search && `?${search}`;
}

/** Relevance means something only for a search. */
export const sortsFor = ({ q }: CatalogFilters): readonly Sort[] => (q ? SORTS : SORTS.slice(1));
export const defaultSort = ({ q }: CatalogFilters): Sort => (q ? 'relevance' : 'newest');
