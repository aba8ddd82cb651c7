import type { Schema } from '@hurtrock/api-client';

export type Stock = Schema<'StockDto'>;
export type AdjustmentMode = 'counted' | 'change';

/** What a number in the form would do to the stock, or why it can not be saved. */
export type Outcome =
  { fault: 'missing' | 'same' | 'below_reserved' } | { fault: null; onHand: number; available: number };

/** A field that is being emptied holds an empty text for a moment. */
export function outcomeOf(mode: AdjustmentMode, entered: number | string, stock: Stock): Outcome {
  if (entered === '' || !Number.isInteger(Number(entered))) return { fault: 'missing' };
  const onHand = mode === 'counted' ? Number(entered) : stock.onHand + Number(entered);
  if (onHand === stock.onHand) return { fault: mode === 'counted' ? 'same' : 'missing' };
  if (onHand < stock.reserved) return { fault: 'below_reserved' };
  return { fault: null, onHand, available: onHand - stock.reserved };
}
