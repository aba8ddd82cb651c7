import { api } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { useUrlFilters } from '../../common/use-url-filters';
import { COLUMNS, FILTERS, LEVELS, SORTS, STATUSES } from './product-list-state';

/** The beginning of the keys of all product lists, whatever their filters. */
export const PRODUCT_LISTS = ['get', '/api/v1/admin/products'] as const;

/** What the address asks for, as the API takes it. */
function listQuery(filters: ReturnType<typeof useUrlFilters>) {
  return {
    q: filters.text('q') || undefined,
    category: filters.text('category') || undefined,
    level: filters.oneOf('level', LEVELS),
    status: filters.oneOf('status', STATUSES),
    brand: filters.text('brand') || undefined,
    supplier: filters.text('supplier') || undefined,
    featured: filters.text('featured') === 'true' || undefined,
    sort: filters.oneOf('sort', SORTS),
  };
}

export function useProducts() {
  const filters = useUrlFilters(FILTERS);
  const query = listQuery(filters);
  const products = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/products',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, columns: COLUMNS.of(filters.text('columns')), products };
}

export type ProductList = ReturnType<typeof useProducts>;
