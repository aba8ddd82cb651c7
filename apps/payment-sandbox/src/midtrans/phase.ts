import type { MidtransWorld } from './midtrans-world.js';
import type { SnapRecord, TransactionRecord } from './records.js';

/** Where a buyer stands with an order; the page shows it and the payments obey it. */
export type Phase =
  'choosing' | 'waiting' | 'review' | 'paid' | 'given_back' | 'reversed' | 'canceled' | 'expired';

export function phaseOf(world: MidtransWorld, snap: SnapRecord): Phase {
  const latest = world.state.latestOn(snap);
  const phase = latest ? phaseOfTransaction(latest) : 'choosing';
  if (phase !== 'choosing') return phase;
  if (snap.canceledAt !== null) return 'canceled';
  return endOf(snap) <= world.clock.now() ? 'expired' : 'choosing';
}

/** When the page closes on a buyer who has not chosen. */
export function endOf({ closesAt, expiry }: SnapRecord): number {
  if (expiry === null || expiry.startsAt === null) return closesAt;
  return Math.min(closesAt, expiry.startsAt + expiry.seconds);
}

function phaseOfTransaction({ status, fraudStatus, settledAt }: TransactionRecord): Phase {
  switch (status) {
    case 'pending':
      return 'waiting';
    case 'capture':
      return fraudStatus === 'challenge' ? 'review' : 'paid';
    case 'settlement':
      return 'paid';
    case 'deny':
      return settledAt === null ? 'choosing' : 'reversed';
    case 'failure':
      return 'choosing';
    case 'cancel':
      return 'canceled';
    case 'expire':
      return 'expired';
    default:
      return 'given_back';
  }
}

/** What a transaction took in. A payment that was voided or taken back never was one. */
export function capturedOf(transaction: TransactionRecord): number {
  return ['paid', 'given_back'].includes(phaseOfTransaction(transaction)) ? transaction.grossAmount : 0;
}
