import { fieldError } from '../../common/app-error.js';
import { isCalendarDay } from '../../common/calendar-day.js';
import { daysIn, spanBefore, type Span } from './span.js';

/** More than two years, so that a year can be held against the one before. */
export const MOST_DAYS = 800;

/** The span that was asked for, with the one it is compared with. Throws `invalid_input`. */
export function askedSpan({ from, to }: Span): { span: Span; before: Span } {
  for (const [field, day] of Object.entries({ from, to }))
    if (!isCalendarDay(day)) throw fieldError(field, 'date', 'There is no such day');
  if (from > to) throw fieldError('to', 'order', 'The last day lies before the first');
  if (daysIn({ from, to }) > MOST_DAYS)
    throw fieldError('to', 'too_long', `At most ${MOST_DAYS} days can be looked at together`);
  return { span: { from, to }, before: spanBefore({ from, to }) };
}
