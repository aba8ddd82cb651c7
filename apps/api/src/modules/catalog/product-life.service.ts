import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { SHOW_THUMBNAILS } from './product-images.queries.js';
import { ProductWriter } from './product-writer.service.js';
import { ProductsAdminService } from './products-admin.service.js';
import { IS_USED, type ProductDetail } from './products-admin.queries.js';
import { withFreeName } from './slug.js';

/** Leaves room for `-COPY-` and a number. */
const LONGEST_STEM = 50;

const USED_PRODUCT = `
  SELECT p.sku, p.name, p.slug, p.archived_at AS "archivedAt", ${IS_USED} AS "isUsed" FROM product p WHERE p.id = $1`;

const COPY_IMAGES = `
  INSERT INTO product_image (product_id, picture_id, position, alt, is_thumbnail)
  SELECT $2, picture_id, position, alt, is_thumbnail FROM product_image WHERE product_id = $1`;

/** Products come by copying and go by archiving; what nothing names yet can be deleted. */
@Injectable()
export class ProductLifeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly products: ProductsAdminService,
    private readonly writer: ProductWriter,
    private readonly audit: AuditService,
  ) {}

  async duplicate(actor: Actor, id: string): Promise<ProductDetail> {
    return inTransaction(this.db, async (tx) => {
      const { facts } = await this.writer.edited(tx, id);
      const copyId = await this.writer.add(tx, {
        ...facts,
        name: `${facts.name.slice(0, 190)} (salinan)`,
        sku: await freeSku(tx, facts.sku),
        isActive: false,
        isFeatured: false,
        salePrice: null,
        saleStartsAt: null,
        saleEndsAt: null,
      });
      await tx.query(COPY_IMAGES, [id, copyId]);
      await tx.query(SHOW_THUMBNAILS, [[copyId]]);
      const copy = await this.products.read(copyId, tx);
      const after = { of: id, name: copy.name, sku: copy.sku, slug: copy.slug };
      await this.note(tx, actor, { id: copyId, verb: 'duplicated', after });
      return copy;
    });
  }

  async restore(actor: Actor, id: string): Promise<ProductDetail> {
    return inTransaction(this.db, async (tx) => {
      const [restored] = await rows<{ archivedAt: Date }>(
        tx,
        `UPDATE product SET archived_at = NULL, version = version + 1, updated_at = shop_now()
          WHERE id = $1 AND archived_at IS NOT NULL RETURNING old.archived_at AS "archivedAt"`,
        [id],
      );
      if (restored)
        await this.note(tx, actor, {
          id,
          verb: 'restored',
          before: { archivedAt: restored.archivedAt },
          after: { archivedAt: null },
        });
      return this.products.read(id, tx);
    });
  }

  /** Nobody can order it in between: who writes a line of it waits for this row. */
  async remove(actor: Actor, id: string): Promise<'deleted' | 'archived'> {
    return inTransaction(this.db, async (tx) => {
      await tx.query('SELECT FROM product WHERE id = $1 FOR UPDATE', [id]);
      const [product] = await rows<{
        sku: string;
        name: string;
        slug: string;
        archivedAt: Date | null;
        isUsed: boolean;
      }>(tx, USED_PRODUCT, [id]);
      if (!product) throw new AppError('not_found');
      const { isUsed, archivedAt, ...names } = product;
      if (!isUsed) {
        for (const table of ['cart_item', 'product_stock'])
          await tx.query(`DELETE FROM ${table} WHERE product_id = $1`, [id]);
        await tx.query('DELETE FROM product WHERE id = $1', [id]);
        await this.note(tx, actor, { id, verb: 'deleted', before: names });
        return 'deleted';
      }
      if (archivedAt === null) {
        const [archived] = await rows<{ archivedAt: Date }>(
          tx,
          `UPDATE product SET archived_at = shop_now(), version = version + 1, updated_at = shop_now()
            WHERE id = $1 RETURNING archived_at AS "archivedAt"`,
          [id],
        );
        await this.note(tx, actor, { id, verb: 'archived', before: { archivedAt }, after: archived });
      }
      return 'archived';
    });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    { id, verb, ...changes }: { id: string; verb: string; before?: object; after?: object },
  ): Promise<void> {
    const action = `product.${verb}`;
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action,
      entity: 'product',
      entityId: id,
      ...changes,
    });
  }
}

/** The original is locked: two copies of it come one after the other. */
function freeSku(tx: EntityManager, sku: string): Promise<string> {
  return withFreeName(`${sku.slice(0, LONGEST_STEM)}-COPY`, async (free) => {
    const taken = await rows(tx, 'SELECT 1 FROM product WHERE sku = $1', [free]);
    return taken.length === 0 ? free : undefined;
  });
}
