import type { Availability } from '../catalog/availability.js';

/** Why a balance changes. */
export const STOCK_REASONS = [
  'reserve',
  'release',
  'sale',
  'restock',
  'return',
  'adjustment',
  'damage',
  'loss',
] as const;
export type StockReason = (typeof STOCK_REASONS)[number];

export interface Quantity {
  productId: string;
  quantity: number;
}

/** One demand a product, in the order in which every use case locks the rows, so that no two can wait for each other. */
export function sumByProduct(lines: Quantity[]): Quantity[] {
  const sums = new Map<string, number>();
  for (const { productId, quantity } of lines) sums.set(productId, (sums.get(productId) ?? 0) + quantity);
  return [...sums]
    .map(([productId, quantity]) => ({ productId, quantity }))
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
}

export interface StockFacts {
  available: number;
  lowStockThreshold: number;
  allowsBackorder: boolean;
}

/** What shoppers are told about this many available units. */
export function availabilityOf({ available, lowStockThreshold, allowsBackorder }: StockFacts): Availability {
  if (available <= 0) return allowsBackorder ? 'backorder' : 'out';
  return available <= lowStockThreshold ? 'low' : 'in_stock';
}
