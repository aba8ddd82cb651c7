import { randomInt } from 'node:crypto';
import type { JsonObject } from '../core/json.js';

/** The payment methods that are imitated, by Snap's names, in the order in which the page offers them. */
export const CHANNELS = [
  'credit_card',
  'gopay',
  'shopeepay',
  'other_qris',
  'bca_va',
  'bni_va',
  'bri_va',
  'cimb_va',
  'permata_va',
  'echannel',
  'indomaret',
  'alfamart',
] as const;

export type Channel = (typeof CHANNELS)[number];

interface ChannelRules {
  paymentType: string;
  /** How long a code or a QR can be paid when the shop does not say. */
  defaultMinutes: number;
  refund: 'any_amount' | 'full_only' | 'none';
  /** Midtrans gives such refunds back at once, by `/refund/online/direct`. */
  hasDirectRefund: boolean;
  /** The bank or the shop may take back what it had confirmed. */
  isReversible: boolean;
  hasFraudStatus: boolean;
}

const DAY = 24 * 60;

const virtualAccount: ChannelRules = {
  paymentType: 'bank_transfer',
  defaultMinutes: DAY,
  refund: 'none',
  hasDirectRefund: false,
  isReversible: true,
  hasFraudStatus: true,
};
const store: ChannelRules = { ...virtualAccount, paymentType: 'cstore' };
const wallet: ChannelRules = {
  ...virtualAccount,
  paymentType: 'gopay',
  defaultMinutes: 15,
  refund: 'any_amount',
  hasDirectRefund: true,
  isReversible: false,
};

const RULES: Record<Channel, ChannelRules> = {
  credit_card: { ...wallet, paymentType: 'credit_card', defaultMinutes: DAY, hasDirectRefund: false },
  gopay: wallet,
  shopeepay: { ...wallet, paymentType: 'shopeepay', refund: 'full_only' },
  other_qris: { ...wallet, paymentType: 'qris' },
  bca_va: virtualAccount,
  bni_va: virtualAccount,
  bri_va: virtualAccount,
  cimb_va: virtualAccount,
  permata_va: virtualAccount,
  echannel: { ...virtualAccount, paymentType: 'echannel' },
  indomaret: { ...store, hasFraudStatus: false },
  alfamart: { ...store, isReversible: false },
};

export function rulesOf(channel: Channel): ChannelRules {
  return RULES[channel];
}

/** What stands for the method in its transaction from the moment it is chosen. */
export function pendingDetails(channel: Channel): JsonObject {
  switch (channel) {
    case 'credit_card':
    case 'gopay':
    case 'shopeepay':
      return {};
    case 'other_qris':
      return { acquirer: 'gopay' };
    case 'permata_va':
      return { permata_va_number: digits('8778', 16) };
    case 'echannel':
      return { biller_code: '70012', bill_key: digits('99', 12) };
    case 'indomaret':
    case 'alfamart':
      return { store: channel, payment_code: digits('30', 16) };
    default: {
      const bank = channel.replace('_va', '');
      return { va_numbers: [{ va_number: digits('126', 16), bank }], payment_amounts: [] };
    }
  }
}

/** What the payment itself adds. */
export function paidDetails(channel: Channel): JsonObject {
  if (channel === 'other_qris') return { transaction_type: 'off-us', issuer: 'dana' };
  if (channel === 'indomaret') return { approval_code: digits('', 12) };
  return {};
}

function digits(prefix: string, length: number): string {
  let text = prefix;
  while (text.length < length) text += String(randomInt(10));
  return text;
}
