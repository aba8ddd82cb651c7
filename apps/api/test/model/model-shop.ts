import { ModelBooks, newRefund } from './model-books.js';
import {
  isGateway,
  isOpen,
  leftOf,
  paymentOf,
  RULES,
  type Method,
  type ModelAttempt,
  type ModelOrder,
} from './model-rules.js';

const DAY = 24 * 60;
const GRACE = 15;

/** What must be true of the shop after whatever people, companies and the clock do. */
export class ModelShop extends ModelBooks {
  // What people do

  start(order: ModelOrder, method: Method): string {
    const current = this.current(order);
    if (current?.method === method && !this.isExpired(current)) return this.join(current);
    const { minutes, maximum } = RULES[method];
    if (!this.isPayable(order)) return 'order_not_payable';
    if (order.goods !== 'held' && !this.fits(order.units)) return 'out_of_stock';
    if (order.total > maximum) return 'payment_method_unavailable';
    const next = this.newAttempt(order, method);
    if (current) current.isLeft = true;
    order.goods = 'held';
    order.method = method;
    order.payUntil = minutes === null ? null : Math.max(order.payUntil ?? 0, this.now + minutes + GRACE);
    if (current && this.left(current, next)) return 'order_not_payable';
    return this.open(next);
  }

  ship(order: ModelOrder): void {
    order.goods = 'sold';
    order.status = 'shipped';
  }

  isShippable(order: ModelOrder): boolean {
    const isForCash = order.method === 'cash_on_delivery' && paymentOf(order) === 'awaiting';
    const isPaid = order.status === 'paid' && paymentOf(order) !== 'refunded';
    return isPaid || (order.status === 'pending' && isForCash);
  }

  deliver(order: ModelOrder): void {
    order.status = 'delivered';
    const cash = order.attempts.find((attempt) => attempt.method === 'cash_on_delivery' && isOpen(attempt));
    if (cash) this.confirm(cash);
  }

  /** A person says that the money is here. */
  confirm(attempt: ModelAttempt): void {
    if (attempt.known === 'paid') return;
    attempt.truth = 'paid';
    this.receive(attempt);
  }

  reject(attempt: ModelAttempt): void {
    attempt.known = 'open';
    attempt.expiresAt = Math.max(attempt.expiresAt!, this.now + 12 * 60);
    const { order } = attempt;
    order.payUntil = Math.max(order.payUntil ?? 0, this.now + 12 * 60 + GRACE);
  }

  /** Answers with the code of a refusal, or `ok`. */
  refund(order: ModelOrder, amount: number): string {
    if (!['paid', 'partially_refunded', 'refund_due'].includes(paymentOf(order)))
      return 'order_transition_refused';
    const attempt = [...order.attempts].reverse().find((one) => leftOf(one) >= amount && leftOf(one) > 0);
    if (!attempt) return 'refund_exceeds_captured';
    return this.beginRefund(attempt, amount, !RULES[attempt.method].isRefundable);
  }

  // What happens at the companies

  advance(minutes: number): void {
    this.now += minutes;
    for (const attempt of this.orders.flatMap(({ attempts }) => attempts)) {
      if (!isGateway(attempt) || attempt.expiresAt! > this.now) continue;
      if (attempt.truth === 'waiting' || (attempt.truth === 'page' && attempt.method === 'stripe'))
        this.happens(attempt, 'over');
      if (attempt.truth === 'page') attempt.truth = 'over';
    }
  }

  // What the shop's own work does

  /** What could not be done is tried again. */
  tryAgain(): void {
    const waiting = this.failed;
    this.failed = [];
    for (const work of waiting) this.job(work);
  }

  hear(isReversed: boolean): void {
    const heard = this.notices;
    this.notices = [];
    const byCompany = ['stripe', 'midtrans'].flatMap((name) =>
      heard.filter(({ method }) => RULES[method].provider === name),
    );
    for (const attempt of new Set(isReversed ? byCompany.reverse() : byCompany))
      this.job(() => this.learn(attempt));
  }

  /** The reconciler asks about whatever is open, and goes on with refunds whose answer was lost. */
  reconcile(): void {
    const attempts = this.orders.flatMap((order) => order.attempts).filter(isGateway);
    for (const attempt of attempts) if (isOpen(attempt)) this.attempt(() => this.learn(attempt));
    for (const attempt of attempts)
      for (const refund of attempt.refunds.filter(({ state }) => state === 'created'))
        this.attempt(() => {
          this.learn(attempt);
          if (refund.state === 'created') this.issue(attempt, refund);
        });
  }

  reconcileRecent(): void {
    for (const attempt of this.orders.flatMap(({ attempts }) => attempts))
      if (isGateway(attempt)) this.attempt(() => this.learn(attempt));
  }

  expireHolds(): void {
    for (const order of this.orders) {
      const { status, payUntil } = order;
      if (status !== 'pending' || payUntil === null || payUntil >= this.now) continue;
      const isDayLate = payUntil < this.now - DAY;
      if (paymentOf(order) === 'under_review' || !(isDayLate || order.goods === 'held')) continue;
      this.attempt(() => {
        this.closeAttempts(order);
        if (order.status === 'pending' && !order.attempts.some(isOpen)) order.goods = 'free';
        if (isDayLate && order.status === 'pending' && this.isCancellable(order)) this.cancel(order);
      });
    }
  }

  current({ attempts }: ModelOrder): ModelAttempt | undefined {
    return [...attempts].reverse().find((attempt) => isOpen(attempt) && !attempt.isLeft);
  }

  newAttempt(order: ModelOrder, method: Method): ModelAttempt {
    const { minutes, provider } = RULES[method];
    const attempt: ModelAttempt = {
      method,
      order,
      truth: provider === 'manual' ? 'page' : 'absent',
      known: 'open',
      startedAt: this.now,
      expiresAt: minutes === null ? null : this.now + minutes,
      isUnknown: false,
      isLeft: false,
      isTouched: false,
      isChosen: false,
      isSettled: false,
      isVoided: false,
      refunds: [],
    };
    order.attempts.push(attempt);
    return attempt;
  }

  /** Somebody opens a page that is open already. */
  private join(attempt: ModelAttempt): string {
    if (!attempt.isUnknown) return 'ok';
    try {
      this.learn(attempt);
    } catch {
      return 'payment_gateway_unavailable';
    }
    return attempt.known === 'over' && attempt.truth === 'absent' ? 'payment_gateway_unavailable' : 'ok';
  }

  private open(attempt: ModelAttempt): string {
    if (!isGateway(attempt)) return 'ok';
    attempt.isUnknown = this.fault !== null;
    if (this.fault !== 'error_before') attempt.truth = 'page';
    return this.fault ? 'payment_gateway_unavailable' : 'ok';
  }

  /** The buyer leaves a payment for another one. True when it was paid in the last moment. */
  private left(attempt: ModelAttempt, next: ModelAttempt): boolean {
    this.attempt(() => this.close(attempt));
    if (attempt.known !== 'paid') return false;
    this.end(next);
    return true;
  }

  private beginRefund(attempt: ModelAttempt, amount: number, isManual: boolean): string {
    const refund = newRefund(attempt, amount, isManual);
    return isManual ? 'ok' : this.issue(attempt, refund);
  }
}
