import { Alert } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { OrderActions } from './order-actions';
import { OrderCustomer } from './order-customer';
import { OrderLines } from './order-lines';
import type { Order } from './order-looks';
import styles from './order-page.module.css';
import { OrderPayments } from './order-payments';
import { FulfilmentPill, OrderStatusPill, PaymentStatusPill } from './order-pills';
import { orderQuery } from './order-queries';
import { OrderShipments } from './order-shipments';
import { OrderTimeline } from './order-timeline';

export function Component() {
  const { order: t, common } = useMessages();
  const { number = '' } = useParams();
  const order = useQuery(orderQuery(number));
  const state = useLocation().state as { listSearch?: string } | null;

  return (
    <>
      <Link to={{ pathname: paths.orders(), search: state?.listSearch }} className={styles.back}>
        <Icon name="back" size={16} />
        {t.backToList}
      </Link>
      {order.isPending && <ListSkeleton rows={6} />}
      {order.isError && isNotFound(order.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {order.isError && !isNotFound(order.error) && !order.data && (
        <ErrorState title={common.pageFailed} error={order.error} onRetry={() => void order.refetch()} />
      )}
      {order.data && <OrderView order={order.data} />}
    </>
  );
}

function OrderView({ order }: { order: Order }) {
  const { messages, locale } = useLanguage();
  const t = messages.order;
  return (
    <>
      <PageHeader
        title={fill(t.title, { number: order.number })}
        beside={
          <>
            <OrderStatusPill status={order.status} />
            <PaymentStatusPill status={order.paymentStatus} />
            <FulfilmentPill fulfilment={order.fulfilment} />
          </>
        }
        below={
          <span className={styles.facts}>
            <span>{fill(t.placedAt, { date: formatDateTime(order.placedAt, locale) })}</span>
            {order.status === 'pending' && order.payUntil && (
              <span>{fill(t.payUntil, { date: formatDateTime(order.payUntil, locale) })}</span>
            )}
            {order.invoiceNumber && <span>{fill(t.invoice, { number: order.invoiceNumber })}</span>}
          </span>
        }
        actions={<OrderActions order={order} />}
      />
      {order.holdReason && (
        <Alert
          className={styles.hold}
          color="red"
          variant="outline"
          icon={<Icon name="alert" />}
          title={t.holdTitle}
        >
          {messages.holdReasons[order.holdReason] ?? order.holdReason}
        </Alert>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <OrderLines order={order} />
          <OrderPayments order={order} />
          <OrderShipments shipments={order.shipments} />
        </div>
        <div className={styles.column}>
          <OrderCustomer order={order} />
          <OrderTimeline timeline={order.timeline} />
        </div>
      </div>
    </>
  );
}
