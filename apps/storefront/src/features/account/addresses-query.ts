import { api } from '@hurtrock/api-client';

export const addressesQuery = api.queryOptions('get', '/api/v1/me/addresses');
