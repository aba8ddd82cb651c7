import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type {
  ChangeRestockOrderDto,
  CreateRestockOrderDto,
  ListRestockOrdersDto,
} from './dto/restock-order.dto.js';
import { insertLines, refuseHiddenCosts, replaceLines } from './restock-lines.js';
import type { RestockOrderView, RestockSummary } from './restock-order-view.js';
import { statusAfter, possibleFrom, restockRefused, type RestockStatus } from './restock-state.js';
import {
  CHANGE_RESTOCK,
  INSERT_RESTOCK,
  MOVE_RESTOCK,
  RESTOCK_BY_NUMBER,
  RESTOCK_LIST,
} from './restock.queries.js';

/** What the shop orders from its suppliers, until goods arrive. */
@Injectable()
export class RestockOrdersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list({
    status,
    supplier,
    q,
    limit = DEFAULT_LIMIT,
    after,
  }: ListRestockOrdersDto): Promise<RestockSummary[]> {
    const [before = null] = decodeCursor(after, ['uuid']) ?? [];
    return rows<RestockSummary>(this.db, RESTOCK_LIST, [
      before,
      status ?? null,
      supplier ?? null,
      q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null,
      limit + 1,
    ]);
  }

  async read(number: string, db: DataSource | EntityManager = this.db): Promise<RestockOrderView> {
    const [order] = await rows<RestockOrderView>(db, RESTOCK_BY_NUMBER, [number]);
    if (!order) throw new AppError('not_found');
    return order;
  }

  async create(actor: Actor, input: CreateRestockOrderDto): Promise<RestockOrderView> {
    const { supplierId, lines, note = '', expectedOn = null } = input;
    refuseHiddenCosts(actor, lines);
    return inTransaction(this.db, async (tx) => {
      await refuseNoDay(tx, expectedOn);
      const [order] = await rows<{ id: string; number: string }>(tx, INSERT_RESTOCK, [
        supplierId,
        note,
        expectedOn,
        actor.userId ?? null,
      ]);
      if (!order) throw fieldError('supplierId', 'unknown', 'No active supplier has this id');
      await insertLines(tx, order.id, lines);
      await this.note(tx, actor, 'created', { number: order.number, after: input });
      return this.read(order.number, tx);
    });
  }

  /** Throws `version_stale` when somebody else changed it, `restock_transition_refused` once it was sent. */
  async change(
    actor: Actor,
    { number, version }: { number: string; version: number },
    input: ChangeRestockOrderDto,
  ): Promise<RestockOrderView> {
    const { lines, note, expectedOn } = input;
    refuseHiddenCosts(actor, lines ?? []);
    return inTransaction(this.db, async (tx) => {
      await refuseNoDay(tx, expectedOn ?? null);
      const before = await this.read(number, tx);
      const [order] = await rows<{ id: string }>(tx, CHANGE_RESTOCK, [
        number,
        version,
        note ?? null,
        expectedOn !== undefined,
        expectedOn ?? null,
        possibleFrom('edit'),
      ]);
      if (!order) {
        if (!possibleFrom('edit').includes(before.status)) throw restockRefused(before.status, 'edit');
        throw new AppError('version_stale');
      }
      if (lines) await replaceLines(tx, order.id, lines);
      const { note: noteBefore, expectedOn: expectedBefore, lines: linesBefore } = before;
      await this.note(tx, actor, 'changed', {
        number,
        before: { note: noteBefore, expectedOn: expectedBefore, lines: linesBefore },
        after: input,
      });
      return this.read(number, tx);
    });
  }

  async move(actor: Actor, number: string, action: 'order' | 'cancel'): Promise<RestockOrderView> {
    return inTransaction(this.db, async (tx) => {
      const status = statusAfter(action);
      const [moved] = await rows<{ before: RestockStatus }>(tx, MOVE_RESTOCK, [
        number,
        status,
        possibleFrom(action),
      ]);
      const order = await this.read(number, tx);
      if (!moved) throw restockRefused(order.status, action);
      await this.note(tx, actor, action, { number, before: { status: moved.before }, after: { status } });
      return order;
    });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    verb: string,
    { number, before, after }: { number: string; before?: object; after: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: `restock.${verb}`,
      entity: 'restock_order',
      entityId: number,
      before,
      after,
    });
  }
}

async function refuseNoDay(tx: EntityManager, day: string | null): Promise<void> {
  const [row] = await rows<{ isDay: boolean }>(
    tx,
    `SELECT $1::text IS NULL OR pg_input_is_valid($1, 'date') AS "isDay"`,
    [day],
  );
  if (!row!.isDay) throw fieldError('expectedOn', 'day', 'The calendar has no such day');
}
