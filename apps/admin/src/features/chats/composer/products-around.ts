import type { Schema } from '@hurtrock/api-client';
import type { ChatDetail } from '../chat-model';

export interface PickableProduct {
  id: string;
  name: string;
  price: Schema<'MoneyDto'>;
  picture: Schema<'PictureDto'> | null;
  available?: number;
}

/** What the customer looks at and has in the cart, each once. */
export function productsAround({ viewing, cart }: Pick<ChatDetail, 'viewing' | 'cart'>): PickableProduct[] {
  const all = [...viewing.map(({ product }) => product), ...cart.items.map(({ product }) => product)];
  const byId = new Map(all.flatMap((product) => (product ? [[product.id, product] as const] : [])));
  return [...byId.values()];
}
