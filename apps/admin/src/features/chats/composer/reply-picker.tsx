import { useMessages } from '../../../common/messages';
import styles from './composer.module.css';
import type { Picker } from './use-reply-picker';

/** The focus stays in the field: keys move the choice, the mouse takes it. */
export function ReplyPicker({ id, picker }: { id: string; picker: Picker }) {
  const t = useMessages().quickReplies;
  const { replies, active, choose, isPending, isEmpty } = picker;
  return (
    <div className={styles.picker}>
      {replies.length === 0 && !isPending && (
        <p role="status" className={styles.nothing}>
          {isEmpty ? t.none : t.noMatch}
        </p>
      )}
      <ul id={id} role="listbox" aria-label={t.pick} tabIndex={0} className={styles.replies}>
        {replies.map((reply) => (
          <li
            key={reply.id}
            id={`${id}-${reply.id}`}
            ref={(option) => {
              if (reply === active) option?.scrollIntoView({ block: 'nearest' });
            }}
            role="option"
            aria-selected={reply === active}
            className={styles.reply}
            // Before the field loses the focus.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(reply);
            }}
          >
            <strong>/{reply.title}</strong>
            <span>{reply.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
