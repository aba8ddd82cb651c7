import { api, type Schema } from '@hurtrock/api-client';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { readFilters, writeFilters, type CatalogFilters } from './catalog-filters';

type Category = Schema<'CategoryDto'>;

/** The filters of the address, and the way to change them: every change is an address of its own. */
export function useFilters() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const filters = readFilters(params, slug);

  function setFilters(next: CatalogFilters) {
    const path = next.category ? paths.category(next.category) : paths.products();
    void navigate(path + writeFilters(next));
  }

  return { filters, setFilters };
}

/** The products of the filters, a page at a time. */
export function useProducts(filters: CatalogFilters) {
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/products',
    { params: { query: filters } },
    {
      pageParamName: 'after',
      // Not sent; `undefined` would make the library send a 0.
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    },
  );
  return { ...query, products: query.data?.pages.flatMap((page) => page.items) };
}

export function useCategories() {
  return api.useQuery('get', '/api/v1/categories', {}, { staleTime: 300_000 });
}

/** The categories from the root down to one, which comes last; empty when there is no such. */
export function categoryTrail(tree: Category[], slug: string | undefined): Category[] {
  for (const category of tree) {
    if (category.slug === slug) return [category];
    const below = categoryTrail(category.children, slug);
    if (below.length > 0) return [category, ...below];
  }
  return [];
}

/** The tree as a flat list with depths, for a select. */
export function flatCategories(tree: Category[], depth = 0): { category: Category; depth: number }[] {
  return tree.flatMap((category) => [{ category, depth }, ...flatCategories(category.children, depth + 1)]);
}
