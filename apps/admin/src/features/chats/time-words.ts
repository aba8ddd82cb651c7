import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Locale } from '@hurtrock/shared/format';
import { shortFormat } from '../../common/figures/formats';
import { fill } from '../../common/messages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Words {
  none: string;
  minutes: string;
  hours: string;
  days: string;
}

function counted(span: number, words: Words): string {
  if (span < MINUTE) return words.none;
  if (span < HOUR) return fill(words.minutes, { count: Math.floor(span / MINUTE) });
  if (span < DAY) return fill(words.hours, { count: Math.floor(span / HOUR) });
  return fill(words.days, { count: Math.floor(span / DAY) });
}

/** `3 menit lalu`. */
export const agoWords = (iso: string, now: number, t: AdminMessages['chats']): string =>
  counted(now - Date.parse(iso), { none: t.now, minutes: t.minutesAgo, hours: t.hoursAgo, days: t.daysAgo });

/** `3 menit`: how long somebody has waited. */
export const spanWords = (iso: string, now: number, t: AdminMessages['chats']): string =>
  counted(now - Date.parse(iso), { ...t, none: fill(t.minutes, { count: 1 }) });

/** Seconds in the largest unit that tells enough: `42 detik`, `7 menit`, `1,5 jam`. */
export function secondsWords(
  seconds: number | null,
  t: AdminMessages['chatStatistics'],
  locale: Locale,
): string {
  if (seconds === null) return t.none;
  if (seconds < 90) return fill(t.seconds, { count: Math.round(seconds) });
  if (seconds < 90 * 60) return fill(t.minutes, { count: Math.round(seconds / 60) });
  return fill(t.hours, { count: shortFormat(locale)(seconds / 3_600) });
}
