import { formatTime } from '@hurtrock/shared/format';
import { Icon } from '../../../common/icon';
import { fill, useLanguage } from '../../../common/messages';
import type { ChatNote } from '../chat-model';
import { MessageText } from './message-text';
import styles from './thread.module.css';

/** Among the messages, and not to be taken for one: no bubble, a dashed frame, and the words say who sees it. */
export function NoteItem({ note: { author, text, at } }: { note: ChatNote }) {
  const { messages, locale } = useLanguage();
  const t = messages.chat;
  return (
    <article className={styles.note} aria-label={fill(t.noteBy, { name: author })}>
      <span className={styles.noteHead}>
        <Icon name="lock" size={14} />
        <strong>
          {t.note} · {author}
        </strong>
        <span className={styles.small}>
          {t.onlyStaff} · <time dateTime={at}>{formatTime(at, locale)}</time>
        </span>
      </span>
      <MessageText text={text} />
    </article>
  );
}
