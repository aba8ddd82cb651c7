import { api } from '@hurtrock/api-client';

export const restockOrderQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/admin/restock-orders/{number}', { params: { path: { number } } });

export const suggestionsQuery = (supplier: string | undefined) =>
  api.queryOptions('get', '/api/v1/admin/restock-orders/suggestions', { params: { query: { supplier } } });

/** The beginning of the keys of everything that an order of the shop or its goods change, whatever its filters. */
export const RESTOCK_LISTS = [
  ['get', '/api/v1/admin/restock-orders'],
  ['get', '/api/v1/admin/restock-orders/suggestions'],
] as const;
export const STOCK_LISTS = [
  ['get', '/api/v1/admin/products'],
  ['get', '/api/v1/admin/products/{id}/stock'],
  ['get', '/api/v1/admin/products/{id}/stock-movements'],
  ['get', '/api/v1/admin/stock/summary'],
] as const;
