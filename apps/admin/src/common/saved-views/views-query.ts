import { api } from '@hurtrock/api-client';

/** Which list a view belongs to, as the API keeps it. */
export type ViewPage =
  | ('products' | 'orders' | 'customers' | 'stock' | 'restock' | 'suppliers' | 'returns')
  | ('payment-alerts' | 'mails' | 'users' | 'audit' | 'jobs' | 'synonyms');

/** The views of the list that somebody has saved. */
export const viewsQuery = (page: ViewPage) =>
  api.queryOptions('get', '/api/v1/admin/saved-views', { params: { query: { page } } });

/** What a saved view keeps of an address: how to look at the list, not how far somebody has read. */
export function viewQuery(search: string, kept: readonly string[]): string {
  const params = new URLSearchParams(search);
  const values = kept.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(values).toString();
}
