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

/** Why staff change a balance by hand. */
export const ADJUSTMENT_REASONS = ['adjustment', 'damage', 'loss', 'return', 'restock'] as const;
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

/** Out: nothing available; critical: the minimum or less; low: the threshold or less. */
export const STOCK_LEVELS = ['ok', 'low', 'critical', 'out'] as const;
export type StockLevel = (typeof STOCK_LEVELS)[number];
export const SHORT_LEVELS = ['out', 'critical', 'low'] as const;
export type ShortLevel = (typeof SHORT_LEVELS)[number];

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
  minimumStock: number;
  lowStockThreshold: number;
  allowsBackorder: boolean;
}

/** How this many available units look to staff. */
export function levelOf({ available, minimumStock, lowStockThreshold }: StockFacts): StockLevel {
  if (available <= 0) return 'out';
  if (available <= minimumStock) return 'critical';
  return available <= lowStockThreshold ? 'low' : 'ok';
}

export const isWorse = (level: StockLevel, than: StockLevel): level is ShortLevel =>
  STOCK_LEVELS.indexOf(level) > STOCK_LEVELS.indexOf(than);

/** What shoppers are told about this many available units. */
export function availabilityOf({
  available,
  lowStockThreshold,
  allowsBackorder,
}: Omit<StockFacts, 'minimumStock'>): Availability {
  if (available <= 0) return allowsBackorder ? 'backorder' : 'out';
  return available <= lowStockThreshold ? 'low' : 'in_stock';
}
