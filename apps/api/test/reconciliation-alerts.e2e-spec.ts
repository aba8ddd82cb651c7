import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import type {
  PaymentAlertDto,
  PaymentAlertPageDto,
} from '../src/modules/reconciliation/dto/payment-alert.dto.js';
import type { anOrder } from './factories.js';
import { aPerson, count, problem } from './people.js';
import { ReconciliationShop } from './reconciliation-shop.js';

const PATH = '/admin/payment-alerts';
const TOTAL = 12_543_000;

let shop: ReconciliationShop;
/** Cancelled, and paid by a transfer that came too late. */
let late: Awaited<ReturnType<typeof anOrder>> & { paymentId: string };
beforeAll(async () => {
  shop = await ReconciliationShop.start();
  late = await shop.aLateTransfer();
});
afterAll(() => shop.stop());
afterEach(async () => {
  await shop.db.query(`DELETE FROM payment_alert WHERE dedupe_key LIKE 'test%'`);
});

const list = async (query = ''): Promise<PaymentAlertPageDto> =>
  (await shop.staff.client.get<PaymentAlertPageDto>(`${PATH}${query}`)).body;

const openCount = async (): Promise<number> =>
  (await shop.staff.client.get<{ open: number }>(`${PATH}/count`)).body.open;

/** Puts one in as some part of the shop would. */
async function anAlert(
  kind: string,
  { detail = {}, isAbout = false }: { detail?: object; isAbout?: boolean } = {},
): Promise<string> {
  const [alert] = await rows<{ id: string }>(
    shop.db,
    `INSERT INTO payment_alert (kind, dedupe_key, detail, order_id, attempt_id)
     SELECT $1, 'test:' || $2, $3, CASE WHEN $4 THEN order_id END, CASE WHEN $4 THEN id END
       FROM payment_attempt WHERE id = $5 RETURNING id`,
    [kind, randomUUID(), JSON.stringify(detail), isAbout, late.paymentId],
  );
  return alert!.id;
}

const resolve = (id: string, resolution: string, who = shop.staff) =>
  who.client.post<PaymentAlertDto>(`${PATH}/${id}/resolve`, { resolution });

test('staff read what came in, for which order, how much, and what became of it', async () => {
  const { items, nextCursor } = await list('?state=open');

  expect(nextCursor).toBeNull();
  expect(items).toEqual([
    {
      id: expect.any(String) as string,
      kind: 'late_money',
      orderNumber: late.order.number,
      orderPaymentStatus: 'refund_due',
      paymentId: late.paymentId,
      provider: 'manual',
      method: 'bank_transfer',
      amount: { amount: TOTAL, currency: 'IDR' },
      detail: { outcome: 'order_cancelled' },
      createdAt: expect.stringMatching(/Z$/) as string,
      resolvedAt: null,
      resolution: '',
      resolvedBy: null,
    },
  ]);
  expect(await openCount()).toBe(1);
});

test('money that fits no order stands there with what the company said', async () => {
  const id = await anAlert('unmatched_payment', {
    detail: { type: 'settlement', provider: 'midtrans', gatewayRef: 'HRT-A9', amount: 250_000, other: null },
  });

  expect((await list()).items[0]).toEqual(
    expect.objectContaining({
      id,
      orderNumber: null,
      orderPaymentStatus: null,
      paymentId: null,
      provider: 'midtrans',
      method: null,
      amount: { amount: 250_000, currency: 'IDR' },
      detail: { type: 'settlement', provider: 'midtrans', gatewayRef: 'HRT-A9', amount: '250000' },
    }),
  );
});

test.each([
  ['amount_mismatch', { told: 99, expected: TOTAL }, 99],
  ['amount_mismatch', { told: null, expected: TOTAL }, null],
  ['currency_mismatch', { told: 100, currency: 'usd', expected: TOTAL }, null],
  ['double_payment', {}, TOTAL],
  ['webhook_missing', { provider: 'stripe' }, null],
])('the money of %s with %o is %s', async (kind, detail, amount) => {
  await anAlert(kind, { detail, isAbout: true });
  expect((await list()).items[0]!.amount).toEqual(amount === null ? null : { amount, currency: 'IDR' });
});

test('a refund that failed stands there with its order and its own sum', async () => {
  const [refund] = await rows<{ id: string }>(
    shop.db,
    `INSERT INTO payment_refund (attempt_id, amount, state) VALUES ($1, 77000, 'failed') RETURNING id`,
    [late.paymentId],
  );
  await shop.db.query(
    `INSERT INTO payment_alert (kind, dedupe_key, attempt_id) VALUES ('refund_failed', 'refund_failed:' || $1, $2)`,
    [refund!.id, late.paymentId],
  );
  const [alert] = (await list('?kind=refund_failed')).items;
  await shop.db.query(`DELETE FROM payment_alert WHERE kind = 'refund_failed'`);

  expect([alert!.orderNumber, alert!.amount!.amount]).toEqual([late.order.number, 77_000]);
});

