import { Button } from '@mantine/core';
import { Icon } from '../../../common/icon';
import { fill, useMessages, useProblemText } from '../../../common/messages';
import { useOutbox } from '../chat-outbox';
import { useIsOnline } from '../live/use-live';
import type { Unsent } from '../outbox';
import { MessageText } from './message-text';
import styles from './thread.module.css';

/** On screen as soon as it is written; it says itself that the shop does not have it yet. */
export function UnsentItem({ unsent }: { unsent: Unsent }) {
  const t = useMessages().chat;
  const { outbox } = useOutbox();
  const textOf = useProblemText();
  const isOnline = useIsOnline();
  const { clientId, state, error } = unsent;
  const isFailed = state === 'failed';
  return (
    <article className={styles.message} data-side="staff" data-unsent={state}>
      <div className={styles.bubble}>
        <UnsentContent unsent={unsent} />
      </div>
      <span className={styles.when} role={isFailed ? 'alert' : undefined}>
        <Icon name={isFailed ? 'alert' : 'clock'} size={14} />
        {isFailed ? `${t.failed}. ${textOf(error)}` : isOnline ? t.sending : t.waitsForNetwork}
      </span>
      {isFailed && (
        <span className={styles.unsentTools}>
          <Button size="compact-sm" variant="default" onClick={() => outbox.retry(clientId)}>
            {t.retry}
          </Button>
          <Button size="compact-sm" variant="subtle" color="red" onClick={() => outbox.discard(clientId)}>
            {t.discard}
          </Button>
        </span>
      )}
    </article>
  );
}

function UnsentContent({ unsent }: { unsent: Unsent }) {
  const { kinds } = useMessages().chats;
  if (unsent.kind === 'image')
    return <img src={unsent.preview} alt={kinds.image} className={styles.preview} />;
  if (unsent.kind === 'product') return fill(kinds.product, { name: unsent.name ?? '' });
  if (unsent.kind === 'order') return fill(kinds.order, { number: unsent.orderNumber ?? '' });
  return <MessageText text={unsent.text ?? ''} />;
}
