import {
  isGateway,
  isOpen,
  leftOf,
  paymentOf,
  RULES,
  type Method,
  type ModelAttempt,
  type ModelOrder,
  type ModelRefund,
} from './model-rules.js';

/** The company does not answer. */
class Down extends Error {}

const DAY = 24 * 60;
const GRACE = 15;
/** Stripe wants at least thirty minutes from a new page. */
const STRIPE_START = 5;

/**
 * What must be true of the shop: the truth at the companies, what the shop has learnt of it, and what follows. Every
 * number of stock comes from the orders, every status from what happened.
 */
export class ModelShop {
  /** Minutes since the run began. */
  now = 0;
  longWaits = 0;
  fault: 'error_before' | 'error_after' | null = null;
  readonly orders: ModelOrder[] = [];
  readonly carts: number[][];
  /** Payments of which messages are on their way, in their order. */
  notices: ModelAttempt[] = [];
  private failed: (() => void)[] = [];

  constructor(readonly products: { price: number; stock: number }[]) {
    this.carts = [0, 1].map(() => products.map(() => 0));
  }

  units(product: number, goods: 'held' | 'sold'): number {
    return this.orders
      .filter((order) => order.goods === goods)
      .reduce((units, order) => units + order.units[product]!, 0);
  }

  available(product: number): number {
    return this.products[product]!.stock - this.units(product, 'held') - this.units(product, 'sold');
  }

  fits(units: number[]): boolean {
    return units.every((wanted, product) => wanted <= this.available(product));
  }

  /** Money is here, or nobody looks at some, and nothing has left. */
  isPayable(order: ModelOrder): boolean {
    return order.status === 'pending' && ['unpaid', 'awaiting'].includes(paymentOf(order));
  }

  isCancellable(order: ModelOrder): boolean {
    return ['pending', 'paid'].includes(order.status) && paymentOf(order) !== 'under_review';
  }

  // What people do

  start(order: ModelOrder, method: Method): string {
    const current = this.current(order);
    if (current?.method === method) return this.join(current);
    const { minutes, maximum } = RULES[method];
    if (order.total > maximum) return 'payment_method_unavailable';
    if (current?.known === 'under_review' || !this.isPayable(order)) return 'order_not_payable';
    if (order.goods !== 'held' && !this.fits(order.units)) return 'out_of_stock';
    const next = this.newAttempt(order, method);
    if (current) current.isLeft = true;
    order.goods = 'held';
    order.method = method;
    order.payUntil = minutes === null ? null : Math.max(order.payUntil ?? 0, this.now + minutes + GRACE);
    if (current && this.left(current, next)) return 'order_not_payable';
    return this.open(next);
  }

  cancel(order: ModelOrder): void {
    const wasPaid = order.status === 'paid';
    order.goods = 'free';
    order.status = 'cancelled';
    if (!wasPaid) this.job(() => this.closeAttempts(order));
  }

  ship(order: ModelOrder): void {
    order.goods = 'sold';
    order.status = 'shipped';
  }

