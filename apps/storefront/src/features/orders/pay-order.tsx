import { formatDateTime } from '@hurtrock/shared/format';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { LockIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import { useLocale, useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { randomKey } from '../../common/random-key';
import { countdown } from './countdown';
import { useNow, usePayOrder, type Order } from './use-order';

/** What is due, until when, and the way to pay it. Nothing while the order can't be paid. */
export function PayOrder({ order }: { order: Order }) {
  const t = useMessages().order;
  if (order.paymentStatus === 'under_review') {
    return (
      <Notice tone="warning" role="status">
        <p>{t.checking}</p>
      </Notice>
    );
  }
  if (!order.allowedActions.includes('pay')) return null;
  return (
    <Card className="border-2 border-orange!">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div>
          <p className="text-sm text-muted">{t.total}</p>
          <Price money={order.total} className="text-3xl font-bold" />
          {order.payUntil && <Deadline until={order.payUntil} />}
        </div>
        <PayButton number={order.number} />
      </div>
    </Card>
  );
}

function Deadline({ until }: { until: string }) {
  const t = useMessages().order;
  const locale = useLocale();
  const left = countdown(until, useNow(1000));
  if (!left) return <p className="mt-2 max-w-md text-sm font-semibold text-warning">{t.expired}</p>;
  return (
    <p className="mt-2 text-sm">
      {t.payBefore(formatDateTime(until, locale))}
      <span
        role="timer"
        aria-label={t.timeLeft}
        className="ml-2 inline-block rounded bg-on-orange px-2 py-0.5 font-bold text-orange tabular-nums"
      >
        {left}
      </span>
    </p>
  );
}

export function PayButton({ number }: { number: string }) {
  const messages = useMessages();
  const pay = usePayOrder(number);
  const isBusy = pay.isPending || pay.isSuccess;
  return (
    <div className="w-full sm:w-auto">
      <Button
        size="large"
        className="w-full"
        isBusy={isBusy}
        onClick={() =>
          pay.mutate({ params: { path: { number }, header: { 'Idempotency-Key': randomKey() } } })
        }
      >
        {!isBusy && <LockIcon />}
        {isBusy ? messages.common.redirecting : messages.order.payAgain}
      </Button>
      {pay.error && (
        <p role="alert" className="mt-2 max-w-sm text-sm font-semibold text-danger">
          {problemText(messages, pay.error)}
        </p>
      )}
    </div>
  );
}
