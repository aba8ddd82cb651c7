import { api } from '@hurtrock/api-client';

export const orderQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/admin/orders/{number}', { params: { path: { number } } });

export const paymentsQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/admin/orders/{number}/payments', { params: { path: { number } } });

/** The beginning of the keys of all order lists, whatever their filters. */
export const ORDER_LISTS = ['get', '/api/v1/admin/orders'] as const;

export const documentsQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/admin/orders/{number}/documents', { params: { path: { number } } });
