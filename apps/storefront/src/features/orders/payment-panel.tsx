import { Notice } from '@hurtrock/ui/badge';
import { Card } from '@hurtrock/ui/card';
import { useId } from 'react';
import { useMessages } from '../../common/messages';
import type { Payment } from '../../common/payment';
import { PaymentMark } from '../../common/payment-mark';
import { ChangeMethod } from './change-method';
import { declineText } from './decline';
import { PaymentDue } from './payment-due';
import { MoneyNews } from './money-news';
import { isMoneyStage, paymentStand, type OpenStage } from './payment-stage';
import { PaymentSteps } from './payment-steps';
import { useIsPast } from '../../common/use-now';
import type { Order } from './use-order';

interface PaymentPanelProps {
  order: Order;
  payments: Payment[];
  /** Why the shopper is here instead of on the payment page, if so. */
  cameFrom: string | null;
}

const isByCompany = (stage: OpenStage) => stage === 'page' || stage === 'code';

/** Everything about the order's money that the buyer may want to know or do now. */
export function PaymentPanel({ order, payments, cameFrom }: PaymentPanelProps) {
  const { payment: t } = useMessages();
  const titleId = useId();
  const isLate = useIsPast(order.payUntil);
  const { stage, payment } = paymentStand(order, payments, isLate);
  const isOver = useIsPast(payment?.isCurrent ? payment.expiresAt : null);

  if (stage === null) return null;
  if (isMoneyStage(stage)) return <MoneyNews order={order} payments={payments} stage={stage} />;
  const canPay = order.allowedActions.includes('pay');
  const method = payment?.isCurrent ? payment.method : order.paymentMethod;
  return (
    <Card className="border-2 border-orange!">
      <section aria-labelledby={titleId} className="space-y-5">
        <h2 id={titleId} className="font-brand text-2xl">
          {t.titles[stage]}
        </h2>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="flex items-center gap-3 font-semibold">
            <PaymentMark method={method} />
            {t.methods[method]}
          </p>
          {canPay && <ChangeMethod order={order} inUse={payment?.isCurrent ? method : undefined} />}
        </div>
        <PanelNotes stage={stage} payment={payment} cameFrom={canPay ? cameFrom : null} isOver={isOver} />
        <PaymentDue order={order} payment={payment} stage={stage} />
        {!(isOver && isByCompany(stage)) && <PaymentSteps order={order} payment={payment} stage={stage} />}
      </section>
    </Card>
  );
}

interface PanelNotesProps {
  stage: OpenStage;
  payment: Payment | undefined;
  cameFrom: string | null;
  isOver: boolean;
}

/** What just happened, before what to do about it. */
function PanelNotes({ stage, payment, cameFrom, isOver }: PanelNotesProps) {
  const t = useMessages().payment;
  const decline =
    isByCompany(stage) || stage === 'failed' ? declineText(t, payment?.failureCode ?? null) : null;
  const notes = [
    cameFrom === 'cancelled' && stage === 'page' && t.left,
    cameFrom === 'unopened' && stage === 'ready' && t.unopened,
    decline,
    isOver && isByCompany(stage) && t.timeOver,
  ].filter((note) => typeof note === 'string');
  return notes.map((note) => (
    <Notice key={note} tone="warning" role="status">
      <p>{note}</p>
    </Notice>
  ));
}
