import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { AGES, COURIERS, METHODS, SERVICES, STOCK_AGEING } from './analytics.queries.js';
import { askedSpan } from './asked-span.js';
import { RollUpService } from './roll-up.service.js';
import { boundsOf } from './sales-sums.js';
import type { Span } from './span.js';

export interface MethodRow {
  method: PaymentMethod;
  orders: number;
  revenue: number;
  attempts: number;
  failed: number;
  /** Left until their time was over, or for another way to pay. */
  abandoned: number;
  ordersBefore: number;
  revenueBefore: number;
}

export interface ServiceRow {
  code: string;
  name: string;
  orders: number;
  revenue: number;
  ordersBefore: number;
  revenueBefore: number;
}

export interface CourierRow {
  courier: string;
  parcels: number;
  delivered: number;
  averageDays: number | null;
}

export interface StockAge {
  fromDays: number;
  products: number;
  units: number;
  worth: number;
  cost: number;
}

export interface IdleProduct {
  id: string;
  name: string;
  sku: string;
  units: number;
  days: number;
  lastSold: string | null;
  worth: number;
  cost: number | null;
}

export interface StockAgeing {
  ages: StockAge[];
  products: IdleProduct[];
}

/** How it is paid, how it is sent, and what stays on the shelf. */
@Injectable()
export class TradeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rollUp: RollUpService,
  ) {}

  async payments(asked: Span): Promise<{ span: Span; before: Span; rows: MethodRow[] }> {
    const { span, before } = askedSpan(asked);
    await this.rollUp.catchUp();
    const bounds = boundsOf([span, before]);
    return { span, before, rows: await prepared<MethodRow>(this.db, 'sales-methods', METHODS, bounds) };
  }

  async shipping(
    asked: Span,
  ): Promise<{ span: Span; before: Span; rows: ServiceRow[]; couriers: CourierRow[] }> {
    const { span, before } = askedSpan(asked);
    await this.rollUp.catchUp();
    const bounds = boundsOf([span, before]);
    return {
      span,
      before,
      rows: await prepared<ServiceRow>(this.db, 'sales-services', SERVICES, bounds),
      couriers: await prepared<CourierRow>(this.db, 'courier-times', COURIERS, [span.from, span.to]),
    };
  }

  async stockAgeing(): Promise<StockAgeing> {
    await this.rollUp.catchUp();
    const [ageing] = await prepared<StockAgeing>(this.db, 'stock-ageing', STOCK_AGEING, [AGES]);
    return ageing!;
  }
}
