import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { violates } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { LOCK_TREE, NUMBER_CATEGORIES, PLACEMENTS } from './categories-admin.queries.js';
import { MOST_LEVELS, placementsAfter, type MoveRefusal, type Placement } from './category-order.js';

const REFUSALS: Record<MoveRefusal, string> = {
  unknown: 'There is no such category',
  cycle: 'A category can not go below itself',
  depth: `At most ${MOST_LEVELS} levels`,
};

/** The shape of the tree. */
@Injectable()
export class CategoryTreeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async move(actor: Actor, id: string, target: { parentId: string | null; position: number }): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      await tx.query(LOCK_TREE);
      const all = await rows<Placement>(tx, PLACEMENTS, []);
      const before = all.find((category) => category.id === id);
      if (!before) throw new AppError('not_found');
      const changed = placementsAfter(all, id, target);
      if (typeof changed === 'string') throw fieldError('parentId', changed, REFUSALS[changed]);
      if (changed.length === 0) return;
      await tx.query(NUMBER_CATEGORIES, [
        changed.map((placed) => placed.id),
        changed.map(({ position }) => position),
      ]);
      if (before.parentId !== target.parentId)
        await tx.query('UPDATE category SET parent_id = $2 WHERE id = $1', [id, target.parentId]);
      const after = changed.find((placed) => placed.id === id) ?? before;
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'category.moved',
        entity: 'category',
        entityId: id,
        before: { parentId: before.parentId, position: before.position },
        after: { parentId: after.parentId, position: after.position },
      });
    });
  }

  /** Only an empty one: with neither categories nor products, archived ones included. */
  async remove(actor: Actor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      try {
        const [gone] = await rows<{ name: string; slug: string; parentId: string | null }>(
          tx,
          'DELETE FROM category WHERE id = $1 RETURNING name, slug, parent_id AS "parentId"',
          [id],
        );
        if (!gone) throw new AppError('not_found');
        await this.audit.record(tx, {
          actor: actorRef(actor),
          action: 'category.deleted',
          entity: 'category',
          entityId: id,
          before: gone,
        });
      } catch (error) {
        if (violates(error, 'product_category') || violates(error, 'category_parent'))
          throw new AppError('category_not_empty');
        throw error;
      }
    });
  }
}
