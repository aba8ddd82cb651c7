import { countdown } from './countdown';

const UNTIL = '2026-11-22T10:00:00.000Z';

test.each([
  ['2026-11-22T09:00:53.000Z', '59:07'],
  ['2026-11-22T09:59:59.000Z', '00:01'],
  ['2026-11-21T10:00:01.000Z', '23:59:59'],
  ['2026-11-22T10:00:00.000Z', null],
  ['2026-11-22T11:00:00.000Z', null],
])('at %s there is %s left', (now, left) => {
  expect(countdown(UNTIL, Date.parse(now))).toBe(left);
});
