import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { BRAND_RANKING, CATEGORY_RANKING, PRODUCT_RANKING, RANKING_TOTALS } from './analytics.queries.js';
import { askedSpan } from './asked-span.js';
import { RollUpService } from './roll-up.service.js';
import { boundsOf } from './sales-sums.js';
import type { Span } from './span.js';

export const RANKED = ['products', 'categories', 'brands'] as const;
export type Ranked = (typeof RANKED)[number];

export interface RankedSum {
  units: number;
  /** Of those, cancelled or sent back. */
  undone: number;
  /** Of the goods, with their tax and without shipping. */
  revenue: number;
  unitsBefore: number;
  revenueBefore: number;
}

export interface RankedRow extends RankedSum {
  id: string | null;
  name: string;
  /** A product's SKU, a category's parent. */
  detail: string | null;
}

export interface Ranking {
  span: Span;
  before: Span;
  totals: RankedSum;
  rows: RankedRow[];
}

const STATEMENTS: Record<Ranked, string> = {
  products: PRODUCT_RANKING,
  categories: CATEGORY_RANKING,
  brands: BRAND_RANKING,
};

/** What sold best, against the span before. */
@Injectable()
export class RankingsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rollUp: RollUpService,
  ) {}

  async read(what: Ranked, asked: Span): Promise<Ranking> {
    const { span, before } = askedSpan(asked);
    await this.rollUp.catchUp();
    const bounds = boundsOf([span, before]);
    const [totals] = await prepared<RankedSum>(this.db, 'ranking-totals', RANKING_TOTALS, bounds);
    const rows = await prepared<RankedRow>(this.db, `ranking-${what}`, STATEMENTS[what], bounds);
    return { span, before, totals: totals!, rows };
  }
}
