import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { askedSpan } from './asked-span.js';
import { MARGIN_PRODUCTS, MARGIN_SUMS, VISIT_SUMS } from './analytics.queries.js';
import { RollUpService } from './roll-up.service.js';
import { SalesFiguresService, type Compared } from './sales-figures.service.js';
import { boundsOf, type SalesSum } from './sales-sums.js';
import { partsOf, type Grain, type Span } from './span.js';

/** A figure over a span, over the one before, and over the parts of both. */
export interface Course<T> {
  span: Span;
  before: Span;
  sums: Compared<T>;
  points: (Span & T)[];
  pointsBefore: (Span & T)[];
}

export interface CustomerSum {
  newCustomers: number;
  returningOrders: number;
  newRevenue: number;
  returningRevenue: number;
}

/** How many came so far; each browser counts once a day and step. */
export interface VisitSum {
  visits: number;
  carts: number;
  checkouts: number;
  paid: number;
}

/** Of the goods that stayed with their buyers, without tax and shipping. */
export interface MarginSum {
  net: number;
  /** Of that, goods whose cost is known. */
  costed: number;
  cost: number;
}

export interface MarginProduct extends MarginSum {
  id: string;
  name: string;
  sku: string;
  kept: number;
}

export type AskedCourse = Span & { grain?: Grain };

/** How the shop's figures went, day by day. */
@Injectable()
export class AnalyticsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly figures: SalesFiguresService,
    private readonly rollUp: RollUpService,
  ) {}

  sales(asked: AskedCourse): Promise<Course<SalesSum>> {
    return this.course(asked, (spans) => this.figures.sums(spans));
  }

  customers(asked: AskedCourse): Promise<Course<CustomerSum>> {
    return this.course(asked, async (spans) => (await this.figures.sums(spans)).map(toCustomers));
  }

  conversion(asked: AskedCourse): Promise<Course<VisitSum>> {
    return this.course(asked, (spans) => this.read<VisitSum>('visit-sums', VISIT_SUMS, spans));
  }

  async margin(asked: AskedCourse): Promise<Course<MarginSum> & { products: MarginProduct[] }> {
    const course = await this.course(asked, (spans) =>
      this.read<MarginSum>('margin-sums', MARGIN_SUMS, spans),
    );
    const { from, to } = course.span;
    return {
      ...course,
      products: await prepared<MarginProduct>(this.db, 'margin-products', MARGIN_PRODUCTS, [from, to]),
    };
  }

  /** All sums by one statement. */
  private async course<T>(asked: AskedCourse, sumsOf: (spans: Span[]) => Promise<T[]>): Promise<Course<T>> {
    const { span, before } = askedSpan(asked);
    const [parts, earlier] = [span, before].map((whole) => partsOf(whole, asked.grain ?? 'day')) as [
      Span[],
      Span[],
    ];
    const [now, then, ...points] = await sumsOf([span, before, ...parts, ...earlier]);
    const all = [...parts, ...earlier].map((part, i) => ({ ...part, ...points[i]! }));
    return {
      span,
      before,
      sums: { now: now!, before: then! },
      points: all.slice(0, parts.length),
      pointsBefore: all.slice(parts.length),
    };
  }

  private async read<T>(name: string, text: string, spans: Span[]): Promise<T[]> {
    await this.rollUp.catchUp();
    return prepared<T>(this.db, name, text, boundsOf(spans));
  }
}

const toCustomers = ({ orders, newCustomers, revenue, newRevenue }: SalesSum): CustomerSum => ({
  newCustomers,
  returningOrders: orders - newCustomers,
  newRevenue,
  returningRevenue: revenue - newRevenue,
});
