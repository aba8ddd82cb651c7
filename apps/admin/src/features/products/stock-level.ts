import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../../common/status-pill';

export type Product = Schema<'AdminProductDto'>;
export type StockLevel = 'out' | 'critical' | 'low' | 'adequate';

/** How urgent the stock of a product is, by its own two limits. */
export function stockLevel({
  available,
  minimumStock,
  lowStockThreshold,
}: Pick<Product, 'available' | 'minimumStock' | 'lowStockThreshold'>): StockLevel {
  if (available <= 0) return 'out';
  if (available <= minimumStock) return 'critical';
  return available <= lowStockThreshold ? 'low' : 'adequate';
}

export const STOCK_LOOKS: Record<StockLevel, PillLook> = {
  out: { tone: 'danger', icon: 'ban' },
  critical: { tone: 'danger', icon: 'alert' },
  low: { tone: 'warning', icon: 'alert' },
  adequate: { tone: 'success', icon: 'check' },
};
