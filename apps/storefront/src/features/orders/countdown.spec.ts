import { countdown, milestone } from './countdown';

const UNTIL = '2026-11-22T10:00:00.000Z';

test.each([
  ['2026-11-22T09:00:53.000Z', '59:07'],
  ['2026-11-22T09:59:59.000Z', '00:01'],
  ['2026-11-21T10:00:01.000Z', '23:59:59'],
  ['2026-11-22T08:54:59.000Z', '01:05:01'],
  ['2026-11-22T10:00:00.000Z', null],
  ['2026-11-22T11:00:00.000Z', null],
])('at %s there is %s left', (now, left) => {
  expect(countdown(UNTIL, Date.parse(now))).toBe(left);
});

test.each([
  ['2026-11-22T08:59:59.000Z', null],
  ['2026-11-22T09:00:00.000Z', 60],
  ['2026-11-22T09:49:59.000Z', 60],
  ['2026-11-22T09:50:00.000Z', 10],
  ['2026-11-22T09:56:00.000Z', 5],
  ['2026-11-22T09:59:30.000Z', 1],
  ['2026-11-22T10:00:00.000Z', null],
])('at %s the last minutes told are %s', (now, minutes) => {
  expect(milestone(UNTIL, Date.parse(now))).toBe(minutes);
});
