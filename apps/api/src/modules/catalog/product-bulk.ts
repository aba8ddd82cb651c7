import { MAX_TOTAL } from '@hurtrock/shared/money';

export const BULK_ACTIONS = [
  'activate',
  'deactivate',
  'feature',
  'unfeature',
  'archive',
  'move',
  'reprice',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

export const BULK_OUTCOMES = ['changed', 'unchanged', 'refused'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** Why one of many was left as it was. */
export const BULK_REFUSALS = ['not_found', 'archived', 'sale_not_below_price', 'price_out_of_range'] as const;
export type BulkRefusal = (typeof BULK_REFUSALS)[number];

export interface BulkItem {
  id: string;
  name: string | null;
  outcome: BulkOutcome;
  code?: BulkRefusal;
}

export interface BulkChange {
  action: BulkAction;
  categoryId?: string;
  percent?: number;
}

/** What a change of many may touch. */
export interface BulkFacts {
  isActive: boolean;
  isFeatured: boolean;
  isArchived: boolean;
  categoryId: string;
  regularPrice: number;
  salePrice: number | null;
}

/** What the product becomes, or why it stays as it is. */
export function bulkChanged(
  facts: BulkFacts,
  { action, categoryId, percent = 0 }: BulkChange,
): BulkFacts | BulkRefusal {
  if (action === 'archive') return { ...facts, isArchived: true };
  if (facts.isArchived) return 'archived';
  switch (action) {
    case 'activate':
    case 'deactivate':
      return { ...facts, isActive: action === 'activate' };
    case 'feature':
    case 'unfeature':
      return { ...facts, isFeatured: action === 'feature' };
    case 'move':
      return { ...facts, categoryId: categoryId ?? facts.categoryId };
    case 'reprice':
      return repriced(facts, percent);
  }
}

const STEP = 100;

/** To the nearest full Rp100. A sale that would no longer be one is for people to decide about. */
function repriced(facts: BulkFacts, percent: number): BulkFacts | BulkRefusal {
  // In whole numbers all the way: per cent of rupiah in hundreds.
  const regularPrice = Math.round((facts.regularPrice * (100 + percent)) / (100 * STEP)) * STEP;
  if (regularPrice < STEP || regularPrice > MAX_TOTAL) return 'price_out_of_range';
  if (facts.salePrice !== null && facts.salePrice >= regularPrice) return 'sale_not_below_price';
  return { ...facts, regularPrice };
}
