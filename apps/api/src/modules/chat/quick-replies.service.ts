import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';

export interface QuickReply {
  id: string;
  title: string;
  text: string;
}
type Written = Pick<QuickReply, 'title' | 'text'>;

export const MOST_REPLIES = 100;

const LIST = 'SELECT id, title, text FROM quick_reply ORDER BY position, id';

/** No row back: the title is taken. */
const ADD = `
  INSERT INTO quick_reply (title, text, position)
  SELECT $1, $2, coalesce(max(position) + 1, 0) FROM quick_reply
  ON CONFLICT ON CONSTRAINT quick_reply_title_unique DO NOTHING RETURNING id`;

const CHANGE = 'UPDATE quick_reply SET title = $1, text = $2 WHERE id = $3';
const ARRANGE = 'UPDATE quick_reply SET position = array_position($1::uuid[], id)';
const IS_TAKEN = 'SELECT FROM quick_reply WHERE title = $1 AND id <> $2';

/** The answers that staff have ready. A shop has dozens, so every change answers with all of them. */
@Injectable()
export class QuickRepliesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list(db: DataSource | EntityManager = this.db): Promise<QuickReply[]> {
    return rows(db, LIST);
  }

  add(actor: Actor, { title, text }: Written): Promise<QuickReply[]> {
    return this.changing(actor, 'added', async (tx, before) => {
      if (before.length >= MOST_REPLIES)
        throw fieldError('title', 'too_many', `At most ${MOST_REPLIES} replies`);
      const [added] = await rows<{ id: string }>(tx, ADD, [title, text]);
      if (!added) throw taken();
      return { id: added.id, after: { title, text } };
    });
  }

  change(actor: Actor, id: string, { title, text }: Written): Promise<QuickReply[]> {
    return this.changing(actor, 'changed', async (tx, before) => {
      const old = found(before, id);
      if ((await rows(tx, IS_TAKEN, [title, id])).length > 0) throw taken();
      await tx.query(CHANGE, [title, text, id]);
      return { id, before: { title: old.title, text: old.text }, after: { title, text } };
    });
  }

  /** Every reply must be named, so that nobody arranges a list that is another one by now. */
  arrange(actor: Actor, ids: string[]): Promise<QuickReply[]> {
    return this.changing(actor, 'arranged', async (tx, before) => {
      const isSame = ids.length === before.length && before.every(({ id }) => ids.includes(id));
      if (!isSame) throw fieldError('ids', 'stale', 'Name each reply once');
      await tx.query(ARRANGE, [ids]);
      return { id: 'order', before: { ids: before.map(({ id }) => id) }, after: { ids } };
    });
  }

  remove(actor: Actor, id: string): Promise<QuickReply[]> {
    return this.changing(actor, 'deleted', async (tx, before) => {
      const { title, text } = found(before, id);
      await tx.query('DELETE FROM quick_reply WHERE id = $1', [id]);
      return { id, before: { title, text } };
    });
  }

  /** One at a time: whoever changes the list has seen all of it. */
  private changing(
    actor: Actor,
    verb: string,
    change: (
      tx: EntityManager,
      before: QuickReply[],
    ) => Promise<{ id: string; before?: object; after?: object }>,
  ): Promise<QuickReply[]> {
    return inTransaction(this.db, async (tx) => {
      await tx.query('LOCK TABLE quick_reply IN SHARE ROW EXCLUSIVE MODE');
      const { id, ...values } = await change(tx, await this.list(tx));
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: `quick_reply.${verb}`,
        entity: 'quick_reply',
        entityId: id,
        ...values,
      });
      return this.list(tx);
    });
  }
}

const taken = () => fieldError('title', 'taken', 'There is a reply of this title');

function found(replies: QuickReply[], id: string): QuickReply {
  const reply = replies.find((each) => each.id === id);
  if (!reply) throw new AppError('not_found');
  return reply;
}
