import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { formatTime } from '@hurtrock/shared/format';
import { Icon } from '../../../common/icon';
import { fill, useLanguage, useMessages } from '../../../common/messages';
import { MessageCard } from './message-cards';
import { MessageText } from './message-text';
import styles from './thread.module.css';

interface Props {
  message: ChatMessage;
  /** What the shopper is called here. */
  name: string;
  isFollowing: boolean;
  shopperRead: number;
}

export function MessageItem({ message, name, isFollowing, shopperRead }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.chat;
  const { side, kind, author, text, sentAt, sequence } = message;
  if (kind === 'event' || side === 'system') return <EventLine message={message} />;
  const isOurs = side === 'staff';
  return (
    <article className={styles.message} data-side={side} data-following={isFollowing || undefined}>
      {!isFollowing && <strong className={styles.author}>{isOurs ? author.name : name}</strong>}
      <div className={styles.bubble}>
        <MessageCard message={message} />
        {text && <MessageText text={text} />}
      </div>
      <span className={styles.when}>
        <time dateTime={sentAt}>{formatTime(sentAt, locale)}</time>
        {isOurs && <ReadMark isRead={sequence <= shopperRead} sent={t.sent} read={t.read} />}
      </span>
    </article>
  );
}

function ReadMark({ isRead, sent, read }: { isRead: boolean; sent: string; read: string }) {
  return (
    <span className={styles.mark} data-read={isRead || undefined}>
      <Icon name={isRead ? 'checkDouble' : 'check'} size={14} />
      {isRead ? read : sent}
    </span>
  );
}

function EventLine({ message: { event, text, product, sentAt } }: Pick<Props, 'message'>) {
  const { chat: t } = useMessages();
  const { locale } = useLanguage();
  if (event === null) return null;
  const sentence = event === 'assigned' && !text ? t.unassigned : t.events[event];
  return (
    <p className={styles.event}>
      {fill(sentence, { name: product?.name ?? text, count: text })}{' '}
      <time dateTime={sentAt}>{formatTime(sentAt, locale)}</time>
    </p>
  );
}
