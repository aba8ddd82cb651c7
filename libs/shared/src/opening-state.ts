/** One weekday, Monday = 1; a day without times is closed. Times are `HH:MM` in WIB. */
export interface OpeningDay {
  weekday: number;
  opens: string | null;
  closes: string | null;
}

export type OpeningState =
  | { isOpen: true; until: string }
  /** `inDays` 0 is today; the weekday is 1 for Monday. */
  | { isOpen: false; next: { inDays: number; weekday: number; at: string } | null };

/** WIB has no summer time. */
const WIB_MS = 7 * 60 * 60 * 1000;

/** Whether the shop's door is open at a moment, by its own clock, and when that changes. */
export function openingState(hours: OpeningDay[], now: number): OpeningState {
  const there = new Date(now + WIB_MS);
  const today = there.getUTCDay() || 7;
  const clock = there.toISOString().slice(11, 16);
  const on = (weekday: number) => hours.find((day) => day.weekday === weekday);

  const { opens, closes } = on(today) ?? {};
  if (opens && closes && opens <= clock && clock < closes) return { isOpen: true, until: closes };
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const weekday = ((today + inDays - 1) % 7) + 1;
    const at = on(weekday)?.opens;
    if (at && (inDays > 0 || clock < at)) return { isOpen: false, next: { inDays, weekday, at } };
  }
  return { isOpen: false, next: null };
}
