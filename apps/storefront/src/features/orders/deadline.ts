import { formatDate, formatTime, SHOP_TIME_ZONE, type Locale } from '@hurtrock/shared/format';

/** `Minggu, 22 November 2026 19.05 WIB`: with its weekday, because people plan by it. */
export function formatDeadline(iso: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: SHOP_TIME_ZONE });
  return `${weekday.format(new Date(iso))}, ${formatDate(iso, locale)} ${formatTime(iso, locale)}`;
}
