import { api, type Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Button, buttonClass } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { BoxIcon, ChevronRightIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useLocale, useMessages } from '../../common/messages';
import { isCashAgreed, PaymentBadge, StatusBadge } from '../../common/order-status';
import { AccountFrame } from './account-frame';

export function Component() {
  const t = useMessages().account;
  return (
    <AccountFrame title={t.ordersTitle} kicker={t.ordersKicker}>
      {() => <MyOrders />}
    </AccountFrame>
  );
}

function MyOrders() {
  const { account: t, cart, common } = useMessages();
  const list = api.useInfiniteQuery(
    'get',
    '/api/v1/orders',
    {},
    {
      pageParamName: 'after',
      // Not sent; `undefined` would make the library send a 0.
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    },
  );
  const orders = list.data?.pages.flatMap((page) => page.items);
  if (list.error && !orders) return <LoadFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!orders) {
    return (
      <div role="status" aria-label={common.loading} className="space-y-4">
        <Skeleton className="h-28 rounded-panel" />
        <Skeleton className="h-28 rounded-panel" />
      </div>
    );
  }
  if (orders.length === 0) {
    return (
      <EmptyState icon={<BoxIcon />} title={t.ordersEmptyTitle} text={t.ordersEmpty}>
        <Link to={paths.products()} className={buttonClass()}>
          {cart.startShopping}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <ul aria-label={t.ordersTitle} className="space-y-4">
        {orders.map((order) => (
          <li key={order.number}>
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="mt-8 flex justify-center">
          <Button
            variant="secondary"
            isBusy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {list.isFetchingNextPage ? common.loadingMore : common.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}

/** An order that waits for its money says so already. */
const isTold = ({ status, paymentStatus }: Schema<'OrderSummaryDto'>) =>
  status !== 'pending' || (paymentStatus !== 'unpaid' && paymentStatus !== 'awaiting');

function OrderRow({ order }: { order: Schema<'OrderSummaryDto'> }) {
  const t = useMessages().account;
  const locale = useLocale();
  return (
    <article className="lift on-surface relative flex flex-wrap items-center justify-between gap-x-4 gap-y-2 sm:flex-nowrap rounded-panel border border-line bg-surface p-4 shadow-panel sm:p-5">
      <div className="min-w-0 basis-full space-y-1.5 sm:flex-1 sm:basis-auto">
        <h2 className="font-bold break-words">
          <Link
            to={paths.order(order.number)}
            aria-label={t.seeOrder(order.number)}
            className="after:absolute after:inset-0 after:content-['']"
          >
            {order.number}
          </Link>
        </h2>
        <p className="truncate text-sm">{t.orderItems(order.firstItemName, order.itemCount)}</p>
        <p className="text-sm text-muted">{formatDateTime(order.placedAt, locale)}</p>
        <div className="flex flex-wrap gap-2">
          <StatusBadge status={order.status} isCash={isCashAgreed(order)} />
          {isTold(order) && <PaymentBadge status={order.paymentStatus} />}
        </div>
      </div>
      <Price money={order.total} className="text-lg font-bold" />
      <ChevronRightIcon className="hidden size-5 shrink-0 text-muted sm:block" />
    </article>
  );
}
