import { buttonClass } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { BoxIcon, LockIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { problemOf } from '../../common/problem';
import { OrderView } from './order-view';
import { isAwaitingMoney, useFreshOnReturn, useOrder, useOrderAccess, usePayments } from './use-order';

/** An order, for its buyer or for the guest who holds its link. */
export function Component() {
  const { number = '' } = useParams();
  const t = useMessages().order;
  const [params] = useSearchParams();
  const access = useOrderAccess(number);
  const order = useOrder(number, access.isReady);
  const payments = usePayments(number, order.data, access.isReady);
  useFreshOnReturn(number, order.data !== undefined && isAwaitingMoney(order.data));

  // Both at once: a panel that came later would push the page down under the reader's eyes.
  if (order.data && !payments.isPending)
    return <OrderView order={order.data} payments={payments} cameFrom={params.get('payment')} />;
  return (
    <Page title={t.title(number)}>
      {order.error ? (
        <OrderFailure
          number={number}
          error={order.error}
          isLinkRefused={access.isRefused}
          onRetry={() => void order.refetch()}
        />
      ) : (
        <div role="status" aria-label={t.opening} className="space-y-5">
          <Skeleton className="h-12 w-72" />
          <Skeleton className="h-64 rounded-panel" />
          <Skeleton className="h-40 rounded-panel" />
        </div>
      )}
    </Page>
  );
}

interface OrderFailureProps {
  number: string;
  error: unknown;
  isLinkRefused: boolean;
  onRetry: () => void;
}

/** A stranger's order and one that does not exist look the same, on purpose. */
function OrderFailure({ number, error, isLinkRefused, onRetry }: OrderFailureProps) {
  const { order: t, header, error: errorTexts } = useMessages();
  const status = problemOf(error)?.status;
  if (status !== 404 && status !== 401 && status !== 403)
    return <LoadFailure error={error} onRetry={onRetry} />;
  return (
    <EmptyState
      role="alert"
      icon={isLinkRefused ? <LockIcon /> : <BoxIcon />}
      title={isLinkRefused ? t.linkInvalidTitle : t.notFoundTitle}
      text={isLinkRefused ? t.linkInvalidText : t.notFoundText}
    >
      <Link to={paths.login(paths.order(number))} className={buttonClass()}>
        {header.login}
      </Link>
      <Link to={paths.home()} className={buttonClass({ variant: 'secondary' })}>
        {errorTexts.toHome}
      </Link>
    </EmptyState>
  );
}
