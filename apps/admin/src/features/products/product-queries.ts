import { api } from '@hurtrock/api-client';

export const productQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/products/{id}', { params: { path: { id } } });

export const picturesQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/products/{id}/images', { params: { path: { id } } });
