import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { formatDateTime } from '@hurtrock/shared/format';
import { Card } from '@hurtrock/ui/card';
import { useLocale, useMessages } from '../../common/messages';
import type { Order } from './use-order';

type Event = Order['timeline'][number];

/** In words; a step that this version of the shop does not know yet is still a step. */
function stepText({ order }: StorefrontMessages, action: Event['action']): string {
  const words: Record<Event['action'], string> = order.actions;
  return words[action] ?? order.actions.other;
}

/** Their reasons are written to the buyer. */
const TOLD: Event['action'][] = ['proof_rejected', 'return_rejected'];

/** By which way it is paid, and why something was rejected. Other details are the shop's own. */
function Detail({ event: { action, detail } }: { event: Event }) {
  const methods: Partial<Record<string, string>> = useMessages().payment.methods;
  if (detail === null) return null;
  if (TOLD.includes(action)) return <p className="text-sm break-words">{detail}</p>;
  const method = action === 'payment_started' || action === 'method_changed' ? methods[detail] : undefined;
  return method && <p className="text-sm">{method}</p>;
}

/** What happened, the latest first. */
export function Timeline({ order }: { order: Order }) {
  const messages = useMessages();
  const t = messages.order;
  const locale = useLocale();
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
            <p className="font-semibold">{stepText(messages, event.action)}</p>
            <Detail event={event} />
            <p className="text-sm text-muted">
              <time dateTime={event.at}>{formatDateTime(event.at, locale)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
