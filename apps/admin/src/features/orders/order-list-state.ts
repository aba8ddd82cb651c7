import { PAYMENT_METHODS } from '@hurtrock/shared/payment-methods';
import { api } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { listColumns } from '../../common/list-columns';
import { useUrlFilters } from '../../common/use-url-filters';
import { FULFILMENTS, ORDER_STATUSES, PAYMENT_STATUSES } from './order-looks';

/** What the address may hold beside the pages that are shown. */
export const FILTERS = [
  'q',
  'status',
  'toPack',
  'paymentStatus',
  'fulfilment',
  'method',
  'service',
  'from',
  'to',
] as const;

const ALL = [
  'date',
  'customer',
  'items',
  'total',
  'status',
  'payment',
  'fulfilment',
  'method',
  'service',
] as const;
export type ColumnName = (typeof ALL)[number];

export const COLUMNS = listColumns<ColumnName>(ALL, [
  'date',
  'customer',
  'items',
  'total',
  'status',
  'payment',
  'fulfilment',
]);

/** What of the address a saved view keeps. */
export const VIEW_PARAMS = [...FILTERS, 'columns'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks for, as the API takes it. */
function listQuery(filters: ReturnType<typeof useUrlFilters>) {
  const day = (name: 'from' | 'to') => (DAY.test(filters.text(name)) ? filters.text(name) : undefined);
  return {
    q: filters.text('q') || undefined,
    status: filters.oneOf('status', ORDER_STATUSES),
    toPack: filters.text('toPack') === 'true' || undefined,
    paymentStatus: filters.oneOf('paymentStatus', PAYMENT_STATUSES),
    fulfilment: filters.oneOf('fulfilment', FULFILMENTS),
    method: filters.oneOf('method', PAYMENT_METHODS),
    service: filters.text('service') || undefined,
    from: day('from'),
    to: day('to'),
  };
}

export function useOrders() {
  const filters = useUrlFilters(FILTERS);
  const query = listQuery(filters);
  const orders = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/orders',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, columns: COLUMNS.of(filters.text('columns')), orders };
}

export type OrderList = ReturnType<typeof useOrders>;
