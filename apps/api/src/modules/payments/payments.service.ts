import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { shopFacts } from '../gateways/payment-provider.js';
import { PaymentProviders, type AvailableMethod } from '../gateways/payment-providers.service.js';
import { lockOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { OrdersService } from '../orders/orders.service.js';
import { isOpen } from './attempt-state.js';
import {
  attemptByRequest,
  attemptsOfOrder,
  currentAttempt,
  readAttempt,
  refundsOfOrder,
  type AttemptRow,
  type RefundRow,
} from './attempts.queries.js';
import { insertAttempt } from './new-attempt.js';
import { proofsOfOrder, type ProofRow } from './proofs.queries.js';
import { SettlementService } from './settlement.service.js';

/** By which the stock outlives the payment page, for money that is on its way when it closes. */
const GRACE_MINUTES = 15;
/** Seconds after which whoever was opening the page is taken for dead; longer than the company's time-out. */
const OPENING_SECONDS = 20;
const POLL_MS = 100;

interface Wish {
  shopper: Shopper;
  key: string;
  method: PaymentMethod;
  available: AvailableMethod[];
}

interface Begun {
  attempt: AttemptRow;
  /** Whether this request made the row, and so is the one to call the company. */
  isMine: boolean;
  /** The attempt that the buyer leaves for this one. */
  left?: AttemptRow;
}

export interface AttemptWithRefunds {
  attempt: AttemptRow;
  refunds: RefundRow[];
  proofs: ProofRow[];
}

@Injectable()
export class PaymentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
    private readonly orderPayments: OrderPaymentService,
    private readonly settlement: SettlementService,
    private readonly providers: PaymentProviders,
  ) {}

  /**
   * Opens a payment for the order, or answers with the one that is open already. Another method than before closes that
   * one and opens a new one. The attempt's row is committed before the company is called, so that no crash can leave a
   * payment that the shop knows nothing of.
   */
  async start(
    shopper: Shopper,
    number: string,
    { key, method }: { key: string; method?: PaymentMethod },
  ): Promise<AttemptRow> {
    const order = await this.orders.readOwn(shopper, number);
    const available = await this.providers.methods();
    const wish = { shopper, key, method: method ?? order.paymentMethod, available };
    const { attempt, isMine, left } = await inTransaction(this.db, (tx) => this.begin(tx, order.id, wish));
    if (left) await this.leave(left, attempt);
    if (attempt.state !== 'created' && attempt.state !== 'unknown') return attempt;
    if (!isMine) return this.joinOpening(attempt);
    return this.open(attempt, 'start');
  }

  async listOwn(shopper: Shopper, number: string): Promise<AttemptRow[]> {
    const { id } = await this.orders.readOwn(shopper, number);
    return attemptsOfOrder(this.db, id);
  }

  async listWithRefunds(number: string): Promise<AttemptWithRefunds[]> {
    const { id } = await this.orders.readByNumber(number);
    const attempts = await attemptsOfOrder(this.db, id);
    const refunds = await refundsOfOrder(this.db, id);
    const proofs = await proofsOfOrder(this.db, number);
    return attempts.map((attempt) => ({
      attempt,
      refunds: refunds.filter(({ attemptId }) => attemptId === attempt.id),
      proofs: proofs.filter(({ attemptId }) => attemptId === attempt.id),
    }));
  }

  private async begin(tx: EntityManager, orderId: string, wish: Wish): Promise<Begun> {
    const { shopper, key, method } = wish;
    const order = await lockOrder(tx, { id: orderId });
    const repeated = await attemptByRequest(tx, orderId, key);
    if (repeated) return { attempt: repeated, isMine: false };
    const current = await currentAttempt(tx, orderId);
    // One whose time is over pays nothing any more, however it ended.
    if (current?.method === method && !current.isExpired) return { attempt: current, isMine: false };
    const actor = actorRef(shopper);
    const channel = wish.available.find(({ code }) => code === method);
    const minutes = channel?.minutes ?? null;
    await this.orderPayments.prepare(tx, order, {
      actor,
      method,
      holdMinutes: minutes === null ? null : minutes + GRACE_MINUTES,
    });
    if (!channel || order.total < channel.minimum || order.total > channel.maximum)
      throw new AppError('payment_method_unavailable');
    if (current) await supersede(tx, current);
    const attempt = await insertAttempt(tx, order, { key, channel });
    await this.orderPayments.noteStart(tx, order, {
      actor,
      method,
      isChange: current !== undefined && current.method !== method,
    });
    return { attempt, isMine: true, left: current };
  }

  /** The call to the company, outside any transaction, and a short one for what it said. */
  private async open(attempt: AttemptRow, how: 'start' | 'fetch'): Promise<AttemptRow> {
    if (!(await this.settlement.ask(attempt, how))) throw new AppError('payment_gateway_unavailable');
    return readAttempt(this.db, attempt.id);
  }

  /**
   * Closes the way to pay that the buyer left, as well as it goes now; the job goes on with it. Should it have been paid
   * in the last moment, the new one is not opened.
   */
  private async leave(left: AttemptRow, next: AttemptRow): Promise<void> {
    if (!(await this.settlement.ask(left, 'close'))) return;
    const { captured } = await readAttempt(this.db, left.id);
    if (captured === 0) return;
    // Nobody has called the company for it yet, so it ends here.
    await this.settlement.apply(next.id, shopFacts(next, 'withdrawn'), true);
    throw new AppError('order_not_payable');
  }

  /** Somebody else is opening the page: waits for it, and takes over when that one has died. */
  private async joinOpening(attempt: AttemptRow): Promise<AttemptRow> {
    while (await this.isBeingOpened(attempt.id)) await wait(POLL_MS);
    const now = await readAttempt(this.db, attempt.id);
    if (now.state === 'created' || now.state === 'unknown') return this.open(now, 'fetch');
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
}

/** From here on another attempt is the one in use. Closing it is tried at once, and by a job until it is done. */
async function supersede(tx: EntityManager, { id, state }: AttemptRow): Promise<void> {
  // Staff are looking at this money.
  if (state === 'under_review') throw new AppError('order_not_payable');
  await tx.query('UPDATE payment_attempt SET superseded_at = shop_now() WHERE id = $1', [id]);
  await addJob(tx, 'payments.close-attempt', { attemptId: id }, { delay: 30, key: `close:${id}` });
}
