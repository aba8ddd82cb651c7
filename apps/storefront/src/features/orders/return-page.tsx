import { buttonClass } from '@hurtrock/ui/button';
import { AlertIcon, CrossIcon } from '@hurtrock/ui/icons';
import { Spinner } from '@hurtrock/ui/spinner';
import { SuccessMark } from '@hurtrock/ui/success-mark';
import { useState, type ReactNode } from 'react';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { usePageTitle } from '../../common/store';
import { PayButton } from './pay-button';
import { cameBackUnpaid, paymentOutcome, type Outcome } from './payment-outcome';
import { useNow } from '../../common/use-now';
import { isAwaitingMoney, useFreshOnReturn, useOrder, usePayments } from './use-order';

const SLOW_MS = 45_000;

/** Where the payment page sends the shopper back to. It only reads: the shop hears from the payment company itself. */
export function Component() {
  const { number = '' } = useParams();
  const messages = useMessages();
  const t = messages.paymentReturn;
  const [params] = useSearchParams();
  const order = useOrder(number);
  const payments = usePayments(number, order.data, Boolean(order.data));
  useFreshOnReturn(number, order.data !== undefined && isAwaitingMoney(order.data));
  usePageTitle(t.title);

  if (order.error && !order.data) {
    return (
      <div className="p-4 py-16">
        <LoadFailure error={order.error} onRetry={() => void order.refetch()} />
      </div>
    );
  }
  const isKnown = order.data && !payments.isPending;
  const outcome: Outcome = isKnown ? paymentOutcome(order.data, payments.data ?? []) : 'checking';
  if (outcome === 'waiting') return <Navigate to={paths.order(number)} replace />;
  if (isKnown && outcome === 'checking' && cameBackUnpaid(params))
    return <Navigate to={`${paths.order(number)}?payment=cancelled`} replace />;

  return (
    <div className="stage-glow grid flex-1 place-items-center px-4 py-16">
      <div className="on-surface w-full max-w-xl rounded-panel border border-line bg-surface p-6 text-center shadow-panel sm:p-10">
        <Emblem outcome={outcome} />
        <Words outcome={outcome} number={number} />
        <p className="mt-6 text-sm text-muted">
          {t.orderNumber}
          <strong className="mt-1 block font-mono text-lg break-all text-ink select-all">{number}</strong>
        </p>
        <div className="mt-8 flex flex-col items-stretch justify-center gap-3 sm:flex-row sm:items-start">
          {outcome === 'failed' && order.data?.allowedActions.includes('pay') && (
            <PayButton number={number} label={messages.payment.payAgain} />
          )}
          <Link
            to={paths.order(number)}
            className={buttonClass({ variant: outcome === 'paid' ? 'primary' : 'secondary', size: 'large' })}
          >
            {t.seeOrder}
          </Link>
          {outcome === 'paid' && (
            <Link to={paths.products()} className={buttonClass({ variant: 'secondary', size: 'large' })}>
              {t.continueShopping}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}

type Shown = Exclude<Outcome, 'waiting'>;

function Words({ outcome, number }: { outcome: Shown; number: string }) {
  const { paymentReturn: t, payment } = useMessages();
  const [arrivedAt] = useState(() => Date.now());
  const isSlow = useNow(5000) - arrivedAt > SLOW_MS;
  const { title, text } = {
    paid: { title: t.paidTitle, text: t.paidText(number) },
    checking: { title: t.checkingTitle, text: isSlow ? t.slowText : t.checkingText },
    failed: { title: t.failedTitle, text: t.failedText },
    cancelled: { title: t.cancelledTitle, text: t.cancelledText },
    refund: { title: payment.titles.refund_due, text: payment.refundDue },
  }[outcome];
  return (
    <div role="status">
      <h1 tabIndex={-1} className="mt-6 font-brand text-3xl leading-tight outline-none sm:text-5xl">
        {title}
      </h1>
      <p className="mt-4 text-lg text-muted">{text}</p>
    </div>
  );
}

function Emblem({ outcome }: { outcome: Shown }) {
  if (outcome === 'paid') return <SuccessMark className="mx-auto size-24" />;
  const looks: Record<Exclude<Shown, 'paid'>, [string, ReactNode]> = {
    checking: ['bg-neutral-bg text-neutral', <Spinner key="checking" className="size-12" />],
    failed: ['bg-danger-bg text-danger', <CrossIcon key="failed" className="size-12" />],
    cancelled: ['bg-danger-bg text-danger', <CrossIcon key="cancelled" className="size-12" />],
    refund: ['bg-warning-bg text-warning', <AlertIcon key="refund" className="size-12" />],
  };
  const [className, icon] = looks[outcome];
  return <span className={`mx-auto grid size-24 place-items-center rounded-full ${className}`}>{icon}</span>;
}
