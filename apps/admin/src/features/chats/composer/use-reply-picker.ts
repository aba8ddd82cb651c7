import { useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ChatDetail } from '../chat-model';
import { repliesQuery, type QuickReply } from '../replies/use-replies';
import { filledReply, matchingReplies, slashWords } from '../reply-marks';
import { useKnownMarks } from './use-known-marks';

/** The quick replies that fit what is typed behind a slash, and the keys that choose one. */
export function useReplyPicker(chat: ChatDetail, draft: string, onChoose: (text: string) => void) {
  const words = slashWords(draft);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const { data, isPending } = useQuery({ ...repliesQuery, enabled: words !== null });
  const known = useKnownMarks(chat);
  const isOpen = words !== null && closedFor !== draft;
  const replies = isOpen ? matchingReplies(data?.items ?? [], words) : [];
  const index = Math.min(at, Math.max(replies.length - 1, 0));
  const active = replies[index];

  const choose = (reply: QuickReply) => {
    setAt(0);
    onChoose(filledReply(reply.text, known));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((index + 1) % Math.max(replies.length, 1)),
    ArrowUp: () => setAt((index - 1 + replies.length) % Math.max(replies.length, 1)),
    Escape: () => setClosedFor(draft),
    ...(active && { Enter: () => choose(active), Tab: () => choose(active) }),
  };

  return {
    isOpen,
    isPending,
    isEmpty: data?.items.length === 0,
    replies,
    active,
    choose,
    open: () => onChoose('/'),
    /** Whether the key was meant for the list. */
    hearKey: (event: KeyboardEvent): boolean => {
      const act = isOpen && !event.shiftKey ? keys[event.key] : undefined;
      if (!act) return false;
      event.preventDefault();
      act();
      return true;
    },
  };
}

export type Picker = ReturnType<typeof useReplyPicker>;
