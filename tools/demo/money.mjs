/** The shop's rules of money, as the product page of the specification states them. Whole rupiah throughout. */

/** PPN of 12 % on 11/12 of the net price: effectively 11 %, contained in the price. */
export const TAX_BASIS_POINTS = 1200;

export function taxOf(total) {
  const net = Math.round((total * 100) / 111);
  return { net, base: Math.round((net * 11) / 12), amount: total - net };
}

/** What a shipping service charges for the lines together, with what the charge was worked out from. */
export function shippingFor(service, lines) {
  const { code, name, courier, minDays, maxDays, basePrice, pricePerKg, volumeFactor } = service;
  const weightGrams = lines.reduce((sum, { quantity, product }) => sum + quantity * product.weightGrams, 0);
  const volumeCm3 = lines.reduce(
    (sum, { quantity, product }) => sum + quantity * product.lengthCm * product.widthCm * product.heightCm,
    0,
  );
  const carriage =
    volumeCm3 * 1000 > weightGrams * volumeFactor
      ? Math.round((pricePerKg * volumeCm3) / volumeFactor)
      : Math.round((pricePerKg * weightGrams) / 1000);
  return {
    code,
    name,
    courier,
    minDays,
    maxDays,
    tariff: { basePrice, pricePerKg, volumeFactor },
    cost: basePrice + carriage,
    billableWeightGrams: Math.round(Math.max(weightGrams, (volumeCm3 * 1000) / volumeFactor)),
    weightGrams,
    volumeCm3,
  };
}

/** Divides by largest remainder, so that the parts always add up to the whole. */
export function allot(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const remainders = weights.map((weight, index) => ({ index, left: (total * weight) % sum }));
  const missing = total - parts.reduce((a, b) => a + b, 0);
  remainders.sort((a, b) => b.left - a.left || a.index - b.index);
  for (const { index } of remainders.slice(0, missing)) parts[index] += 1;
  return parts;
}

/** What the shop pays for one, in whole thousands of rupiah. */
export const unitCost = ({ price }) => Math.max(1000, Math.round((price * 0.72) / 1000) * 1000);
