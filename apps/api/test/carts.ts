import type { EntityManager } from 'typeorm';
import type { Shopper } from '../src/common/actor.js';
import type { CartService } from '../src/modules/cart/cart.service.js';
import { readOrderFacts } from '../src/modules/orders/checkout-facts.js';

/** What an order of the shopper's cart would be made of, read as an order reads it: under the cart's lock. */
export async function orderLines(
  carts: CartService,
  tx: EntityManager,
  shopper: Shopper,
): Promise<{ productId: string; quantity: number }[]> {
  const cartId = await carts.lock(tx, shopper);
  const { lines } = await readOrderFacts(tx, { cartId, placedBy: shopper.userId, key: 'none' });
  return lines.map(({ id, quantity }) => ({ productId: id, quantity }));
}

/** As an order leaves it. */
export const emptyCart = (tx: EntityManager, userId: string): Promise<unknown> =>
  tx.query('DELETE FROM cart_item USING cart WHERE cart.id = cart_id AND cart.user_id = $1', [userId]);
