import { randomId } from '../core/random-id.js';
import { toDispute } from './dispute-view.js';
import type { ChargeRecord, DisputeRecord } from './records.js';
import { emit, type World } from './world.js';

/** The buyer's bank takes the money back for the time being; a second call finds the first dispute. */
export function openDispute(world: World, charge: ChargeRecord): DisputeRecord {
  const known = world.state.disputeOf(charge.id);
  if (known) return known;
  const dispute: DisputeRecord = {
    id: randomId('du_1', 23),
    account: charge.account,
    chargeId: charge.id,
    paymentIntentId: charge.paymentIntentId,
    created: world.clock.now(),
    amount: charge.amount - world.state.refundedOf(charge.id),
    currency: charge.currency,
    status: 'needs_response',
    brand: charge.method.brand,
  };
  world.state.disputes.set(dispute.id, dispute);
  charge.isDisputed = true;
  charge.disputeAt = null;
  emit(world, charge.account, 'charge.dispute.created', toDispute(dispute));
  return dispute;
}

export function closeDispute(world: World, charge: ChargeRecord, status: 'lost' | 'won'): DisputeRecord {
  const dispute = openDispute(world, charge);
  dispute.status = status;
  emit(world, charge.account, 'charge.dispute.closed', toDispute(dispute));
  return dispute;
}
