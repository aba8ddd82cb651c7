import {
  isGateway,
  isOpen,
  leftOf,
  paymentOf,
  RULES,
  type ModelAttempt,
  type ModelOrder,
  type ModelRefund,
} from './model-rules.js';

/** Nobody can say anything yet: the company does not answer, or a page may still be about to open. */
class Down extends Error {}

/** Stripe wants at least thirty minutes from a new page. */
const STRIPE_START = 5;

/** The truth at the companies, what the shop has learnt of it, and what follows. All stock is counted from the orders. */
export class ModelBooks {
  /** Minutes since the run began. */
  now = 0;
  longWaits = 0;
  fault: 'error_before' | 'error_after' | null = null;
  readonly orders: ModelOrder[] = [];
  readonly carts: number[][];
  /** Payments of which messages are on their way, in their order. */
  notices: ModelAttempt[] = [];
  failed: (() => void)[] = [];

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

  cancel(order: ModelOrder): void {
    const wasPaid = order.status === 'paid';
    order.goods = 'free';
    order.status = 'cancelled';
    if (!wasPaid) this.job(() => this.closeAttempts(order));
  }

  /** The truth of a payment changes, and a message about it sets out. */
  happens(attempt: ModelAttempt, truth: ModelAttempt['truth']): void {
    attempt.truth = truth;
    this.notices.push(attempt);
  }

  isExpired({ expiresAt }: ModelAttempt): boolean {
    return expiresAt !== null && expiresAt < this.now;
  }

  /** The shop asks the company, and does what its answer means. */
  learn(attempt: ModelAttempt): void {
    if (isGateway(attempt)) this.reach(attempt);
    if (attempt.isUnknown && !this.found(attempt)) return;
    for (const refund of attempt.refunds) if (refund.isDone) refund.state = 'succeeded';
    if (attempt.known === 'paid') return;
    if (attempt.truth === 'paid') this.receive(attempt);
    else if (attempt.truth === 'challenge') attempt.known = isOpen(attempt) ? 'under_review' : attempt.known;
    else if (attempt.truth === 'over' && !this.isSilent(attempt)) this.end(attempt);
    else if (attempt.truth === 'denied' && this.isExpired(attempt)) this.end(attempt);
    else if (attempt.truth === 'denied' && attempt.known === 'under_review') attempt.known = 'open';
  }

  /** A lost page is looked for, or asked for again. False when there never was one and there will be none. */
  private found(attempt: ModelAttempt): boolean {
    const isStripe = attempt.method === 'stripe';
    if (!isStripe && this.isExpired(attempt)) attempt.truth = 'over';
    else if (this.fault) {
      attempt.truth = 'page';
      throw new Down();
    } else if (isStripe && attempt.truth === 'absent' && this.now - attempt.startedAt >= STRIPE_START) {
      attempt.isUnknown = false;
      this.end(attempt);
      return false;
    } else if (!isStripe || attempt.truth === 'absent') attempt.truth = 'page';
    attempt.isUnknown = false;
    return true;
  }

  /** The job that closes what a buyer has left. */
  closeLeft(attempt: ModelAttempt): void {
    this.job(() => this.close(attempt));
  }

  protected close(attempt: ModelAttempt): void {
    if (!isOpen(attempt)) return;
    if (!isGateway(attempt)) return this.end(attempt);
    const isStripe = attempt.method === 'stripe';
    const isLost = isStripe && this.fault === 'error_after' && !attempt.isUnknown && attempt.truth === 'page';
    if (isLost) this.happens(attempt, 'over');
    this.reach(attempt);
    const isNowhere = attempt.truth === 'absent' || (attempt.isUnknown && !isStripe);
    if (isNowhere) return this.neverOpened(attempt);
    attempt.isUnknown = false;
    if (attempt.truth === 'waiting' || (attempt.truth === 'page' && isStripe)) this.happens(attempt, 'over');
    const isJustClosed = attempt.truth === 'page';
    if (isJustClosed) attempt.truth = 'over';
    if (this.fault && isJustClosed) throw new Down();
    if (isUntouched(attempt)) return this.end(attempt);
    this.learn(attempt);
  }

  /** The company knows nothing of it. While it may be about to open nobody can say that it never will. */
  private neverOpened(attempt: ModelAttempt): void {
    if (this.now === attempt.startedAt) throw new Down();
    this.end(attempt);
  }

  protected closeAttempts({ attempts }: ModelOrder): void {
    for (const attempt of [...attempts].reverse()) this.close(attempt);
  }

  end(attempt: ModelAttempt): void {
    if (!isOpen(attempt)) return;
    attempt.known = 'over';
    const { order } = attempt;
    if (order.status === 'pending' && !order.attempts.some(isOpen)) order.goods = 'free';
  }

  protected receive(attempt: ModelAttempt): void {
    const { order } = attempt;
    attempt.known = 'paid';
    const isOwed = ['shipped', 'delivered'].includes(order.status) && !order.wasPaid;
    if (isOwed) {
      order.wasPaid = true;
      return this.job(() => this.closeAttempts(order));
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

  private issueOrThrow(attempt: ModelAttempt, refund: ModelRefund): void {
    if (this.issue(attempt, refund) === 'payment_gateway_unavailable') throw new Down();
  }

  protected issue(attempt: ModelAttempt, refund: ModelRefund): string {
    if (this.fault) {
      if (attempt.method === 'stripe' && this.fault === 'error_after') {
        refund.isDone = true;
        this.notices.push(attempt);
      }
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

  /** That a page was closed before its time Midtrans tells only to those who close it. */
  private isSilent(attempt: ModelAttempt): boolean {
    return isUntouched(attempt) && !this.isExpired(attempt);
  }

  /** Midtrans still says that it knows nothing of a page on which nobody has chosen: such an answer is never lost. */
  private reach(attempt: ModelAttempt): void {
    if (this.fault === 'error_before' || (this.fault && !isUntouched(attempt))) throw new Down();
  }

  /** Work that is tried again when the company answers. */
  protected job(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Down)) throw error;
      this.failed.push(work);
    }
  }

  /** Work that is simply left when the company does not answer. */
  protected attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Down)) throw error;
    }
  }
}

const isUntouched = ({ method, isTouched }: ModelAttempt): boolean =>
  RULES[method].provider === 'midtrans' && !isTouched;

export function newRefund(attempt: ModelAttempt, amount: number, isManual: boolean): ModelRefund {
  const refund: ModelRefund = { amount, isManual, state: isManual ? 'pending' : 'created', isDone: false };
  attempt.refunds.push(refund);
  return refund;
}
