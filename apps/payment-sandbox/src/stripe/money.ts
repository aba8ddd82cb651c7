/** Currencies the sandbox's account takes, with the greatest number of digits of an amount in their smallest unit. */
const MAX_DIGITS: Record<string, number> = {
  idr: 12,
  usd: 8,
  eur: 8,
  sgd: 8,
  myr: 8,
  aud: 8,
  gbp: 8,
  jpy: 8,
};
const ZERO_DECIMAL = new Set(['jpy']);
const SYMBOLS: Record<string, string> = { idr: 'Rp', usd: '$', eur: '€', gbp: '£', jpy: '¥' };

export const CURRENCIES = Object.keys(MAX_DIGITS);

export function isCurrency(currency: string): boolean {
  return currency in MAX_DIGITS;
}

export function maximumAmount(currency: string): number {
  return 10 ** (MAX_DIGITS[currency] ?? 8) - 1;
}

/** The least total of a session: about half a US dollar. */
export function minimumAmount(currency: string, minimumRupiah: number): number {
  return currency === 'idr' ? minimumRupiah * 100 : 50;
}

/** `4000` usd → `$40.00`, as Stripe's messages write amounts. */
export function formatAmount(amount: number, currency: string): string {
  const digits = ZERO_DECIMAL.has(currency) ? 0 : 2;
  const text = (amount / 10 ** digits).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${SYMBOLS[currency] ?? ''}${text}`;
}
