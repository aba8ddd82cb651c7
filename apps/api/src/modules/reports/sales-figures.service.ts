import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { RollUpService } from './roll-up.service.js';
import { boundsOf, SALES_SUMS, type SalesSum } from './sales-sums.js';
import { monthsBefore, spanBefore, type Span } from './span.js';

export interface Compared<T> {
  now: T;
  before: T;
}

/** What sold, as the dashboard, the analytics and the reports all tell it. */
@Injectable()
export class SalesFiguresService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rollUp: RollUpService,
  ) {}

  /** One sum a span, in their order, with all that was paid until now. */
  async sums(spans: Span[]): Promise<SalesSum[]> {
    await this.rollUp.catchUp();
    return prepared<SalesSum>(this.db, 'sales-sums', SALES_SUMS, boundsOf(spans));
  }

  /** Today against yesterday, and this month so far against as many days of the last. */
  async ofTodayAndMonth(): Promise<{ today: Compared<SalesSum>; month: Compared<SalesSum> }> {
    const to = await this.today();
    const today = { from: to, to };
    const month = { from: `${to.slice(0, 7)}-01`, to };
    const sums = await this.sums([today, spanBefore(today), month, monthsBefore(month, 1)]);
    return { today: { now: sums[0]!, before: sums[1]! }, month: { now: sums[2]!, before: sums[3]! } };
  }

  /** The day in Jakarta by the shop's clock. */
  async today(): Promise<string> {
    const [clock] = await prepared<{ today: string }>(
      this.db,
      'sales-today',
      'SELECT sales_day_of(shop_now())::text AS today',
    );
    return clock!.today;
  }
}
