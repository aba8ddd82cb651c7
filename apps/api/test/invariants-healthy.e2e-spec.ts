import type { EntityManager } from 'typeorm';
import { INVARIANTS } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { inSnapshot } from '../src/modules/reconciliation/snapshot.js';
import { anOrder } from './factories.js';
import { holdLock, untilWaiting } from './locks.js';
import { aPerson, problem } from './people.js';
import { ReconciliationShop } from './reconciliation-shop.js';

let shop: ReconciliationShop;
beforeAll(async () => {
  shop = await ReconciliationShop.start();
});
afterAll(() => shop.stop());
afterEach(async () => expect(await shop.broken()).toEqual({}));

const statusOf = async (number: string): Promise<string> => {
  const [order] = await rows<{ both: string }>(
    shop.db,
    `SELECT status || ' ' || payment_status AS both FROM sales_order WHERE number = $1`,
    [number],
  );
  return order!.both;
};

const alertsOf = (number: string) =>
  rows<{ kind: string; resolution: string }>(
    shop.db,
    `SELECT a.kind, a.resolution FROM payment_alert a JOIN sales_order o ON o.id = a.order_id
      WHERE o.number = $1 AND a.kind <> 'webhook_missing'`,
    [number],
  );

test('a shop that has just opened is green, each with its title and the moment of looking', async () => {
  const invariants = await shop.invariants();

  expect(invariants).toEqual(
    INVARIANTS.map(({ id, title }) => ({
      id,
      title,
      isHolding: true,
      rows: [],
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    })),
  );
  expect(invariants.map(({ id }) => id)).toEqual(
    ['01', '02', '03', '04', '05', '07', '08', '09', '10', '11', '14', '18', '20', '21'].map(
      (n) => `INV-${n}`,
    ),
  );
});

test('a refund by hand is healthy while it waits, when it is abandoned, and when it is done', async () => {
  const placed = await shop.anOrderBy('bank_transfer');
  await shop.confirm(placed.paymentId);
  const abandoned = await shop.refund(placed, 5_000_000);
  expect(await shop.broken()).toEqual({});
  await shop.admin.client.post(`/admin/refunds/${abandoned}/abandon`, { reason: 'Pembeli batal' });
  expect(await shop.broken()).toEqual({});

  const part = await shop.refund(placed, 543_000);
  expect(await statusOf(placed.order.number)).toBe('paid paid');
  await shop.completeRefund(part);
  expect(await statusOf(placed.order.number)).toBe('paid partially_refunded');
  expect(await shop.broken()).toEqual({});

  await shop.completeRefund(await shop.refund(placed, 12_000_000));
  expect(await statusOf(placed.order.number)).toBe('paid refunded');
});

test('cash on delivery is healthy before, on the way, at the door and after', async () => {
  const placed = await shop.anOrderBy('cash_on_delivery');
  expect(await shop.broken()).toEqual({});
  await shop.ship(placed);
  expect(await statusOf(placed.order.number)).toBe('shipped awaiting');
  expect(await shop.broken()).toEqual({});
  await shop.deliver(placed);
  expect(await statusOf(placed.order.number)).toBe('delivered awaiting');
  expect(await shop.broken()).toEqual({});
  await shop.paying.app.drain();
  expect(await statusOf(placed.order.number)).toBe('delivered paid');
});

test('a way to pay that the buyer left is healthy, and so is what it brings too late', async () => {
  const { order } = await shop.aDoublePayment();
  expect(await alertsOf(order.number)).toEqual([{ kind: 'double_payment', resolution: '' }]);
  expect(await shop.broken()).toEqual({});

  await shop.paying.app.drain();
  expect(await statusOf(order.number)).toBe('paid paid');
  expect(await alertsOf(order.number)).toEqual([{ kind: 'double_payment', resolution: 'settled_itself' }]);
});

test('late money for a cancelled order is healthy, also after somebody gave it back', async () => {
  const placed = await shop.aLateTransfer();
  expect(await statusOf(placed.order.number)).toBe('cancelled refund_due');
  expect(await shop.broken()).toEqual({});

  await shop.completeRefund(await shop.refund(placed, 12_543_000));
  expect(await statusOf(placed.order.number)).toBe('cancelled refunded');
});

test('a dispute is healthy, and so is its loss', async () => {
  const { order } = await shop.paying.aPaidOrder();
  const { sandbox } = shop.paying;
  const { charges } = await sandbox.state();
  for (const [status, expected] of [
    ['created', 'paid disputed'],
    ['lost', 'paid charged_back'],
  ]) {
    await sandbox.ask('POST', `/charges/${charges.at(-1)!.id}/dispute`, { status });
    await shop.paying.app.runJob('payments.reconcile-recent');
    expect(await statusOf(order.number)).toBe(expected);
    expect(await shop.broken()).toEqual({});
  }
});

test('money that the bank took back is healthy', async () => {
  const { order } = await shop.anOrderBy('permata_va');
  const { sandbox } = shop.paying;
  await sandbox.ask('POST', `/midtrans/transactions/${order.number}-A1/pay`, {});
  await shop.paying.settleAll();
  expect(await statusOf(order.number)).toBe('paid paid');
  await sandbox.ask('POST', `/midtrans/transactions/${order.number}-A1/reverse`, {});
  await shop.paying.app.runJob('payments.reconcile-recent');
  expect(await statusOf(order.number)).toBe('paid reversed');
});

test('a paid order that staff cancel owes its money, and that is healthy', async () => {
  const { order } = await shop.paying.aPaidOrder();
  await shop.staff.client.post(`/admin/orders/${order.number}/cancel`, { reason: 'Rusak' });
  expect(await statusOf(order.number)).toBe('cancelled refund_due');
});

test('buyers and strangers see nothing of the books', async () => {
  const buyer = await aPerson(shop.paying.app);
  const { shopper } = await anOrder(shop.paying.app);
  expect((await buyer.client.get('/admin/invariants')).body).toEqual(problem('forbidden', 403));
  expect((await shopper.get('/admin/invariants')).body).toEqual(problem('unauthenticated', 401));
});

test('the books are read as of one moment, with an end to patience, and can not be written', async () => {
  const setting = (tx: EntityManager, name: string) => rows(tx, `SHOW ${name}`);
  const read = await inSnapshot(shop.db, async (tx) => [
    await setting(tx, 'transaction_isolation'),
    await setting(tx, 'statement_timeout'),
  ]);
  const written = inSnapshot(shop.db, (tx) => tx.query('UPDATE product_stock SET on_hand = 0'));

  expect(read).toEqual([[{ transaction_isolation: 'repeatable read' }], [{ statement_timeout: '10s' }]]);
  await expect(written).rejects.toThrow('cannot execute UPDATE in a read-only transaction');
});

test('staff who look at the same time cause one look', async () => {
  const lock = await holdLock(shop.db, 'LOCK TABLE product_stock IN ACCESS EXCLUSIVE MODE');
  const looks = [shop.invariants(), shop.invariants(), shop.invariants()];
  await untilWaiting(shop.db);
  await lock.release();

  const moments = (await Promise.all(looks)).map(([first]) => first!.checkedAt);
  const later = (await shop.invariants())[0]!.checkedAt;
  expect(new Set(moments).size).toBe(1);
  expect(later).not.toBe(moments[0]);
});
