export const PRODUCT_ACTIONS = ['duplicate', 'archive', 'delete', 'restore'] as const;
export type ProductAction = (typeof PRODUCT_ACTIONS)[number];

/** What the panel offers. `isUsed`: something that is kept for ever names the product. */
export function productActions({
  isArchived,
  isUsed,
}: {
  isArchived: boolean;
  isUsed: boolean;
}): ProductAction[] {
  return ['duplicate', isArchived ? 'restore' : 'archive', ...(isUsed ? [] : (['delete'] as const))];
}
