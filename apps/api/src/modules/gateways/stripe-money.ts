import { MAX_TOTAL } from '@hurtrock/shared/money';

/** Stripe counts IDR in hundredths, though nobody pays in sen: Rp150.000 is 15000000. */
const SEN = 100;

/** Rupiah → Stripe's amount. Throws beyond the twelve digits that Stripe takes. */
export function toStripeAmount(rupiah: number): number {
  if (!Number.isSafeInteger(rupiah) || rupiah <= 0 || rupiah > MAX_TOTAL)
    throw new RangeError(`Stripe cannot take Rp${rupiah}`);
  return rupiah * SEN;
}

/** Stripe's amount → rupiah, or null where it is no whole number of them: such an amount was never ours. */
export function fromStripeAmount(amount: number | null | undefined): number | null {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount % SEN !== 0) return null;
  return amount / SEN;
}
