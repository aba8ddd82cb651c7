import type { Schema } from '@hurtrock/api-client';

type Priced = Pick<Schema<'ProductCardDto'>, 'price' | 'listPrice'>;

/** By how many full percent a product is cheaper now; 0 while no sale runs. */
export function percentOff({ price, listPrice }: Priced): number {
  return listPrice ? Math.floor(100 - (price.amount / listPrice.amount) * 100) : 0;
}
