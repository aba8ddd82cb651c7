import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { PayingShop, type PaidOrderView } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());
afterEach(() => shop.sandbox.ask('DELETE', '/faults'));

interface Payment {
  state: string;
  captured: { amount: number };
  refunds: { amount: { amount: number }; state: string }[];
}

const refund = (
  admin: Awaited<ReturnType<typeof aPerson>>,
  number: string,
  amount: number,
  key: string = randomUUID(),
) =>
  admin.client.post<Payment[] & { code?: string }>(
    `/admin/orders/${number}/refunds`,
    { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat' },
    { 'idempotency-key': key },
  );

test('A-19b refunds never exceed what came in, alone or two at once', async () => {
  const admin = await aPerson(shop.app, { role: 'admin' });
  const { shopper, order } = await shop.aPaidOrder();

  const both = await Promise.all([
    refund(admin, order.number, 7_525_800),
    refund(admin, order.number, 7_525_800),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)!.body.code).toBe('refund_exceeds_captured');
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe(
    'partially_refunded',
  );

  const rest = await refund(admin, order.number, 5_017_200);
  expect(rest.body[0]).toEqual(
    expect.objectContaining({ state: 'refunded', captured: { amount: 12_543_000, currency: 'IDR' } }),
  );
  expect((await refund(admin, order.number, 1)).status).toBe(409);
  const { ledger } = await shop.sandbox.state();
  expect(ledger.find(({ clientReferenceId }) => clientReferenceId === order.number)!.refunded).toBe(
    1_254_300_000,
  );
});

test('A-19b a repeated refund is one refund; nothing, less than nothing and staff are refused', async () => {
  const admin = await aPerson(shop.app, { role: 'admin' });
  const staff = await aPerson(shop.app, { role: 'staff' });
  const { order } = await shop.aPaidOrder();
  const key = randomUUID();
  await refund(admin, order.number, 1_000, key);
  await shop.app.db.query('DELETE FROM idempotency_record');
  const again = await refund(admin, order.number, 1_000, key);
  expect(again.body[0]!.refunds.map(({ amount, state }) => [amount.amount, state])).toEqual([
    [1_000, 'succeeded'],
  ]);
  expect((await refund(admin, order.number, 0)).status).toBe(400);
  expect((await refund(admin, order.number, -5)).status).toBe(400);
  expect((await refund(staff, order.number, 1)).status).toBe(403);
});

test('a refund whose answer was lost is made once', async () => {
  const admin = await aPerson(shop.app, { role: 'admin' });
  const { shopper, order } = await shop.aPaidOrder();
  await shop.sandbox.fault({ kind: 'error_after', times: 2, match: { method: 'POST', path: '/v1/refunds' } });
  expect((await refund(admin, order.number, 12_543_000)).status).toBe(503);
  await shop.sandbox.ask('DELETE', '/faults');
  await shop.later(2);
  await shop.app.runJob('payments.reconcile');
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe('refunded');
  const { ledger } = await shop.sandbox.state();
  expect(ledger.find(({ clientReferenceId }) => clientReferenceId === order.number)!.refunded).toBe(
    1_254_300_000,
  );
});

test('INV-04 the shop and the gateway agree on every rupiah', async () => {
  const { ledger } = await shop.sandbox.state();
  const ours = await rows<{ gatewayRef: string; captured: number; refunded: number }>(
    shop.app.db,
    `SELECT a.gateway_ref AS "gatewayRef", a.captured,
            coalesce((SELECT sum(amount) FROM payment_refund r WHERE r.attempt_id = a.id AND r.state = 'succeeded'), 0) AS refunded
       FROM payment_attempt a WHERE a.gateway_ref IS NOT NULL AND a.state <> 'under_review'`,
  );
  const theirs = new Map(ledger.map((line) => [line.sessionId, line]));
  expect(ours.length).toBe(ledger.length);
  for (const { gatewayRef, captured, refunded } of ours)
    expect({ gatewayRef, captured: captured * 100, refunded: refunded * 100 }).toEqual({
      gatewayRef,
      captured: theirs.get(gatewayRef)!.captured,
      refunded: theirs.get(gatewayRef)!.refunded,
    });
});
