import { useState, type ReactNode } from 'react';
import { fill, useLanguage } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { FilterSelect } from '../../common/filter-select';
import { CourseChart } from '../../common/figures/charts';
import { dayText, type Format } from '../../common/figures/formats';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { partText } from './part-text';
import { StatTiles } from '../../common/figures/stat-tiles';
import type { Grain, Span } from './span-presets';
import styles from './analytics.module.css';

/** A figure that is reckoned from a sum, so that it holds for a point as for the whole span. */
export interface Metric<Sum> {
  name: string;
  of: (sum: Sum) => number;
  format: Format;
}

export interface Course<Sum> {
  span: Span;
  before: Span;
  sums: { now: Sum; before: Sum };
  points: (Span & Sum)[];
  pointsBefore: (Span & Sum)[];
}

interface Props<Sum> {
  title: string;
  course: Course<Sum>;
  metrics: Metric<Sum>[];
  grain: Grain;
  isStale: boolean;
  note?: string;
  children?: ReactNode;
}

/** Figures, the course of one of them against the span before, and all of it as a table. */
export function CourseView<Sum>({ title, course, metrics, grain, isStale, note, children }: Props<Sum>) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const [chosen, setChosen] = useState(0);
  const metric = metrics[chosen] ?? metrics[0]!;
  const length = Math.max(course.points.length, course.pointsBefore.length);
  const valueAt = (points: Sum[], i: number) => (points[i] ? metric.of(points[i]) : undefined);
  const points = Array.from({ length }, (_, i) => ({
    label: course.points[i] ? partText(course.points[i], grain, locale) : `(${i + 1})`,
    now: valueAt(course.points, i),
    before: valueAt(course.pointsBefore, i),
  }));
  return (
    <div className={styles.stack}>
      <StatTiles
        label={title}
        stats={metrics.map(({ name, of, format }) => ({
          name,
          format,
          now: of(course.sums.now),
          before: of(course.sums.before),
        }))}
      />
      <FigurePanel
        title={title}
        note={note}
        chartLabel={fill(t.chartOf, { name: metric.name, ...spanTexts(course.span, locale) })}
        beside={
          <FilterSelect
            label={t.metric}
            value={String(chosen)}
            options={metrics.map(({ name }, i) => ({ value: String(i), label: name }))}
            onChange={(value) => setChosen(Number(value))}
          />
        }
        chart={<CourseChart points={points} format={metric.format} />}
        table={
          <FigureTable
            label={title}
            isStale={isStale}
            columns={[
              { key: 'part', title: t.part },
              ...metrics.map(({ name }) => ({ key: name, title: name, isNumber: true })),
            ]}
            rows={course.points.map((point) => ({
              key: point.from,
              cells: [partText(point, grain, locale), ...metrics.map(({ of, format }) => format(of(point)))],
            }))}
            total={[t.total, ...metrics.map(({ of, format }) => format(of(course.sums.now)))]}
          />
        }
      />
      {children}
    </div>
  );
}

export const spanTexts = ({ from, to }: Span, locale: 'id' | 'en') => ({
  from: dayText(from, locale),
  to: dayText(to, locale),
});

interface ComparedSpans {
  span: Span;
  before: Span;
}

interface LoadedProps<Data> {
  query: { data?: Data; isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown };
  /** Whether there is anything to look at; an empty span says so. */
  isEmpty?: (data: Data) => boolean;
  children: (data: Data) => ReactNode;
}

/** Waits, fails, or has nothing to show, alike for all parts of analytics. */
export function Loaded<Data extends object>({ query, isEmpty, children }: LoadedProps<Data>) {
  const { messages } = useLanguage();
  const { data, isError, error } = query;
  if (isError)
    return (
      <ErrorState title={messages.common.pageFailed} error={error} onRetry={() => void query.refetch()} />
    );
  if (data === undefined) return <ListSkeleton rows={6} />;
  if (isEmpty?.(data))
    return <EmptyState icon="chart" title={messages.analytics.empty} text={messages.analytics.emptyText} />;
  const { span, before } = data as Partial<ComparedSpans>;
  return (
    <>
      {span && before && <SpanLine span={span} before={before} />}
      {children(data)}
    </>
  );
}

function SpanLine({ span, before }: ComparedSpans) {
  const { messages, locale } = useLanguage();
  const { from: beforeFrom, to: beforeTo } = spanTexts(before, locale);
  return (
    <p className={styles.spans}>
      {fill(messages.analytics.spans, { ...spanTexts(span, locale), beforeFrom, beforeTo })}
    </p>
  );
}
