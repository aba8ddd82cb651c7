import type { Locale } from '@hurtrock/shared/format';
import { dayText, intl } from '../../common/figures/formats';
import type { Grain, Span } from './span-presets';

/** What a point is called: a day, a week's days, or a month by its name. */
export function partText({ from, to }: Span, grain: Grain, locale: Locale): string {
  if (grain === 'day') return dayText(from, locale);
  if (grain === 'week') return `${dayText(from, locale)} – ${dayText(to, locale)}`;
  return new Intl.DateTimeFormat(intl(locale), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${from}T00:00:00Z`),
  );
}
