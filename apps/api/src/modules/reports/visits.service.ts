import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared, UNHURRIED } from '../../database/sql.js';

export const VISIT_STEPS = ['visit', 'cart', 'checkout'] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

const COUNT = `
  INSERT INTO visit_day (day, visits, carts, checkouts)
  SELECT sales_day_of(shop_now()), ($1 = 'visit')::integer, ($1 = 'cart')::integer, ($1 = 'checkout')::integer
   WHERE ${UNHURRIED}
  ON CONFLICT (day) DO UPDATE SET visits = visit_day.visits + excluded.visits, carts = visit_day.carts + excluded.carts,
         checkouts = visit_day.checkouts + excluded.checkouts`;

/** How many browsers came how far on a day. Nothing is kept of any of them. */
@Injectable()
export class VisitsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async count(step: VisitStep): Promise<void> {
    await prepared(this.db, 'visit-count', COUNT, [step]);
  }
}
