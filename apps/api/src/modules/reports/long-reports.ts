import type { CustomerRow, StockRow } from './report-jobs.queries.js';
import type { ReportJob } from './report-job.js';
import type { Cell, ReportHead } from './report-table.js';
import { textsIn } from './texts.js';

/** A report of any length: its head, the cells of a row, and the sums of those that were written. */
export interface LongReport<Row> {
  head: ReportHead;
  cellsOf: (row: Row) => Cell[];
  /** Columns whose numbers add up to something. */
  summed: number[];
}

export function stockReport({ locale, showsCosts }: ReportJob): LongReport<StockRow> {
  const texts = textsIn(locale);
  const t = texts.figures;
  return {
    head: {
      title: texts.titles.stock,
      facts: [],
      columns: [
        { title: texts.sku, kind: 'text', width: 20 },
        { title: texts.name, kind: 'text', width: 48 },
        { title: t.category, kind: 'text', width: 24 },
        { title: texts.level, kind: 'text', width: 12 },
        { title: texts.onHand, kind: 'count' },
        { title: texts.reserved, kind: 'count' },
        { title: texts.available, kind: 'count' },
        { title: texts.price, kind: 'rupiah' },
        { title: t.worth, kind: 'rupiah' },
        ...(showsCosts ? [{ title: t.stockCost, kind: 'rupiah' as const }] : []),
      ],
    },
    cellsOf: ({ sku, name, category, level, onHand, reserved, price, worth, cost }) => [
      ...[sku, name, category, texts.levels[level], onHand, reserved, onHand - reserved, price, worth],
      ...(showsCosts ? [cost] : []),
    ],
    summed: [4, 5, 6, 8, ...(showsCosts ? [9] : [])],
  };
}

export function customersReport({ locale }: ReportJob): LongReport<CustomerRow> {
  const texts = textsIn(locale);
  const t = texts.figures;
  return {
    head: {
      title: texts.titles.customers,
      facts: [texts.counted],
      columns: [
        { title: texts.name, kind: 'text' },
        { title: texts.email, kind: 'text' },
        { title: texts.phone, kind: 'text', width: 20 },
        { title: texts.account, kind: 'text', width: 14 },
        { title: t.orders, kind: 'count' },
        { title: t.units, kind: 'count' },
        { title: texts.spent, kind: 'rupiah' },
        { title: texts.firstOrder, kind: 'day', width: 18 },
        { title: texts.lastOrder, kind: 'day', width: 18 },
      ],
    },
    cellsOf: ({ name, email, phone, isGuest, orders, units, spent, firstOrder, lastOrder }) => [
      ...[name, email, phone, isGuest ? texts.hasAccount.no : texts.hasAccount.yes],
      ...[orders, units, spent, firstOrder, lastOrder],
    ],
    summed: [4, 5, 6],
  };
}
