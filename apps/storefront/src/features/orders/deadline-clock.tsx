import { useLocale, useMessages } from '../../common/messages';
import { durationText } from '../../common/payment-methods';
import { countdown, milestone } from './countdown';
import { formatDeadline } from './deadline';
import { useNow } from '../../common/use-now';

/** How long there is to pay, ticking. Screen readers hear of it only at four moments of the last hour. */
export function DeadlineClock({ until }: { until: string }) {
  const t = useMessages().payment;
  const locale = useLocale();
  const now = useNow(1000);
  const left = countdown(until, now);
  const told = milestone(until, now);
  return (
    <div>
      <p className="text-sm text-muted">{t.timeLeft}</p>
      <p
        role="timer"
        aria-label={t.timeLeft}
        className="mt-1 inline-block rounded-lg bg-on-orange px-3 py-1 text-2xl font-bold text-orange tabular-nums"
      >
        {left ?? '00:00'}
      </p>
      <p className="mt-2 text-sm">
        <time dateTime={until}>{t.payBefore(formatDeadline(until, locale))}</time>
      </p>
      <p role="status" className="sr-only">
        {told !== null && t.timeLeftIs(durationText(t, told))}
      </p>
    </div>
  );
}
