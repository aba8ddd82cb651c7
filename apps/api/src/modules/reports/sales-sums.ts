import type { Span } from './span.js';

/** What sold in a span. Money is whole rupiah. */
export interface SalesSum {
  /** Paid, shipped and delivered orders, by the day they were paid. */
  orders: number;
  /** Of those, the first ones of their customers. */
  newCustomers: number;
  units: number;
  /** Totals of the orders, shipping and tax within. */
  revenue: number;
  /** Of that, from first orders. */
  newRevenue: number;
  shipping: number;
  tax: number;
  /** What went back on these days for orders that count, whenever they were sold. */
  refunds: number;
}

export const NO_SALES: SalesSum = {
  orders: 0,
  newCustomers: 0,
  units: 0,
  revenue: 0,
  newRevenue: 0,
  shipping: 0,
  tax: 0,
  refunds: 0,
};

/** A row for each of the spans from $1 to $2, in their order. */
export const SALES_SUMS = `
  SELECT coalesce(sum(d.orders), 0)::integer AS orders, coalesce(sum(d.new_customers), 0)::integer AS "newCustomers",
         coalesce(sum(d.units), 0)::integer AS units, coalesce(sum(d.revenue), 0)::bigint AS revenue,
         coalesce(sum(d.new_revenue), 0)::bigint AS "newRevenue", coalesce(sum(d.shipping), 0)::bigint AS shipping,
         coalesce(sum(d.tax), 0)::bigint AS tax, coalesce(sum(d.refunds), 0)::bigint AS refunds
    FROM unnest($1::date[], $2::date[]) WITH ORDINALITY AS s (begins, ends, n)
    LEFT JOIN sales_day d ON d.day BETWEEN s.begins AND s.ends
   GROUP BY s.n ORDER BY s.n`;

export const boundsOf = (spans: Span[]): [string[], string[]] => [
  spans.map(({ from }) => from),
  spans.map(({ to }) => to),
];
