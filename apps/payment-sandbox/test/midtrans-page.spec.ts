import type { JsonObject } from '../src/core/json.js';
import { snapOrder, startMidtransBench, type MidtransBench } from './midtrans-support.js';

let bench: MidtransBench;

beforeAll(async () => {
  bench = await startMidtransBench();
});
afterAll(() => bench.close());

const FINISH = 'http://127.0.0.1:3000/pay/return?from=midtrans';
const GOOD = { number: '4811 1111 1111 1114', expiry: '12/40', cvc: '123' };
const OTP = { otp: '112233', step: 'confirm' };

async function open(overrides: JsonObject = {}) {
  const order = snapOrder({ callbacks: { finish: FINISH }, ...overrides });
  const { redirect_url } = await bench.snap.createTransaction(order);
  return { id: order.transaction_details.order_id, page: new URL(redirect_url).pathname };
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${bench.sandbox.url}${path}`, { redirect: 'manual', headers });
  const text = (await response.text()).replace(/\s+/g, ' ');
  return { status: response.status, headers: response.headers, text };
}

async function post(path: string, form: Record<string, string>) {
  const response = await fetch(`${bench.sandbox.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  const text = (await response.text()).replace(/\s+/g, ' ');
  return { status: response.status, location: response.headers.get('location'), text };
}

const status = (order: string) => bench.snap.transaction.status(order);
const captured = async (order: string) => {
  const { ledger } = await bench.admin<{ ledger: { orderId: string; captured: number }[] }>(
    'GET',
    '/midtrans/state',
  );
  return ledger.find(({ orderId }) => orderId === order)?.captured;
};

async function payByCard(page: string, number: string) {
  await post(`${page}/card`, { ...GOOD, number });
  return post(`${page}/otp`, OTP);
}

it('shows what is bought, for how much, how it can be paid, and that no money moves', async () => {
  const { id, page } = await open({ enabled_payments: ['credit_card', 'gopay', 'bca_va', 'alfamart'] });
  const { status: code, text } = await get(page);
  expect(code).toBe(200);
  for (const words of [
    '<html lang="id">',
    'SANDBOX',
    'Tidak ada uang sungguhan',
    'Rp150.000',
    `Pesanan ${id}`,
    'Senar Gitar 010',
    '2 × Rp65.000',
    '-Rp5.000',
    `href="${page}/card"`,
    'name="channel" value="gopay"',
    'name="channel" value="bca_va"',
    'name="channel" value="alfamart"',
    `href="http://127.0.0.1:3000/pay/return?from=midtrans&amp;order_id=${id}"`,
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Indomaret');
  expect((await get(page, { 'accept-language': 'en-GB' })).text).toContain('Choose a payment method');
});

it('escapes what the shop sent', async () => {
  const { page } = await open({
    item_details: [{ name: '<script>alert(1)</script>"&', price: 150_000, quantity: 1 }],
  });
  const { text } = await get(page);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
  expect(text).not.toContain('<script>alert');
});

it('lets nothing foreign or inline onto the page', async () => {
  const { id, page } = await open();
  const pages = [page, `${page}/card`];
  await bench.act(id, 'choose', { channel: 'gopay' });
  for (const path of [...pages, page]) {
    const { headers, text } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).not.toMatch(/<style|style=|<script>|\son\w+=/);
  }
  expect((await get('/snap/assets/snap.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await get('/snap/assets/snap.js')).headers.get('content-type')).toBe(
    'text/javascript; charset=utf-8',
  );
});

test.each([
  ['bca_va', 'va_numbers'],
  ['permata_va', 'permata_va_number'],
  ['echannel', 'bill_key'],
  ['alfamart', 'payment_code'],
])('shows where to pay for %s, and pays there', async (channel, field) => {
  const { id, page } = await open();
  expect((await post(`${page}/choose`, { channel })).location).toBe(page);
  const pending = await status(id);
  const value = JSON.stringify(pending[field]).replace(/\D/g, '');
  const { text } = await get(page);
  for (const words of [
    `<span>${value}</span>`,
    'Rp150.000',
    `${String(pending.expiry_time)} WIB`,
    'Bayar sekarang (simulator)',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('status_code=201&amp;transaction_status=pending');
  expect((await post(`${page}/pay`, { outcome: 'succeeded' })).location).toBe(page);
  expect(await status(id)).toMatchObject({ transaction_status: 'settlement' });
  const paid = await get(page);
  expect(paid.text).toContain('Pembayaran berhasil');
  expect(paid.text).toContain(
    `href="http://127.0.0.1:3000/pay/return?from=midtrans&amp;order_id=${id}&amp;status_code=200&amp;transaction_status=settlement"`,
  );
});

test.each(['other_qris', 'gopay', 'shopeepay'])('draws a picture to scan for %s', async (channel) => {
  const { page } = await open();
  await post(`${page}/choose`, { channel });
  const { text } = await get(page);
  expect(text).toContain('<svg class="qr"');
  expect((await get(page)).text).toBe(text);
});

it('pays by card after the one-time password', async () => {
  const { id, page } = await open();
  expect((await get(`${page}/card`)).text).toContain('Bayar Rp150.000</button>');
  expect((await post(`${page}/card`, GOOD)).location).toBe(`${page}/otp`);
  await expect(status(id)).rejects.toThrow('404');
  expect((await get(`${page}/otp`)).text).toContain('Setujui pembayaran');
  const wrong = await post(`${page}/otp`, { ...OTP, otp: '000000' });
  expect([wrong.status, wrong.text.includes('Kode salah.')]).toEqual([422, true]);
  expect((await post(`${page}/otp`, OTP)).location).toBe(page);
  expect(await status(id)).toMatchObject({ transaction_status: 'capture', fraud_status: 'accept' });
  expect((await get(page)).text).toContain('transaction_status=capture');
});

it('leaves nothing behind when the buyer turns back at the bank', async () => {
  const { id, page } = await open();
  await post(`${page}/card`, GOOD);
  expect((await post(`${page}/otp`, { step: 'cancel' })).location).toBe(`${page}/card`);
  expect((await post(`${page}/otp`, OTP)).location).toBe(page);
  await expect(status(id)).rejects.toThrow('404');
});

test.each([
  ['4911111111111113', { transaction_status: 'deny', fraud_status: 'accept', channel_response_code: '05' }],
  ['4611111111111116', { transaction_status: 'deny', fraud_status: 'deny' }],
  ['4472429869996670', { transaction_status: 'deny', channel_response_code: '51' }],
])('says that %s was denied, and takes a better card', async (number, fields) => {
  const { id, page } = await open();
  expect((await payByCard(page, number)).location).toBe(`${page}?declined=1`);
  expect(await status(id)).toMatchObject(fields);
  expect((await get(`${page}?declined=1`)).text).toContain('Pembayaran ditolak.');
  expect((await payByCard(page, GOOD.number)).location).toBe(page);
  expect(await captured(id)).toBe(150_000);
});

it('holds a challenged card until the shop decides', async () => {
  const { id, page } = await open();
  expect((await payByCard(page, '4916994064252017')).location).toBe(page);
  expect((await get(page)).text).toContain('Pembayaran sedang ditinjau');
  await bench.snap.transaction.approve(id);
  expect((await get(page)).text).toContain('Pembayaran berhasil');
});

test.each([
  ['a real-looking card', { number: '4111 1111 1111 1111' }, 'Ini bukan kartu uji.'],
  ['no card', { number: '' }, 'Masukkan nomor kartu.'],
  ['a month that does not exist', { expiry: '13/40' }, 'Masukkan masa berlaku sebagai BB/TT.'],
  ['a card that has expired', { expiry: '12/20' }, 'Masa berlaku kartu sudah lewat.'],
  ['another CVV', { cvc: '999' }, 'CVV kartu uji adalah 123.'],
])('does not take %s', async (_name, changes, message) => {
  const { id, page } = await open();
  const { status: code, text } = await post(`${page}/card`, { ...GOOD, ...changes });
  expect(code).toBe(422);
  expect(text).toContain(message);
  expect(text).toContain('aria-invalid="true"');
  expect(text).not.toContain('4111 1111');
  await expect(status(id)).rejects.toThrow('404');
});

it('pays once when a button is pressed twice', async () => {
  const { id, page } = await open();
  await Promise.all([1, 2].map(() => post(`${page}/choose`, { channel: 'bca_va' })));
  const answers = await Promise.all([1, 2].map(() => post(`${page}/pay`, { outcome: 'succeeded' })));
  expect(answers.map(({ location }) => location)).toEqual([page, page]);
  const card = await open();
  await post(`${card.page}/card`, GOOD);
  await Promise.all([1, 2].map(() => post(`${card.page}/otp`, OTP)));
  expect([await captured(id), await captured(card.id)]).toEqual([150_000, 150_000]);
});

it('lets a wallet be refused, and another method be taken', async () => {
  const { id, page } = await open();
  await post(`${page}/choose`, { channel: 'gopay' });
  expect((await post(`${page}/pay`, { outcome: 'denied' })).location).toBe(`${page}?declined=1`);
  await post(`${page}/choose`, { channel: 'bri_va' });
  expect(await status(id)).toMatchObject({ transaction_status: 'pending', payment_type: 'bank_transfer' });
});

it('offers no method that the shop does not', async () => {
  const { id, page } = await open({ enabled_payments: ['bca_va'] });
  expect((await get(`${page}/card`)).status).toBe(303);
  expect((await post(`${page}/card`, GOOD)).location).toBe(page);
  await post(`${page}/choose`, { channel: 'gopay' });
  await post(`${page}/choose`, { channel: 'constructor' });
  await expect(status(id)).rejects.toThrow('404');
});

it('tells the truth when it is opened again', async () => {
  const expired = await open();
  await post(`${expired.page}/choose`, { channel: 'gopay' });
  await bench.act(expired.id, 'expire');
  const reversed = await open();
  await bench.act(reversed.id, 'pay', { channel: 'bca_va' });
  await bench.act(reversed.id, 'reverse');
  const refunded = await open();
  await bench.act(refunded.id, 'pay', { channel: 'gopay' });
  await bench.act(refunded.id, 'refund');
  const canceled = await open({ callbacks: undefined });
  await bench.act(canceled.id, 'choose', { channel: 'bca_va' });
  await bench.act(canceled.id, 'cancel');
  const texts = await Promise.all(
    [expired, reversed, refunded, canceled].map(async ({ page }) => (await get(page)).text),
  );
  expect(texts.map((text) => /<h1>(.*?)<\/h1>/.exec(text)?.[1])).toEqual([
    'Waktu pembayaran habis',
    'Pembayaran ditarik kembali',
    'Dana dikembalikan',
    'Pembayaran dibatalkan',
  ]);
  expect(texts[3]).not.toContain('Kembali ke toko');
  expect((await post(`${expired.page}/pay`, { outcome: 'succeeded' })).location).toBe(expired.page);
  expect(await captured(expired.id)).toBe(0);
  expect((await get('/snap/v3/redirection/nothing')).status).toBe(404);
});

it('writes no full card number anywhere', async () => {
  const { page } = await open();
  await payByCard(page, GOOD.number);
  const everything = JSON.stringify([
    await bench.admin('GET', '/journal'),
    await bench.admin('GET', '/midtrans/state'),
  ]);
  expect(everything).toContain('[card 1114]');
  expect(everything).not.toMatch(/4811[ ]?1111[ ]?1111/);
});
