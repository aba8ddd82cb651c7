import { aMessage } from '../../testing/chat';
import {
  begun,
  EMPTY,
  hasOlder,
  isBehind,
  lastSequence,
  readUpTo,
  take,
  takeOlder,
  unreadAnswers,
} from './conversation';

const sequences = (of: { messages: { sequence: number }[] }) => of.messages.map(({ sequence }) => sequence);
const from = (...numbers: number[]) => numbers.map((sequence) => aMessage({ sequence }));

test.each([
  ['in order', [1, 2, 3]],
  ['the other way round', [3, 2, 1]],
  ['twice', [1, 2, 2, 3, 1, 3]],
  ['with the middle last', [1, 3, 2]],
])('what comes %s stands once and in order', (_how, numbers) => {
  const taken = take(EMPTY, from(...numbers));
  expect([sequences(taken), isBehind(taken)]).toEqual([[1, 2, 3], false]);
});

test('any order of twenty messages, some of them twice, ends in the same conversation', () => {
  const wanted = Array.from({ length: 20 }, (_, index) => index + 1);
  for (let seed = 1; seed <= 200; seed += 1) {
    const shuffled = [...wanted, ...wanted.slice(0, 7)]
      .map((number, index) => ({
        number,
        place: (number * 7919 + index * 104_729 + seed * 15_485_863) % 1009,
      }))
      .sort((a, b) => a.place - b.place)
      .map(({ number }) => number);
    expect(sequences(take(EMPTY, from(...shuffled)))).toEqual(wanted);
  }
});

test('a message that is ahead is not shown before those in between are here, and says that they are missing', () => {
  const behind = take(begun(null, from(1, 2)), from(5));
  expect([sequences(behind), isBehind(behind), lastSequence(behind)]).toEqual([[1, 2], true, 2]);
  const whole = take(behind, from(3, 4, 5));
  expect([sequences(whole), isBehind(whole)]).toEqual([[1, 2, 3, 4, 5], false]);
});

test('history comes in front and overlaps nothing', () => {
  const late = begun(null, from(41, 42));
  expect(hasOlder(late)).toBe(true);
  const whole = takeOlder(late, from(39, 40, 41));
  expect(sequences(whole)).toEqual([39, 40, 41, 42]);
  expect(hasOlder(takeOlder(whole, from(...Array.from({ length: 38 }, (_, n) => n + 1))))).toBe(false);
});

test('a message of another conversation begins that one', () => {
  const other = take(take(EMPTY, from(1, 2)), [aMessage({ sequence: 1, conversationId: 'another' })]);
  expect([other.id, sequences(other)]).toEqual(['another', [1]]);
});

test('read marks only go forward', () => {
  const read = readUpTo(readUpTo(EMPTY, 'staff', 4), 'staff', 2);
  expect([read.staffRead, read.shopperRead]).toEqual([4, 0]);
});

test('unread is what the shop wrote after the last that was read', () => {
  const conversation = take(EMPTY, [
    aMessage({ sequence: 1, side: 'staff' }),
    aMessage({ sequence: 2, side: 'staff' }),
    aMessage({ sequence: 3, side: 'shopper' }),
    aMessage({ sequence: 4, side: 'system', kind: 'event' }),
  ]);
  expect(unreadAnswers(conversation)).toBe(2);
  expect(unreadAnswers(readUpTo(conversation, 'shopper', 1))).toBe(1);
  expect(unreadAnswers(readUpTo(conversation, 'shopper', 4))).toBe(0);
});
