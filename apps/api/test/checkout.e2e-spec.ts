import { randomUUID } from 'node:crypto';
import type { ShippingQuotesDto } from '../src/modules/orders/dto/shipping-quotes.dto.js';
import { Client } from './client.js';
import {
  aProduct,
  aShopperWith,
  CONTACT,
  openShop,
  orderBody,
  place,
  rowCounts,
  stockOf,
  type TestProduct,
} from './factories.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());

const TABLES = ['sales_order', 'order_line', 'order_history', 'stock_reservation', 'stock_movement', 'mail'];

/** Answers the refusal, having shown that it left no trace. */
async function refusal(
  ask: () => Promise<{ status: number; body: unknown }>,
): Promise<{ status: number; code: unknown; body: Record<string, unknown> }> {
  const before = await rowCounts(app.db, TABLES);
  const { status, body } = await ask();
  expect(await rowCounts(app.db, TABLES)).toEqual(before);
  const problem = body as Record<string, unknown>;
  return { status, code: problem['code'], body: problem };
}

test('quotes the cart with every service, to the rupiah', async () => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 1]);

  const { status, body } = await shopper.get('/shipping-quotes');

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      subtotal: { amount: 12_500_000, currency: 'IDR' },
      tax: { ratePercent: 12 },
      services: [
        {
          code: 'jne_reg',
          name: 'JNE Regular',
          minDays: 2,
          maxDays: 4,
          billableWeightGrams: 3500,
          cost: { amount: 43_000, currency: 'IDR' },
          total: { amount: 12_543_000, currency: 'IDR' },
          taxIncluded: { amount: 1_243_000, currency: 'IDR' },
        },
      ],
    },
  });
});

test('turns a cart into an order with names, prices, shipping and tax of this moment', async () => {
  const product = await aProduct(app.db, { name: 'Fender Player Stratocaster' });
  const shopper = await aShopperWith(app.url, [product, 1]);

  const { status, body } = await place(shopper, 12_543_000, { note: 'Tolong bungkus rapi' });
  await app.db.query('UPDATE product SET price = 1, name = $2 WHERE id = $1', [product.id, 'Lain']);
  const { body: later } = await shopper.get(`/orders/${body.number}`);

  expect(status).toBe(201);
  expect(later).toEqual(body);
  expect(body).toEqual({
    number: expect.stringMatching(/^HRT-\d{8}-[2-9A-Z]{7}$/),
    status: 'pending',
    paymentStatus: 'unpaid',
    fulfilment: 'unfulfilled',
    paymentMethod: 'stripe',
    shortage: null,
    placedAt: expect.any(String),
    payUntil: expect.any(String),
    contact: CONTACT,
    address: expect.objectContaining({ postalCode: '40153' }),
    shipping: { code: 'jne_reg', name: 'JNE Regular', minDays: 2, maxDays: 4, billableWeightGrams: 3500 },
    lines: [
      {
        productSlug: product.slug,
        name: 'Fender Player Stratocaster',
        sku: product.sku,
        unitPrice: { amount: 12_500_000, currency: 'IDR' },
        quantity: 1,
        quantityShipped: 0,
        quantityCancelled: 0,
        quantityReturned: 0,
        quantityBackordered: 0,
        lineTotal: { amount: 12_500_000, currency: 'IDR' },
        discountShare: { amount: 0, currency: 'IDR' },
      },
    ],
    subtotal: { amount: 12_500_000, currency: 'IDR' },
    discountTotal: { amount: 0, currency: 'IDR' },
    shippingTotal: { amount: 43_000, currency: 'IDR' },
    total: { amount: 12_543_000, currency: 'IDR' },
    tax: {
      ratePercent: 12,
      net: { amount: 11_300_000, currency: 'IDR' },
      base: { amount: 10_358_333, currency: 'IDR' },
      amount: { amount: 1_243_000, currency: 'IDR' },
    },
    invoiceNumber: null,
    note: 'Tolong bungkus rapi',
    timeline: [{ at: expect.any(String), action: 'placed', detail: null }],
    shipments: [],
    creditNotes: [],
    allowedActions: ['pay', 'cancel'],
  });
  expect(new Date(body.payUntil!).getTime() - new Date(body.placedAt).getTime()).toBe(60 * 60 * 1000);
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 10,
    reserved: 1,
    moves: ['restock 10/0', 'reserve 0/1'],
  });
  expect((await shopper.get<{ items: unknown[] }>('/cart')).body.items).toEqual([]);
});

test('a retried request, and a double click, are one order; a spent key never buys a second cart', async () => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 1]);
  const key = randomUUID();

  const answers = await Promise.all(Array.from({ length: 8 }, () => place(shopper, 12_543_000, { key })));
  const placed = answers.filter(({ status }) => status === 201);
  const again = await place(shopper, 12_543_000, { key });

  expect(new Set(placed.map(({ body }) => body.number)).size).toBe(1);
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual(
    [],
  );
  expect({ status: again.status, replayed: again.headers.get('idempotent-replayed') }).toEqual({
    status: 201,
    replayed: 'true',
  });
  expect((await stockOf(app.db, product)).reserved).toBe(1);

  await app.db.query('DELETE FROM idempotency_record');
  await shopper.post('/cart/items', { productId: product.id, quantity: 1 });
  const dayLater = await place(shopper, 12_543_000, { key });
  expect(dayLater.body.number).toBe(placed[0]!.body.number);
  expect((await shopper.get<{ itemCount: number }>('/cart')).body.itemCount).toBe(1);
});

