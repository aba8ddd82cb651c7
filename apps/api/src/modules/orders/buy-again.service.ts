import { Injectable } from '@nestjs/common';
import type { Shopper } from '../../common/actor.js';
import { CartService } from '../cart/cart.service.js';
import type { BoughtAgainDto, BuyAgainDto } from './dto/buy-again.dto.js';
import { OrdersService } from './orders.service.js';

@Injectable()
export class BuyAgainService {
  constructor(
    private readonly orders: OrdersService,
    private readonly carts: CartService,
  ) {}

  /** Puts what was ordered into the cart, at today's prices and as far as it can still be bought. */
  async buyAgain(shopper: Shopper, number: string): Promise<BuyAgainDto> {
    const { lines } = await this.orders.readOwn(shopper, number);
    const filled = await this.carts.fill(shopper, lines);
    const addedOf = new Map(filled.map(({ productId, quantity }) => [productId, quantity]));
    const list = (unitsOf: (ordered: number, added: number) => number): BoughtAgainDto[] =>
      lines
        .map(({ sku, name, quantity, productId }) => ({
          sku,
          name,
          quantity: unitsOf(quantity, addedOf.get(productId) ?? 0),
        }))
        .filter(({ quantity }) => quantity > 0);
    return { added: list((_, added) => added), missing: list((ordered, added) => ordered - added) };
  }
}
