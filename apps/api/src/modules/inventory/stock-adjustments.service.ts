import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { AdjustStockDto } from './dto/stock.dto.js';
import { StockService } from './stock.service.js';

/** An adjustment that was made with this key before, by anybody: the shelf is locked, so none is being made. */
const MADE_BEFORE = `
  SELECT 1 FROM audit_entry
   WHERE entity = 'product' AND entity_id = $1 AND action = 'stock.adjusted' AND after->>'key' = $2`;

/** Staff say what lies on the shelf: units that came or went, or what they counted. */
@Injectable()
export class StockAdjustmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly stock: StockService,
    private readonly audit: AuditService,
  ) {}

  /** Once a key, also after the answers of keys are forgotten. Throws `out_of_stock` below what is promised. */
  async adjust(
    actor: Actor,
    { productId, key }: { productId: string; key: string },
    input: AdjustStockDto,
  ): Promise<void> {
    const { change, countedOnHand, reason, note } = input;
    if ((change === undefined) === (countedOnHand === undefined))
      throw fieldError('change', 'one', 'Say either what changed or what was counted');
    if (change === 0) throw fieldError('change', 'notZero', 'Nothing changes');
    await inTransaction(this.db, async (tx) => {
      await refuseUnknown(tx, productId);
      const onHand = await this.stock.lockOnHand(tx, productId);
      if ((await rows(tx, MADE_BEFORE, [productId, key])).length > 0) return;
      const quantity = change ?? countedOnHand! - onHand;
      if (quantity !== 0)
        await this.stock.receive(tx, { productId, quantity, reason, note, actor: actorRef(actor) });
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'stock.adjusted',
        entity: 'product',
        entityId: productId,
        before: { onHand },
        after: { onHand: onHand + quantity, reason, note, key },
      });
    });
  }
}

async function refuseUnknown(tx: EntityManager, productId: string): Promise<void> {
  const [product] = await rows(tx, 'SELECT 1 FROM product WHERE id = $1', [productId]);
  if (!product) throw new AppError('not_found');
}
