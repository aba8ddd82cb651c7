/** Money as it crosses the API: whole rupiah. Inside the programs it is a plain integer. */
export interface Money {
  amount: number;
  currency: 'IDR';
}

/** The largest total of a document: Stripe takes twelve digits, and IDR has two decimals there. */
export const MAX_TOTAL = 9_999_999_999;

/** Whole rupiah, ready for the API. Throws on anything that is not a safe integer. */
export function rupiah(amount: number): Money {
  return { amount: wholeRupiah(amount), currency: 'IDR' };
}

/** The same number, proved to be a safe integer: a fraction here is a bug that must not reach a document. */
export function wholeRupiah(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole rupiah: ${amount}`);
  return amount;
}
