/** What a service charges: rupiah, rupiah a kilogram, and cm³ that count as one kilogram. */
export interface ShippingTariff {
  basePrice: number;
  pricePerKg: number;
  volumeFactor: number;
}

/** All lines of an order together. */
export interface Parcel {
  weightGrams: number;
  volumeCm3: number;
}

export interface Packed {
  quantity: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
}

export function parcelOf(lines: Packed[]): Parcel {
  return {
    weightGrams: lines.reduce((sum, line) => sum + line.quantity * line.weightGrams, 0),
    volumeCm3: lines.reduce(
      (sum, line) => sum + line.quantity * line.lengthCm * line.widthCm * line.heightCm,
      0,
    ),
  };
}

/** Base price plus the price of the heavier of weight and volume, rounded to a rupiah once. Integers all the way. */
export function shippingCost(
  { basePrice, pricePerKg, volumeFactor }: ShippingTariff,
  parcel: Parcel,
): number {
  const isBulky = parcel.volumeCm3 * 1000 > parcel.weightGrams * volumeFactor;
  const carriage = isBulky
    ? Math.round((pricePerKg * parcel.volumeCm3) / volumeFactor)
    : Math.round((pricePerKg * parcel.weightGrams) / 1000);
  return basePrice + carriage;
}

/** The weight the courier charges for, in grams, for people to read. */
export function billableWeight(
  { volumeFactor }: Pick<ShippingTariff, 'volumeFactor'>,
  parcel: Parcel,
): number {
  return Math.round(Math.max(parcel.weightGrams, (parcel.volumeCm3 * 1000) / volumeFactor));
}
