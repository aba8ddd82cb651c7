import { api, type Schema } from '@hurtrock/api-client';

export type Supplier = Schema<'SupplierDto'>;

export const supplierQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/suppliers/{id}', { params: { path: { id } } });
