import { api, type Schema } from '@hurtrock/api-client';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { readFilters, unfiltered, writeFilters, type CatalogFilters } from './catalog-filters';

type Category = Schema<'CategoryDto'>;

/** As many pages as one follows an address to; whoever wants more asks again. */
const MOST_PAGES = 12;

/** A change of the filters as they stand when it is made, which may be a moment before they are shown. */
export type FilterChange = (now: CatalogFilters) => CatalogFilters;
export type ChangeFilters = (change: FilterChange, more?: { isReplacing: boolean }) => void;

/**
 * The filters of the address, and the ways to change them: every change is an address of its own. How many pages are shown
 * stands there too, so that one comes back to the same place, from wherever.
 */
export function useFilters() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const filters = readFilters(params, slug);
  const pages = Math.min(MOST_PAGES, Math.max(1, Number.parseInt(params.get('pages') ?? '1', 10) || 1));

  const latest = useRef(filters);
  const address = slug + writeFilters(filters);
  useEffect(() => {
    latest.current = filters;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address is what the filters were read from
  }, [address]);

  const changeFilters: ChangeFilters = (change, more) => {
    const next = change(latest.current);
    latest.current = next;
    const path = next.category ? paths.category(next.category) : paths.products();
    void navigate(path + writeFilters(next), { replace: more?.isReplacing });
  };
  function showPages(count: number) {
    const search = new URLSearchParams(params);
    search.set('pages', String(count));
    void navigate({ search: search.toString() }, { replace: true, preventScrollReset: true });
  }
  return { filters, pages, changeFilters, showPages };
}

/** The products of the filters, as many pages of them as are wanted. While others are on their way the former ones stay. */
export function useProducts(filters: CatalogFilters, wantedPages: number) {
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/products',
    { params: { query: filters } },
    {
      pageParamName: 'after',
      // Not sent; `undefined` would make the library send a 0.
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const { data, hasNextPage, isFetching, isPlaceholderData, isFetchNextPageError, fetchNextPage } = query;
  const pages = data?.pages ?? [];
  const isShort = pages.length > 0 && pages.length < wantedPages && hasNextPage;
  const mayFetch = isShort && !isFetching && !isPlaceholderData && !isFetchNextPageError;
  useEffect(() => {
    if (mayFetch) void fetchNextPage();
    // Each page that came calls for the next, however fast it came.
  }, [mayFetch, pages.length, fetchNextPage]);
  return {
    ...query,
    products: data && pages.flatMap((page) => page.items),
    correction: pages[0]?.correction ?? null,
    pageCount: pages.length,
    isAdding: isShort && !isFetchNextPageError,
  };
}

/** How many there are, and by what they can be told apart. */
export function useFacets(filters: CatalogFilters) {
  const narrowing = { ...filters, sort: undefined };
  return api.useQuery(
    'get',
    '/api/v1/product-facets',
    { params: { query: narrowing } },
    { placeholderData: keepPreviousData },
  );
}

export type Facets = Schema<'ProductFacetsDto'>;

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

/** The address of another category for the same words, without choices that mean nothing there. */
export function categoryAddress(slug: string | undefined, filters: CatalogFilters): string {
  const { q, sort } = unfiltered(filters);
  return (slug ? paths.category(slug) : paths.products()) + writeFilters({ q, sort });
}
