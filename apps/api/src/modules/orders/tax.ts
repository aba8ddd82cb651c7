/** PPN as data: 12 % on 11/12 of the net price is `{ basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 }`. */
export interface TaxRate {
  basisPoints: number;
  baseNumerator: number;
  baseDenominator: number;
}

export interface TaxSplit {
  net: number;
  base: number;
  amount: number;
}

/** Splits a price that includes tax. Net and tax add up to it to the rupiah; a shop without PPN has net only. */
export function splitTax(total: number, rate: TaxRate | null): TaxSplit {
  if (!rate) return { net: total, base: 0, amount: 0 };
  const whole = 10_000 * rate.baseDenominator;
  const net = roundedQuotient(total * whole, whole + rate.basisPoints * rate.baseNumerator);
  return { net, base: roundedQuotient(net * rate.baseNumerator, rate.baseDenominator), amount: total - net };
}

function roundedQuotient(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
