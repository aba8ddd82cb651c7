import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { rows } from '../src/database/sql.js';
import type { AdminPaymentDto } from '../src/modules/payments/dto/admin-payment.dto.js';
import type { PaymentDto } from '../src/modules/payments/dto/payment.dto.js';
import type { Client } from './client.js';
import { anOrder, rowCounts, startPayment, stockOf } from './factories.js';
import { ACCOUNT, aReceipt, offerManualPayments, upload } from './manual-payments.js';
import { PayingShop, type PaidOrderView } from './paying-shop.js';
import { aPerson, problem } from './people.js';

let shop: PayingShop;
let [staff, admin]: Client[] = [];
beforeAll(async () => {
  shop = await PayingShop.start();
  await offerManualPayments(shop.app.db);
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
  admin = (await aPerson(shop.app, { role: 'admin' })).client;
});
afterAll(() => shop.stop());

async function aTransfer() {
  const placed = await anOrder(shop.app);
  const { body } = await startPayment(placed.shopper, placed.order.number, { method: 'bank_transfer' });
  const proofs = `/orders/${placed.order.number}/payments/${body.id}/proofs`;
  return { ...placed, payment: body, proofs };
}

const viewOf = async (shopper: Client, number: string) =>
  (await shopper.get<PaidOrderView>(`/orders/${number}`)).body;

test('a transfer waits with the accounts to pay to, for a day', async () => {
  const { payment } = await aTransfer();
  expect(payment).toMatchObject({
    state: 'awaiting',
    kind: 'bank_transfer',
    redirectUrl: null,
    instructions: { issuer: null, number: null, billerCode: null, accounts: [ACCOUNT] },
  });
  expect(Date.parse(payment.expiresAt!) - Date.parse(payment.createdAt)).toBeGreaterThan(23 * 3_600_000);
});

test('the proof is looked at by staff, who confirm it once, however often they click', async () => {
  const { shopper, order, product, payment, proofs } = await aTransfer();
  const sent = await upload<PaymentDto>(shopper, proofs, await aReceipt(), 'dari BCA Rina');
  expect({ status: sent.status, state: sent.body.state }).toEqual({ status: 200, state: 'under_review' });
  expect(await viewOf(shopper, order.number)).toMatchObject({ paymentStatus: 'under_review' });

  const { body: waiting } = await staff!.get<{ items: object[] }>('/admin/payment-proofs');
  expect(waiting.items).toEqual([
    expect.objectContaining({ orderNumber: order.number, note: 'dari BCA Rina', paymentId: payment.id }),
  ]);
  const clicks = await Promise.all(
    [1, 2, 3].map(() =>
      staff!.post<AdminPaymentDto[]>(`/admin/payments/${payment.id}/confirm`, { reference: 'TRF 1' }),
    ),
  );
  expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(clicks[0]!.body[0]).toMatchObject({
    state: 'paid',
    captured: { amount: 12_543_000, currency: 'IDR' },
    proofs: [{ decision: 'accepted', reason: 'TRF 1', note: 'dari BCA Rina' }],
  });
  expect(await viewOf(shopper, order.number)).toMatchObject({ status: 'paid', paymentStatus: 'paid' });
  expect((await stockOf(shop.app.db, product)).moves).toEqual(['restock 10/0', 'reserve 0/1', 'sale -1/-1']);
  expect(
    await rows(
      shop.app.db,
      `SELECT count(*)::integer AS n FROM audit_entry WHERE action = 'payment.confirm' AND entity_id = $1`,
      [order.number],
    ),
  ).toEqual([{ n: 1 }]);
});

test('while staff look, the clock does not cancel; a rejected proof may be sent anew', async () => {
  const { shopper, order, payment, proofs } = await aTransfer();
  await upload(shopper, proofs, await aReceipt());
  await shop.later(60 * 60);
  await shop.app.runJob('payments.expire-holds');
  expect(await viewOf(shopper, order.number)).toMatchObject({
    status: 'pending',
    paymentStatus: 'under_review',
  });

  await staff!.post(`/admin/payments/${payment.id}/reject-proof`, { reason: 'Nominal tidak cocok' });
  await shop.app.runJob('payments.expire-holds');
  const { timeline } = (
    await shopper.get<{ timeline: { action: string; detail: string | null }[] }>(`/orders/${order.number}`)
  ).body;
  expect(timeline.at(-1)).toMatchObject({ action: 'proof_rejected', detail: 'Nominal tidak cocok' });
  expect((await upload<PaymentDto>(shopper, proofs, await aReceipt())).body.state).toBe('under_review');
  await staff!.post(`/admin/payments/${payment.id}/confirm`, {});
  expect(await viewOf(shopper, order.number)).toMatchObject({ status: 'paid' });
});

