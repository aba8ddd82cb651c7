import { Alert } from '@mantine/core';
import { useLocation, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import page from '../../common/page-columns.module.css';
import { BackLink } from '../../common/back-link';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { OrderStatusPill } from '../../common/order-status';
import { OrderActions } from './order-actions';
import { OrderCustomer } from './order-customer';
import { whyItWaits } from './lines-to-ship';
import { OrderDocuments } from './order-documents';
import { OrderLines } from './order-lines';
import type { Order } from './order-looks';
import styles from './order-page.module.css';
import { OrderNotes } from './order-notes';
import { OrderPayments } from './order-payments';
import { FulfilmentPill, PaymentStatusPill } from './order-pills';
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
      <BackLink to={{ pathname: paths.orders(), search: state?.listSearch }}>{t.backToList}</BackLink>
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
  const waits = whyItWaits(order);
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
      {waits && (
        <Alert
          className={styles.hold}
          color="yellow"
          variant="outline"
          icon={<Icon name="alert" />}
          title={t.waitsTitle}
        >
          {t.waits[waits]}
        </Alert>
      )}
      <div className={page.columns}>
        <div className={page.column}>
          <OrderLines order={order} />
          <OrderPayments order={order} />
          <OrderShipments order={order} />
          <OrderTimeline timeline={order.timeline} />
        </div>
        <div className={page.column}>
          <OrderCustomer order={order} />
          <OrderNotes order={order} />
          <OrderDocuments number={order.number} />
        </div>
      </div>
    </>
  );
}
