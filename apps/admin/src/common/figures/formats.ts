import { formatNumber, formatRupiah, type Locale } from '@hurtrock/shared/format';
import { formatShortDate } from '../short-date';

export type Format = (value: number) => string;

export const FORMATS = { rupiah: formatRupiah, count: formatNumber } as const;

export const intl = (locale: Locale): string => (locale === 'id' ? 'id-ID' : 'en-GB');

/** For axes: 12500000 → `12,5 jt` (id) or `12.5M` (en). */
export function shortFormat(locale: Locale): Format {
  const format = new Intl.NumberFormat(intl(locale), { notation: 'compact', maximumFractionDigits: 1 });
  return (value) => format.format(value);
}

/** 0.123 → `12,3 %`. */
export function percentFormat(locale: Locale): Format {
  const format = new Intl.NumberFormat(intl(locale), { style: 'percent', maximumFractionDigits: 1 });
  return (value) => format.format(value);
}

/** A share of a whole; none of nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const dayText = (day: string, locale: Locale): string =>
  formatShortDate(`${day}T00:00:00+07:00`, locale);
