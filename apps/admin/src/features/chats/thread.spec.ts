import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { joined, lastSequence, withArrived, withOlder, type Thread } from './thread';

const message = (sequence: number) => ({ sequence, id: `m${sequence}` }) as ChatMessage;
const thread = (...sequences: number[]): Thread => ({ messages: sequences.map(message), hasOlder: true });
const sequences = (of: Thread | null) => of?.messages.map(({ sequence }) => sequence);

test('what comes by several ways stands there once and in order', () =>
  expect(sequences(joined(thread(3, 4), [message(6), message(4), message(5)]))).toEqual([3, 4, 5, 6]));

test.each([
  ['the next one is added', 5, [3, 4, 5]],
  ['one that is there already changes nothing', 4, [3, 4]],
  ['one from before what is shown stays away: it comes with its page', 1, [3, 4]],
  ['one behind a gap waits until the gap is fetched', 6, undefined],
])('%s', (_what, arrived, shown) =>
  expect(sequences(withArrived(thread(3, 4), message(arrived)))).toEqual(shown),
);

test('the first message of an empty conversation is added', () =>
  expect(sequences(withArrived(thread(), message(1)))).toEqual([1]));

test('an older page comes before, and says whether there is more', () => {
  const all = withOlder(thread(3, 4), { messages: [message(1), message(2)], hasMore: false });
  expect(sequences(all)).toEqual([1, 2, 3, 4]);
  expect(all.hasOlder).toBe(false);
  expect(lastSequence(all)).toBe(4);
});
