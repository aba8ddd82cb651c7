import { rows } from '../src/database/sql.js';
import { auditOf } from './desk.js';
import { aProduct, type TestProduct } from './factories.js';
import { aPaidOrderOf, aScarceProduct, once, OrderDesk } from './order-desk.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
let staff: Awaited<ReturnType<typeof aPerson>>;
let product: TestProduct;
beforeAll(async () => {
  shop = await PayingShop.start();
  staff = await aPerson(shop.app, { role: 'staff' });
  product = await aProduct(shop.app.db, { stock: 200 });
});
afterAll(() => shop.stop());

const anOrderOf = async (units: number): Promise<OrderDesk> =>
  new OrderDesk(staff.client, (await aPaidOrderOf(shop, [[product, units]])).number);
const some = (quantity: number): object => ({ lines: [{ sku: product.sku, quantity }] });

const mailsOf = (number: string, kind: string): Promise<{ text: string }[]> =>
  rows(shop.app.db, 'SELECT text FROM mail WHERE order_number = $1 AND kind = $2 ORDER BY created_at, id', [
    number,
    kind,
  ]);

test('every courier but the own gives a number; the shop makes one that nobody can guess', async () => {
  const desk = await anOrderOf(2);
  const none = await desk.ship({ courier: 'jne', ...some(1) });
  expect([none.status, none.body.code]).toEqual([400, 'invalid_input']);
  expect(none.body.errors).toEqual([expect.objectContaining({ field: 'trackingNumber', code: 'required' })]);
  expect((await desk.read()).body.shipments).toEqual([]);

  await desk.ship({ courier: 'own', ...some(1) });
  const { body } = await desk.ship({ courier: 'own', ...some(1) });
  const numbers = body.shipments.map(({ trackingNumber }) => trackingNumber);
  const today = /^HRT-(\d{8})/.exec(desk.number)![1];
  for (const number of numbers) expect(number).toMatch(new RegExp(`^HRT-K${today}-[2-9A-HJ-NP-Z]{5}$`));
  expect(new Set(numbers).size).toBe(2);
});

test('of two staff who send the same order one is told what is left', async () => {
  const desk = await anOrderOf(2);
  const answers = await Promise.all(
    ['JNEA1', 'JNEA2'].map((trackingNumber) => desk.ship({ courier: 'jne', trackingNumber, ...some(2) })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)!.body).toEqual(
    expect.objectContaining({ code: 'order_transition_refused', orderStatus: 'shipped' }),
  );

  const other = await anOrderOf(3);
  const both = await Promise.all(
    ['JNEB1', 'JNEB2'].map((trackingNumber) => other.ship({ courier: 'jne', trackingNumber, ...some(2) })),
  );
  expect(both.find(({ status }) => status === 409)!.body).toEqual(
    expect.objectContaining({ code: 'shipment_exceeds_order', sku: product.sku, left: 1 }),
  );
  expect((await other.read()).body.lines[0]!.quantityShipped).toBe(2);
});

test('a repeated request sends one parcel, also when the kept answer is gone', async () => {
  const desk = await anOrderOf(3);
  const headers = once();
  const parcel = { courier: 'sicepat', trackingNumber: 'SCP1', ...some(1) };
  await desk.ship(parcel, headers);
  await shop.app.db.query('DELETE FROM idempotency_record');
  const again = await desk.ship(parcel, headers);
  expect([again.status, again.body.shipments.length, again.body.lines[0]!.quantityShipped]).toEqual([
    201, 1, 1,
  ]);
});