  isShippable(order: ModelOrder): boolean {
    const isForCash = order.method === 'cash_on_delivery' && paymentOf(order) === 'awaiting';
    return order.status === 'paid' || (order.status === 'pending' && isForCash);
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

  /** The truth of a payment changes, and a message about it sets out. */
  happens(attempt: ModelAttempt, truth: ModelAttempt['truth']): void {
    attempt.truth = truth;
    this.notices.push(attempt);
  }

  advance(minutes: number): void {
    this.now += minutes;
    for (const attempt of this.orders.flatMap(({ attempts }) => attempts)) {
      if (!isGateway(attempt) || attempt.expiresAt! > this.now) continue;
      if (attempt.truth === 'waiting' || (attempt.truth === 'page' && attempt.method === 'stripe'))
        this.happens(attempt, 'over');
      if (attempt.truth === 'page') attempt.truth = 'over';
    }
  }

  isExpired({ expiresAt }: ModelAttempt): boolean {
    return expiresAt !== null && expiresAt < this.now;
  }

  // What the shop's own work does

  /** What waits because a company did not answer is done now. */
  comesBack(): void {
    this.fault = null;
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

  /** The shop asks the company, and does what its answer means. */
  learn(attempt: ModelAttempt): void {
    if (isGateway(attempt)) this.reach();
    if (attempt.isUnknown && !this.found(attempt)) return;
    for (const refund of attempt.refunds) if (refund.isDone) refund.state = 'succeeded';
    if (attempt.known === 'paid') return;
    if (attempt.truth === 'paid') this.receive(attempt);
    else if (attempt.truth === 'challenge') attempt.known = isOpen(attempt) ? 'under_review' : attempt.known;
    else if (attempt.truth === 'over' || (attempt.truth === 'denied' && this.isExpired(attempt)))
      this.end(attempt);
    else if (attempt.truth === 'denied' && attempt.known === 'under_review') attempt.known = 'open';
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

  /** A lost page is looked for, or asked for again. False when there never was one and there will be none. */
  private found(attempt: ModelAttempt): boolean {
    attempt.isUnknown = false;
    if (attempt.method === 'stripe') {
      if (attempt.truth !== 'absent') return true;
      if (this.now - attempt.startedAt >= STRIPE_START) {
        this.end(attempt);
        return false;
      }
    }
    attempt.truth = this.isExpired(attempt) ? 'over' : 'page';
    return attempt.truth === 'page';
  }

  private close(attempt: ModelAttempt): void {
    if (!isOpen(attempt)) return;
    if (!isGateway(attempt)) return this.end(attempt);
    const isStripe = attempt.method === 'stripe';
    const isLost = isStripe && this.fault === 'error_after' && !attempt.isUnknown && attempt.truth === 'page';
    if (isLost) this.happens(attempt, 'over');
    this.reach();
    if (attempt.isUnknown && isStripe) return this.learn(attempt);
    attempt.isUnknown = false;
    if (attempt.truth === 'absent') attempt.truth = 'over';
    if (attempt.truth === 'waiting' || (attempt.truth === 'page' && isStripe)) this.happens(attempt, 'over');
    if (attempt.truth === 'page') attempt.truth = 'over';
    this.learn(attempt);
  }

  private closeAttempts({ attempts }: ModelOrder): void {
    for (const attempt of [...attempts].reverse()) this.close(attempt);
  }

  private end(attempt: ModelAttempt): void {
    if (!isOpen(attempt)) return;
    attempt.known = 'over';
    const { order } = attempt;
    if (order.status === 'pending' && !order.attempts.some(isOpen)) order.goods = 'free';
  }

  private receive(attempt: ModelAttempt): void {
    const { order } = attempt;
    attempt.known = 'paid';
    const isCollected = order.status === 'delivered' && attempt.method === 'cash_on_delivery';
    if (isCollected) {
      order.wasPaid = true;
      return;
    }
    if (order.status !== 'pending') return this.job(() => this.refundUnwanted(attempt));
    if (order.goods !== 'held' && !this.fits(order.units)) return;
    order.goods = 'sold';
    order.status = 'paid';
    order.wasPaid = true;
    this.job(() => this.closeAttempts(order));
  }

  private refundUnwanted(attempt: ModelAttempt): void {
    if (!RULES[attempt.method].isRefundable) return;
    const begun = attempt.refunds.find(({ state }) => state === 'created');
    if (begun) return this.issueOrThrow(attempt, begun);
    if (leftOf(attempt) <= 0) return;
    const refund = newRefund(attempt, leftOf(attempt), false);
    this.issueOrThrow(attempt, refund);
  }

  private beginRefund(attempt: ModelAttempt, amount: number, isManual: boolean): string {
    const refund = newRefund(attempt, amount, isManual);
    return isManual ? 'ok' : this.issue(attempt, refund);
  }

  private issueOrThrow(attempt: ModelAttempt, refund: ModelRefund): void {
    if (this.issue(attempt, refund) === 'payment_gateway_unavailable') throw new Down();
  }

  private issue(attempt: ModelAttempt, refund: ModelRefund): string {
    if (this.fault) {
      if (attempt.method === 'stripe' && this.fault === 'error_after') refund.isDone = true;
      return 'payment_gateway_unavailable';
    }
    const isUndone = attempt.method === 'midtrans_card' && !attempt.isSettled;
    if (isUndone && refund.amount < attempt.order.total) {
      refund.state = 'failed';
      return 'payment_refused';
    }
    refund.isDone = true;
    refund.state = 'succeeded';
    attempt.isVoided = isUndone;
    this.notices.push(attempt);
    if (isUndone && attempt.order.status === 'paid' && paymentOf(attempt.order) === 'refunded')
      this.cancel(attempt.order);
    return 'ok';
  }

  private reach(): void {
    if (this.fault) throw new Down();
  }

  /** Work that is tried again when the company answers. */
  private job(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Down)) throw error;
      this.failed.push(work);
    }
  }

  /** Work that is simply left when the company does not answer. */
  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Down)) throw error;
    }
  }
}

function newRefund(attempt: ModelAttempt, amount: number, isManual: boolean): ModelRefund {
  const refund: ModelRefund = { amount, isManual, state: isManual ? 'pending' : 'created', isDone: false };
  attempt.refunds.push(refund);
  return refund;
}
