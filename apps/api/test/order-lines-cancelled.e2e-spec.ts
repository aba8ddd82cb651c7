import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { auditOf, money } from './desk.js';
import { aProduct, stockOf, type TestProduct } from './factories.js';
import { aPaidOrderOf, aScarceProduct, once, OrderDesk } from './order-desk.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
let staff: Awaited<ReturnType<typeof aPerson>>;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  shop = await PayingShop.start();
  staff = await aPerson(shop.app, { role: 'staff' });
  admin = await aPerson(shop.app, { role: 'admin' });
});
afterEach(async () => expect(await failedInvariants(shop.app.db)).toEqual([]));
afterAll(() => shop.stop());

const aGuitar = (): Promise<TestProduct> => aProduct(shop.app.db);
const desk = (number: string, of = staff): OrderDesk => new OrderDesk(of.client, number);
const units = ({ sku }: TestProduct, quantity: number): object => ({ sku, quantity });

test('units that have not left are taken out: the goods are back, what they cost is owed', async () => {
  const [guitar, bass] = [await aGuitar(), await aGuitar()];
  const { number } = await aPaidOrderOf(shop, [
    [guitar, 3],
    [bass, 1],
  ]);
  const { status, body } = await desk(number).cancelLines([units(guitar, 2)]);
  expect([status, body.status, body.paymentStatus, body.refundDue]).toEqual([
    201,
    'paid',
    'refund_due',
    money(25_000_000),
  ]);
  expect(body.lines.map(({ quantityCancelled }) => quantityCancelled)).toEqual([2, 0]);
  expect(body.timeline.at(-1)).toEqual(
    expect.objectContaining({
      action: 'lines_cancelled',
      detail: expect.stringMatching(/^2 × Gitar \d+ · Rusak di gudang$/) as string,
    }),
  );
  expect(await stockOf(shop.app.db, guitar)).toEqual(expect.objectContaining({ onHand: 9, reserved: 0 }));
  expect((await auditOf(shop.app, number)).at(-1)).toEqual(
    expect.objectContaining({
      action: 'order.cancel_lines',
      after: expect.objectContaining({ owed: 25_000_000, restock: true }) as object,
    }),
  );
});

