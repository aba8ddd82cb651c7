import { LONGEST_CHAT_TEXT } from '@hurtrock/shared/chat-events';
import { ImageIcon, SendIcon } from '@hurtrock/ui/chat-icons';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent, type KeyboardEvent } from 'react';
import { useChat, type ChatTag } from '../../common/chat';
import { useMessages } from '../../common/messages';
import { PICTURE_TYPES, pictureProblem } from '../../common/picture-rules';
import type { ChatEngine, Draft } from './chat-engine';
import { TagChip } from './tag-chip';
import { TagPicker } from './tag-picker';

/** The last of the room is counted down. */
const NEARLY_FULL = 200;

/** On a touched keyboard Enter begins a new line, as everywhere on a phone. */
const isTouched = () => matchMedia('(pointer: coarse)').matches;

export function Composer({ chat }: { chat: ChatEngine }) {
  const t = useMessages().chat;
  const { tag, setTag } = useChat();
  const [text, setText] = useState(readDraft);
  const [problem, setProblem] = useState<'badType' | 'tooLarge' | 'empty' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const trimmed = text.trim();
  const left = LONGEST_CHAT_TEXT - text.length;
  const isEmpty = trimmed === '' && !tag;

  useEffect(() => () => chat.typed(false), [chat]);

  function change(next: string) {
    setText(next);
    keepDraft(next);
    chat.typed(next !== '');
  }

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (isEmpty) return;
    chat.write(draftOf(trimmed, tag));
    change('');
    setTag(null);
    field.current?.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isTouched()) return;
    event.preventDefault();
    send();
  }

  function pick({ target }: ChangeEvent<HTMLInputElement>) {
    const [picture] = target.files ?? [];
    target.value = '';
    if (!picture) return;
    const found = pictureProblem(picture);
    setProblem(found);
    if (!found) chat.pictures.add(picture);
  }

  return (
    <form aria-label={t.write} onSubmit={send} className="border-t border-line bg-page p-2">
      {tag && <TagChip tag={tag} onRemove={() => setTag(null)} />}
      {problem && (
        <p role="alert" className="px-2 pb-2 text-sm font-semibold text-danger">
          {t[problem]}
        </p>
      )}
      <div className="flex items-end gap-0.5">
        <TagPicker onPick={setTag} />
        <label
          title={t.attach}
          className="grid h-11 w-10 shrink-0 cursor-pointer place-items-center rounded-full hover:bg-ink/10 has-focus-visible:outline-3 has-focus-visible:outline-(--focus)"
        >
          <ImageIcon />
          <span className="sr-only">{t.attach}</span>
          <input type="file" accept={PICTURE_TYPES.join(',')} onChange={pick} className="sr-only" />
        </label>
        <textarea
          ref={field}
          rows={1}
          aria-label={t.write}
          placeholder={t.write}
          maxLength={LONGEST_CHAT_TEXT}
          value={text}
          enterKeyHint="send"
          onChange={({ target }) => change(target.value)}
          onKeyDown={onKey}
          onBlur={() => chat.typed(false)}
          className="field-sizing-content max-h-36 min-h-11 flex-1 mx-1 resize-none rounded-field border border-line-strong bg-page px-2.5 py-2.5 text-base text-ink placeholder:text-muted placeholder:whitespace-nowrap focus:border-orange"
        />
        <button
          type="submit"
          aria-label={t.send}
          aria-disabled={isEmpty}
          className="grid size-11 shrink-0 place-items-center rounded-full bg-linear-135 from-orange to-orange-soft text-on-orange aria-disabled:opacity-50 aria-disabled:saturate-50"
        >
          <SendIcon />
        </button>
      </div>
      {left <= NEARLY_FULL && (
        <p role="status" className="px-2 pt-1 text-right text-xs text-muted">
          {t.left(left)}
        </p>
      )}
    </form>
  );
}

function draftOf(text: string, tag: ChatTag | null): Draft {
  if (tag?.kind === 'product') return { kind: 'product', text, productId: tag.id, about: tag.name };
  if (tag?.kind === 'order') return { kind: 'order', text, orderNumber: tag.number, about: tag.number };
  return { kind: 'text', text };
}

const DRAFT = 'hurtrock-chat-draft';

function readDraft(): string {
  try {
    return sessionStorage.getItem(DRAFT) ?? '';
  } catch {
    return '';
  }
}

/** What was begun outlasts closing the chat and a reload. */
function keepDraft(text: string) {
  try {
    sessionStorage.setItem(DRAFT, text);
  } catch {
    // without storage it lasts as long as the panel
  }
}
