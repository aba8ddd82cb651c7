import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parcelOf } from '../shipping/shipping-cost.js';
import { ShippingQuotesService, type ShippingQuote } from '../shipping/shipping-quotes.service.js';
import { StoreService } from '../store/store.service.js';
import type { CheckoutLine } from './new-order.js';
import type { TaxRate } from './tax.js';

/** What checkout asks the shop about: tax and shipping of this moment. */
@Injectable()
export class CheckoutShop {
  constructor(
    private readonly store: StoreService,
    private readonly shipping: ShippingQuotesService,
  ) {}

  taxAt(tx: EntityManager): Promise<TaxRate | null> {
    return this.store.taxAt(tx);
  }

  quotes(tx: EntityManager, lines: CheckoutLine[]): Promise<ShippingQuote[]> {
    const subtotal = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
    return this.shipping.quotes(tx, parcelOf(lines), subtotal);
  }
}
