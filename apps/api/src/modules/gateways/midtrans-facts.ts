import type { AttemptFacts, GatewayEvent, PaymentInstructions, RefundFacts } from './payment-provider.js';

/** An answer or a notification of Midtrans: JSON that anything may stand in. */
export type MidtransBody = Record<string, unknown>;

/** Visible ASCII, as every word and id of Midtrans is; PostgreSQL could not even store a NUL. */
const TEXT = (value: unknown): string | null =>
  typeof value === 'string' && /^[\x20-\x7e]{1,255}$/.test(value) ? value : null;

const lower = (value: unknown): string => (TEXT(value) ?? '').toLowerCase();

/** `"150000.00"` → 150000; null for what is no whole number of rupiah. */
export function fromMidtransAmount(amount: unknown): number | null {
  if (typeof amount !== 'string' || !/^\d{1,15}(\.0{1,2})?$/.test(amount)) return null;
  const rupiah = Number(amount.split('.')[0]);
  return Number.isSafeInteger(rupiah) ? rupiah : null;
}

/** Midtrans' status of a transaction in the shop's words. */
export function toFacts(body: MidtransBody, isLive: boolean): AttemptFacts {
  const status = statusOf(body);
  const isChargedBack = lower(body['transaction_status']).includes('chargeback');
  return {
    status,
    gatewayRef: TEXT(body['order_id']),
    // A denied buyer may try again under another transaction id: the order id is what lasts.
    intentRef: null,
    redirectUrl: null,
    amount: fromMidtransAmount(body['gross_amount']),
    currency: body['currency'] === undefined ? 'IDR' : (TEXT(body['currency']) ?? ''),
    isLive,
    failureCode: failureOf(body),
    instructions: instructionsOf(body),
    // What a bank took back stands in the same fields as what the shop gave back.
    refunds: status === 'paid' && !isChargedBack ? refundsOf(body) : [],
    dispute: isChargedBack ? 'lost' : 'none',
  };
}

/** After these the money is, or was, with the shop. */
const MONEY = ['settlement', 'capture', 'refund', 'partial_refund', 'chargeback', 'partial_chargeback'];

function statusOf(body: MidtransBody): AttemptFacts['status'] {
  const [status, fraud] = [lower(body['transaction_status']), lower(body['fraud_status'])];
  if (status === 'capture' && fraud === 'challenge') return 'under_review';
  if (status === 'capture' && fraud === 'deny') return 'denied';
  if (MONEY.includes(status)) {
    const isAccepted = body['fraud_status'] === undefined || fraud === 'accept';
    return isAccepted && body['status_code'] === '200' ? 'paid' : 'unrecognised';
  }
  const known: Record<string, AttemptFacts['status']> = {
    pending: 'open',
    authorize: 'processing',
    deny: 'denied',
    failure: 'denied',
    cancel: 'cancelled',
    expire: 'expired',
  };
  return known[status] ?? 'unrecognised';
}

function failureOf(body: MidtransBody): string | null {
  const status = lower(body['transaction_status']);
  if (!['deny', 'failure'].includes(status) && lower(body['fraud_status']) !== 'deny') return null;
  return (TEXT(body['channel_response_message']) ?? status).slice(0, 100);
}

function instructionsOf(body: MidtransBody): PaymentInstructions | null {
  const [first] = Array.isArray(body['va_numbers']) ? (body['va_numbers'] as unknown[]) : [];
  const account = (typeof first === 'object' && first !== null ? first : {}) as MidtransBody;
  const found =
    digits(account['va_number'], TEXT(account['bank'])) ??
    digits(body['permata_va_number'], 'permata') ??
    digits(body['bill_key'], 'mandiri') ??
    digits(body['payment_code'], TEXT(body['store']));
  return found && { ...found, billerCode: TEXT(body['biller_code']), accounts: [] };
}

function digits(
  number: unknown,
  issuer: string | null,
): Pick<PaymentInstructions, 'issuer' | 'number'> | null {
  return typeof number === 'string' && /^[0-9A-Za-z-]{4,40}$/.test(number) ? { issuer, number } : null;
}

/** A refund key of ours is the id of our row. Money that goes back counts from the moment Midtrans agreed. */
function refundsOf(body: MidtransBody): RefundFacts[] {
  const listed = Array.isArray(body['refunds']) ? (body['refunds'] as MidtransBody[]) : [];
  const told = listed.flatMap((refund): RefundFacts[] => {
    const [key, amount] = [TEXT(refund['refund_key']), fromMidtransAmount(refund['refund_amount'])];
    return key && amount
      ? [{ gatewayRef: refundRef(body, key), refundId: key, amount, state: 'succeeded' }]
      : [];
  });
  const whole = fromMidtransAmount(body['refund_amount']);
  if (told.length > 0 || !whole) return told;
  // The short form: one sum over all refunds, without their keys.
  return [
    {
      gatewayRef: refundRef(body, 'all'),
      refundId: TEXT(body['refund_key']),
      amount: whole,
      state: 'succeeded',
    },
  ];
}

export const refundRef = (body: MidtransBody, key: string): string =>
  `${TEXT(body['order_id']) ?? ''}:${key}`;

/** What a notification points at. Only order id, status code and amount stand under its signature. */
export function toGatewayEvent(body: MidtransBody, key: string): GatewayEvent {
  const word = (name: string): string | null => TEXT(body[name]);
  const type = word('transaction_status') ?? 'unknown';
  return {
    provider: 'midtrans',
    key,
    type,
    gatewayRef: word('order_id'),
    intentRef: null,
    attemptId: null,
    amount: fromMidtransAmount(body['gross_amount']),
    isAboutMoney: MONEY.includes(type.toLowerCase()),
    payload: {
      transaction_status: type,
      status_code: word('status_code'),
      fraud_status: word('fraud_status'),
      payment_type: word('payment_type'),
      transaction_id: word('transaction_id'),
      gross_amount: word('gross_amount'),
      order_id: word('order_id'),
    },
  };
}