test('the same key with another body is refused', async () => {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  const key = randomUUID();
  await place(shopper, 12_543_000, { key });
  const { status, code } = await refusal(() => place(shopper, 12_543_000, { key, note: 'lain' }));
  expect({ status, code }).toEqual({ status: 422, code: 'idempotency_key_reused' });
});

test('an order without an Idempotency-Key is refused', async () => {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  const { status, code } = await refusal(() => shopper.post('/orders', orderBody(12_543_000)));
  expect({ status, code }).toEqual({ status: 400, code: 'idempotency_key_required' });
});

test('refuses what is out of stock and changes nothing', async () => {
  const product = await aProduct(app.db, { stock: 2 });
  const shopper = await aShopperWith(app.url, [product, 2]);
  await place(await aShopperWith(app.url, [product, 1]), 12_543_000);

  const { status, body } = await refusal(() => place(shopper, 25_071_000));

  expect({ status, body }).toEqual({
    status: 409,
    body: {
      type: '/problems/out_of_stock',
      code: 'out_of_stock',
      status: 409,
      title: 'Not enough stock',
      productId: product.id,
      available: 1,
      canBackorder: false,
      requestId: expect.any(String),
    },
  });
  expect((await shopper.get<{ itemCount: number }>('/cart')).body.itemCount).toBe(2);
});

test('A-04 a price that changed since it was seen is told, never charged', async () => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 1]);
  await app.db.query('UPDATE product SET price = 13000000 WHERE id = $1', [product.id]);

  const { status, body } = await refusal(() => place(shopper, 12_543_000));

  expect({ status, code: body['code'], total: body['total'] }).toEqual({
    status: 409,
    code: 'price_changed',
    total: { amount: 13_043_000, currency: 'IDR' },
  });
});

test.each([
  'price',
  'total',
  'discount',
  'shipping_cost',
  'currency',
  'status',
  'paymentStatus',
  '__proto__x',
])('A-01 an order that brings its own %s is refused', async (field) => {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  const { status, body } = await refusal(() => place(shopper, 12_543_000, { [field]: 1 }));
  expect({ status, code: body['code'], field: (body['errors'] as { field: string }[])[0]!.field }).toEqual({
    status: 400,
    code: 'invalid_input',
    field,
  });
});

test.each([
  ['contact.email', { contact: { ...CONTACT, email: 'nobody' } }],
  ['contact.email', { contact: { ...CONTACT, email: ['a@example.com'] } }],
  ['contact.name', { contact: { ...CONTACT, name: 'R\u0000na' } }],
  ['contact.phone', { contact: { ...CONTACT, phone: 'call me' } }],
  [
    'address.postalCode',
    { address: { ...(orderBody(1) as { address: object }).address, postalCode: '4015' } },
  ],
  ['address', { address: 'Bandung' }],
  ['expectedTotal.amount', { expectedTotal: { amount: 1.5, currency: 'IDR' } }],
  ['expectedTotal.amount', { expectedTotal: { amount: 2 ** 53, currency: 'IDR' } }],
  ['expectedTotal.amount', { expectedTotal: { amount: '12543000', currency: 'IDR' } }],
  ['expectedTotal.currency', { expectedTotal: { amount: 12_543_000, currency: 'USD' } }],
  ['paymentMethod', { paymentMethod: 'gold' }],
  ['note', { note: 'x'.repeat(501) }],
])('names the field at fault: %s', async (field, changed) => {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  const { status, body } = await refusal(() => place(shopper, 12_543_000, changed));
  expect({
    status,
    code: body['code'],
    fields: (body['errors'] as { field: string }[]).map((error) => error.field),
  }).toEqual({ status: 400, code: 'invalid_input', fields: [field] });
});

test('an empty cart and an unknown shipping service are refused', async () => {
  expect((await refusal(() => place(new Client(app.url), 12_543_000))).code).toBe('cart_empty');
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  expect((await refusal(() => place(shopper, 12_543_000, { shippingService: 'carrier_pigeon' }))).code).toBe(
    'shipping_unavailable',
  );
});

test.each([
  ['hidden', 'UPDATE product SET is_active = false WHERE id = $1'],
  ['archived', 'UPDATE product SET archived_at = shop_now() WHERE id = $1'],
])('A-12c a product that was %s meanwhile can not be bought', async (_, change) => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 1]);
  await app.db.query(change, [product.id]);
  const { status, body } = await refusal(() => place(shopper, 12_543_000));
  expect({ status, code: body['code'], productId: body['productId'] }).toEqual({
    status: 409,
    code: 'product_unavailable',
    productId: product.id,
  });
});

// The first of the thirteen asks whether the shop is open: with memory on it is not asked.
test.each([1, 3])(
  'a cart of %i products is quoted in two statements and ordered in thirteen, like any other',
  async (n) => {
    const products = await Promise.all(
      Array.from({ length: n }, () => aProduct(app.db, { stock: 50, price: 100_000, weightGrams: 100 })),
    );
    await app.db.query(`UPDATE product_stock SET level = 'ok'`);
    const shopper = await aShopperWith(
      app.url,
      ...products.map((product): [TestProduct, number] => [product, 1]),
    );
    let total = 0;

    const quoting = await statementsOf(async () => {
      const { body } = await shopper.get<ShippingQuotesDto>('/shipping-quotes');
      total = body.services[0]!.total.amount;
    });
    const placing = await statementsOf(async () => {
      expect((await place(shopper, total)).status).toBe(201);
    });

    expect([quoting.length, placing.length]).toEqual([2, 13]);
  },
);
