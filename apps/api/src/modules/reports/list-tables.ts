import { storefrontPaymentEn } from '@hurtrock/i18n/storefront.payment.en';
import { storefrontPaymentId } from '@hurtrock/i18n/storefront.payment.id';
import { spanFacts, share, type Locale } from './course-tables.js';
import type { Ranked, RankedSum, Ranking } from './rankings.service.js';
import type { Cell, ReportTable } from './report-table.js';
import type { Span } from './span.js';
import { textsIn } from './texts.js';
import type { IdleProduct, MethodRow, ServiceRow } from './trade.service.js';

const NAME_OF = { products: 'product', categories: 'category', brands: 'brand' } as const;

export function rankingTable(title: string, locale: Locale, what: Ranked, ranking: Ranking): ReportTable {
  const texts = textsIn(locale);
  const t = texts.figures;
  const cellsOf = (sum: RankedSum): Cell[] => [
    sum.units,
    sum.undone,
    sum.revenue,
    share(sum.revenue, ranking.totals.revenue),
    sum.unitsBefore,
    sum.revenueBefore,
  ];
  return {
    title,
    facts: [...spanFacts(ranking, locale), t.mostShown],
    columns: [
      { title: t[NAME_OF[what]], kind: 'text', width: 48 },
      { title: what === 'products' ? texts.sku : t.category, kind: 'text', width: 20 },
      { title: t.units, kind: 'count' },
      { title: t.undone, kind: 'count' },
      { title: t.goods, kind: 'rupiah' },
      { title: t.share, kind: 'percent' },
      { title: t.unitsBefore, kind: 'count' },
      { title: t.revenueBefore, kind: 'rupiah' },
    ],
    rows: ranking.rows.map((row): Cell[] => [row.name, row.detail, ...cellsOf(row)]),
    total: [t.total, null, ...cellsOf(ranking.totals)],
  };
}

const sum = <Row>(rows: Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

export function methodsTable(
  title: string,
  locale: Locale,
  { rows, ...spans }: { span: Span; before: Span; rows: MethodRow[] },
): ReportTable {
  const t = textsIn(locale).figures;
  const names = (locale === 'en' ? storefrontPaymentEn : storefrontPaymentId).payment.methods;
  const counted = [
    'orders',
    'revenue',
    'ordersBefore',
    'revenueBefore',
    'attempts',
    'failed',
    'abandoned',
  ] as const;
  return {
    title,
    facts: spanFacts(spans, locale),
    columns: [
      { title: t.method, kind: 'text' },
      ...counted.map((key) => ({
        title: t[key],
        kind: key.startsWith('revenue') ? ('rupiah' as const) : ('count' as const),
      })),
    ],
    rows: rows.map((row): Cell[] => [names[row.method], ...counted.map((key) => row[key])]),
    total: [t.total, ...counted.map((key) => sum(rows, (row) => row[key]))],
  };
}

export function servicesTable(
  title: string,
  locale: Locale,
  { rows, ...spans }: { span: Span; before: Span; rows: ServiceRow[] },
): ReportTable {
  const t = textsIn(locale).figures;
  return {
    title,
    facts: spanFacts(spans, locale),
    columns: [
      { title: t.service, kind: 'text' },
      { title: t.orders, kind: 'count' },
      { title: t.shipping, kind: 'rupiah' },
      { title: t.ordersBefore, kind: 'count' },
    ],
    rows: rows.map(({ name, orders, revenue, ordersBefore }): Cell[] => [
      name,
      orders,
      revenue,
      ordersBefore,
    ]),
    total: [
      t.total,
      sum(rows, ({ orders }) => orders),
      sum(rows, ({ revenue }) => revenue),
      sum(rows, ({ ordersBefore }) => ordersBefore),
    ],
  };
}

export function idleTable(title: string, locale: Locale, products: IdleProduct[]): ReportTable {
  const texts = textsIn(locale);
  const t = texts.figures;
  return {
    title,
    facts: [t.idle, t.mostShown],
    columns: [
      { title: t.product, kind: 'text', width: 48 },
      { title: texts.sku, kind: 'text', width: 20 },
      { title: t.idleDays, kind: 'count' },
      { title: t.lastSold, kind: 'day' },
      { title: t.units, kind: 'count' },
      { title: t.worth, kind: 'rupiah' },
    ],
    rows: products.map((row): Cell[] => [row.name, row.sku, row.days, row.lastSold, row.units, row.worth]),
    total: [t.total, null, null, null, sum(products, (row) => row.units), sum(products, (row) => row.worth)],
  };
}
