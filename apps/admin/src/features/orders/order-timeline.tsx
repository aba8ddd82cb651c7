import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import { formatDateTime } from '@hurtrock/shared/format';
import { useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { Order } from './order-looks';
import styles from './order-timeline.module.css';

type Step = Order['timeline'][number];

/** What stands below a step: a way to pay by its name, a known reason in words, anything else as it is. */
function detailOf({ action, detail }: Step, { paymentMethods, timelineDetails }: AdminMessages) {
  if (!detail) return null;
  const names: Record<string, string> =
    action === 'payment_started' || action === 'method_changed' ? paymentMethods : timelineDetails;
  return names[detail] ?? detail;
}

/** The order's history, the newest first. */
export function OrderTimeline({ timeline }: { timeline: Order['timeline'] }) {
  const { messages, locale } = useLanguage();
  const events = [...timeline].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={messages.order.timeline}>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={`${event.at} ${event.action}`} className={styles.event}>
            <span className={styles.action}>{messages.timeline[event.action]}</span>
            {event.detail && <span className={styles.detail}>{detailOf(event, messages)}</span>}
            <time dateTime={event.at} className={styles.time}>
              {formatDateTime(event.at, locale)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
