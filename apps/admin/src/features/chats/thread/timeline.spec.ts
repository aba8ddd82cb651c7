import type { ChatMessage } from '@hurtrock/shared/chat-events';
import type { ChatNote } from '../chat-model';
import { timelineOf } from './timeline';

const message = (sequence: number, sentAt: string, change: Partial<ChatMessage> = {}) =>
  ({
    id: `m${sequence}`,
    sequence,
    sentAt: `2026-11-${sentAt}:00.000Z`,
    side: 'shopper',
    author: { id: null, name: 'Dewi' },
    kind: 'text',
    ...change,
  }) as ChatMessage;
const note = (id: string, at: string) => ({ id, at: `2026-11-${at}:00.000Z` }) as ChatNote;

const words = (...of: Parameters<typeof timelineOf>) =>
  timelineOf(...of).map((item) =>
    item.type === 'message' && item.isFollowing ? `${item.key} follows` : item.key,
  );

test('notes stand where they were written, and each day of the shop begins with a line', () => {
  const messages = [message(1, '22T16:58'), message(2, '22T16:59'), message(3, '22T17:01')];
  expect(words({ messages, hasOlder: false }, [note('b', '22T17:05'), note('a', '22T16:57')])).toEqual([
    'day-2026-11-22',
    'note-a',
    'm1',
    'm2 follows',
    'day-2026-11-23',
    'm3',
    'note-b',
  ]);
});

test('notes from before the oldest message wait for its page', () => {
  const messages = [message(8, '22T10:00')];
  expect(words({ messages, hasOlder: true }, [note('old', '20T10:00')])).toEqual(['day-2026-11-22', 'm8']);
  expect(words({ messages: [], hasOlder: false }, [note('only', '20T10:00')])).toEqual([
    'day-2026-11-20',
    'note-only',
  ]);
});

test.each([
  ['somebody else', { side: 'staff' as const }],
  ['six minutes later', { sentAt: '2026-11-22T10:06:00.000Z' }],
  ['an event', { kind: 'event' as const }],
])('a message does not stand together with the one before: %s', (_what, change) => {
  const messages = [message(1, '22T10:00'), message(2, '22T10:01', change)];
  expect(words({ messages, hasOlder: false }, [])).toEqual(['day-2026-11-22', 'm1', 'm2']);
});
