import { api } from '@hurtrock/api-client';

const ofProduct = (id: string) => ({ params: { path: { id } } });

export const stockQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/products/{id}/stock', ofProduct(id));

export const productQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/products/{id}', ofProduct(id));

/** The beginning of the keys of everything that shows stock, whatever its filters. */
export const STOCK_LISTS = [
  ['get', '/api/v1/admin/products'],
  ['get', '/api/v1/admin/products/{id}/stock-movements'],
  ['get', '/api/v1/admin/stock/summary'],
  ['get', '/api/v1/admin/restock-orders/suggestions'],
] as const;
