import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { MAX_TOTAL } from '@hurtrock/shared/money';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { OrdersService } from '../orders/orders.service.js';
import { isOpen, type AttemptFacts } from './attempt-state.js';
import {
  attemptByRequest,
  attemptsOfOrder,
  openAttempt,
  paymentRequest,
  readAttempt,
  refundsOfOrder,
  type AttemptRow,
  type RefundRow,
} from './attempts.queries.js';
import { GatewayError, type PaymentRequest } from './payment-provider.js';
import { SettlementService } from './settlement.service.js';
import { StripeProvider } from './stripe.provider.js';

/** Below this a card payment costs more than it brings, and Stripe refuses it. */
export const MINIMUM_TOTAL = 10_000;

/** Seconds: Stripe wants at least thirty minutes by its own clock, which may differ from ours. */
const SESSION_SECONDS = 35 * 60;
/** Seconds by which the stock outlives the payment page, for money that is on its way when it closes. */
const GRACE_SECONDS = 15 * 60;
/** Seconds after which whoever was opening the page is taken for dead; longer than the company's time-out. */
const OPENING_SECONDS = 20;
const POLL_MS = 100;

interface Begun {
  attempt: AttemptRow;
  /** Whether this request made the row, and so is the one to call the company. */
  isMine: boolean;
}

export interface AttemptWithRefunds {
  attempt: AttemptRow;
  refunds: RefundRow[];
}

@Injectable()
export class PaymentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
    private readonly orderPayments: OrderPaymentService,
    private readonly settlement: SettlementService,
    private readonly stripe: StripeProvider,
  ) {}

  /**
   * Opens a payment page for the order, or answers with the one that is open already. The attempt's row is committed
   * before the company is called, so that no crash can leave a payment that the shop knows nothing of.
   */
  async start(shopper: Shopper, number: string, key: string): Promise<AttemptRow> {
    const { id } = await this.orders.readOwn(shopper, number);
    const { attempt, isMine } = await inTransaction(this.db, (tx) => this.begin(tx, id, { shopper, key }));
    if (attempt.state !== 'created' && attempt.state !== 'unknown') return attempt;
    if (!isMine) return this.joinOpening(attempt);
    return this.open(attempt, (request) => this.stripe.start(request));
  }

  async listOwn(shopper: Shopper, number: string): Promise<AttemptRow[]> {
    const { id } = await this.orders.readOwn(shopper, number);
    return attemptsOfOrder(this.db, id);
  }

  async listWithRefunds(number: string): Promise<AttemptWithRefunds[]> {
    const { id } = await this.orders.readByNumber(number);
    const [attempts, refunds] = [await attemptsOfOrder(this.db, id), await refundsOfOrder(this.db, id)];
    return attempts.map((attempt) => ({
      attempt,
      refunds: refunds.filter(({ attemptId }) => attemptId === attempt.id),
    }));
  }

  private async begin(
    tx: EntityManager,
    orderId: string,
    { shopper, key }: { shopper: Shopper; key: string },
  ): Promise<Begun> {
    const order = await lockOrder(tx, { id: orderId });
    const repeated = await attemptByRequest(tx, orderId, key);
    if (repeated) return { attempt: repeated, isMine: false };
    const open = await openAttempt(tx, orderId);
    if (open) return { attempt: open, isMine: false };
    if (!this.stripe.isConfigured || order.total < MINIMUM_TOTAL || order.total > MAX_TOTAL)
      throw new AppError('payment_method_unavailable');
    const attempt = await insertAttempt(tx, order, key);
    const until = new Date(attempt.expiresAt.getTime() + GRACE_SECONDS * 1000);
    await this.orderPayments.prepare(tx, order, { actor: actorRef(shopper), until });
    await this.orderPayments.changeStatus(tx, order, 'awaiting', {
      action: 'payment_started',
      actor: actorRef(shopper),
    });
    return { attempt, isMine: true };
  }

  /** The call to the company, outside any transaction, and a short one for what it said. */
  private async open(
    attempt: AttemptRow,
    call: (request: PaymentRequest) => Promise<AttemptFacts>,
  ): Promise<AttemptRow> {
    try {
      await this.settlement.apply(attempt.id, await call(await paymentRequest(this.db, attempt)));
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      await this.settlement.noteFailure(attempt.id, error);
      throw new AppError('payment_gateway_unavailable');
    }
    return readAttempt(this.db, attempt.id);
  }

  /** Somebody else is opening the page: waits for it, and takes over when that one has died. */
  private async joinOpening(attempt: AttemptRow): Promise<AttemptRow> {
    while (await this.isBeingOpened(attempt.id)) await wait(POLL_MS);
    const now = await readAttempt(this.db, attempt.id);
    if (now.state === 'created' || now.state === 'unknown')
      return this.open(now, (request) => this.stripe.fetch(request));
    if (!isOpen(now.state) && now.captured === 0) throw new AppError('payment_gateway_unavailable');
    return now;
  }

  private async isBeingOpened(id: string): Promise<boolean> {
    const [row] = await rows(
      this.db,
      `SELECT FROM payment_attempt
        WHERE id = $1 AND state = 'created' AND checked_at > shop_now() - make_interval(secs => $2)`,
      [id, OPENING_SECONDS],
    );
    return row !== undefined;
  }

  /** The order will not be paid by these any more: their pages are closed, and what became of them is read. */
  async closeAttempts(orderId: string): Promise<void> {
    const attempt = await openAttempt(this.db, orderId);
    if (!attempt) return;
    if (attempt.gatewayRef) await this.stripe.close(attempt.gatewayRef);
    await this.settlement.settle(attempt.id);
  }

  /** The time to pay is over: asks the company first, then gives the goods back; a day later the order ends. */
  async expireHolds(cancelUnpaid: (orderId: string) => Promise<void>): Promise<void> {
    const due = await rows<{ id: string; isDayLate: boolean }>(this.db, OVERDUE_ORDERS);
    for (const { id, isDayLate } of due) {
      await this.closeAttempts(id);
      await inTransaction(this.db, async (tx) => {
        const order = await lockOrder(tx, { id });
        if (!order.isPastPayUntil || (await openAttempt(tx, id))) return;
        await this.orderPayments.releaseHold(tx, order, 'payment_expired');
      });
      if (isDayLate) await cancelUnpaid(id);
    }
  }
}