test('a number that another order carries is asked about, also when both come at once', async () => {
  const [first, second] = [await anOrderOf(1), await anOrderOf(1)];
  const parcel = { courier: 'jnt', trackingNumber: 'jt-77' };
  const answers = await Promise.all([first.ship(parcel), second.ship(parcel)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const [sent, refused] = answers[0].status === 201 ? [first, second] : [second, first];
  expect(answers.find(({ status }) => status === 409)!.body).toEqual(
    expect.objectContaining({
      code: 'tracking_number_used',
      orderNumber: sent.number,
      trackingNumber: 'JT-77',
    }),
  );
  expect((await refused.read()).body.shipments).toEqual([]);

  const confirmed = await refused.ship({ ...parcel, confirmDuplicate: true });
  expect([confirmed.status, confirmed.body.shipments[0]!.trackingNumber]).toEqual([201, 'JT-77']);
  const own = await anOrderOf(2);
  await own.ship({ courier: 'own', trackingNumber: 'HRT-K1', ...some(1) });
  const twice = await own.ship({ courier: 'own', trackingNumber: 'HRT-K1', confirmDuplicate: true });
  expect([twice.status, twice.body.code]).toEqual([409, 'tracking_number_used']);
});

test('each parcel arrives for itself; the last one makes the order delivered', async () => {
  const desk = await anOrderOf(2);
  await desk.ship({ courier: 'jne', trackingNumber: 'PART1', ...some(1) });
  const { body: open } = await desk.ship({ courier: 'jne', trackingNumber: 'PART2' });
  const [one, two] = open.shipments;

  const half = await desk.deliver(two!.id);
  expect([half.status, half.body.status]).toEqual([200, 'shipped']);
  expect(half.body.shipments.map(({ deliveredAt }) => deliveredAt !== null)).toEqual([false, true]);
  expect((await desk.deliver(two!.id)).body.shipments[1]).toEqual(half.body.shipments[1]);
  expect(await mailsOf(desk.number, 'order_delivered')).toEqual([]);

  const whole = await desk.deliver(one!.id);
  expect([whole.body.status, whole.body.timeline.slice(-2).map(({ action }) => action)]).toEqual([
    'delivered',
    ['shipment_delivered', 'delivered'],
  ]);
  expect(await mailsOf(desk.number, 'order_delivered')).toHaveLength(1);
  const other = await anOrderOf(1);
  expect((await other.deliver(one!.id)).status).toBe(404);
});

test('a parcel that has arrived does not finish an order of which something is still here', async () => {
  const desk = await anOrderOf(2);
  const { body } = await desk.ship({ courier: 'jne', trackingNumber: 'PART3', ...some(1) });
  const arrived = await desk.deliver(body.shipments[0]!.id);
  expect([arrived.body.status, arrived.body.timeline.at(-1)!.action]).toEqual(['paid', 'shipment_delivered']);
});

test('a wrong tracking number is put right, written down and mailed again', async () => {
  const desk = await anOrderOf(1);
  const { body } = await desk.ship({ courier: 'jne', trackingNumber: 'SALAH1' });
  const { id } = body.shipments[0]!;
  const right = await desk.correct(id, { courier: 'sicepat', trackingNumber: 'benar1' });
  expect(right.body.shipments).toEqual([
    expect.objectContaining({
      id,
      courier: 'sicepat',
      trackingNumber: 'BENAR1',
      trackingUrl: 'https://www.sicepat.com/checkAwb?awb=BENAR1',
    }),
  ]);
  expect(right.body.timeline.at(-1)).toEqual(
    expect.objectContaining({ action: 'tracking_corrected', detail: 'SiCepat BENAR1' }),
  );
  await desk.correct(id, { courier: 'sicepat', trackingNumber: 'BENAR1' });
  const mails = await mailsOf(desk.number, 'order_shipped');
  expect(mails.map(({ text }) => /SALAH1|BENAR1/.exec(text)![0])).toEqual(['SALAH1', 'BENAR1']);
  expect((await auditOf(shop.app, desk.number)).at(-1)).toEqual(
    expect.objectContaining({
      action: 'order.correct_tracking',
      before: { courier: 'jne', trackingNumber: 'SALAH1' },
      after: { courier: 'sicepat', trackingNumber: 'BENAR1' },
    }),
  );
  const other = await anOrderOf(1);
  expect((await other.correct(id, { courier: 'jne', trackingNumber: 'X99' })).status).toBe(404);
  const taken = (await other.ship({ courier: 'jne', trackingNumber: 'LAIN1' })).body.shipments[0]!;
  expect((await other.correct(taken.id, { courier: 'sicepat', trackingNumber: 'BENAR1' })).body.code).toBe(
    'tracking_number_used',
  );
});

test('many orders are sent at once; what one refuses stops no other', async () => {
  const [first, second, gone] = [await anOrderOf(1), await anOrderOf(2), await anOrderOf(1)];
  await gone.cancel();
  const waits = await aPaidOrderOf(shop, [[await aScarceProduct(shop.app), 2]], { shortage: 'wait' });
  const orders = [
    { number: first.number, trackingNumber: 'BULK1' },
    { number: second.number, trackingNumber: 'BULK1' },
    { number: gone.number, trackingNumber: 'BULK3' },
    { number: 'HRT-20200101-NOBODY7', trackingNumber: 'BULK4' },
    { number: waits.number, trackingNumber: 'BULK5' },
    { number: (await anOrderOf(1)).number },
  ];
  const headers = once();
  const send = () =>
    staff.client.post<{ results: object[] }>(
      '/admin/orders/bulk-shipments',
      { courier: 'jne', orders },
      headers,
    );
  const { status, body } = await send();
  expect(status).toBe(200);
  expect(body.results).toEqual([
    { number: first.number, isShipped: true, code: null, detail: null },
    { number: second.number, isShipped: false, code: 'tracking_number_used', detail: first.number },
    { number: gone.number, isShipped: false, code: 'order_transition_refused', detail: 'cancelled' },
    { number: 'HRT-20200101-NOBODY7', isShipped: false, code: 'not_found', detail: null },
    { number: waits.number, isShipped: false, code: 'order_waits_for_goods', detail: null },
    { number: orders[5]!.number, isShipped: false, code: 'invalid_input', detail: 'trackingNumber' },
  ]);
  await shop.app.db.query('DELETE FROM idempotency_record');
  expect((await send()).body).toEqual(body);
  expect((await first.read()).body.shipments).toHaveLength(1);

  const repeated = { courier: 'own', orders: [{ number: second.number }, { number: second.number }] };
  expect((await staff.client.post('/admin/orders/bulk-shipments', repeated, once())).status).toBe(400);
  expect((await second.read()).body.shipments).toEqual([]);
});

test('the desk says why nothing can be sent yet', async () => {
  const { number } = await aPaidOrderOf(shop, [[await aScarceProduct(shop.app), 2]], { shortage: 'wait' });
  const { body } = await new OrderDesk(staff.client, number).read();
  expect(body.actions).toEqual([
    { action: 'cancel', isAllowed: true, reason: null },
    { action: 'cancel_lines', isAllowed: true, reason: null },
    { action: 'ship', isAllowed: false, reason: 'waits_for_goods' },
    { action: 'deliver', isAllowed: false, reason: 'not_shipped' },
    { action: 'refund', isAllowed: false, reason: 'not_permitted' },
  ]);
});

test('staff write to each other about an order, and the buyer never reads it', async () => {
  const { number, shopper } = await aPaidOrderOf(shop, [[product, 1]]);
  const note = await staff.client.post<{ notes: { id: string }[] }>(`/admin/orders/${number}/notes`, {
    text: 'Pembeli minta bungkus kado',
  });
  expect([note.status, note.body.notes]).toEqual([
    201,
    [
      {
        id: expect.any(String) as string,
        at: expect.any(String) as string,
        author: expect.any(String) as string,
        text: 'Pembeli minta bungkus kado',
      },
    ],
  ]);
  expect(JSON.stringify((await shopper.get(`/orders/${number}`)).body)).not.toContain('bungkus kado');
  expect((await staff.client.post('/admin/orders/HRT-1/notes', { text: 'x' })).status).toBe(404);
  expect((await staff.client.post(`/admin/orders/${number}/notes`, { text: ' ' })).status).toBe(400);
});
