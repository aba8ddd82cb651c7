import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderReturnsService } from '../orders/order-returns.service.js';
import type { ListReturnsDto, ReceiveReturnDto } from './dto/admin-return.dto.js';
import { ReturnMails } from './return-mails.js';
import { nextReturnStatus, type ReturnAction, type ReturnStatus } from './return-state.js';
import { receivedUnits } from './received-units.js';
import { returnsList } from './returns-list.js';
import { lockReturn, readReturn, WAITING_RETURNS, type ReturnView } from './returns.queries.js';

/** One step of staff's, with the order and the return locked. */
interface Step {
  tx: EntityManager;
  order: LockedOrder;
  found: ReturnView;
  status: ReturnStatus;
}

/** Staff's side: deciding about a return, and taking the goods back. */
@Injectable()
export class ReturnsDeskService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orderReturns: OrderReturnsService,
    private readonly mails: ReturnMails,
    private readonly audit: AuditService,
  ) {}

  list(query: ListReturnsDto): Promise<ReturnView[]> {
    const { text, parameters } = returnsList(query);
    return rows<ReturnView>(this.db, text, parameters);
  }

  async countWaiting(): Promise<number> {
    const [found] = await rows<{ waiting: number }>(this.db, WAITING_RETURNS);
    return found!.waiting;
  }

  read(id: string): Promise<ReturnView> {
    return readReturn(this.db, id);
  }

  approve(actor: Actor, id: string, note: string): Promise<ReturnView> {
    return this.step(actor, id, 'approve', async (step) => {
      await this.decide(step, actor, note);
      await this.orderReturns.note(step.tx, step.order, {
        action: 'return_approved',
        actor: actorRef(actor),
      });
      await this.mails.tellBuyer(step.tx, 'return_approved', { ...step.found, answer: note });
    });
  }

  reject(actor: Actor, id: string, reason: string): Promise<ReturnView> {
    return this.step(actor, id, 'reject', async (step) => {
      await this.decide(step, actor, reason);
      await this.orderReturns.note(step.tx, step.order, {
        action: 'return_rejected',
        actor: actorRef(actor),
        detail: reason,
      });
      await this.mails.tellBuyer(step.tx, 'return_rejected', { ...step.found, answer: reason });
    });
  }

  /** The goods are here: what can be sold again goes back on the shelf, and what they came to is owed to the buyer. */
  receive(
    actor: Actor,
    id: string,
    { lines, refundShipping = false }: ReceiveReturnDto,
  ): Promise<ReturnView> {
    return this.step(actor, id, 'receive', async ({ tx, order, found, status }) => {
      const units = receivedUnits(found.lines, lines);
      if (refundShipping) await refuseShippingTwice(tx, order.id);
      const owed = await this.orderReturns.takeBack(tx, order, {
        actor: actorRef(actor),
        units,
        withShipping: refundShipping,
      });
      await tx.query(
        `UPDATE order_return_line l SET quantity_received = u.quantity, quantity_restocked = u.restocked
           FROM unnest($2::uuid[], $3::integer[], $4::integer[]) AS u (id, quantity, restocked)
          WHERE l.return_id = $1 AND l.order_line_id = u.id`,
        [
          id,
          units.map(({ orderLineId }) => orderLineId),
          units.map(({ quantity }) => quantity),
          units.map(({ restocked }) => restocked),
        ],
      );
      await tx.query(
        `UPDATE order_return SET status = $2, received_by = $3, received_at = shop_now(), owed = $4, with_shipping = $5
          WHERE id = $1`,
        [id, status, actor.userId, owed, refundShipping],
      );
      await this.mails.tellBuyer(tx, 'return_received', { ...(await readReturn(tx, id)), answer: '' });
    });
  }

  private async decide({ tx, found, status }: Step, actor: Actor, answer: string): Promise<void> {
    await tx.query(
      'UPDATE order_return SET status = $2, decided_by = $3, decided_at = shop_now(), answer = $4 WHERE id = $1',
      [found.id, status, actor.userId, answer],
    );
  }

  private async step(
    actor: Actor,
    id: string,
    action: ReturnAction,
    change: (step: Step) => Promise<void>,
  ): Promise<ReturnView> {
    const { orderId } = await readReturn(this.db, id);
    return inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const found = await lockReturn(tx, orderId, id);
      await change({ tx, order, found, status: nextReturnStatus(found.status, action) });
      const after = await readReturn(tx, id);
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: `return.${action}`,
        entity: 'order',
        entityId: order.number,
        before: { returnId: id, status: found.status },
        after: { status: after.status, answer: after.answer, owed: after.owed, lines: after.lines },
      });
      return after;
    });
  }
}

async function refuseShippingTwice(tx: EntityManager, orderId: string): Promise<void> {
  const given = await rows(tx, 'SELECT 1 FROM order_return WHERE order_id = $1 AND with_shipping', [orderId]);
  if (given.length > 0) throw fieldError('refundShipping', 'once', 'The shipping has been given back before');
}
