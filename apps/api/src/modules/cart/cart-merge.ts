/** The most of one product that a cart takes. */
export const MOST_OF_ONE = 99;

export const CART_NOTE_CODES = ['merged', 'quantity_capped', 'removed'] as const;

/** What a merge did to one product; `quantity` is how many the cart holds now. */
export interface CartNote {
  code: (typeof CART_NOTE_CODES)[number];
  productName: string;
  quantity?: number;
}

/** One product of either cart: how many the account's cart held, how many the visitor's, how many it may hold. */
export interface MergeLine {
  productId: string;
  productName: string;
  mine: number;
  theirs: number;
  buyable: number;
}

export interface MergedLine {
  productId: string;
  /** 0 takes the product out. */
  quantity: number;
}

/**
 * What the account's cart becomes when the visitor's joins it: the higher quantity of each product, as far as the stock
 * goes. Products that only the account had are left as they are. Says what the shopper could not expect.
 */
export function mergeCarts(lines: MergeLine[]): { changes: MergedLine[]; notes: CartNote[] } {
  const hadItems = lines.some(({ mine }) => mine > 0);
  const changes: MergedLine[] = [];
  const notes: CartNote[] = [];
  for (const { productId, productName, mine, theirs, buyable } of lines) {
    if (theirs === 0) continue;
    const wanted = Math.max(mine, theirs);
    const quantity = Math.max(0, Math.min(wanted, buyable, MOST_OF_ONE));
    if (quantity !== mine) changes.push({ productId, quantity });
    if (quantity === 0) notes.push({ code: 'removed', productName });
    else if (quantity < wanted) notes.push({ code: 'quantity_capped', productName, quantity });
    else if (hadItems && quantity !== mine) notes.push({ code: 'merged', productName, quantity });
  }
  return { changes, notes };
}
