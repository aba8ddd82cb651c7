import { SHOP_TIME_ZONE, type Locale } from '@hurtrock/shared/format';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that many days from now in the shop's time, as people say it: `Rab, 25 Nov`. */
export function arrivalDay(now: number, days: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: SHOP_TIME_ZONE,
  }).format(now + days * DAY_MS);
}
