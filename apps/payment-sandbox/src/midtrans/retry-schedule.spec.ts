import { retryAfter } from './retry-schedule.js';

const PAUSES = [120, 600, 1800, 5400, 12_600];

function pausesAfter(status: number | null): number[] {
  const attempts = [];
  const pauses: number[] = [];
  for (;;) {
    attempts.push({ at: '', status, error: null });
    const pause = retryAfter(attempts, PAUSES);
    if (pause === null) return pauses;
    pauses.push(pause);
  }
}

it.each([
  [500, [120]],
  [400, [120, 600]],
  [404, [120, 600]],
  [503, [120, 600, 1800, 5400]],
  [403, PAUSES],
  [502, PAUSES],
  [null, PAUSES],
  [302, []],
])('after %p it waits %j', (status, pauses) => {
  expect(pausesAfter(status)).toEqual(pauses);
});

it('goes by the last answer, and repeats its last pause when there are too few', () => {
  const attempt = (status: number) => ({ at: '', status, error: null });
  expect(retryAfter([attempt(403), attempt(500)], PAUSES)).toBeNull();
  expect(retryAfter([attempt(503), attempt(503)], [5])).toBe(5);
  expect(retryAfter([attempt(503)], [])).toBeNull();
});
