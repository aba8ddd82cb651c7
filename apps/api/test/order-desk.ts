import { randomUUID } from 'node:crypto';
import type { ShippingQuotesDto } from '../src/modules/orders/dto/shipping-quotes.dto.js';
import type { AdminOrderDto } from '../src/modules/orders/dto/admin-order.dto.js';
import type { Answer, Client } from './client.js';
import { aProduct, aShopperWith, place, startPayment, type TestProduct } from './factories.js';
import type { PayingShop } from './paying-shop.js';
import type { TestApp } from './test-app.js';

export type DeskAnswer = Answer<AdminOrderDto & { code?: string } & Record<string, unknown>>;
export const once = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** What staff do to one order, as the panel does it. */
export class OrderDesk {
  constructor(
    private readonly client: Client,
    readonly number: string,
  ) {}

  read(): Promise<DeskAnswer> {
    return this.client.get(`/admin/orders/${this.number}`);
  }

  ship(body: object, headers = once()): Promise<DeskAnswer> {
    return this.client.post(this.path('shipments'), body, headers);
  }

  correct(shipmentId: string, body: object): Promise<DeskAnswer> {
    return this.client.patch(this.path(`shipments/${shipmentId}`), body);
  }

  deliver(shipmentId?: string): Promise<DeskAnswer> {
    return this.client.post(this.path(shipmentId ? `shipments/${shipmentId}/deliver` : 'deliver'));
  }

  cancel(reason?: string): Promise<DeskAnswer> {
    return this.client.post(this.path('cancel'), { reason });
  }

  cancelLines(lines: object[], { restock = true, headers = once() } = {}): Promise<DeskAnswer> {
    return this.client.post(
      this.path('cancelled-lines'),
      { lines, restock, reason: 'Rusak di gudang' },
      headers,
    );
  }

  refund(amount: number, what: object = {}, headers = once()): Promise<Answer<{ code?: string }>> {
    const body = { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat', ...what };
    return this.client.post(this.path('refunds'), body, headers);
  }

  private path(what: string): string {
    return `/admin/orders/${this.number}/${what}`;
  }
}

/** An order of these units, paid by card. */
export async function aPaidOrderOf(
  shop: PayingShop,
  items: [TestProduct, number][],
  choice: { shortage?: 'split' | 'wait' } = {},
): Promise<{ shopper: Client; number: string; total: number; shipping: number }> {
  const shopper = await aShopperWith(shop.app.url, ...items);
  const { body: quotes } = await shopper.get<ShippingQuotesDto>('/shipping-quotes');
  const { cost, total } = quotes.services[0]!;
  const { body: order } = await place(shopper, total.amount, choice);
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  return { shopper, number: order.number, total: total.amount, shipping: cost.amount };
}

/** Something of which one lies here and any number may be ordered. */
export async function aScarceProduct({ db }: TestApp, stock = 1): Promise<TestProduct> {
  const product = await aProduct(db, { stock });
  await db.query('UPDATE product SET allows_backorder = true WHERE id = $1', [product.id]);
  return product;
}
