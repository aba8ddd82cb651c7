import { api } from '@hurtrock/api-client';
import { createQueryClient } from './query-client';
import { takeRouteData } from './route-data';

const pageWith = (content: string) => new DOMParser().parseFromString(content, 'text/html');
const script = (brought: unknown) =>
  pageWith(
    `<script type="application/json" id="route-data">
      ${JSON.stringify(brought).replaceAll('<', '\\u003c')}
    </script>`,
  );

test('what the page brought stands under the keys of the hooks', () => {
  const queries = createQueryClient();
  const product = { slug: 'rg-421', name: '</script>' };
  const list = { items: [product], nextCursor: 'x' };
  takeRouteData(
    queries,
    script([
      { path: '/api/v1/store', init: {}, data: { name: 'Hurtrock' } },
      { path: '/api/v1/products/{slug}', init: { params: { path: { slug: 'rg-421' } } }, data: product },
      { path: '/api/v1/products', init: { params: { query: { limit: 24 } } }, isPaged: true, data: list },
    ]),
  );

  const { queryKey: store } = api.queryOptions('get', '/api/v1/store', {});
  const { queryKey: page } = api.queryOptions('get', '/api/v1/products/{slug}', {
    params: { path: { slug: 'rg-421' } },
  });
  const { queryKey: products } = api.queryOptions('get', '/api/v1/products', {
    // As the filters of an address are: what is not chosen is there, and undefined.
    params: { query: { limit: 24, category: undefined } },
  });
  expect(queries.getQueryData(store)).toEqual({ name: 'Hurtrock' });
  expect(queries.getQueryData(page)).toEqual(product);
  expect(queries.getQueryData(products)).toEqual({ pages: [list], pageParams: [null] });
});

test('a page that brought nothing is no trouble', () => {
  const queries = createQueryClient();
  takeRouteData(queries, pageWith('<p>'));
  expect(queries.getQueryCache().getAll()).toEqual([]);
});
