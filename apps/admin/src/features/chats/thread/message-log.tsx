import { Button } from '@mantine/core';
import { formatDate } from '@hurtrock/shared/format';
import { Icon } from '../../../common/icon';
import { fill, useLanguage } from '../../../common/messages';
import { shopDay, shopToday } from '../../../common/shop-day';
import type { ChatDetail } from '../chat-model';
import { nameOf } from '../chat-looks';
import { useTyping } from '../live/use-typing';
import type { Unsent } from '../outbox';
import type { Thread } from '../thread';
import { MessageItem } from './message-item';
import { NoteItem } from './note-item';
import styles from './thread.module.css';
import { timelineOf } from './timeline';
import { UnsentItem } from './unsent-item';
import { useLogScroll } from './use-log-scroll';

interface Props {
  chat: ChatDetail;
  thread: Thread;
  unsent: readonly Unsent[];
  onOlder: () => Promise<void>;
}

/** What was said, the newest at the foot; a screen reader hears what is added. */
export function MessageLog({ chat, thread, unsent, onOlder }: Props) {
  const { messages } = useLanguage();
  const { chat: t, chats } = messages;
  const name = nameOf(chat.summary, chats);
  const isTyping = useTyping(chat.summary.conversationId, 'shopper');
  const items = timelineOf(thread, chat.notes);
  const { frame, onScroll, keepPlace, toNewest, isBehind, hasNews } = useLogScroll(
    thread,
    unsent.length + chat.notes.length,
  );
  const isEmpty = items.length === 0 && unsent.length === 0;
  return (
    <div className={styles.logFrame}>
      <div
        ref={frame}
        role="log"
        aria-label={fill(t.log, { name })}
        tabIndex={0}
        className={styles.log}
        onScroll={onScroll}
      >
        <div className={styles.start}>
          {thread.hasOlder ? (
            <Button variant="default" size="compact-sm" onClick={() => void keepPlace(onOlder)}>
              {t.older}
            </Button>
          ) : (
            <span className={styles.small}>{isEmpty ? t.empty : t.beginning}</span>
          )}
        </div>
        {items.map((item) =>
          item.type === 'day' ? (
            <Day key={item.key} at={item.at} />
          ) : item.type === 'note' ? (
            <NoteItem key={item.key} note={item.note} />
          ) : (
            <MessageItem
              key={item.key}
              message={item.message}
              name={name}
              isFollowing={item.isFollowing}
              shopperRead={chat.summary.shopperRead}
            />
          ),
        )}
        {unsent.map((each) => (
          <UnsentItem key={each.clientId} unsent={each} />
        ))}
        {isTyping && <p className={styles.typing}>{fill(chats.someoneTyping, { name })}</p>}
      </div>
      {isBehind && (
        <Button
          size="compact-sm"
          className={styles.toNewest}
          leftSection={<Icon name="down" size={15} />}
          onClick={toNewest}
        >
          {hasNews ? t.newBelow : t.toNewest}
        </Button>
      )}
    </div>
  );
}

function Day({ at }: { at: string }) {
  const { messages, locale } = useLanguage();
  return (
    <p className={styles.day}>
      <span>{shopDay(at) === shopToday() ? messages.chat.today : formatDate(at, locale)}</span>
    </p>
  );
}