test('a transfer that nobody makes ends after its day, and the goods are free again', async () => {
  const { shopper, order, product } = await aTransfer();
  await shop.later(25 * 60);
  await shop.app.runJob('payments.expire-holds');
  const { body } = await shopper.get<PaymentDto[]>(`/orders/${order.number}/payments`);
  expect(body.map(({ state }) => state)).toEqual(['expired']);
  expect(await stockOf(shop.app.db, product)).toMatchObject({ onHand: 10, reserved: 0 });
});

test('A-73 a proof is kept as a picture of our own making, for staff alone', async () => {
  const { shopper, order, proofs } = await aTransfer();
  const dirty = Buffer.concat([await aReceipt(), Buffer.from('<script>alert(1)</script>')]);
  await upload(shopper, proofs, dirty);
  const [payment] = (await staff!.get<AdminPaymentDto[]>(`/admin/orders/${order.number}/payments`)).body;
  const id = payment!.proofs[0]!.id;

  const [{ image }] = (await rows<{ image: Buffer }>(
    shop.app.db,
    'SELECT image FROM payment_proof WHERE id = $1',
    [id],
  )) as [{ image: Buffer }];
  const { format, width, exif } = await sharp(image).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 900, exif: undefined });
  expect(image.includes('gps-secret') || image.includes('<script>')).toBe(false);

  const path = `/admin/payment-proofs/${id}/image`;
  const shown = await staff!.get(path);
  expect({
    type: shown.type,
    sniff: shown.headers.get('x-content-type-options'),
    policy: shown.headers.get('content-security-policy'),
  }).toEqual({
    type: 'image/webp',
    sniff: 'nosniff',
    policy: "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  });
  expect((await shopper.get(path)).status).toBe(401);
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
test.each<[string, () => Promise<Buffer> | Buffer, string, number]>([
  ['SVG with a script', () => Buffer.from(SVG), 'unsupported_image', 400],
  ['HTML named as a picture', () => Buffer.from('<html>hi</html>'), 'unsupported_image', 400],
  ['an empty file', () => Buffer.alloc(0), 'invalid_input', 400],
  ['half a picture', async () => (await aReceipt()).subarray(0, 300), 'unsupported_image', 400],
  ['eleven megabytes', () => Buffer.alloc(11 * 1024 * 1024, 1), 'payload_too_large', 413],
  [
    'a pixel flood',
    () =>
      sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    'unsupported_image',
    400,
  ],
])('%s is no proof, and nothing is kept', async (_, make, code, status) => {
  const { shopper, proofs } = await aTransfer();
  const tables = ['payment_proof', 'order_history', 'payment_attempt'];
  const before = await rowCounts(shop.app.db, tables);
  const answer = await upload(shopper, proofs, await make());
  expect(answer).toMatchObject({ status, body: problem(code, status) });
  expect(await rowCounts(shop.app.db, tables)).toEqual(before);
});

test('a stranger can not show a proof for it, nor can the buyer for another payment', async () => {
  const [mine, other] = [await aTransfer(), await aTransfer()];
  expect((await upload(other.shopper, mine.proofs, await aReceipt())).status).toBe(404);
  const crossed = `/orders/${mine.order.number}/payments/${other.payment.id}/proofs`;
  expect((await upload(mine.shopper, crossed, await aReceipt())).status).toBe(404);
});

test('a proof for an order that was paid in another way meanwhile changes nothing', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'midtrans_card' });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/v2/*' }, times: 100 });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/snap/v1/*' }, times: 100 });
  const { body: transfer } = await startPayment(shopper, order.number, { method: 'bank_transfer' });
  await shop.sandbox.ask('DELETE', '/faults');
  await shop.sandbox.ask('POST', `/midtrans/transactions/${order.number}-A1/pay`, {});
  await shop.settleAll();
  const proofs = `/orders/${order.number}/payments/${transfer.id}/proofs`;
  expect(await upload(shopper, proofs, await aReceipt())).toMatchObject({
    status: 409,
    body: problem('order_not_payable', 409),
  });
  expect(await viewOf(shopper, order.number)).toMatchObject({ status: 'paid', paymentStatus: 'paid' });
});

test('a transfer that waits for staff while the order is paid by card stays theirs to judge', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'midtrans_card' });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/v2/*' }, times: 100 });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/snap/v1/*' }, times: 100 });
  const { body: transfer } = await startPayment(shopper, order.number, { method: 'bank_transfer' });
  await upload(shopper, `/orders/${order.number}/payments/${transfer.id}/proofs`, await aReceipt());
  await shop.sandbox.ask('DELETE', '/faults');
  await shop.sandbox.ask('POST', `/midtrans/transactions/${order.number}-A1/pay`, {});
  await shop.settleAll();
  await shop.app.drain();
  const states = async () =>
    (await shopper.get<PaymentDto[]>(`/orders/${order.number}/payments`)).body.map(({ state }) => state);
  expect(await states()).toEqual(['paid', 'under_review']);
  await staff!.post(`/admin/payments/${transfer.id}/reject-proof`, { reason: 'Tidak ada uang masuk' });
  expect(await states()).toEqual(['paid', 'cancelled']);
  expect(await viewOf(shopper, order.number)).toMatchObject({ status: 'paid', paymentStatus: 'paid' });
});

async function aPaidVirtualAccount() {
  const placed = await anOrder(shop.app);
  await startPayment(placed.shopper, placed.order.number, { method: 'bca_va' });
  await shop.sandbox.ask('POST', `/midtrans/transactions/${placed.order.number}-A1/pay`, {});
  await shop.settleAll();
  return placed;
}

const refund = (number: string, amount: number, more: object = {}) =>
  admin!.post<AdminPaymentDto[]>(
    `/admin/orders/${number}/refunds`,
    { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat', ...more },
    { 'idempotency-key': randomUUID() },
  );

const HOME = { bank: 'BNI', number: '0091234567', holder: 'Rina Wati' };

test('A-19b a virtual account is given back by hand, with a proof, and never more than came in', async () => {
  const { shopper, order } = await aPaidVirtualAccount();
  expect(await refund(order.number, 12_543_000)).toMatchObject({
    status: 409,
    body: problem('refund_needs_account', 409),
  });
  const both = await Promise.all([
    refund(order.number, 7_525_800, { destination: HOME }),
    refund(order.number, 7_525_800, { destination: HOME }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const begun = both.find(({ status }) => status === 201)!.body[0]!.refunds[0]!;
  expect(begun).toMatchObject({ state: 'pending', isManual: true, destination: HOME, proofId: null });
  expect(await viewOf(shopper, order.number)).toMatchObject({ paymentStatus: 'paid' });

  const path = `/admin/refunds/${begun.id}/complete`;
  expect((await upload(staff!, path, await aReceipt())).status).toBe(403);
  const done = await Promise.all(
    [1, 2].map(async () => upload<AdminPaymentDto[]>(admin!, path, await aReceipt())),
  );
  expect(done.map(({ status }) => status)).toEqual([200, 200]);
  expect(done[0]!.body[0]).toMatchObject({
    state: 'partially_refunded',
    refunds: [{ state: 'succeeded', proofId: expect.any(String) }],
  });
  expect(await viewOf(shopper, order.number)).toMatchObject({ paymentStatus: 'partially_refunded' });
  expect(
    await rows(
      shop.app.db,
      `SELECT count(*)::integer AS n FROM mail WHERE kind = 'order_refunded' AND order_number = $1`,
      [order.number],
    ),
  ).toEqual([{ n: 1 }]);
  // What Midtrans says of the payment knows nothing of the transfer, and must not undo it.
  await shop.app.runJob('payments.reconcile-recent');
  expect(await viewOf(shopper, order.number)).toMatchObject({ paymentStatus: 'partially_refunded' });
});

test('a refund by hand that is given up leaves the money to be refunded', async () => {
  const { order } = await aPaidVirtualAccount();
  const { body } = await refund(order.number, 12_543_000, { destination: HOME });
  const id = body[0]!.refunds[0]!.id;
  const ended = await admin!.post<AdminPaymentDto[]>(`/admin/refunds/${id}/abandon`, {
    reason: 'Rekening salah',
  });
  expect(ended.body[0]).toMatchObject({ state: 'paid', refunds: [{ state: 'failed' }] });
  expect((await refund(order.number, 12_543_000, { destination: HOME })).status).toBe(201);
});
