import { randomUUID } from 'node:crypto';
import type { AdminReturnDto } from '../src/modules/returns/dto/admin-return.dto.js';
import type { OwnReturnsDto, ReturnDto } from '../src/modules/returns/dto/return.dto.js';
import type { Answer, Client } from './client.js';
import { aProduct, aShopperWith, place, startPayment, type TestProduct } from './factories.js';
import type { PayingShop } from './paying-shop.js';

export const once = (): { 'idempotency-key': string } => ({ 'idempotency-key': randomUUID() });

export interface Arrived {
  shopper: Client;
  number: string;
  product: TestProduct;
  /** Where its returns are. */
  path: string;
}

/** An order that was paid, sent and has arrived. */
export async function anArrivedOrder(shop: PayingShop, staff: Client, quantity = 1): Promise<Arrived> {
  const product = await aProduct(shop.app.db, { price: 1_000_000, weightGrams: 1000, size: [1, 1, 1] });
  const shopper = await aShopperWith(shop.app.url, [product, quantity]);
  const { body: order } = await place(shopper, 1_000_000 * quantity + shippingOf(quantity));
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  await ship(staff, order.number);
  await staff.post(`/admin/orders/${order.number}/deliver`);
  return { shopper, number: order.number, product, path: `/orders/${order.number}/returns` };
}

/** A kilogram each, by JNE Regular. */
const shippingOf = (quantity: number): number => 15_000 + 8_000 * quantity;

export function ship(staff: Client, number: string, more: object = {}): Promise<Answer> {
  const trackingNumber = `JNE${randomUUID().slice(0, 8)}`;
  return staff.post(`/admin/orders/${number}/shipments`, { courier: 'jne', trackingNumber, ...more }, once());
}

export const wish = (product: TestProduct, quantity = 1) => ({
  lines: [{ sku: product.sku, quantity, reason: 'damaged' }],
  comment: 'Pedalnya retak',
});

export const request = (
  { shopper, path, product }: Arrived,
  quantity = 1,
  headers = once(),
): Promise<Answer<ReturnDto & { code?: string }>> => shopper.post(path, wish(product, quantity), headers);

export const returnsOf = async ({ shopper, path }: Arrived): Promise<OwnReturnsDto> =>
  (await shopper.get<OwnReturnsDto>(path)).body;

/** A staff step on a return. */
export const decide = (
  staff: Client,
  id: string,
  step: 'approve' | 'reject' | 'receive',
  body: object = {},
): Promise<Answer<AdminReturnDto & { code?: string }>> =>
  staff.post(`/admin/returns/${id}/${step}`, body, once());

export const refusal = ({ status, body }: Answer<unknown>): { status: number; code: unknown } => ({
  status,
  code: (body as { code?: string }).code,
});
