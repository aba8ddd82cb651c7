import { randomUUID } from 'node:crypto';
import { cardDetails, cardFor, resultOf, type CardBehaviour } from './cards.js';
import { paidDetails, pendingDetails, rulesOf, type Channel } from './channels.js';
import { notify, type MidtransWorld } from './midtrans-world.js';
import { phaseOf } from './phase.js';
import type { PaidCard, SnapRecord, TransactionRecord } from './records.js';

export const PAY_OUTCOMES = ['succeeded', 'denied', 'challenge', 'failed'] as const;
export type PayOutcome = (typeof PAY_OUTCOMES)[number];
export type PaymentResult = 'pending' | 'paid' | 'denied' | 'challenge' | 'failed' | 'not_open';

const CARD_OF: Record<PayOutcome, CardBehaviour> = {
  succeeded: 'accept',
  denied: 'bank_deny',
  challenge: 'challenge',
  failed: 'failure',
};

/** The buyer picks a method and is told where to pay. Cards are chosen by paying with them. */
export function choose(world: MidtransWorld, snap: SnapRecord, channel: Channel): PaymentResult {
  const phase = phaseOf(world, snap);
  if (phase === 'waiting') return world.state.latestOn(snap)?.channel === channel ? 'pending' : 'not_open';
  if (phase !== 'choosing' || channel === 'credit_card' || !snap.enabledPayments.includes(channel)) {
    return 'not_open';
  }
  notify(world, addTransaction(world, snap, channel));
  return 'pending';
}

/** The buyer pays, by the method that was chosen before or by this one; runs without a pause, so that money moves once. */
export function pay(
  world: MidtransWorld,
  snap: SnapRecord,
  { outcome, channel }: { outcome: PayOutcome; channel: Channel },
): PaymentResult {
  if (phaseOf(world, snap) === 'choosing' && channel === 'credit_card') {
    return payByCard(world, snap, cardFor(CARD_OF[outcome]));
  }
  if (choose(world, snap, channel) === 'not_open') return 'not_open';
  const transaction = world.state.latestOn(snap);
  if (transaction?.status !== 'pending' || outcome === 'challenge') return 'not_open';
  if (outcome === 'succeeded') {
    settle(world, transaction);
    return 'paid';
  }
  transaction.status = outcome === 'denied' ? 'deny' : 'failure';
  if (outcome === 'denied' && transaction.fraudStatus !== null) transaction.fraudStatus = 'deny';
  notify(world, transaction);
  return outcome;
}

export function payByCard(world: MidtransWorld, snap: SnapRecord, card: PaidCard): PaymentResult {
  if (phaseOf(world, snap) !== 'choosing' || !snap.enabledPayments.includes('credit_card')) return 'not_open';
  snap.pendingCard = null;
  const { status, fraudStatus } = resultOf(card.behaviour);
  const transaction = addTransaction(world, snap, 'credit_card');
  Object.assign(transaction, { status, fraudStatus, details: cardDetails(card) });
  notify(world, transaction);
  if (status === 'capture') return fraudStatus === 'challenge' ? 'challenge' : 'paid';
  return status === 'deny' ? 'denied' : 'failed';
}

function addTransaction(world: MidtransWorld, snap: SnapRecord, channel: Channel): TransactionRecord {
  const now = world.clock.now();
  const { defaultMinutes, hasFraudStatus } = rulesOf(channel);
  const startsAt = snap.expiry?.startsAt ?? now;
  const transaction: TransactionRecord = {
    id: randomUUID(),
    orderId: snap.orderId,
    token: snap.token,
    channel,
    status: 'pending',
    fraudStatus: hasFraudStatus ? 'accept' : null,
    grossAmount: snap.grossAmount,
    createdAt: now,
    expiresAt: startsAt + (snap.expiry?.seconds ?? defaultMinutes * 60),
    settledAt: null,
    details: pendingDetails(channel),
    refunds: [],
    chargedBack: 0,
  };
  world.state.transactions.set(transaction.id, transaction);
  return transaction;
}

/** The money arrives, in time or late: banks take it for a code that has just expired, too. */
export function settle(world: MidtransWorld, transaction: TransactionRecord): void {
  const { channel, details } = transaction;
  transaction.status = 'settlement';
  transaction.settledAt = world.clock.now();
  transaction.details = { ...details, ...paidDetails(channel) };
  notify(world, transaction);
}
