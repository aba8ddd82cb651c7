import { formatDateTime } from '@hurtrock/shared/format';
import { Card } from '@hurtrock/ui/card';
import { useLocale, useMessages } from '../../common/messages';
import type { Order } from './use-order';

/** What happened, the latest first. */
export function Timeline({ order }: { order: Order }) {
  const t = useMessages().order;
  const locale = useLocale();
  const words: Partial<Record<string, string>> = t.actions;
  const events = [...order.timeline].reverse();
  return (
    <Card>
      <h2 className="mb-5 font-brand text-2xl">{t.timeline}</h2>
      <ol className="relative space-y-5 border-l-2 border-line pl-6">
        {events.map((event, index) => (
          <li key={`${event.at}${event.action}`} className="relative">
            <span
              aria-hidden="true"
              className={`absolute top-1 -left-[1.95rem] size-3.5 rounded-full border-2 border-surface ${index === 0 ? 'bg-orange' : 'bg-line-strong'}`}
            />
            <p className="font-semibold">{words[event.action] ?? t.actions.other}</p>
            <p className="text-sm text-muted">
              <time dateTime={event.at}>{formatDateTime(event.at, locale)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
