import { dayAfter, isDay } from '../../common/shop-day';

export const PRESETS = ['today', 'week', 'month', 'thisMonth', 'thisYear', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

export const GRAINS = ['day', 'week', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

/** Days in Jakarta, both included. */
export interface Span {
  from: string;
  to: string;
}

/** As the API has it. */
export const MOST_DAYS = 800;

const DEFAULT = 'month';
const DAY_MS = 86_400_000;

export const daysIn = ({ from, to }: Span): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** The span of a preset that ends today. */
export function presetSpan(preset: Exclude<Preset, 'custom'>, today: string): Span {
  const begins = {
    today,
    week: dayAfter(today, -6),
    month: dayAfter(today, -29),
    thisMonth: `${today.slice(0, 7)}-01`,
    thisYear: `${today.slice(0, 4)}-01-01`,
  };
  return { from: begins[preset], to: today };
}

/** What the address asks for: two days that make a span, else a preset, else the last thirty days. */
export function askedSpan(
  { preset, from, to }: { preset: Preset | undefined; from: string; to: string },
  today: string,
): Span & { preset: Preset } {
  const isSpan = isDay(from) && isDay(to) && from <= to && daysIn({ from, to }) <= MOST_DAYS;
  if (isSpan) return { from, to, preset: 'custom' };
  const known = preset === undefined || preset === 'custom' ? DEFAULT : preset;
  return { ...presetSpan(known, today), preset: known };
}

/** Points that people can tell apart: a month by days, half a year by weeks. */
export function grainFor(span: Span): Grain {
  const days = daysIn(span);
  if (days <= 45) return 'day';
  return days <= 200 ? 'week' : 'month';
}
