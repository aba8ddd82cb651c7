import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import type { PictureFacts } from '../media/picture.entity.js';
import type { Order } from '../orders/order.entity.js';
import { SalesFiguresService, type Compared } from '../reports/sales-figures.service.js';
import type { SalesSum } from '../reports/sales-sums.js';
import { monthsBefore, partsOf, plusDays, spanBefore, type Span } from '../reports/span.js';
import { BEST_SELLERS, COUNTS, RECENT_ORDERS } from './dashboard.queries.js';

/** So far back does the chart look. */
const CHART_DAYS = 30;

export interface Counts {
  products: number;
  orders: number;
  users: number;
  toPack: number;
  chatsWaiting: number;
  returnsAsked: number;
  openAlerts: number;
  stock: { out: number; critical: number; low: number };
  /** Null while nobody has looked yet. */
  invariants: { checkedAt: string; checked: number; broken: string[] } | null;
}

export type RecentOrder = Pick<Order, 'number' | 'status' | 'paymentStatus' | 'total' | 'placedAt'> & {
  name: string;
};

export interface BestSeller {
  id: string;
  name: string;
  sku: string;
  picture: PictureFacts | null;
  units: number;
  revenue: number;
}

export interface Dashboard {
  counts: Counts;
  today: Compared<SalesSum>;
  month: Compared<SalesSum>;
  days: (SalesSum & { day: string })[];
  recentOrders: RecentOrder[];
  bestSellers: BestSeller[];
}

/** A morning's first look: what sold, what waits, what runs out, and whether the books add up. */
@Injectable()
export class DashboardService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly figures: SalesFiguresService,
  ) {}

  async read(): Promise<Dashboard> {
    const to = await this.figures.today();
    const chart = { from: plusDays(to, 1 - CHART_DAYS), to };
    // The figures first: reading them puts what was sold a moment ago into the rows of its day.
    const sales = await this.sales(chart);
    const [counts, recentOrders, bestSellers] = await Promise.all([
      prepared<Counts>(this.db, 'dashboard:counts', COUNTS),
      prepared<RecentOrder>(this.db, 'dashboard:recent', RECENT_ORDERS),
      prepared<BestSeller>(this.db, 'dashboard:best', BEST_SELLERS, [chart.from, chart.to]),
    ]);
    return { ...sales, counts: counts[0]!, recentOrders, bestSellers };
  }

  /** Today against yesterday, this month so far against as much of the last, and each day of the chart. */
  private async sales(chart: Span): Promise<Pick<Dashboard, 'today' | 'month' | 'days'>> {
    const today = { from: chart.to, to: chart.to };
    const month = { from: `${chart.to.slice(0, 7)}-01`, to: chart.to };
    const days = partsOf(chart, 'day');
    const sums = await this.figures.sums([
      ...[today, spanBefore(today), month, monthsBefore(month, 1)],
      ...days,
    ]);
    return {
      today: { now: sums[0]!, before: sums[1]! },
      month: { now: sums[2]!, before: sums[3]! },
      days: days.map(({ from }, i) => ({ ...sums[4 + i]!, day: from })),
    };
  }
}
