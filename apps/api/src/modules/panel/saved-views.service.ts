import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';

export interface SavedViewRow {
  id: string;
  page: string;
  name: string;
  query: string;
  createdAt: Date;
}

const MOST_VIEWS = 50;
const COLUMNS = 'id, page, name, query, created_at AS "createdAt"';

/** Each person sees and changes only what is their own. */
@Injectable()
export class SavedViewsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list({ userId }: Actor, page: string): Promise<SavedViewRow[]> {
    return rows(
      this.db,
      `SELECT ${COLUMNS} FROM saved_view WHERE user_id = $1 AND page = $2 ORDER BY name, id`,
      [userId, page],
    );
  }

  async add(
    actor: Actor,
    { page, name, query }: Pick<SavedViewRow, 'page' | 'name' | 'query'>,
  ): Promise<SavedViewRow> {
    return inTransaction(this.db, async (tx) => {
      // One at a time a person, so that they are counted rightly.
      await tx.query('SELECT FROM user_account WHERE id = $1 FOR NO KEY UPDATE', [actor.userId]);
      const [kept] = await rows<{ views: number }>(
        tx,
        'SELECT count(*)::integer AS views FROM saved_view WHERE user_id = $1',
        [actor.userId],
      );
      if (kept!.views >= MOST_VIEWS) throw fieldError('name', 'too_many', `At most ${MOST_VIEWS} views`);
      const [added] = await rows<SavedViewRow>(
        tx,
        `INSERT INTO saved_view (user_id, page, name, query) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT saved_view_name_unique DO NOTHING RETURNING ${COLUMNS}`,
        [actor.userId, page, name, query],
      );
      if (!added) throw fieldError('name', 'taken', 'There is a view of this name');
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'saved_view.added',
        entity: 'saved_view',
        entityId: added.id,
        after: { page, name, query },
      });
      return added;
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const [gone] = await rows<Pick<SavedViewRow, 'page' | 'name' | 'query'>>(
        tx,
        'DELETE FROM saved_view WHERE id = $1 AND user_id = $2 RETURNING page, name, query',
        [id, actor.userId],
      );
      if (!gone) throw new AppError('not_found');
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'saved_view.deleted',
        entity: 'saved_view',
        entityId: id,
        before: gone,
      });
    });
  }
}
