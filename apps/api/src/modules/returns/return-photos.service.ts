import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { safePicture } from '../media/safe-picture.js';
import { lockOrder } from '../orders/order-ledger.js';
import { OrdersService } from '../orders/orders.service.js';
import { lockReturn } from './returns.queries.js';

/** Pixels: a crack in the finish stays visible. */
const PHOTO_SIDE = 1600;
const MOST_PHOTOS = 5;

@Injectable()
export class ReturnPhotosService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
  ) {}

  /** The buyer shows what is wrong, for as long as nobody has decided. */
  async add(
    shopper: Shopper,
    number: string,
    { returnId, upload }: { returnId: string; upload: Buffer },
  ): Promise<void> {
    const { id } = await this.orders.readOwn(shopper, number);
    const { bytes } = await safePicture(upload, { side: PHOTO_SIDE });
    await inTransaction(this.db, async (tx) => {
      await lockOrder(tx, { id });
      const { status } = await lockReturn(tx, id, returnId);
      if (status !== 'requested') throw new AppError('return_transition_refused', { returnStatus: status });
      const [stored] = await rows(
        tx,
        `INSERT INTO order_return_photo (return_id, image) SELECT $1, $2
          WHERE (SELECT count(*) FROM order_return_photo WHERE return_id = $1::uuid) < $3 RETURNING id`,
        [returnId, bytes, MOST_PHOTOS],
      );
      if (!stored) throw new AppError('too_many_photos');
    });
  }

  /** For the buyer: of an order of their own alone. */
  async readOwn(
    shopper: Shopper,
    number: string,
    { returnId, photoId }: { returnId: string; photoId: string },
  ): Promise<Buffer> {
    const { id } = await this.orders.readOwn(shopper, number);
    return this.find(
      'JOIN order_return r ON r.id = p.return_id WHERE p.id = $1 AND r.id = $2 AND r.order_id = $3',
      [photoId, returnId, id],
    );
  }

  /** For staff. */
  read(returnId: string, photoId: string): Promise<Buffer> {
    return this.find('WHERE p.id = $1 AND p.return_id = $2', [photoId, returnId]);
  }

  private async find(which: string, parameters: string[]): Promise<Buffer> {
    const [photo] = await rows<{ image: Buffer }>(
      this.db,
      `SELECT p.image FROM order_return_photo p ${which}`,
      parameters,
    );
    if (!photo) throw new AppError('not_found');
    return photo.image;
  }
}
