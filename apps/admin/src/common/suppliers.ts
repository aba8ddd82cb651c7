import { queryOptions } from '@tanstack/react-query';
import { client, type Schema } from '@hurtrock/api-client';

type Supplier = Schema<'SupplierDto'>;

/** The beginning of the keys of all lists of suppliers, whatever their filters. */
export const SUPPLIER_LISTS = ['get', '/api/v1/admin/suppliers'] as const;

const PAGE = 100;

/** All suppliers for choosing one, or all that orders may go to. */
export const allSuppliersQuery = (status?: Schema<'SupplierStatus'>) =>
  queryOptions({
    queryKey: [...SUPPLIER_LISTS, { all: true, status }],
    queryFn: ({ signal }) => readAll(status, signal),
    staleTime: 60_000,
  });

async function readAll(
  status: Schema<'SupplierStatus'> | undefined,
  signal: AbortSignal,
): Promise<Supplier[]> {
  const found: Supplier[] = [];
  let after: string | undefined;
  do {
    const query = { limit: PAGE, after, status };
    const { data, error } = await client.GET('/api/v1/admin/suppliers', { params: { query }, signal });
    if (!data) throw error as unknown;
    found.push(...data.items);
    after = data.nextCursor ?? undefined;
  } while (after !== undefined);
  return found;
}
