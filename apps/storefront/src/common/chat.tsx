import type { Schema } from '@hurtrock/api-client';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** What a message is about; it goes along with the next one. */
export type ChatTag =
  | ({ kind: 'product' } & Pick<
      Schema<'ProductCardDto'>,
      'id' | 'slug' | 'name' | 'categorySlug' | 'picture'
    >)
  | { kind: 'order'; number: string };

interface ChatDoor {
  isOpen: boolean;
  tag: ChatTag | null;
  /** Answers that nobody has read yet; the tab's title tells them too. */
  unread: number;
  open: (tag?: ChatTag) => void;
  close: () => void;
  setTag: (tag: ChatTag | null) => void;
  setUnread: (unread: number) => void;
}

const ChatContext = createContext<ChatDoor | null>(null);

/** Lets any page open the chat, about a product or an order if it says so; the layout draws it. */
export function ChatProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [tag, setTag] = useState<ChatTag | null>(null);
  const [unread, setUnread] = useState(0);
  const value = useMemo(
    () => ({
      isOpen,
      tag,
      unread,
      open: (about?: ChatTag) => {
        if (about) setTag(about);
        setOpen(true);
      },
      close: () => setOpen(false),
      setTag,
      setUnread,
    }),
    [isOpen, tag, unread],
  );
  return <ChatContext value={value}>{children}</ChatContext>;
}

export function useChat(): ChatDoor {
  const door = use(ChatContext);
  if (!door) throw new Error('useChat needs a ChatProvider above it');
  return door;
}

const KEY = 'hurtrock-chat';

/** Notes in this browser that there is a conversation to ask for on the next visit. */
export function rememberWriting(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // without storage the next visit knows once the chat is opened
  }
}

export function hasWritten(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
