import type { JsonObject } from '../core/json.js';
import { rulesOf } from './channels.js';
import type { MidtransWorld } from './midtrans-world.js';
import type { RefundRecord, Tampering, TransactionRecord } from './records.js';
import { signatureKey } from './signature.js';
import { toWib } from './wib.js';

const MERCHANT_ID = 'G900000001';

/** The two voices of the gateway give some states different codes. */
export type Voice = 'notification' | 'status';

export function statusCodeOf({ status, fraudStatus }: TransactionRecord, voice: Voice): string {
  switch (status) {
    case 'pending':
      return '201';
    case 'capture':
      return fraudStatus === 'challenge' ? '201' : '200';
    case 'deny':
    case 'failure':
      return '202';
    case 'cancel':
      return voice === 'status' ? '200' : '202';
    case 'expire':
      return voice === 'status' ? '407' : '202';
    default:
      return '200';
  }
}

export function notificationOf(world: MidtransWorld, transaction: TransactionRecord): JsonObject {
  const code = statusCodeOf(transaction, 'notification');
  return view(world, transaction, { code, message: 'midtrans payment notification' });
}

export function statusOf(world: MidtransWorld, transaction: TransactionRecord): JsonObject {
  const code = statusCodeOf(transaction, 'status');
  return view(world, transaction, { code, message: 'Success, transaction is found' });
}

function view(
  world: MidtransWorld,
  transaction: TransactionRecord,
  { code, message }: { code: string; message: string },
): JsonObject {
  const snap = world.state.snaps.get(transaction.orderId);
  const fields: JsonObject = {
    ...transactionFields(transaction),
    ...snap?.customFields,
    status_code: code,
    status_message: message,
    merchant_id: MERCHANT_ID,
    currency: 'IDR',
    ...refundFields(transaction),
  };
  if (!snap) return sign(fields, world.serverKey ?? '');
  const lied = { ...fields, ...feeFields(snap.tampering, transaction), ...snap.tampering.fields };
  return without(sign(lied, world.serverKey ?? ''), snap.tampering.remove);
}

/** What every answer about a transaction says. */
export function transactionFields(transaction: TransactionRecord): JsonObject {
  const { fraudStatus, settledAt } = transaction;
  return {
    transaction_time: toWib(transaction.createdAt),
    transaction_status: transaction.status,
    transaction_id: transaction.id,
    payment_type: rulesOf(transaction.channel).paymentType,
    order_id: transaction.orderId,
    gross_amount: amountText(transaction.grossAmount),
    ...(fraudStatus === null ? {} : { fraud_status: fraudStatus }),
    ...(settledAt === null ? {} : { settlement_time: toWib(settledAt) }),
    expiry_time: toWib(transaction.expiresAt),
    ...transaction.details,
  };
}

/** `150000` → `150000.00`. */
export function amountText(amount: number): string {
  return `${amount}.00`;
}

export function refundedOf(transaction: TransactionRecord): number {
  return transaction.refunds.reduce((sum, refund) => sum + refund.amount, 0);
}

function refundFields(transaction: TransactionRecord): JsonObject {
  if (transaction.chargedBack > 0) return { refund_amount: amountText(transaction.chargedBack) };
  if (transaction.refunds.length === 0) return {};
  return {
    refund_amount: amountText(refundedOf(transaction)),
    refunds: transaction.refunds.map(refundFieldsOf),
  };
}

function refundFieldsOf(refund: RefundRecord): JsonObject {
  return {
    refund_chargeback_id: refund.id,
    refund_amount: amountText(refund.amount),
    created_at: toWib(refund.createdAt),
    reason: refund.reason,
    refund_key: refund.key,
    refund_method: refund.isDirect ? 'direct' : 'online',
    ...(refund.bankConfirmedAt === null ? {} : { bank_confirmed_at: toWib(refund.bankConfirmedAt) }),
  };
}

function without(fields: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** A fee that the buyer pays on top of what the shop asked for. */
function feeFields({ imposedFee }: Tampering, { grossAmount }: TransactionRecord): JsonObject {
  if (imposedFee === null) return {};
  const info = {
    original_amount: String(grossAmount),
    gross_amount: String(grossAmount + imposedFee),
    customer_imposed_payment_fee: String(imposedFee),
  };
  return {
    gross_amount: amountText(grossAmount + imposedFee),
    metadata: { extra_info: { gross_amount_info: info } },
  };
}

/** Signs what is there: the gateway's own signature is right even over wrong amounts. */
export function sign(fields: JsonObject, serverKey: string): JsonObject {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const signed = {
    order_id: text('order_id'),
    status_code: text('status_code'),
    gross_amount: text('gross_amount'),
  };
  return { ...fields, signature_key: signatureKey(signed, serverKey) };
}
