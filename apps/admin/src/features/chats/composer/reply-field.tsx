import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button, Textarea } from '@mantine/core';
import { LONGEST_CHAT_TEXT } from '@hurtrock/shared/chat-events';
import { Icon } from '../../../common/icon';
import { fill, useMessages } from '../../../common/messages';
import { nameOf } from '../chat-looks';
import type { ChatDetail } from '../chat-model';
import { useOutbox } from '../chat-outbox';
import { openMarks } from '../reply-marks';
import { COMPOSER_ID, focusComposer, isSendKey } from './composer-focus';
import { ComposerTools } from './composer-tools';
import styles from './composer.module.css';
import { ReplyPicker } from './reply-picker';
import { useDraft } from './use-draft';
import { useReplyPicker } from './use-reply-picker';
import { useSayTyping } from './use-say-typing';
import { useSendImage } from './use-send-image';

/** From here on it is told how much room is left. */
const NEARLY_FULL = 200;

export function ReplyField({ chat }: { chat: ChatDetail }) {
  const { composer: t, chats } = useMessages();
  const id = chat.summary.conversationId;
  const listId = useId();
  const { outbox } = useOutbox();
  const { draft, setDraft } = useDraft(id, 'reply');
  const [fault, setFault] = useState('');
  const sayTyping = useSayTyping(id);
  const picker = useReplyPicker(chat, draft, (text) => {
    setDraft(text.slice(0, LONGEST_CHAT_TEXT));
    focusComposer();
  });
  const image = useSendImage(id, setFault);

  function change(text: string) {
    setFault('');
    setDraft(text);
    sayTyping(text !== '' && !text.startsWith('/'));
  }
  function send() {
    const text = draft.trim();
    const marks = openMarks(text);
    if (marks.length > 0) return setFault(fill(t.unfilled, { marks: marks.join(', ') }));
    if (!text) return;
    outbox.add(id, { clientId: crypto.randomUUID(), kind: 'text', text });
    change('');
  }
  function hearKey(event: KeyboardEvent<HTMLElement>) {
    if (picker.hearKey(event)) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  }
  function paste({ clipboardData }: ClipboardEvent) {
    const [file] = clipboardData.files;
    if (file) image.send(file);
  }

  const left = LONGEST_CHAT_TEXT - draft.length;
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {picker.isOpen && <ReplyPicker id={listId} picker={picker} />}
      <Textarea
        id={COMPOSER_ID}
        aria-label={fill(t.label, { name: nameOf(chat.summary, chats) })}
        placeholder={t.placeholder}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST_CHAT_TEXT}
        value={draft}
        error={fault}
        aria-autocomplete="list"
        aria-controls={picker.isOpen ? listId : undefined}
        aria-activedescendant={picker.active ? `${listId}-${picker.active.id}` : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={hearKey}
        onPaste={paste}
        onBlur={() => sayTyping(false)}
      />
      <div className={styles.foot}>
        <ComposerTools chat={chat} onReplies={picker.open} onImage={image.send} />
        <span className={styles.keys} role="status">
          {left < NEARLY_FULL ? fill(t.left, { count: left }) : t.hint}
        </span>
        <Button type="submit" leftSection={<Icon name="send" size={16} />}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}
