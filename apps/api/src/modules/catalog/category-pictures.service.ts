import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { pictureJson } from '../media/picture.js';
import type { PictureFacts } from '../media/picture.entity.js';
import { PicturesService, type StoredPicture } from '../media/pictures.service.js';

/** The picture of a category. One that is replaced is cleaned away by the hourly job. */
@Injectable()
export class CategoryPicturesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly pictures: PicturesService,
    private readonly audit: AuditService,
  ) {}

  /** Throws `unsupported_image`; nothing of a refused file is kept. */
  async set(actor: Actor, categoryId: string, upload: Buffer): Promise<PictureFacts> {
    const picture = await this.pictures.take(upload);
    try {
      await this.change(actor, categoryId, picture);
    } catch (error) {
      await this.pictures.discardAfter(error, picture);
      throw error;
    }
    const [shown] = await rows<{ picture: PictureFacts }>(
      this.db,
      `SELECT ${pictureJson('f', "''")} AS picture FROM picture f WHERE id = $1`,
      [picture.id],
    );
    return shown!.picture;
  }

  remove(actor: Actor, categoryId: string): Promise<void> {
    return this.change(actor, categoryId, null);
  }

  private async change(actor: Actor, categoryId: string, picture: StoredPicture | null): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      if (picture) await this.pictures.register(tx, picture);
      const changed = await rows(tx, 'UPDATE category SET picture_id = $2 WHERE id = $1 RETURNING id', [
        categoryId,
        picture?.id ?? null,
      ]);
      if (changed.length === 0) throw new AppError('not_found');
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: picture ? 'category.set-picture' : 'category.remove-picture',
        entity: 'category',
        entityId: categoryId,
        after: { pictureId: picture?.id ?? null },
      });
    });
  }
}
