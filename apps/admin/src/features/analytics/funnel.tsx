import type { Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import { Bars } from '../../common/figures/charts';
import { spanTexts } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { FORMATS, percentFormat, shareOf } from '../../common/figures/formats';

const STEPS = ['visits', 'carts', 'checkouts', 'paid'] as const;

/** How many went on from each step to the next. */
export function Funnel({ course, isStale }: { course: Schema<'VisitCourseDto'>; isStale: boolean }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const { now, before } = course.sums;
  const percent = percentFormat(locale);
  return (
    <FigurePanel
      title={t.funnel}
      chartLabel={fill(t.chartOf, { name: t.funnel, ...spanTexts(course.span, locale) })}
      chart={
        <Bars
          bars={STEPS.map((step) => ({ label: t[step], now: now[step], before: before[step] }))}
          series={[
            { name: 'now', label: t.now },
            { name: 'before', label: t.before },
          ]}
          format={FORMATS.count}
        />
      }
      table={
        <FigureTable
          label={t.funnel}
          isStale={isStale}
          columns={[
            { key: 'step', title: t.step },
            { key: 'now', title: t.now, isNumber: true },
            { key: 'share', title: t.ofStep, isNumber: true },
            { key: 'before', title: t.before, isNumber: true },
          ]}
          rows={STEPS.map((step, i) => ({
            key: step,
            cells: [
              t[step],
              FORMATS.count(now[step]),
              i === 0 ? '' : percent(shareOf(now[step], now[STEPS[i - 1]!])),
              FORMATS.count(before[step]),
            ],
          }))}
        />
      }
    />
  );
}
