import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';

/** What staff write to each other about an order. */
@Injectable()
export class OrderNotesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** The words stand in the note alone: a log that nobody can change is no place for what is said about people. */
  async add(actor: Actor, number: string, text: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const [written] = await rows<{ id: string }>(
        tx,
        `INSERT INTO order_note (order_id, author_id, text) SELECT id, $2, $3 FROM sales_order WHERE number = $1 RETURNING id`,
        [number, actor.userId, text],
      );
      if (!written) throw new AppError('not_found');
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'order.noted',
        entity: 'order',
        entityId: number,
        after: { noteId: written.id },
      });
    });
  }
}
