import { MAX_TOTAL } from '@hurtrock/shared/money';
import type { PaymentKind, PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';

/** One way to pay with the rules its company sets. Money is whole rupiah. */
export interface PaymentChannel {
  provider: PaymentProviderName;
  kind: PaymentKind;
  /** Midtrans' name in `enabled_payments`. */
  snap?: string;
  minimum: number;
  maximum: number;
  /** Minutes the buyer has; null for one that waits for the courier. */
  minutes: number | null;
  /** What the company itself can give back; the rest is transferred by hand. */
  refund: 'partial' | 'whole' | 'none';
}

const DAY = 24 * 60;

/** Below this a payment costs more than it brings, and Stripe refuses it. */
const LEAST = 10_000;

const midtrans = (
  kind: PaymentKind,
  snap: string,
  rules: Pick<PaymentChannel, 'maximum' | 'minutes' | 'refund'>,
): PaymentChannel => ({ provider: 'midtrans', kind, snap, minimum: LEAST, ...rules });

/** Banks take large sums; what limits a virtual account here is the shop's own largest total. */
const virtualAccount = (snap: string): PaymentChannel =>
  midtrans('virtual_account', snap, { maximum: MAX_TOTAL, minutes: DAY, refund: 'none' });

const store = (snap: string): PaymentChannel =>
  midtrans('store', snap, { maximum: 5_000_000, minutes: DAY, refund: 'none' });

export const PAYMENT_CHANNELS: Record<PaymentMethod, PaymentChannel> = {
  bca_va: virtualAccount('bca_va'),
  mandiri_bill: virtualAccount('echannel'),
  bni_va: virtualAccount('bni_va'),
  bri_va: virtualAccount('bri_va'),
  cimb_va: virtualAccount('cimb_va'),
  permata_va: virtualAccount('permata_va'),
  qris: midtrans('qris', 'other_qris', { maximum: 10_000_000, minutes: 30, refund: 'partial' }),
  gopay: midtrans('e_wallet', 'gopay', { maximum: 20_000_000, minutes: 30, refund: 'partial' }),
  shopeepay: midtrans('e_wallet', 'shopeepay', { maximum: 20_000_000, minutes: 30, refund: 'whole' }),
  // Stripe wants at least thirty minutes by its own clock, which may differ from ours.
  stripe: {
    provider: 'stripe',
    kind: 'card',
    minimum: LEAST,
    maximum: MAX_TOTAL,
    minutes: 35,
    refund: 'partial',
  },
  midtrans_card: midtrans('card', 'credit_card', { maximum: MAX_TOTAL, minutes: 60, refund: 'partial' }),
  indomaret: store('indomaret'),
  alfamart: store('alfamart'),
  bank_transfer: {
    provider: 'manual',
    kind: 'bank_transfer',
    minimum: 1,
    maximum: MAX_TOTAL,
    minutes: DAY,
    refund: 'none',
  },
  cash_on_delivery: {
    provider: 'manual',
    kind: 'cash_on_delivery',
    minimum: 1,
    maximum: MAX_TOTAL,
    minutes: null,
    refund: 'none',
  },
};
