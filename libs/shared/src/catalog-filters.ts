export const SORTS = ['relevance', 'newest', 'best-selling', 'price', '-price', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** What narrows and orders a list, in the API's own words. */
export interface CatalogFilters {
  category?: string;
  q?: string;
  brand?: string[];
  minPrice?: number;
  maxPrice?: number;
  inStock?: true;
  onSale?: true;
  featured?: true;
  /** `name:value`; values of one name are alternatives. */
  spec?: string[];
  sort?: Sort;
}

/** An address' parameters: `URLSearchParams` in browsers and Node alike. */
export interface Parameters {
  get(name: string): string | null;
  getAll(name: string): string[];
}

const MAX_TEXT = 100;
const MAX_CHOICES = 20;

/** Whole rupiah out of whatever somebody typed: `1.500.000` and `Rp 1500000` are the same. */
export function typedPrice(value: string | null): number | undefined {
  const digits = (value ?? '').replace(/\D/g, '').slice(0, 10);
  return digits === '' ? undefined : Number(digits);
}

function text(value: string | null): string | undefined {
  return value?.trim().slice(0, MAX_TEXT) || undefined;
}

/** The choices among these, without repetitions. */
export function choices(values: string[]): string[] | undefined {
  const kept = [...new Set(values.map((value) => value.trim()).filter(Boolean))].slice(0, MAX_CHOICES);
  return kept.length > 0 ? kept : undefined;
}

/** Reads the filters out of an address. What makes no sense there is left out, so that an old link still opens. */
export function readFilters(params: Parameters, category?: string): CatalogFilters {
  const isSet = (flag: 'inStock' | 'onSale' | 'featured') => params.get(flag) === 'true' || undefined;
  return {
    category: category ?? text(params.get('category')),
    q: text(params.get('q')),
    brand: choices(params.getAll('brand')),
    minPrice: typedPrice(params.get('minPrice')),
    maxPrice: typedPrice(params.get('maxPrice')),
    inStock: isSet('inStock'),
    onSale: isSet('onSale'),
    featured: isSet('featured'),
    spec: choices(params.getAll('spec').filter((spec) => /^[^:]+:./.test(spec))),
    sort: SORTS.find((sort) => sort === params.get('sort')),
  };
}
