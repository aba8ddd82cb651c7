import { formatDate } from '@hurtrock/shared/format';
import type { Course, CustomerSum, MarginProduct, MarginSum, VisitSum } from './analytics.service.js';
import type { Cell, CellKind, ReportTable } from './report-table.js';
import type { SalesSum } from './sales-sums.js';
import type { Grain, Span } from './span.js';
import { dayText, textsIn, type ReportTexts } from './texts.js';

export type Locale = 'id' | 'en';

/** A figure of a course: its name, its kind, and how it is reckoned from a sum. */
export interface Figure<Sum> {
  title: string;
  kind: CellKind;
  of: (sum: Sum) => number;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const spanFacts = ({ span, before }: { span: Span; before: Span }, locale: Locale): string[] => {
  const texts = textsIn(locale);
  return [
    texts.span(dayText(span.from, locale), dayText(span.to, locale)),
    texts.comparedWith(dayText(before.from, locale), dayText(before.to, locale)),
  ];
};

/** What a part is called: its day, its week's days, or its month. */
export function partCell({ from, to }: Span, grain: Grain, locale: Locale): Cell {
  if (grain === 'day') return from;
  if (grain === 'week') return `${dayText(from, locale)} – ${dayText(to, locale)}`;
  return formatDate(`${from}T00:00:00+07:00`, locale).replace(/^\d+ /, '');
}

/** A row a part, and the sums of the span and of the one before. */
export function courseTable<Sum>(
  title: string,
  { grain, locale }: { grain: Grain; locale: Locale },
  course: Course<Sum>,
  figures: Figure<Sum>[],
): ReportTable {
  const { figures: names } = textsIn(locale);
  const cellsOf = (sum: Sum): number[] => figures.map(({ of }) => of(sum));
  return {
    title,
    facts: spanFacts(course, locale),
    columns: [
      { title: names.part, kind: grain === 'day' ? 'day' : 'text' },
      ...figures.map(({ title: name, kind }) => ({ title: name, kind })),
    ],
    rows: [
      ...course.points.map((point): Cell[] => [partCell(point, grain, locale), ...cellsOf(point)]),
      [names.before, ...cellsOf(course.sums.before)],
    ],
    total: [names.total, ...cellsOf(course.sums.now)],
  };
}

export const salesFigures = ({ figures: t, netRevenue }: ReportTexts): Figure<SalesSum>[] => [
  { title: t.orders, kind: 'count', of: ({ orders }) => orders },
  { title: t.units, kind: 'count', of: ({ units }) => units },
  { title: t.revenue, kind: 'rupiah', of: ({ revenue }) => revenue },
  { title: t.average, kind: 'rupiah', of: ({ revenue, orders }) => Math.round(share(revenue, orders)) },
  { title: t.shipping, kind: 'rupiah', of: ({ shipping }) => shipping },
  { title: t.tax, kind: 'rupiah', of: ({ tax }) => tax },
  { title: t.refunds, kind: 'rupiah', of: ({ refunds }) => refunds },
  { title: netRevenue, kind: 'rupiah', of: ({ revenue, refunds }) => revenue - refunds },
];

export const customerFigures = ({ figures: t }: ReportTexts): Figure<CustomerSum>[] => [
  { title: t.newCustomers, kind: 'count', of: ({ newCustomers }) => newCustomers },
  { title: t.returningOrders, kind: 'count', of: ({ returningOrders }) => returningOrders },
  { title: t.newRevenue, kind: 'rupiah', of: ({ newRevenue }) => newRevenue },
  { title: t.returningRevenue, kind: 'rupiah', of: ({ returningRevenue }) => returningRevenue },
];

export const visitFigures = ({ figures: t }: ReportTexts): Figure<VisitSum>[] => [
  { title: t.visits, kind: 'count', of: ({ visits }) => visits },
  { title: t.carts, kind: 'count', of: ({ carts }) => carts },
  { title: t.checkouts, kind: 'count', of: ({ checkouts }) => checkouts },
  { title: t.paid, kind: 'count', of: ({ paid }) => paid },
  { title: t.rate, kind: 'percent', of: ({ paid, visits }) => share(paid, visits) },
];

const marginFigures = ({ figures: t }: ReportTexts): Figure<MarginSum>[] => [
  { title: t.costed, kind: 'rupiah', of: ({ costed }) => costed },
  { title: t.cost, kind: 'rupiah', of: ({ cost }) => cost },
  { title: t.margin, kind: 'rupiah', of: ({ costed, cost }) => costed - cost },
  { title: t.marginShare, kind: 'percent', of: ({ costed, cost }) => share(costed - cost, costed) },
];

/** By product, because that is what somebody prices by. */
export function marginTable(
  title: string,
  locale: Locale,
  { products, ...course }: Course<MarginSum> & { products: MarginProduct[] },
): ReportTable {
  const texts = textsIn(locale);
  const t = texts.figures;
  const figures = marginFigures(texts);
  return {
    title,
    facts: [...spanFacts(course, locale), t.marginNote],
    columns: [
      { title: t.product, kind: 'text', width: 48 },
      { title: texts.sku, kind: 'text', width: 20 },
      { title: t.units, kind: 'count' },
      ...figures.map(({ title: name, kind }) => ({ title: name, kind })),
    ],
    rows: products.map((product): Cell[] => [
      product.name,
      product.sku,
      product.kept,
      ...figures.map(({ of }) => of(product)),
    ]),
    total: [t.total, null, null, ...figures.map(({ of }) => of(course.sums.now))],
  };
}
