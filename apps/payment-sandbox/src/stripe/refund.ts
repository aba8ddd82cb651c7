import { randomId } from '../core/random-id.js';
import { toCharge } from './charge-view.js';
import { formatAmount } from './money.js';
import type { ChargeRecord, RefundRecord } from './records.js';
import { toRefund } from './refund-view.js';
import { invalidState } from './stripe-error.js';
import { emit, type Cause, type World } from './world.js';

const SETTLE_AFTER_SECONDS = 60;
/** Two test cards whose refunds are decided later: one starts pending, one looks done and then fails. */
const LATE_OUTCOMES: Record<string, 'succeeded' | 'failed'> = {
  refund_pending: 'succeeded',
  refund_fails: 'failed',
};

interface RefundRequest {
  amount: number | null;
  reason: string | null;
  metadata: Record<string, string>;
}

/** Gives money back, as far as there is some; `amount` null means all that is left. */
export function refundCharge(
  world: World,
  charge: ChargeRecord,
  request: RefundRequest,
  cause: Cause,
): RefundRecord {
  const left = charge.amount - world.state.refundedOf(charge.id);
  const dispute = world.state.disputeOf(charge.id);
  if (dispute && dispute.status !== 'won') {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    throw invalidState(message, undefined, 'charge_disputed');
  }
  if (left === 0) {
    throw invalidState(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      'charge_already_refunded',
    );
  }
  const amount = request.amount ?? left;
  if (amount > left) {
    const [wanted, possible] = [formatAmount(amount, charge.currency), formatAmount(left, charge.currency)];
    const message = `Refund amount (${wanted}) is greater than unrefunded amount on charge (${possible})`;
    throw invalidState(message, 'amount');
  }
  const refund = newRefund(world, charge, { ...request, amount });
  world.state.refunds.set(refund.id, refund);
  emit(world, charge.account, 'refund.created', toRefund(refund), cause);
  emit(world, charge.account, 'charge.refunded', toCharge(world.state, charge), cause);
  return refund;
}

function newRefund(
  world: World,
  charge: ChargeRecord,
  request: RefundRequest & { amount: number },
): RefundRecord {
  const now = world.clock.now();
  const outcome = LATE_OUTCOMES[charge.method.behaviour];
  return {
    id: randomId('re_3', 23),
    account: charge.account,
    chargeId: charge.id,
    paymentIntentId: charge.paymentIntentId,
    created: now,
    currency: charge.currency,
    status: outcome === 'succeeded' ? 'pending' : 'succeeded',
    settlement: outcome ? { at: now + SETTLE_AFTER_SECONDS, outcome } : null,
    ...request,
  };
}

/** The bank's late word on a refund. */
export function settleRefund(world: World, refund: RefundRecord, outcome: 'succeeded' | 'failed'): void {
  refund.status = outcome;
  refund.settlement = null;
  emit(world, refund.account, 'refund.updated', toRefund(refund));
  if (outcome === 'failed') emit(world, refund.account, 'refund.failed', toRefund(refund));
}
