import { openingState } from './opening-state.js';

const HOURS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: weekday === 7 ? null : '09:30',
  closes: weekday === 7 ? null : weekday === 6 ? '17:00' : '18:00',
}));

/** 22 November 2026 is a Sunday. */
test.each([
  ['Monday morning, before the door opens', '2026-11-23T09:29+07:00', { inDays: 0, weekday: 1, at: '09:30' }],
  ['Monday, the minute it closes', '2026-11-23T18:00+07:00', { inDays: 1, weekday: 2, at: '09:30' }],
  [
    'Saturday evening, over the closed Sunday',
    '2026-11-28T17:00+07:00',
    { inDays: 2, weekday: 1, at: '09:30' },
  ],
  ['Sunday', '2026-11-22T12:00+07:00', { inDays: 1, weekday: 1, at: '09:30' }],
  [
    'Sunday night in WIB, still Saturday in Greenwich',
    '2026-11-21T20:00Z',
    { inDays: 1, weekday: 1, at: '09:30' },
  ],
])('is closed on %s', (_when, time, next) => {
  expect(openingState(HOURS, Date.parse(time))).toEqual({ isOpen: false, next });
});

test.each([
  ['2026-11-23T09:30+07:00', '18:00'],
  ['2026-11-28T16:59:59+07:00', '17:00'],
  ['2026-11-23T02:30Z', '18:00'],
])('is open at %s, until %s', (time, until) => {
  expect(openingState(HOURS, Date.parse(time))).toEqual({ isOpen: true, until });
});

test('a shop open on one day says so a week ahead, and one that never opens says nothing', () => {
  const evening = Date.parse('2026-11-23T20:00+07:00');
  expect(openingState(HOURS.slice(0, 1), evening)).toEqual({
    isOpen: false,
    next: { inDays: 7, weekday: 1, at: '09:30' },
  });
  expect(openingState([], evening)).toEqual({ isOpen: false, next: null });
});
