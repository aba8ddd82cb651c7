/** One weekday, Monday = 1; a day without times is closed. Times are `HH:MM` in WIB. */
export interface OpeningHours {
  weekday: number;
  opens: string | null;
  closes: string | null;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const isTime = (text: string | null): text is string => text !== null && TIME.test(text);

/** Whether this can be said of a week: each day once, and from a time to a later one, or closed. */
export function isWeek(days: OpeningHours[]): boolean {
  if (new Set(days.map(({ weekday }) => weekday)).size !== days.length) return false;
  return days.every(({ opens, closes }) =>
    opens === null && closes === null ? true : isTime(opens) && isTime(closes) && opens < closes,
  );
}
