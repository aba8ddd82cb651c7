import { SegmentedControl } from '@mantine/core';
import { useMessages } from '../../../common/messages';
import { useSession } from '../../../common/session';
import type { ChatDetail } from '../chat-model';
import styles from './composer.module.css';
import { NoteField } from './note-field';
import { ReplyField } from './reply-field';

export type ComposerMode = 'reply' | 'note';

interface Props {
  chat: ChatDetail;
  mode: ComposerMode;
  onMode: (mode: ComposerMode) => void;
}

/** Where staff write: to the customer as long as there is one, or for each other. */
export function Composer({ chat, mode, onMode }: Props) {
  const t = useMessages().composer;
  const { can } = useSession();
  const { status } = chat.summary;
  if (!can('chats:write')) return null;
  if (!chat.allowedActions.includes('reply'))
    return (
      <div className={styles.composer} data-mode="note">
        <p className={styles.hint}>{t.erasedHint}</p>
        <NoteField chat={chat} />
      </div>
    );
  return (
    <div className={styles.composer} data-mode={mode}>
      {status === 'archived' && <p className={styles.hint}>{t.archivedHint}</p>}
      {status === 'resolved' && <p className={styles.hint}>{t.resolvedHint}</p>}
      <SegmentedControl
        size="xs"
        className={styles.mode}
        aria-label={t.mode}
        value={mode}
        data={[
          { value: 'reply', label: t.reply },
          { value: 'note', label: t.note },
        ]}
        onChange={(value) => onMode(value === 'note' ? 'note' : 'reply')}
      />
      {mode === 'reply' ? <ReplyField chat={chat} /> : <NoteField chat={chat} />}
    </div>
  );
}
