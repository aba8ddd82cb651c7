import { api } from '@hurtrock/api-client';
import { buttonClass } from '@hurtrock/ui/button';
import { AlertIcon, CheckIcon, CrossIcon } from '@hurtrock/ui/icons';
import { Spinner } from '@hurtrock/ui/spinner';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { usePageTitle } from '../../common/store';
import { PayButton } from './pay-order';
import { paymentOutcome, type Outcome } from './payment-outcome';
import { useNow, useOrder } from './use-order';

const SLOW_MS = 45_000;

/** Where the payment page sends the shopper back to. It only reads: the shop hears from the payment company itself. */
export function Component() {
  const { number = '' } = useParams();
  const messages = useMessages();
  const t = messages.paymentReturn;
  const order = useOrder(number);
  const payments = api.useQuery(
    'get',
    '/api/v1/orders/{number}/payments',
    { params: { path: { number } } },
    { enabled: Boolean(order.data), refetchInterval: 4000 },
  );
  const [arrivedAt] = useState(() => Date.now());
  const isSlow = useNow(5000) - arrivedAt > SLOW_MS;
  usePageTitle(t.title);

  if (order.error && !order.data) {
    return (
      <div className="p-4 py-16">
        <LoadFailure error={order.error} onRetry={() => void order.refetch()} />
      </div>
    );
  }
  const outcome: Outcome = order.data ? paymentOutcome(order.data, payments.data?.at(-1)?.state) : 'checking';
  const words = {
    paid: { title: t.paidTitle, text: t.paidText(number) },
    checking: { title: t.checkingTitle, text: isSlow ? t.slowText : t.checkingText },
    failed: { title: t.failedTitle, text: t.failedText },
    cancelled: { title: t.cancelledTitle, text: t.cancelledText },
    refund: { title: t.refundTitle, text: messages.order.refundDue },
  }[outcome];

  return (
    <div className="stage-glow grid flex-1 place-items-center px-4 py-16">
      <div className="on-surface w-full max-w-xl rounded-panel border border-line bg-surface p-6 text-center shadow-panel sm:p-10">
        <Emblem outcome={outcome} />
        <div role="status">
          <h1 tabIndex={-1} className="mt-6 font-brand text-3xl leading-tight outline-none sm:text-5xl">
            {words.title}
          </h1>
          <p className="mt-4 text-lg text-muted">{words.text}</p>
        </div>
        <p className="mt-6 text-sm text-muted">
          {t.orderNumber}
          <strong className="mt-1 block font-mono text-lg break-all text-ink select-all">{number}</strong>
        </p>
        <div className="mt-8 flex flex-col items-stretch justify-center gap-3 sm:flex-row sm:items-start">
          {outcome === 'failed' && order.data?.allowedActions.includes('pay') && (
            <PayButton number={number} />
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

function Emblem({ outcome }: { outcome: Outcome }) {
  const looks: Record<Outcome, [string, ReactNode]> = {
    paid: [
      'bg-linear-135 from-orange to-orange-soft text-on-orange',
      <CheckIcon key="paid" className="size-12" />,
    ],
    checking: ['bg-neutral-bg text-neutral', <Spinner key="checking" className="size-12" />],
    failed: ['bg-danger-bg text-danger', <CrossIcon key="failed" className="size-12" />],
    cancelled: ['bg-danger-bg text-danger', <CrossIcon key="cancelled" className="size-12" />],
    refund: ['bg-warning-bg text-warning', <AlertIcon key="refund" className="size-12" />],
  };
  const [className, icon] = looks[outcome];
  return <span className={`mx-auto grid size-24 place-items-center rounded-full ${className}`}>{icon}</span>;
}
