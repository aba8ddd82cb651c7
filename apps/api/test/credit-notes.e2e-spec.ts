import type { TaxRecapDto } from '../src/modules/books/dto/tax-recap.dto.js';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { money } from './desk.js';
import { aProduct, type TestProduct } from './factories.js';
import { aPaidOrderOf, once, OrderDesk } from './order-desk.js';
import { download, letters } from './papers.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  shop = await PayingShop.start();
  admin = await aPerson(shop.app, { role: 'admin' });
});
afterEach(async () => expect(await failedInvariants(shop.app.db)).toEqual([]));
afterAll(() => shop.stop());

interface Credit {
  number: string;
  amount: number;
  taxNet: number;
  taxBase: number;
  taxAmount: number;
  lines: object[];
}
const creditsOf = (number: string): Promise<Credit[]> =>
  rows(
    shop.app.db,
    `SELECT c.number, c.amount, c.tax_net AS "taxNet", c.tax_base AS "taxBase", c.tax_amount AS "taxAmount", c.lines
       FROM credit_note c JOIN sales_order o ON o.id = c.order_id WHERE o.number = $1 ORDER BY c.id`,
    [number],
  );

async function anOrderOf(...items: [TestProduct, number][]) {
  const placed = await aPaidOrderOf(shop, items);
  return { ...placed, desk: new OrderDesk(admin.client, placed.number) };
}

const sum = (credits: Credit[], of: (credit: Credit) => number): number =>
  credits.reduce((all, credit) => all + of(credit), 0);

test('INV-14 every refund takes back its part of the invoice, without gaps and to the rupiah', async () => {
  const guitar = await aProduct(shop.app.db, { price: 12_345_679 });
  const { desk, number, total } = await anOrderOf([guitar, 3]);
  for (const amount of [1, 333_333, 10_000_000]) expect((await desk.refund(amount)).status).toBe(201);
  const half = await creditsOf(number);
  expect(half.map(({ amount }) => amount)).toEqual([1, 333_333, 10_000_000]);
  await desk.refund(total - 10_333_334);

  const credits = await creditsOf(number);
  const [order] = await rows<Credit>(
    shop.app.db,
    `SELECT tax_net AS "taxNet", tax_base AS "taxBase", tax_amount AS "taxAmount" FROM sales_order WHERE number = $1`,
    [number],
  );
  expect({
    amount: sum(credits, ({ amount }) => amount),
    taxNet: sum(credits, ({ taxNet }) => taxNet),
    taxBase: sum(credits, ({ taxBase }) => taxBase),
    taxAmount: sum(credits, ({ taxAmount }) => taxAmount),
  }).toEqual({ amount: total, ...order });
  const year = new Date().getUTCFullYear();
  const issued = await rows<{ number: string }>(shop.app.db, 'SELECT number FROM credit_note ORDER BY id');
  expect(issued.map((credit) => credit.number)).toEqual(
    issued.map((_, i) => `CN/${year}/${String(i + 1).padStart(6, '0')}`),
  );
  expect((await desk.read()).body.creditNotes.map((note) => note.amount)).toEqual(
    credits.map(({ amount }) => money(amount)),
  );
});

test('a refund says what it is for, and its credit note repeats it', async () => {
  const [guitar, strings] = [await aProduct(shop.app.db), await aProduct(shop.app.db, { price: 150_000 })];
  const { desk, number, shipping } = await anOrderOf([guitar, 2], [strings, 1]);
  const lines = [
    { sku: guitar.sku, quantity: 1 },
    { sku: strings.sku, quantity: 1 },
  ];
  await desk.refund(12_650_000 + shipping, { lines, shipping: money(shipping) });
  expect((await creditsOf(number))[0]).toEqual(
    expect.objectContaining({
      amount: 12_650_000 + shipping,
      lines: [
        expect.objectContaining({ sku: guitar.sku, quantity: 1, amount: 12_500_000 }),
        expect.objectContaining({ sku: strings.sku, quantity: 1, amount: 150_000 }),
        { sku: null, name: '', quantity: 1, amount: shipping },
      ],
    }),
  );
  const twice = await desk.refund(150_000, { lines: [{ sku: strings.sku, quantity: 1 }] });
  expect([twice.status, twice.body]).toEqual([
    409,
    expect.objectContaining({ code: 'refund_exceeds_lines', sku: strings.sku, left: 0 }),
  ]);
  const tooMuch = await desk.refund(12_500_001, { lines: [{ sku: guitar.sku, quantity: 1 }] });
  expect(tooMuch.body).toEqual(
    expect.objectContaining({ code: 'refund_exceeds_lines', total: money(12_500_000) }),
  );
  const again = await desk.refund(1, { shipping: money(1) });
  expect(again.body).toEqual(expect.objectContaining({ code: 'refund_exceeds_lines', shipping: money(0) }));
  expect(await creditsOf(number)).toHaveLength(1);
});

