import type Stripe from 'stripe';
import { order, startBench, type Bench } from './support.js';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const GOOD = {
  email: 'ayu@example.com',
  method: 'card',
  number: '4242 4242 4242 4242',
  expiry: '12/40',
  cvc: '123',
};

const open = (overrides: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
  bench.stripe.checkout.sessions.create(order(overrides));
const sessionOf = (id: string) => bench.stripe.checkout.sessions.retrieve(id);

async function post(path: string, form: Record<string, string>) {
  const response = await fetch(`${bench.sandbox.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${bench.sandbox.url}${path}`, { redirect: 'manual', headers });
  const text = (await response.text()).replace(/\s+/g, ' ');
  return { status: response.status, headers: response.headers, text };
}

it('shows what is bought, for how much, and that no money moves', async () => {
  const { id, url } = await open();
  expect(url).toBe(`${bench.sandbox.url}/c/pay/${id}`);
  const { status, text } = await get(`/c/pay/${id}`);
  expect(status).toBe(200);
  for (const words of [
    '<html lang="id">',
    'SANDBOX',
    'Tidak ada uang sungguhan',
    'Senar Gitar 010',
    '2 × Rp75.000',
    'Bayar Rp150.000 </button>',
    '<label for="number">Nomor kartu</label>',
    'value="ayu@example.com"',
    'href="http://127.0.0.1:3000/orders/1"',
  ]) {
    expect(text).toContain(words);
  }
});

it('speaks English when the session does, and the browser’s language when it says nothing', async () => {
  const english = await open({ locale: 'en' });
  const silent = await open({ locale: undefined });
  expect((await get(`/c/pay/${english.id}`)).text).toContain('Pay Rp150.000 </button>');
  expect((await get(`/c/pay/${silent.id}`, { 'accept-language': 'en-GB' })).text).toContain('Card number');
  expect((await get(`/c/pay/${silent.id}`)).text).toContain('Nomor kartu');
});

it('escapes what the shop sent', async () => {
  const product_data = { name: '<script>alert(1)</script>"&' };
  const { id } = await open({
    line_items: [{ quantity: 1, price_data: { currency: 'idr', unit_amount: 5_000_000, product_data } }],
  });
  const { text } = await get(`/c/pay/${id}`);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
  expect(text).not.toContain('<script>alert');
});

it('lets nothing foreign or inline onto the page', async () => {
  const { id } = await open();
  const { headers, text } = await get(`/c/pay/${id}`);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' http://127.0.0.1:3000; " +
      "base-uri 'none'; frame-ancestors 'none'",
  );
  expect(text).not.toMatch(/<style|style=|<script>|\son\w+=/);
  expect((await get('/c/assets/checkout.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await get('/c/assets/checkout.js')).headers.get('content-type')).toBe(
    'text/javascript; charset=utf-8',
  );
});

it('pays and sends the buyer back with the session’s id', async () => {
  const { id } = await open();
  const { status, location } = await post(`/c/pay/${id}`, { ...GOOD, email: 'budi@example.com' });
  expect([status, location]).toEqual([303, `http://127.0.0.1:3000/orders/1/return?session=${id}`]);
  expect(await sessionOf(id)).toMatchObject({
    payment_status: 'paid',
    customer_details: { email: 'budi@example.com' },
  });
});

it('says why a card was declined, stays open, and takes a better card', async () => {
  const { id } = await open();
  const declined = await post(`/c/pay/${id}`, { ...GOOD, number: '4000000000009995' });
  expect([declined.status, declined.location]).toEqual([303, `/c/pay/${id}?declined=1`]);
  expect((await get(`/c/pay/${id}?declined=1`)).text).toContain('Saldo kartu Anda tidak cukup.');
  expect((await sessionOf(id)).status).toBe('open');
  expect((await post(`/c/pay/${id}`, GOOD)).location).toContain('/orders/1/return');
  expect((await sessionOf(id)).payment_status).toBe('paid');
});

it('pays once when the button is pressed twice', async () => {
  const { id } = await open();
  const answers = await Promise.all([post(`/c/pay/${id}`, GOOD), post(`/c/pay/${id}`, GOOD)]);
  expect(answers.map((answer) => answer.location)).toEqual(
    Array(2).fill(`http://127.0.0.1:3000/orders/1/return?session=${id}`),
  );
  const { ledger } = await bench.admin<{
    ledger: { sessionId: string; captured: number; chargeIds: string[] }[];
  }>('GET', '/state');
  const line = ledger.find((entry) => entry.sessionId === id);
  expect(line).toMatchObject({ captured: 15_000_000 });
  expect(line?.chargeIds).toHaveLength(1);
});

test.each([
  ['complete', 'http://127.0.0.1:3000/orders/1/return?session=', 'paid'],
  ['fail', '/c/pay/', 'unpaid'],
])('asks the bank, which answers %s', async (result, location, paymentStatus) => {
  const { id } = await open();
  const asked = await post(`/c/pay/${id}`, { ...GOOD, number: '4000000000003220' });
  expect(asked.location).toBe(`/c/pay/${id}/3ds`);
  expect((await get(`/c/pay/${id}/3ds`)).text).toContain('Setujui pembayaran</button>');
  const answered = await post(`/c/pay/${id}/3ds`, { result });
  expect(answered.location?.startsWith(location)).toBe(true);
  expect((await sessionOf(id)).payment_status).toBe(paymentStatus);
});

it('offers the delayed method only where the shop allows it', async () => {
  const cards = await open({ allowed_payment_method_types: ['card'] });
  const both = await open();
  expect((await get(`/c/pay/${cards.id}`)).text).not.toContain('Transfer bank');
  expect((await get(`/c/pay/${both.id}`)).text).toContain('Transfer bank, berhasil setelah 2 menit');
  const refused = await post(`/c/pay/${cards.id}`, { email: 'a@example.com', method: 'delayed_succeeds' });
  expect(refused.status).toBe(422);
  const taken = await post(`/c/pay/${both.id}`, { email: 'a@example.com', method: 'delayed_succeeds' });
  expect(taken.location).toContain('/orders/1/return');
  expect(await sessionOf(both.id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
  expect((await get(`/c/pay/${both.id}`)).text).toContain('Menunggu pembayaran');
});

test.each([
  ['a real-looking card', { number: '4111 1111 1111 1111' }, 'Ini bukan kartu uji.'],
  ['no card', { number: '' }, 'Masukkan nomor kartu.'],
  ['a month that does not exist', { expiry: '13/40' }, 'Masukkan masa berlaku sebagai BB/TT.'],
  ['a card that has expired', { expiry: '12/20' }, 'Masa berlaku kartu sudah lewat.'],
  ['a short CVC', { cvc: '12' }, 'Masukkan 3 atau 4 angka CVC.'],
  ['no e-mail', { email: '' }, 'Masukkan alamat email yang benar.'],
])('does not take %s', async (_name, changes, message) => {
  const { id } = await open();
  const { status, text } = await post(`/c/pay/${id}`, { ...GOOD, ...changes });
  expect(status).toBe(422);
  expect(text).toContain(message);
  expect(text).toContain('aria-invalid="true"');
  expect(text).not.toContain('4111');
  expect((await sessionOf(id)).payment_intent).toBeNull();
});

it('tells the truth when it is opened again', async () => {
  const paid = await open();
  await post(`/c/pay/${paid.id}`, GOOD);
  const expired = await open();
  await bench.stripe.checkout.sessions.expire(expired.id);
  expect((await get(`/c/pay/${paid.id}`)).text).toContain('Sudah dibayar');
  expect((await get(`/c/pay/${expired.id}`)).text).toContain('Sesi sudah kedaluwarsa');
  expect((await post(`/c/pay/${expired.id}`, GOOD)).location).toBe(`/c/pay/${expired.id}`);
  expect((await sessionOf(expired.id)).payment_status).toBe('unpaid');
  expect((await get('/c/pay/cs_test_nothing')).status).toBe(404);
});

it('writes no full card number anywhere', async () => {
  const { id } = await open();
  await post(`/c/pay/${id}`, GOOD);
  const everything = JSON.stringify([
    await bench.admin('GET', '/journal'),
    await bench.admin('GET', '/state'),
  ]);
  expect(everything).toContain('[card 4242]');
  expect(everything).not.toMatch(/4242[ ]?4242/);
});
