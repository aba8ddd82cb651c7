import { choices, SORTS, type CatalogFilters, type Sort } from '@hurtrock/shared/catalog-filters';

export {
  readFilters,
  SORTS,
  typedPrice,
  type CatalogFilters,
  type Sort,
} from '@hurtrock/shared/catalog-filters';

const FLAGS = ['inStock', 'onSale', 'featured'] as const;

/** Writes them back. The category is part of the path, so it is not among the parameters. */
export function writeFilters(filters: CatalogFilters): string {
  const params = new URLSearchParams();
  const { q, brand, minPrice, maxPrice, inStock, onSale, featured, spec, sort } = filters;
  const written = { q, brand, minPrice, maxPrice, inStock, onSale, featured, spec, sort };
  for (const [name, value] of Object.entries(written)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) params.append(name, String(one));
  }
  const search = params.toString();
  return search && `?${search}`;
}

/** A choice more, or one less. */
export function toggled(chosen: string[] | undefined, value: string): string[] | undefined {
  const rest = chosen?.filter((one) => one !== value) ?? [];
  return choices(rest.length === chosen?.length || !chosen ? [...rest, value] : rest);
}

/** What was looked for, without anything that narrows it. */
export const unfiltered = ({ category, q, sort }: CatalogFilters): CatalogFilters => ({ category, q, sort });

/** How many choices narrow the list. */
export function filterCount({ brand = [], spec = [], ...filters }: CatalogFilters): number {
  const hasPrice = filters.minPrice !== undefined || filters.maxPrice !== undefined;
  return brand.length + spec.length + Number(hasPrice) + FLAGS.filter((flag) => filters[flag]).length;
}

/** Relevance means something only for a search. */
export const sortsFor = ({ q }: CatalogFilters): readonly Sort[] => (q ? SORTS : SORTS.slice(1));
export const defaultSort = ({ q }: CatalogFilters): Sort => (q ? 'relevance' : 'newest');
