import { courseTable, salesFigures, type Locale } from './course-tables.js';
import type { Course } from './analytics.service.js';
import type { ReportTable } from './report-table.js';
import type { SalesSum } from './sales-sums.js';
import { plusDays, plusMonths, weekOf, type Grain, type Span } from './span.js';
import { textsIn } from './texts.js';

export const PERIODS = ['daily', 'weekly', 'monthly'] as const;
export type Period = (typeof PERIODS)[number];

export const GRAIN_OF: Record<Period, Grain> = { daily: 'day', weekly: 'week', monthly: 'month' };

/** Thirty days, twelve weeks or thirteen months, the one that runs included. */
export function reportSpan(period: Period, today: string): Span {
  const begins = {
    daily: () => plusDays(today, -29),
    weekly: () => plusDays(weekOf(today), -11 * 7),
    monthly: () => plusMonths(`${today.slice(0, 7)}-01`, -12),
  };
  return { from: begins[period](), to: today };
}

export function salesReport(period: Period, locale: Locale, course: Course<SalesSum>): ReportTable {
  const texts = textsIn(locale);
  const grain = GRAIN_OF[period];
  const table = courseTable(texts.titles[period], { grain, locale }, course, salesFigures(texts));
  return {
    ...table,
    // A report tells of its own days; the comparison belongs to the analytics.
    facts: [table.facts[0]!, texts.counted],
    columns: [{ ...table.columns[0]!, title: texts[grain] }, ...table.columns.slice(1)],
    rows: table.rows.slice(0, -1),
  };
}
