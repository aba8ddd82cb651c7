import { rulesOf } from './channels.js';
import { notify, type MidtransWorld } from './midtrans-world.js';
import type { FraudStatus, TransactionRecord, TransactionStatus } from './records.js';
import { settle } from './payment.js';

/** A change that was asked for; false when the transaction is in no state for it. */
type Change = (world: MidtransWorld, transaction: TransactionRecord) => boolean;

export const cancel: Change = (world, transaction) => {
  if (!['pending', 'capture'].includes(transaction.status)) return false;
  return becomes(world, transaction, 'cancel');
};

export const expire: Change = (world, transaction) => {
  if (transaction.status !== 'pending') return false;
  return becomes(world, transaction, 'expire');
};

export const approve: Change = (world, transaction) => {
  if (!isChallenged(transaction)) return false;
  return becomes(world, transaction, 'capture', 'accept');
};

export const deny: Change = (world, transaction) => {
  if (!isChallenged(transaction)) return false;
  return becomes(world, transaction, 'deny', 'deny');
};

/** What the bank does at night with a captured card, or whenever money comes late. */
export const settleByBank: Change = (world, transaction) => {
  const isReady = ['pending', 'capture', 'expire', 'cancel'].includes(transaction.status);
  if (!isReady || isChallenged(transaction)) return false;
  settle(world, transaction);
  return true;
};

/** The bank takes back what it had confirmed minutes ago. */
export const reverse: Change = (world, transaction) => {
  if (transaction.status !== 'settlement' || !rulesOf(transaction.channel).isReversible) return false;
  return becomes(world, transaction, 'deny');
};

/** The buyer's bank takes money back from the shop; null means all that is left. */
export function chargeBack(
  world: MidtransWorld,
  transaction: TransactionRecord,
  amount: number | null,
): boolean {
  if (!['settlement', 'partial_chargeback'].includes(transaction.status)) return false;
  const total = transaction.chargedBack + (amount ?? transaction.grossAmount - transaction.chargedBack);
  if (total > transaction.grossAmount) return false;
  transaction.chargedBack = total;
  return becomes(world, transaction, total === transaction.grossAmount ? 'chargeback' : 'partial_chargeback');
}

function isChallenged({ status, fraudStatus }: TransactionRecord): boolean {
  return status === 'capture' && fraudStatus === 'challenge';
}

function becomes(
  world: MidtransWorld,
  transaction: TransactionRecord,
  status: TransactionStatus,
  fraudStatus: FraudStatus | null = transaction.fraudStatus,
): true {
  transaction.status = status;
  transaction.fraudStatus = fraudStatus;
  notify(world, transaction);
  return true;
}
