import { fill, useMessages } from './messages';
import { StatusPill, type PillLook } from './status-pill';

export const STOCK_LEVELS = ['out', 'critical', 'low', 'ok'] as const;
export type StockLevel = (typeof STOCK_LEVELS)[number];

export const STOCK_LOOKS: Record<StockLevel, PillLook> = {
  out: { tone: 'danger', icon: 'ban' },
  critical: { tone: 'danger', icon: 'alert' },
  low: { tone: 'warning', icon: 'alert' },
  ok: { tone: 'success', icon: 'check' },
};

interface Props {
  level: StockLevel;
  /** The product's own two limits, told on hover. */
  limits?: { minimumStock: number; lowStockThreshold: number };
}

/** How urgent the stock of a product is, by its own two limits. */
export function StockBadge({ level, limits }: Props) {
  const { stockLevel, products: t } = useMessages();
  return (
    <span title={limits && fill(t.limits, { minimum: limits.minimumStock, low: limits.lowStockThreshold })}>
      <StatusPill {...STOCK_LOOKS[level]}>{stockLevel[level]}</StatusPill>
    </span>
  );
}
