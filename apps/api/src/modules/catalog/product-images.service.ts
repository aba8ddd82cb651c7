import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { PicturesService } from '../media/pictures.service.js';
import {
  ADD_IMAGE,
  KEEP_A_THUMBNAIL,
  LOCK_PRODUCTS,
  MOST_IMAGES,
  NUMBER_IMAGES,
  PRODUCT_IMAGES,
  SHOW_THUMBNAILS,
  SHOWN_BY,
  UNUSED,
  type ProductImageRow,
} from './product-images.queries.js';

/** The pictures of products. Each change takes the product's row, so that two editors come one after the other. */
@Injectable()
export class ProductImagesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly pictures: PicturesService,
    private readonly audit: AuditService,
  ) {}

  async list(productId: string): Promise<ProductImageRow[]> {
    await find(this.db.manager, productId);
    return rows(this.db, PRODUCT_IMAGES, [productId]);
  }

  /** Throws `unsupported_image`, `too_many_images`; nothing of a refused file is kept. */
  async add(
    actor: Actor,
    productId: string,
    { upload, alt }: { upload: Buffer; alt: string },
  ): Promise<ProductImageRow> {
    // Asked before the work is done, and again where it counts.
    refuseMore(await this.list(productId));
    const picture = await this.pictures.take(upload);
    try {
      return await this.change(actor, productId, 'add-image', async (tx) => {
        refuseMore(await rows(tx, PRODUCT_IMAGES, [productId]));
        await this.pictures.register(tx, picture);
        const [added] = await rows<{ id: string }>(tx, ADD_IMAGE, [productId, picture.id, alt]);
        return added!.id;
      });
    } catch (error) {
      await this.pictures.discardAfter(error, picture);
      throw error;
    }
  }

  /** The order of all pictures, and which of them is the thumbnail. */
  async arrange(
    actor: Actor,
    productId: string,
    { order, thumbnailId }: { order: string[]; thumbnailId?: string },
  ): Promise<ProductImageRow[]> {
    await this.change(actor, productId, 'arrange-images', async (tx) => {
      const ids = (await rows<ProductImageRow>(tx, PRODUCT_IMAGES, [productId])).map(({ id }) => id);
      if ([...ids].sort().join() !== [...order].sort().join())
        throw fieldError('order', 'complete', 'Name each picture of the product once');
      if (thumbnailId !== undefined && !ids.includes(thumbnailId))
        throw fieldError('thumbnailId', 'known', 'The product has no such picture');
      await tx.query(NUMBER_IMAGES, [productId, order]);
      if (thumbnailId !== undefined) {
        await tx.query(
          'UPDATE product_image SET is_thumbnail = false WHERE product_id = $1 AND is_thumbnail',
          [productId],
        );
        await tx.query('UPDATE product_image SET is_thumbnail = true WHERE id = $1', [thumbnailId]);
      }
      return thumbnailId ?? order[0] ?? productId;
    });
    return rows(this.db, PRODUCT_IMAGES, [productId]);
  }

  describe(actor: Actor, productId: string, imageId: string, alt: string): Promise<ProductImageRow> {
    return this.change(actor, productId, 'describe-image', async (tx) => {
      const changed = await rows(
        tx,
        'UPDATE product_image SET alt = $3 WHERE id = $2 AND product_id = $1 RETURNING id',
        [productId, imageId, alt],
      );
      if (changed.length === 0) throw new AppError('not_found');
      return imageId;
    });
  }

  /** The shop stops showing it at once; its files go at the next hourly cleaning. */
  async remove(actor: Actor, productId: string, imageId: string): Promise<void> {
    await this.change(actor, productId, 'remove-image', async (tx) => {
      const gone = await rows(
        tx,
        'DELETE FROM product_image WHERE id = $2 AND product_id = $1 RETURNING id',
        [productId, imageId],
      );
      if (gone.length === 0) throw new AppError('not_found');
      await tx.query(KEEP_A_THUMBNAIL, [productId]);
      return imageId;
    });
  }

  /** The job: another size or format of a picture exists now. */
  async show(pictureId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const shown = (await rows<{ id: string }>(tx, SHOWN_BY, [pictureId])).map(({ id }) => id);
      // Locked first: an update that had waited for an editor would still copy the thumbnail of before.
      await tx.query(LOCK_PRODUCTS, [shown]);
      await tx.query(SHOW_THUMBNAILS, [shown]);
    });
  }

  /** The hourly job: pictures that nothing shows any more. */
  async forgetUnused(): Promise<void> {
    await this.pictures.forget(UNUSED);
  }

  /** `work` says which image it was about. */
  private async change(
    actor: Actor,
    productId: string,
    action: string,
    work: (tx: EntityManager) => Promise<string>,
  ): Promise<ProductImageRow> {
    return inTransaction(this.db, async (tx) => {
      await find(tx, productId, 'FOR NO KEY UPDATE');
      const imageId = await work(tx);
      await tx.query(SHOW_THUMBNAILS, [[productId]]);
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: `product.${action}`,
        entity: 'product',
        entityId: productId,
        after: { imageId },
      });
      const images = await rows<ProductImageRow>(tx, PRODUCT_IMAGES, [productId]);
      return images.find(({ id }) => id === imageId)!;
    });
  }
}

async function find(
  db: EntityManager,
  productId: string,
  lock: 'FOR NO KEY UPDATE' | '' = '',
): Promise<void> {
  const found = await rows(db, `SELECT 1 FROM product WHERE id = $1 ${lock}`, [productId]);
  if (found.length === 0) throw new AppError('not_found');
}

function refuseMore(images: unknown[]): void {
  if (images.length >= MOST_IMAGES) throw new AppError('too_many_images', { most: MOST_IMAGES });
}
