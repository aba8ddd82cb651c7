import { Alert, Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { Icon } from '../../../common/icon';
import { useMessages, useProblemText } from '../../../common/messages';
import { useSendOnce } from '../../../common/use-send-once';
import type { ChatDetail } from '../chat-model';
import { chatQuery } from '../chat-queries';
import { COMPOSER_ID, isSendKey } from './composer-focus';
import styles from './composer.module.css';
import { useDraft } from './use-draft';

const LONGEST_NOTE = 1_000;

export function NoteField({ chat }: { chat: ChatDetail }) {
  const t = useMessages().composer;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const id = chat.summary.conversationId;
  const { draft, setDraft } = useDraft(id, 'note');
  const add = api.useMutation('post', '/api/v1/admin/chats/{id}/notes', {
    onSuccess: (answer) => queries.setQueryData(chatQuery(id).queryKey, answer),
  });
  const sendOnce = useSendOnce(add, { isRepeatable: true });
  const send = () => {
    const text = draft.trim();
    if (text) sendOnce({ params: { path: { id } }, body: { text } }, { onSuccess: () => setDraft('') });
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {add.isError && (
        <Alert color="red" variant="outline" role="alert" icon={<Icon name="alert" />}>
          {t.noteFailed} {textOf(add.error)}
        </Alert>
      )}
      <Textarea
        id={COMPOSER_ID}
        aria-label={t.noteLabel}
        placeholder={t.notePlaceholder}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST_NOTE}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (!isSendKey(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <div className={styles.foot}>
        <span className={styles.keys}>{t.hint}</span>
        <Button
          type="submit"
          variant="default"
          loading={add.isPending}
          leftSection={<Icon name="lock" size={15} />}
        >
          {t.saveNote}
        </Button>
      </div>
    </form>
  );
}
