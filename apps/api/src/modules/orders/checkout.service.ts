import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rupiah } from '@hurtrock/shared/money';
import type { DataSource } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { CartService } from '../cart/cart.service.js';
import { StockService } from '../inventory/stock.service.js';
import type { ShippingQuote } from '../shipping/shipping-quotes.js';
import {
  quotesOf,
  readOrderFacts,
  readQuoteFacts,
  sellableLines,
  type CheckoutLine,
} from './checkout-facts.js';
import type { PlaceOrderDto } from './dto/place-order.dto.js';
import { OrderMails } from './order-mails.js';
import { insertOrder } from './new-order.js';
import { orderTotals } from './order-totals.js';
import type { OrderView } from './order-view.js';
import { readOrder } from './orders.queries.js';
import type { TaxRate } from './tax.js';

export interface CheckoutQuotes {
  lines: CheckoutLine[];
  quotes: ShippingQuote[];
  rate: TaxRate | null;
}

/** Whoever wants more at once is taking the shelf, not buying. */
const MOST_UNPAID = 20;

@Injectable()
export class CheckoutService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly carts: CartService,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
  ) {}

  /**
   * What the cart would cost with each shipping service. Throws `cart_empty`, `product_unavailable`. Holds nothing: what
   * changes meanwhile, the order finds out.
   */
  async quotes(shopper: Shopper): Promise<CheckoutQuotes> {
    const owner = await this.carts.ownerOf(shopper);
    if (!owner) throw new AppError('cart_empty');
    const facts = await readQuoteFacts(this.db, owner);
    return { lines: sellableLines(facts), quotes: quotesOf(facts), rate: facts.rate };
  }

  /** Cart to order, all or nothing. A repeated key answers with the first order. */
  placeOrder(shopper: Shopper, key: string, input: PlaceOrderDto): Promise<OrderView> {
    return inTransaction(this.db, async (tx) => {
      const cartId = await this.carts.lock(tx, shopper);
      const placedBy = shopper.userId ?? shopper.visitorId;
      const facts = await readOrderFacts(tx, { cartId, placedBy, key });
      const { placedId, day, unpaid, rate } = facts;
      if (placedId) return readOrder(tx, placedId);
      if (cartId === null) throw new AppError('cart_empty');
      if (unpaid >= MOST_UNPAID) throw new AppError('too_many_unpaid_orders');

      const lines = sellableLines(facts);
      const quote = quotesOf(facts).find(({ code }) => code === input.shippingService);
      if (!quote) throw new AppError('shipping_unavailable');
      const totals = orderTotals(lines, quote.cost, rate);
      if (totals.total !== input.expectedTotal.amount)
        throw new AppError('price_changed', { total: rupiah(totals.total) });

      const placed = await insertOrder(tx, { shopper, key, cartId, day, input, lines, quote, totals, rate });
      await this.stock.reserve(tx, {
        orderId: placed.id,
        actor: actorRef(shopper),
        lines: lines.map(({ id, quantity }) => ({ productId: id, quantity })),
        mayWait: input.shortage !== undefined,
      });
      // Only an order that may wait has become another meanwhile: some of its units may be still to arrive.
      const order = input.shortage === undefined ? placed : await readOrder(tx, placed.id);
      await this.mails.queueFor(tx, order, 'order_placed', { shop: facts.shop });
      return order;
    });
  }
}