test('the inbox is walked from the newest on, each alert once, by state and by kind', async () => {
  const made = [await anAlert('disputed'), await anAlert('clock_skew'), await anAlert('disputed')];
  await resolve(made[1]!, 'Jam server dibetulkan');
  const walked: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: PaymentAlertPageDto = await list(`?limit=1${after && `&after=${after}`}`);
    walked.push(...page.items.map(({ id }) => id));
    after = page.nextCursor;
  }
  const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);

  expect(walked.slice(0, 3)).toEqual(made.toReversed());
  expect(walked.length).toBe(4);
  expect(await idsOf('?state=open&kind=disputed')).toEqual([made[2], made[0]]);
  expect(await idsOf('?state=resolved')).toEqual([made[1]]);
  expect(await openCount()).toBe(3);
});

test('counting goes no further than a hundred', async () => {
  await shop.db.query(
    `INSERT INTO payment_alert (kind, dedupe_key) SELECT 'disputed', 'test' || i FROM generate_series(1, 120) i`,
  );
  expect(await openCount()).toBe(100);
});

test('what was done is kept with who did it, once, and audited once', async () => {
  const id = await anAlert('disputed', { isAbout: true });
  const [staff] = await rows<{ name: string }>(shop.db, 'SELECT name FROM user_account WHERE id = $1', [
    shop.staff.id,
  ]);

  const first = await resolve(id, '  Bukti kirim diunggah  ');
  const second = await resolve(id, 'Sudah saya urus', shop.admin);

  expect([first.status, second.status]).toEqual([200, 200]);
  expect(first.body).toEqual(
    expect.objectContaining({
      id,
      resolution: 'Bukti kirim diunggah',
      resolvedBy: staff!.name,
      resolvedAt: expect.stringMatching(/Z$/) as string,
    }),
  );
  expect(second.body).toEqual(first.body);
  expect(
    await rows(
      shop.db,
      `SELECT actor_id, action, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY id`,
      [id],
    ),
  ).toEqual([
    {
      actor_id: shop.staff.id,
      action: 'payment-alert.resolve',
      before: { isOpen: true },
      after: { isOpen: false, kind: 'disputed', resolution: 'Bukti kirim diunggah' },
    },
  ]);
});

test('of two who resolve at once, one does', async () => {
  const id = await anAlert('disputed');
  const answers = await Promise.all([resolve(id, 'Saya'), resolve(id, 'Bukan, saya', shop.admin)]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0].body).toEqual(answers[1].body);
  expect(await count(shop.db, 'audit_entry', 'entity_id = $1', [id])).toBe(1);
});

test('one that settled itself names nobody', async () => {
  const id = await anAlert('late_money');
  await shop.db.query(
    `UPDATE payment_alert SET resolved_at = shop_now(), resolution = 'settled_itself' WHERE id = $1`,
    [id],
  );
  expect((await list()).items[0]).toEqual(
    expect.objectContaining({ id, resolution: 'settled_itself', resolvedBy: null }),
  );
});

test.each([
  ['of nothing', ''],
  ['of two letters', 'ok'],
  ['of 501 letters', 'x'.repeat(501)],
])('a resolution %s is refused and changes nothing', async (_, resolution) => {
  const id = await anAlert('disputed');
  const { body } = await resolve(id, resolution);

  expect(body).toEqual(
    problem('invalid_input', 400, {
      errors: [expect.objectContaining({ field: 'resolution' }) as object],
    }),
  );
  expect(await count(shop.db, 'payment_alert', 'id = $1 AND resolved_at IS NULL', [id])).toBe(1);
  expect(await count(shop.db, 'audit_entry', 'entity_id = $1', [id])).toBe(0);
});

test('what does not exist is not found, and what is no query of this list is refused', async () => {
  expect((await resolve(randomUUID(), 'Selesai')).body).toEqual(problem('not_found', 404));
  expect(await list('?state=closed')).toEqual(problem('invalid_input', 400));
  expect(await list('?kind=lost')).toEqual(problem('invalid_input', 400));
  expect(await list('?after=bogus')).toEqual(problem('invalid_input', 400));
  expect(await list('?stat=open')).toEqual(problem('unknown_parameter', 400));
});

test('buyers neither read nor resolve', async () => {
  const buyer = await aPerson(shop.paying.app);
  const id = await anAlert('disputed');

  expect((await buyer.client.get(PATH)).status).toBe(403);
  expect((await buyer.client.get(`${PATH}/count`)).status).toBe(403);
  expect((await resolve(id, 'Selesai', buyer)).status).toBe(403);
  expect(await count(shop.db, 'payment_alert', 'id = $1 AND resolved_at IS NULL', [id])).toBe(1);
});
