export type Locale = 'id' | 'en';

/** The shop's own clock: all dates people read are in Western Indonesia Time. */
export const SHOP_TIME_ZONE = 'Asia/Jakarta';

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const INTL_LOCALE: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/** 1250000 → `Rp1.250.000`, the same in both languages, because that is how prices are written in Indonesia. */
export function formatRupiah(amount: number): string {
  return amount < 0 ? `-Rp${grouped.format(-amount)}` : `Rp${grouped.format(amount)}`;
}

/** A count with Indonesian grouping: 12000 → `12.000`. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** Intl's formatters take long to make and may be kept. */
function kept<T>(make: (locale: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(INTL_LOCALE[locale]);
    made.set(locale, known);
    return known;
  };
}

const weights = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const dates = kept(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: SHOP_TIME_ZONE }),
);
const times = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: SHOP_TIME_ZONE,
    }),
);

/** 7904 grams → `7,9 kg` (id) or `7.9 kg` (en). */
export function formatWeight(grams: number, locale: Locale): string {
  return `${weights(locale).format(grams / 1000)} kg`;
}

/** `22 November 2026` in WIB. */
export function formatDate(iso: string, locale: Locale): string {
  return dates(locale).format(new Date(iso));
}

/** `22 November 2026, 14.05 WIB`. */
export function formatDateTime(iso: string, locale: Locale): string {
  return `${formatDate(iso, locale)}, ${formatTime(iso, locale)}`;
}

/** `14.05 WIB` (id) or `14:05 WIB` (en). */
export function formatTime(iso: string, locale: Locale): string {
  return `${times(locale).format(new Date(iso))} WIB`;
}
