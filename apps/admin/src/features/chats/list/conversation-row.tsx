import { VisuallyHidden } from '@mantine/core';
import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { Link, useLocation } from 'react-router';
import { paths } from '../../../app/paths';
import { Icon } from '../../../common/icon';
import { fill, useMessages } from '../../../common/messages';
import { useSession } from '../../../common/session';

import { nameOf } from '../chat-looks';
import { useTyping } from '../live/use-typing';
import { agoWords, spanWords } from '../time-words';
import { useMinute } from '../use-minute';
import styles from './list.module.css';

interface Props {
  item: ChatSummary;
  isOpen: boolean;
  position: number;
  /** -1 while there are more than are loaded. */
  count: number;
  top: number;
}

export function ConversationRow({ item, isOpen, position, count, top }: Props) {
  const t = useMessages().chats;
  const { search } = useLocation();
  const now = useMinute();
  const isTyping = useTyping(item.conversationId, 'shopper');
  const name = nameOf(item, t);
  return (
    <li
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-posinset={position}
      aria-setsize={count}
    >
      <Link
        to={{ pathname: paths.chat(item.conversationId), search }}
        className={styles.link}
        aria-current={isOpen ? 'page' : undefined}
        data-row={item.conversationId}
        data-unread={item.unread > 0 || undefined}
      >
        <Avatar name={name} isOnline={item.shopperOnline} />
        <span className={styles.words}>
          <span className={styles.line}>
            <strong className={styles.name}>{name}</strong>
            {item.lastMessageAt && item.status !== 'waiting' && (
              <span className={styles.time}>{agoWords(item.lastMessageAt, now, t)}</span>
            )}
          </span>
          <span className={styles.line}>
            <span className={styles.last}>
              {isTyping ? <em className={styles.typing}>{t.isTyping}</em> : <LastMessage item={item} />}
            </span>
            {item.unread > 0 && (
              <span className={styles.unread}>
                <span aria-hidden="true">{item.unread > 99 ? '99+' : item.unread}</span>
                <VisuallyHidden>{fill(t.unread, { count: item.unread })}</VisuallyHidden>
              </span>
            )}
          </span>
          <RowFoot item={item} now={now} />
        </span>
      </Link>
    </li>
  );
}

export function Avatar({ name, isOnline }: { name: string; isOnline: boolean }) {
  const t = useMessages().chats;
  return (
    <span className={styles.avatar} data-online={isOnline || undefined}>
      <span aria-hidden="true">{[...name][0]?.toUpperCase()}</span>
      {isOnline && <VisuallyHidden>{t.online}.</VisuallyHidden>}
    </span>
  );
}

function LastMessage({ item: { lastMessage } }: Pick<Props, 'item'>) {
  const t = useMessages().chats;
  if (!lastMessage) return t.noMessage;
  const { side, kind, text } = lastMessage;
  if (kind === 'event') return t.kinds.event;
  return (side === 'staff' ? `${t.shop}: ` : '') + (text || t.wordless[kind]);
}

function RowFoot({ item: { status, waitingSince, assignedTo }, now }: Pick<Props, 'item'> & { now: number }) {
  const { chats: t, chatStatus } = useMessages();
  const { user } = useSession();
  const isWaiting = status === 'waiting' && waitingSince;
  return (
    <span className={styles.foot}>
      <span data-status={status} className={styles.status}>
        <Icon name={isWaiting ? 'clock' : status === 'archived' ? 'archive' : 'check'} size={13} />
        {isWaiting ? fill(t.waitingFor, { time: spanWords(waitingSince, now, t) }) : chatStatus[status]}
      </span>
      {assignedTo && (
        <span className={styles.assignee}>· {assignedTo.id === user?.id ? t.you : assignedTo.name}</span>
      )}
    </span>
  );
}
