import { formatDateTime } from '@hurtrock/shared/format';
import { useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { Order } from './order-looks';
import styles from './order-timeline.module.css';

/** The order's history, the newest first. */
export function OrderTimeline({ timeline }: { timeline: Order['timeline'] }) {
  const { messages, locale } = useLanguage();
  const events = [...timeline].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={messages.order.timeline}>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={`${event.at} ${event.action}`} className={styles.event}>
            <span className={styles.action}>{messages.timeline[event.action] ?? event.action}</span>
            {event.detail && (
              <span className={styles.detail}>{messages.timelineDetails[event.detail] ?? event.detail}</span>
            )}
            <time dateTime={event.at} className={styles.time}>
              {formatDateTime(event.at, locale)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
