const SECOND = 1000;

/** What is left until a moment as `59:07` or `23:59:07`; null once it has passed. */
export function countdown(untilIso: string, now: number): string | null {
  const seconds = Math.floor((Date.parse(untilIso) - now) / SECOND);
  if (seconds <= 0) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${two(hours)}:${rest}` : rest;
}

const MILESTONES = [60, 10, 5, 1];

/** The minutes worth telling somebody who does not see the clock; it changes four times in all. Null before the last hour, and after. */
export function milestone(untilIso: string, now: number): number | null {
  const left = Date.parse(untilIso) - now;
  if (left <= 0) return null;
  return MILESTONES.filter((minutes) => left <= minutes * 60 * SECOND).at(-1) ?? null;
}