test('A-19b two who refund the same unit at once: one is told', async () => {
  const guitar = await aProduct(shop.app.db);
  const { desk, number } = await anOrderOf([guitar, 1]);
  const answers = await Promise.all(
    [1, 2].map(() => desk.refund(5_000_000, { lines: [{ sku: guitar.sku, quantity: 1 }] })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await creditsOf(number)).toHaveLength(1);
});

test('a refund of all is a credit of all lines, once, whatever is settled again', async () => {
  const guitar = await aProduct(shop.app.db);
  const { desk, number, total, shipping } = await anOrderOf([guitar, 2]);
  const headers = once();
  await desk.refund(total, {}, headers);
  await shop.app.db.query('DELETE FROM idempotency_record');
  await desk.refund(total, {}, headers);
  await shop.later(2);
  await shop.app.runJob('payments.reconcile-recent');
  await shop.app.drain();
  expect(await creditsOf(number)).toEqual([
    expect.objectContaining({
      amount: total,
      lines: [
        expect.objectContaining({ sku: guitar.sku, quantity: 2, amount: 25_000_000 }),
        expect.objectContaining({ sku: null, amount: shipping }),
      ],
    }),
  ]);
  const [note] = (await desk.read()).body.creditNotes;
  const paper = await download(admin.client, `/admin/orders/${number}/credit-notes/${note!.id}.pdf`);
  for (const part of [guitar.sku, 'Ongkos kirim']) expect(paper.letters).toContain(letters(part));
});

test('what is owed shrinks with each refund, and the order says so', async () => {
  const guitar = await aProduct(shop.app.db);
  const { desk } = await anOrderOf([guitar, 2]);
  await desk.cancelLines([{ sku: guitar.sku, quantity: 1 }]);
  await desk.refund(2_500_000);
  const some = (await desk.read()).body;
  expect([some.paymentStatus, some.refundDue]).toEqual(['refund_due', money(10_000_000)]);
  await desk.refund(10_000_000);
  const all = (await desk.read()).body;
  expect([all.status, all.paymentStatus, all.refundDue]).toEqual(['paid', 'partially_refunded', money(0)]);
});

/** The bank sends the money of the order's last refund back to Stripe, and Stripe says so. */
async function undoLastRefund(number: string): Promise<void> {
  const [refund] = await rows<{ ref: string }>(
    shop.app.db,
    `SELECT r.gateway_ref AS ref FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id
       JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1 ORDER BY r.id DESC LIMIT 1`,
    [number],
  );
  await shop.sandbox.ask('POST', `/refunds/${refund!.ref}`, { status: 'failed' });
  await shop.later(2);
  await shop.app.runJob('payments.reconcile-recent');
  await shop.app.drain();
}

test('INV-05 a refund that the bank undoes cancels its credit note, which stays as it was; paid again it gets another', async () => {
  const guitar = await aProduct(shop.app.db, { price: 3_333_333 });
  const { desk, number, total } = await anOrderOf([guitar, 3]);
  await desk.cancelLines([{ sku: guitar.sku, quantity: 1 }]);
  await desk.refund(1_000_001);
  await desk.refund(2_333_332, { lines: [{ sku: guitar.sku, quantity: 1 }] });
  const [first, second] = (await desk.read()).body.creditNotes;
  const paper = `/admin/orders/${number}/credit-notes/${second!.id}.pdf`;
  const printed = (await admin.client.get<string>(paper)).body;

  await undoLastRefund(number);

  const after = (await desk.read()).body;
  expect([after.paymentStatus, after.refundDue]).toEqual(['refund_due', money(2_333_332)]);
  expect(after.creditNotes).toEqual([first, { ...second, cancelledAt: expect.any(String) as string }]);
  expect((await admin.client.get<string>(paper)).body).toEqual(printed);
  const { body: papers } = await admin.client.get<{ number: string; cancelledAt: string | null }[]>(
    `/admin/orders/${number}/documents`,
  );
  expect(papers.filter(({ cancelledAt }) => cancelledAt !== null).map((one) => one.number)).toEqual([
    second!.number,
  ]);
  const [month] = [new Date(after.creditNotes[1]!.cancelledAt!).toISOString().slice(0, 7)];
  const { body: recap } = await admin.client.get<TaxRecapDto>(`/admin/tax-recaps/${month}`);
  const ofNote = recap.lines.filter((line) => line.number === second!.number);
  expect(ofNote.map(({ kind }) => kind)).toEqual(['credit_note', 'cancelled_credit_note']);
  expect(ofNote[1]).toMatchObject({ total: ofNote[0]!.total, tax: ofNote[0]!.tax });
  expect(recap.cancelledCreditNotes).toMatchObject({ count: 1, total: 2_333_332, tax: ofNote[0]!.tax });
  expect(recap.due.total).toBe(recap.invoices.total - recap.creditNotes.total + 2_333_332);

  // The units that it was for are free again, and however it goes on, the taxes are the invoice's.
  expect((await desk.refund(2_333_332, { lines: [{ sku: guitar.sku, quantity: 1 }] })).status).toBe(201);
  expect((await desk.read()).body.refundDue).toEqual(money(0));
  await desk.refund(total - 3_333_333);
  const counted = (await creditsOf(number)).filter((credit) => credit.number !== second!.number);
  const [order] = await rows<Credit>(
    shop.app.db,
    'SELECT tax_net AS "taxNet", tax_amount AS "taxAmount" FROM sales_order WHERE number = $1',
    [number],
  );
  expect(counted.map(({ amount }) => amount)).toEqual([1_000_001, 2_333_332, total - 3_333_333]);
  expect({
    taxNet: sum(counted, ({ taxNet }) => taxNet),
    taxAmount: sum(counted, ({ taxAmount }) => taxAmount),
  }).toEqual(order);
});

test('a credit note is never changed and never goes away', async () => {
  await expect(shop.app.db.query('UPDATE credit_note SET amount = 1')).rejects.toThrow('append-only');
  await expect(shop.app.db.query('DELETE FROM credit_note')).rejects.toThrow('append-only');
});
