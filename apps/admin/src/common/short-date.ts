import { SHOP_TIME_ZONE, type Locale } from '@hurtrock/shared/format';

/** `22 Nov 2026` in WIB: the same day as the long form, for columns. */
export function formatShortDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: SHOP_TIME_ZONE,
  }).format(new Date(iso));
}
