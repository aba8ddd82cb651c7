import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../core/json.js';
import { rulesOf } from './channels.js';
import { Refusal } from './midtrans-error.js';
import { notify, type MidtransWorld } from './midtrans-world.js';
import type { RefundRecord, TransactionRecord } from './records.js';
import { refundedOf } from './transaction-view.js';

export interface RefundRequest {
  /** Null means all that is left. */
  amount: number | null;
  key: string;
  reason: string;
  isDirect: boolean;
}

const DAY = 86_400;
const KEY_DAYS = 7;
const QRIS_DAYS = 7;

/** Reads the body of a refund call; every field may be missing. */
export function readRefund(body: JsonObject, isDirect: boolean): RefundRequest {
  const { amount = null, refund_key: key, reason } = body;
  const problems: string[] = [];
  const isAmount = amount === null || (typeof amount === 'number' && Number.isInteger(amount) && amount > 0);
  if (!isAmount) problems.push('amount must be a whole number of at least 1');
  const isKey = key === undefined || (typeof key === 'string' && /^[A-Za-z0-9_-]+$/.test(key));
  if (!isKey) problems.push('refund_key must consist of letters, digits, - and _');
  if (problems.length > 0) throw Refusal.invalid(problems);
  return {
    amount: typeof amount === 'number' ? amount : null,
    key: typeof key === 'string' ? key : randomUUID(),
    reason: typeof reason === 'string' ? reason : '',
    isDirect,
  };
}

/** Gives money back, or refuses in the gateway's words; the bank confirms direct refunds at once, others later. */
export function refund(
  world: MidtransWorld,
  transaction: TransactionRecord,
  request: RefundRequest,
): RefundRecord {
  const now = world.clock.now();
  const left = transaction.grossAmount - refundedOf(transaction);
  const amount = request.amount ?? left;
  refuseMethod(transaction, request, now);
  if (isKeyUsed(world, request.key, now)) throw new Refusal(406, ['Duplicate refund ID']);
  const isPartOnly =
    rulesOf(transaction.channel).refund === 'full_only' && amount !== transaction.grossAmount;
  if (amount > left || amount <= 0 || isPartOnly) {
    throw new Refusal(414, ['Refund request is rejected due to invalid amount']);
  }
  const record: RefundRecord = {
    id: transaction.refunds.length + 1,
    key: request.key,
    amount,
    reason: request.reason,
    createdAt: now,
    isDirect: request.isDirect,
    bankConfirmedAt: request.isDirect ? now : null,
  };
  transaction.refunds.push(record);
  transaction.status = amount === left ? 'refund' : 'partial_refund';
  notify(world, transaction);
  return record;
}

/** The bank's word on every refund that still waits for it. False when none does. */
export function confirmRefunds(world: MidtransWorld, transaction: TransactionRecord): boolean {
  const waiting = transaction.refunds.filter((record) => record.bankConfirmedAt === null);
  if (waiting.length === 0) return false;
  for (const record of waiting) record.bankConfirmedAt = world.clock.now();
  notify(world, transaction);
  return true;
}

function refuseMethod(transaction: TransactionRecord, { isDirect }: RefundRequest, now: number): void {
  const rules = rulesOf(transaction.channel);
  const isOver =
    transaction.channel === 'other_qris' && now > (transaction.settledAt ?? now) + QRIS_DAYS * DAY;
  const isPossible =
    rules.refund !== 'none' &&
    (!isDirect || rules.hasDirectRefund) &&
    ['settlement', 'partial_refund', 'refund'].includes(transaction.status) &&
    !isOver;
  if (!isPossible) throw Refusal.cannotModify();
}

/** A key names one refund for a week, whichever transaction it was for. */
function isKeyUsed(world: MidtransWorld, key: string, now: number): boolean {
  return [...world.state.transactions.values()].some((transaction) =>
    transaction.refunds.some((record) => record.key === key && record.createdAt > now - KEY_DAYS * DAY),
  );
}