test('the buyer is told once which goods do not come, why, and what goes back', async () => {
  const [guitar, bass] = [await aGuitar(), await aGuitar()];
  const { number } = await aPaidOrderOf(shop, [
    [guitar, 3],
    [bass, 1],
  ]);
  const headers = once();
  await desk(number).cancelLines([units(guitar, 2)], { headers });
  await desk(number).cancelLines([units(guitar, 2)], { headers });
  const mails = await rows<{ text: string }>(
    shop.app.db,
    `SELECT text FROM mail WHERE order_number = $1 AND kind = 'order_lines_cancelled'`,
    [number],
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toMatch(/2 × Gitar \d+: Rp25\.000\.000/);
  expect(mails[0]!.text).toContain('Rusak di gudang');
  expect(mails[0]!.text).not.toMatch(/Total|Bayar sebelum/);
});

test('units that are broken are written off, not put back', async () => {
  const guitar = await aGuitar();
  const { number } = await aPaidOrderOf(shop, [[guitar, 2]]);
  await desk(number).cancelLines([units(guitar, 1)], { restock: false });
  const { onHand, moves } = await stockOf(shop.app.db, guitar);
  expect([onHand, moves.slice(-2)]).toEqual([8, ['return 1/0', 'loss -1/0']]);
});

test('what the order still waits for goes first, and only goods that were here come back', async () => {
  const scarce = await aScarceProduct(shop.app, 2);
  const { number } = await aPaidOrderOf(shop, [[scarce, 5]], { shortage: 'split' });
  const one = await desk(number).cancelLines([units(scarce, 1)]);
  expect([one.body.lines[0]!.quantityBackordered, (await stockOf(shop.app.db, scarce)).onHand]).toEqual([
    2, 0,
  ]);
  const more = await desk(number).cancelLines([units(scarce, 3)]);
  expect([more.body.lines[0]!.quantityBackordered, (await stockOf(shop.app.db, scarce)).onHand]).toEqual([
    0, 1,
  ]);
  const sent = await desk(number).ship({ courier: 'own' });
  expect([sent.body.status, sent.body.fulfilment, sent.body.shipments[0]!.lines[0]!.quantity]).toEqual([
    'shipped',
    'fulfilled',
    1,
  ]);
});

test('when all that is left has left already, the order is shipped', async () => {
  const guitar = await aGuitar();
  const { number } = await aPaidOrderOf(shop, [[guitar, 2]]);
  await desk(number).ship({ courier: 'own', lines: [units(guitar, 1)] });
  const { body } = await desk(number).cancelLines([units(guitar, 1)]);
  expect([body.status, body.fulfilment, body.refundDue]).toEqual(['shipped', 'fulfilled', money(12_500_000)]);
  expect(body.timeline.slice(-2).map(({ action }) => action)).toEqual(['lines_cancelled', 'shipped']);
  const late = await desk(number).cancelLines([units(guitar, 1)]);
  expect([late.status, late.body.code]).toEqual([409, 'order_transition_refused']);
});

test('with the last unit the order is cancelled, and the shipping goes back too', async () => {
  const [guitar, bass] = [await aGuitar(), await aGuitar()];
  const { number, total } = await aPaidOrderOf(shop, [
    [guitar, 2],
    [bass, 1],
  ]);
  await desk(number).cancelLines([units(guitar, 1)]);
  const { body } = await desk(number).cancelLines([units(guitar, 1), units(bass, 1)]);
  expect([body.status, body.paymentStatus, body.refundDue]).toEqual([
    'cancelled',
    'refund_due',
    money(total),
  ]);
  expect((await stockOf(shop.app.db, guitar)).onHand).toBe(10);
  const back = await desk(number, admin).refund(total);
  expect(back.status).toBe(201);
  expect((await desk(number).read()).body).toEqual(
    expect.objectContaining({ paymentStatus: 'refunded', refundDue: money(0) }),
  );
});

test('a whole order that is cancelled after some of its units puts the rest back, and no more', async () => {
  const guitar = await aGuitar();
  const { number, total } = await aPaidOrderOf(shop, [[guitar, 3]]);
  await desk(number).cancelLines([units(guitar, 1)]);
  const { body } = await desk(number).cancel('Pembeli membatalkan');
  expect([body.status, body.refundDue]).toEqual(['cancelled', money(total)]);
  expect((await stockOf(shop.app.db, guitar)).onHand).toBe(10);
});

test('more than is left, nothing, the same twice and an unpaid order are refused and change nothing', async () => {
  const guitar = await aGuitar();
  const { number } = await aPaidOrderOf(shop, [[guitar, 2]]);
  await desk(number).ship({ courier: 'own', lines: [units(guitar, 1)] });
  const before = (await desk(number).read()).body;
  const tooMany = await desk(number).cancelLines([units(guitar, 2)]);
  expect(tooMany.body).toEqual(
    expect.objectContaining({ code: 'shipment_exceeds_order', sku: guitar.sku, left: 1 }),
  );
  expect((await desk(number).cancelLines([])).status).toBe(400);
  expect((await desk(number).cancelLines([units(guitar, 1), units(guitar, 1)])).status).toBe(400);
  expect((await desk(number).cancelLines([{ sku: 'TIDAK-ADA', quantity: 1 }])).status).toBe(409);
  expect((await desk(number).read()).body).toEqual(before);
});

test('two who cancel or send the last unit at once: one is told', async () => {
  const guitar = await aGuitar();
  const { number } = await aPaidOrderOf(shop, [[guitar, 2]]);
  const answers = await Promise.all([
    desk(number).cancelLines([units(guitar, 2)]),
    desk(number).ship({ courier: 'own', lines: [units(guitar, 1)] }),
    desk(number).cancelLines([units(guitar, 2)]),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('a repeated request takes out nothing more, also when the kept answer is gone', async () => {
  const guitar = await aGuitar();
  const { number } = await aPaidOrderOf(shop, [[guitar, 3]]);
  const headers = once();
  const body = { lines: [units(guitar, 1)], restock: true, reason: 'Rusak di gudang' };
  const cancel = () =>
    staff.client.post<{ refundDue: object }>(`/admin/orders/${number}/cancelled-lines`, body, headers);
  await cancel();
  await shop.app.db.query('DELETE FROM idempotency_record');
  expect((await cancel()).body.refundDue).toEqual(money(12_500_000));
});
