/**
 * Divides whole rupiah in proportion to the weights, without losing or inventing one: each part is rounded down and
 * what is left goes to the largest remainders, first come first served.
 */
export function allot(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const exact = weights.map((weight) => (BigInt(total) * BigInt(weight)) / BigInt(sum));
  const remainders = weights.map((weight, index) => ({
    index,
    remainder: (BigInt(total) * BigInt(weight)) % BigInt(sum),
  }));
  const parts = exact.map(Number);
  const left = total - parts.reduce((a, b) => a + b, 0);
  remainders
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
    .slice(0, left)
    .forEach(({ index }) => (parts[index]! += 1));
  return parts;
}
