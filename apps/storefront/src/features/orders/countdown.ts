const SECOND = 1000;

/** What is left until a moment as `59:07` or `23:59:07`; null once it has passed. */
export function countdown(untilIso: string, now: number): string | null {
  const seconds = Math.floor((Date.parse(untilIso) - now) / SECOND);
  if (seconds <= 0) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
