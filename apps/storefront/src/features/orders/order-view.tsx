import { formatDateTime } from '@hurtrock/shared/format';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { ChatIcon } from '@hurtrock/ui/icons';
import { useChat } from '../../common/chat';
import { LoadFailure } from '../../common/load-failure';
import { useLocale, useMessages } from '../../common/messages';
import { isCashAgreed, PaymentBadge, StatusBadge } from '../../common/order-status';
import { Page } from '../../common/page';
import { BuyAgain } from './buy-again';
import { CancelOrder } from './cancel-order';
import { OrderAddress } from './order-address';
import { OrderDocuments } from './order-documents';
import { OrderLines, OrderTotals } from './order-lines';
import { PaymentPanel } from './payment-panel';
import { Returns } from './returns';
import { Shipments } from './shipments';
import { Timeline } from './timeline';
import type { Order, usePayments } from './use-order';

interface OrderViewProps {
  order: Order;
  payments: Pick<ReturnType<typeof usePayments>, 'data' | 'error' | 'refetch'>;
  /** Why the shopper is here instead of on the payment page, if so. */
  cameFrom: string | null;
}

export function OrderView({ order, payments, cameFrom }: OrderViewProps) {
  const { order: t, chat } = useMessages();
  const { open } = useChat();
  const locale = useLocale();
  return (
    <Page title={t.title(order.number)}>
      <header className="mb-8">
        <p className="mb-1 font-hand text-base text-accent">{t.thanks}</p>
        <h1 tabIndex={-1} className="text-2xl leading-tight font-bold break-words outline-none sm:text-4xl">
          {t.title(order.number)}
        </h1>
        <p className="mt-2 text-muted">{t.placedAt(formatDateTime(order.placedAt, locale))}</p>
        <dl aria-live="polite" className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <div className="flex items-center gap-2">
            <dt className="text-muted">{t.statusLabel}</dt>
            <dd>
              <StatusBadge status={order.status} isCash={isCashAgreed(order)} />
            </dd>
          </div>
          <div className="flex items-center gap-2">
            <dt className="text-muted">{t.paymentLabel}</dt>
            <dd>
              <PaymentBadge status={order.paymentStatus} />
            </dd>
          </div>
        </dl>
      </header>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-8">
        <div className="min-w-0 space-y-6">
          {payments.data ? (
            <PaymentPanel order={order} payments={payments.data} cameFrom={cameFrom} />
          ) : (
            <LoadFailure error={payments.error} onRetry={() => void payments.refetch()} />
          )}
          <OrderLines order={order} />
          <Shipments order={order} />
          <Returns order={order} />
          <Timeline order={order} />
        </div>
        <div className="space-y-6 lg:sticky lg:top-28">
          <OrderTotals order={order} />
          <OrderDocuments order={order} />
          <OrderAddress order={order} />
          <Button variant="secondary" isWide onClick={() => open({ kind: 'order', number: order.number })}>
            <ChatIcon />
            {chat.askOrder}
          </Button>
          {order.allowedActions.includes('buy_again') && (
            <Card>
              <BuyAgain number={order.number} />
            </Card>
          )}
          {order.allowedActions.includes('cancel') && (
            <Card>
              <CancelOrder order={order} />
            </Card>
          )}
        </div>
      </div>
    </Page>
  );
}