async function insertAttempt(tx: EntityManager, order: LockedOrder, key: string): Promise<AttemptRow> {
  const [row] = await rows<{ id: string }>(
    tx,
    `INSERT INTO payment_attempt (order_id, attempt_no, provider, amount, idempotency_key, request_key, expires_at)
     SELECT $1, n, 'stripe', $2, 'order:' || $1 || ':attempt:' || n || ':create', $3,
            date_trunc('second', shop_now()) + make_interval(secs => $4)
       FROM (SELECT count(*) + 1 AS n FROM payment_attempt WHERE order_id = $1::uuid) numbered
     RETURNING id`,
    [order.id, order.total, key, SESSION_SECONDS],
  );
  // Should this process die before it has called the company, the reconciler takes over.
  await addJob(tx, 'payments.settle', { attemptId: row!.id }, { delay: 60, key: `settle:${row!.id}` });
  return readAttempt(tx, row!.id);
}

const OVERDUE_ORDERS = `
  SELECT o.id, o.pay_until < shop_now() - interval '24 hours' AS "isDayLate"
    FROM sales_order o
   WHERE o.status = 'pending' AND o.pay_until < shop_now() AND o.payment_status <> 'under_review'
     AND (o.pay_until < shop_now() - interval '24 hours'
          OR EXISTS (SELECT FROM stock_reservation r WHERE r.order_id = o.id AND r.state = 'held'))
   ORDER BY o.pay_until LIMIT 100`;
