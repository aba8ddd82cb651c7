/** Days in Jakarta, both included, as YYYY-MM-DD. */
export interface Span {
  from: string;
  to: string;
}

export const GRAINS = ['day', 'week', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

const DAY_MS = 86_400_000;

const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export const plusDays = (day: string, days: number): string =>
  dayOf(new Date(momentOf(day).getTime() + days * DAY_MS));

export const daysIn = ({ from, to }: Span): number =>
  (momentOf(to).getTime() - momentOf(from).getTime()) / DAY_MS + 1;

const isMonthEnd = (day: string): boolean => plusDays(day, 1).endsWith('-01');

const monthsBetween = (from: string, to: string): number =>
  (momentOf(to).getUTCFullYear() - momentOf(from).getUTCFullYear()) * 12 +
  momentOf(to).getUTCMonth() -
  momentOf(from).getUTCMonth();

/** The same day so many months away, or the last one of a month that is too short. */
export function plusMonths(day: string, months: number): string {
  const first = momentOf(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(Number(day.slice(8)), last.getUTCDate()));
  return dayOf(first);
}

/**
 * What a span is compared with. A day is held against the one before, whole months against as many months before, a
 * month so far against as much of the last one, a year so far likewise, and anything else against as many days before.
 */
export function spanBefore({ from, to }: Span): Span {
  const months = monthsBetween(from, to);
  if (from === to || !from.endsWith('-01')) return daysBefore({ from, to });
  if (from.endsWith('-01-01') && months > 0 && months < 12) return monthsBefore({ from, to }, 12);
  if (months === 0 || isMonthEnd(to)) return monthsBefore({ from, to }, months + 1);
  return daysBefore({ from, to });
}

const daysBefore = (span: Span): Span => ({
  from: plusDays(span.from, -daysIn(span)),
  to: plusDays(span.from, -1),
});

/** The same days so many months earlier. */
export const monthsBefore = ({ from, to }: Span, months: number): Span => ({
  from: plusMonths(from, -months),
  to: sameEnd(to, -months),
});

/** The end of a month stays one. */
const sameEnd = (day: string, months: number): string =>
  isMonthEnd(day) ? plusDays(plusMonths(`${day.slice(0, 7)}-01`, months + 1), -1) : plusMonths(day, months);

/** The parts of a span, in order: days, weeks from Monday, or months; the first and last as far as the span goes. */
export function partsOf({ from, to }: Span, grain: Grain): Span[] {
  const parts: Span[] = [];
  for (let begin = from; begin <= to;) {
    const end = lastOf(begin, grain);
    parts.push({ from: begin, to: end < to ? end : to });
    begin = plusDays(end, 1);
  }
  return parts;
}

function lastOf(day: string, grain: Grain): string {
  if (grain === 'day') return day;
  if (grain === 'week') return plusDays(day, (7 - momentOf(day).getUTCDay()) % 7);
  return plusDays(plusMonths(`${day.slice(0, 7)}-01`, 1), -1);
}

/** The Monday of a day's week. */
export const weekOf = (day: string): string => plusDays(day, -((momentOf(day).getUTCDay() + 6) % 7));
