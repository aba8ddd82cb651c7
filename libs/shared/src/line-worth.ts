/** What a line tells about the worth of its units. */
export interface LineWorth {
  unitPrice: number;
  quantity: number;
  /** Of the order's discount, whole rupiah. */
  discountShare: number;
}

/**
 * What `more` units come to after `before` others have come back or been cancelled. However a line is taken apart, its
 * pieces add up to its price less its discount, to the rupiah.
 */
export function worthOfUnits(line: LineWorth, before: number, more: number): number {
  return worthOfFirst(line, before + more) - worthOfFirst(line, before);
}

function worthOfFirst({ unitPrice, quantity, discountShare }: LineWorth, units: number): number {
  return unitPrice * units - Math.floor((discountShare * units) / quantity);
}
