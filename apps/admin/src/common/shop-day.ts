import { SHOP_TIME_ZONE } from '@hurtrock/shared/format';

/** The Swedes write days as computers do. */
const asDay = new Intl.DateTimeFormat('sv-SE', { timeZone: SHOP_TIME_ZONE });

/** The day of a moment in the shop, as `2026-11-22`. */
export const shopDay = (moment: string | Date): string => asDay.format(new Date(moment));

/** The day it is in the shop. */
export const shopToday = (): string => shopDay(new Date());

/** The day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Whether it is a day of the calendar; what people type or put into addresses may be none. */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text, 0) === text;
}
