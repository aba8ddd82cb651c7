import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { shopDay } from '../../../common/shop-day';
import type { ChatNote } from '../chat-model';
import type { Thread } from '../thread';

export type TimelineItem =
  | { type: 'day'; key: string; at: string }
  | { type: 'message'; key: string; at: string; message: ChatMessage; isFollowing: boolean }
  | { type: 'note'; key: string; at: string; note: ChatNote };

const FOLLOWS_WITHIN_MS = 5 * 60_000;

/** What one person writes in one go stands together under one name. */
function isFollowing(message: ChatMessage, before: TimelineItem | undefined): boolean {
  if (before?.type !== 'message' || message.kind === 'event') return false;
  const { side, author, kind, sentAt } = before.message;
  if (side !== message.side || author.id !== message.author.id || kind === 'event') return false;
  return Date.parse(message.sentAt) - Date.parse(sentAt) < FOLLOWS_WITHIN_MS;
}

/** Messages and notes in the order of time, with a line for each new day. Notes from before what is shown come with its page. */
export function timelineOf({ messages, hasOlder }: Thread, notes: readonly ChatNote[]): TimelineItem[] {
  const start = hasOlder ? (messages[0]?.sentAt ?? '') : '';
  const waiting = notes.filter(({ at }) => at >= start).sort((one, other) => one.at.localeCompare(other.at));
  const items: TimelineItem[] = [];
  const add = (item: TimelineItem) => {
    const last = items.at(-1);
    if (!last || shopDay(last.at) !== shopDay(item.at))
      items.push({ type: 'day', key: `day-${shopDay(item.at)}`, at: item.at });
    items.push(
      item.type === 'message' ? { ...item, isFollowing: isFollowing(item.message, items.at(-1)) } : item,
    );
  };
  const addNotesUntil = (at: string) => {
    while (waiting[0] && waiting[0].at < at) addNote(waiting.shift()!);
  };
  const addNote = (note: ChatNote) => add({ type: 'note', key: `note-${note.id}`, at: note.at, note });
  for (const message of messages) {
    addNotesUntil(message.sentAt);
    add({ type: 'message', key: message.id, at: message.sentAt, message, isFollowing: false });
  }
  waiting.forEach(addNote);
  return items;
}
