import { randomUUID } from 'node:crypto';
import { aProduct, aShopperWith, place, startPayment, stockOf } from './factories.js';
import { PayingShop, type PaidOrderView } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());

test('staff ship in two parcels; the buyer sees both and their links', async () => {
  const staff = await aPerson(shop.app, { role: 'staff' });
  const product = await aProduct(shop.app.db);
  const shopper = await aShopperWith(shop.app.url, [product, 2]);
  const { body: order } = await place(shopper, 25_071_000);
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  const ship = (body: object) =>
    staff.client.post<PaidOrderView & { code?: string }>(`/admin/orders/${order.number}/shipments`, body, {
      'idempotency-key': randomUUID(),
    });

  const first = await ship({
    courier: 'jne',
    trackingNumber: 'JNE123',
    lines: [{ sku: product.sku, quantity: 1 }],
  });
  expect({ status: first.status, order: first.body.status }).toEqual({ status: 201, order: 'paid' });
  expect(
    (await ship({ courier: 'jne', trackingNumber: 'JNE124', lines: [{ sku: product.sku, quantity: 2 }] }))
      .body.code,
  ).toBe('shipment_exceeds_order');
  const second = await ship({ courier: 'own', trackingNumber: 'HRT-1' });
  expect(second.body.status).toBe('shipped');
  expect((await ship({ courier: 'own', trackingNumber: 'HRT-2' })).body.code).toBe(
    'order_transition_refused',
  );

  const { body: seen } = await shopper.get<{
    fulfilment: string;
    shipments: { trackingUrl: string | null; lines: { quantity: number }[] }[];
  }>(`/orders/${order.number}`);
  expect(seen.fulfilment).toBe('fulfilled');
  expect(seen.shipments.map(({ trackingUrl, lines }) => [trackingUrl, lines[0]!.quantity])).toEqual([
    ['https://www.jne.co.id/tracking-package?awb=JNE123', 1],
    [null, 1],
  ]);
  const delivered = await staff.client.post<PaidOrderView>(`/admin/orders/${order.number}/deliver`);
  expect(delivered.body.status).toBe('delivered');
});

test('staff cancel a paid order: the goods are back, the money is due', async () => {
  const staff = await aPerson(shop.app, { role: 'staff' });
  const { product, order } = await shop.aPaidOrder();
  const { body } = await staff.client.post<PaidOrderView>(`/admin/orders/${order.number}/cancel`, {
    reason: 'Rusak di gudang',
  });
  expect({ status: body.status, payment: body.paymentStatus }).toEqual({
    status: 'cancelled',
    payment: 'refund_due',
  });
  expect(await stockOf(shop.app.db, product)).toEqual(expect.objectContaining({ onHand: 10, reserved: 0 }));
});
