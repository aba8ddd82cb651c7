import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type PageQuery } from '../../common/page.js';
import { rows } from '../../database/sql.js';
import type { StockDto, StockMovementDto, StockMovementPageDto, StockSummaryDto } from './dto/stock.dto.js';
import { money, seesCosts } from './restock-order-view.js';
import { INVENTORY_VALUE, MOVEMENTS, SHORT_COUNTS, STOCK } from './stock-views.queries.js';

type MovementRow = Omit<StockMovementDto, 'at'> & { at: Date };
type ShortCounts = Pick<StockSummaryDto, 'out' | 'critical' | 'low'>;

/** Stock as staff look at it. What it cost is for those who may see costs. */
@Injectable()
export class StockViewsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async summary(actor: Actor): Promise<StockSummaryDto> {
    const [counts] = await rows<ShortCounts>(this.db, SHORT_COUNTS);
    if (!seesCosts(actor)) return { ...counts!, inventoryValue: null, unknownCost: null };
    const [costs] = await rows<{ value: number; unknownCost: number }>(this.db, INVENTORY_VALUE);
    return { ...counts!, inventoryValue: money(costs!.value), unknownCost: costs!.unknownCost };
  }

  async read(actor: Actor, productId: string): Promise<StockDto> {
    const [stock] = await rows<Omit<StockDto, 'averageCost'> & { averageCost: number | null }>(
      this.db,
      STOCK,
      [productId],
    );
    if (!stock) throw new AppError('not_found');
    return { ...stock, averageCost: seesCosts(actor) ? money(stock.averageCost) : null };
  }

  async movements(
    productId: string,
    { limit = DEFAULT_LIMIT, after }: PageQuery,
  ): Promise<StockMovementPageDto> {
    const [id = null, onHand = null, reserved = null] =
      decodeCursor(after, ['uuid', 'number', 'number']) ?? [];
    if (![onHand ?? 0, reserved ?? 0].every(Number.isSafeInteger))
      throw fieldError('after', 'cursor', 'Not a cursor of this list');
    const found = await rows<MovementRow>(this.db, MOVEMENTS, [productId, limit + 1, id, onHand, reserved]);
    if (found.length === 0) await this.refuseUnknown(productId);
    return toPage(
      found,
      limit,
      ({ at, ...row }) => ({ ...row, at: at.toISOString() }),
      (row) => [row.id, row.onHandAfter - row.onHandChange, row.reservedAfter - row.reservedChange],
    );
  }

  private async refuseUnknown(productId: string): Promise<void> {
    const [product] = await rows(this.db, 'SELECT 1 FROM product WHERE id = $1', [productId]);
    if (!product) throw new AppError('not_found');
  }
}
