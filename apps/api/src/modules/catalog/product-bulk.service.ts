import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { can } from '@hurtrock/shared/permissions';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { judged } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { changesOf } from '../../common/changes.js';
import { bulkChanged, type BulkChange, type BulkFacts, type BulkItem } from './product-bulk.js';
import { IS_ON_SALE, REGULAR_PRICE } from './product-price.js';

interface BulkRow extends BulkFacts {
  id: string;
  name: string;
}

/** In the order in which every use case locks products. */
const LOCKED = `
  SELECT p.id, p.name, p.is_active AS "isActive", p.is_featured AS "isFeatured",
         p.archived_at IS NOT NULL AS "isArchived", p.category_id AS "categoryId", ${REGULAR_PRICE} AS "regularPrice",
         p.sale_price AS "salePrice"
    FROM product p WHERE p.id = ANY($1::uuid[]) ORDER BY p.id FOR NO KEY UPDATE`;

/** Of the products ($1) those changed with this key ($2) before; their rows are locked, so none is being changed. */
const DONE_BEFORE = `
  SELECT entity_id AS id FROM audit_entry
   WHERE entity = 'product' AND entity_id = ANY($1::text[]) AND action = 'product.changed' AND after->>'key' = $2`;

const WRITE = `
  UPDATE product p SET is_active = n."isActive", is_featured = n."isFeatured",
         archived_at = CASE WHEN n."isArchived" THEN coalesce(p.archived_at, shop_now()) END,
         price = CASE WHEN ${IS_ON_SALE} THEN p.sale_price ELSE n."regularPrice" END,
         list_price = CASE WHEN ${IS_ON_SALE} THEN n."regularPrice" END,
         version = p.version + 1, updated_at = shop_now()
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "isActive" boolean, "isFeatured" boolean, "isArchived" boolean,
                                             "regularPrice" bigint)
   WHERE p.id = n.id`;

/** Written apart, because it makes the words for the search anew. */
const MOVE = 'UPDATE product SET category_id = $2 WHERE id = ANY($1::uuid[])';

/** One change of many products at once: all that allow it, or, when something fails, none. */
@Injectable()
export class ProductBulkService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Once a key, however often it is sent: prices that rise by a tenth must not rise twice. */
  async change(
    actor: Actor,
    key: string,
    { ids, ...change }: BulkChange & { ids: string[] },
  ): Promise<BulkItem[]> {
    refuse(actor, change);
    return inTransaction(this.db, async (tx) => {
      const locked = await rows<BulkRow>(tx, LOCKED, [ids]);
      const done = new Set((await rows<{ id: string }>(tx, DONE_BEFORE, [ids, key])).map(({ id }) => id));
      const written: BulkRow[] = [];
      const items = new Map<string, BulkItem>();
      for (const { id, name, ...before } of locked) {
        if (done.has(id)) {
          items.set(id, { id, name, outcome: 'changed' });
          continue;
        }
        const after = bulkChanged(before, change);
        if (typeof after === 'string') {
          items.set(id, { id, name, outcome: 'refused', code: after });
          continue;
        }
        const changes = changesOf<BulkFacts>(before, after);
        items.set(id, { id, name, outcome: changes ? 'changed' : 'unchanged' });
        if (!changes) continue;
        written.push({ id, name, ...after });
        await this.audit.record(tx, {
          actor: actorRef(actor),
          action: 'product.changed',
          entity: 'product',
          entityId: id,
          before: changes.before,
          after: { ...changes.after, key },
        });
      }
      await this.write(tx, written, change);
      return ids.map((id) => items.get(id) ?? { id, name: null, outcome: 'refused', code: 'not_found' });
    });
  }

  private async write(
    tx: EntityManager,
    written: BulkRow[],
    { action, categoryId }: BulkChange,
  ): Promise<void> {
    if (written.length === 0) return;
    if (action === 'move')
      await judged({ product_category: 'categoryId' }, () =>
        tx.query(MOVE, [written.map(({ id }) => id), categoryId]),
      );
    await tx.query(WRITE, [JSON.stringify(written)]);
  }
}

/** What the change needs, and who may make it. */
function refuse({ role }: Actor, { action, categoryId, percent }: BulkChange): void {
  if (action === 'reprice' && !can(role, 'products:reprice')) throw new AppError('forbidden');
  if (action === 'reprice' && percent === undefined) throw fieldError('percent', 'required', 'By how much?');
  if (action === 'move' && categoryId === undefined) throw fieldError('categoryId', 'required', 'Where to?');
}
