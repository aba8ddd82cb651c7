import { request } from 'node:http';
import Stripe from 'stripe';
import {
  isSigned,
  midtransRefusal,
  openOrder,
  snapOrder,
  startMidtransBench,
  type MidtransBench,
} from './midtrans-support.js';
import { order, SECRET } from './support.js';

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench();
});
afterEach(() => bench.close());

async function panel(headers: Record<string, string> = {}) {
  const response = await fetch(`${bench.sandbox.url}/`, { headers });
  return {
    status: response.status,
    headers: response.headers,
    text: (await response.text()).replace(/\s+/g, ' '),
  };
}

/** A press of a button, as a browser sends it. */
async function press(path: string, form: Record<string, string> = {}, headers?: Record<string, string>) {
  const response = await fetch(`${bench.sandbox.url}/panel${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: headers ?? { origin: bench.sandbox.url },
  });
  return { status: response.status, location: response.headers.get('location') };
}

const notice = async () => /<p class="notice[^>]*>([^<]*)</.exec((await panel()).text)?.[1];
const status = (id: string) => bench.snap.transaction.status(id);

function statusOf(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(`${bench.sandbox.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject);
    call.end();
  });
}

it('shows how both gateways stand, and speaks the browser’s language', async () => {
  const id = await openOrder(bench);
  await bench.act(id, 'pay', { channel: 'credit_card', outcome: 'challenge' });
  await bench.stripe.checkout.sessions.create(order());
  const { status: code, text } = await panel();
  expect(code).toBe(200);
  for (const words of [
    '<html lang="id">',
    'Tidak ada uang sungguhan',
    id,
    'capture / challenge',
    'Rp150.000',
    `action="/panel/midtrans/transactions/${id}/approve"`,
    'HRT-20261122-000123',
    'open / unpaid',
    'POST /v1/checkout/sessions',
    'POST /snap/v1/transactions',
  ]) {
    expect(text).toContain(words);
  }
  expect((await panel({ 'accept-language': 'en' })).text).toContain('Payment sandbox panel');
});

it('says when it has nothing to show', async () => {
  expect((await panel()).text).toContain('Belum ada.');
  const keyless = await startMidtransBench({ midtransServerKey: null });
  const text = await (await fetch(`${keyless.sandbox.url}/`)).text();
  await keyless.close();
  expect(text).toContain('tidak punya kunci');
});

it('lets nothing foreign or inline onto the page, and escapes what shops sent', async () => {
  await bench.stripe.checkout.sessions.create(order({ client_reference_id: '<script>alert(1)</script>' }));
  await bench.snap.createTransaction(snapOrder({ custom_field1: '<img src=x onerror=alert(1)>' }));
  const { headers, text } = await panel();
  expect(headers.get('content-security-policy')).toContain(
    "default-src 'none'; style-src 'self'; script-src 'self'",
  );
  // With `no-referrer` browsers would send `Origin: null`, and every press would be refused.
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toMatch(/<script>|<img|<style|style=/);
  for (const asset of ['panel.css', 'panel.js']) {
    expect((await fetch(`${bench.sandbox.url}/panel/${asset}`)).status).toBe(200);
  }
});

it.each<[string, Record<string, string>]>([
  ['a foreign page', { origin: 'https://evil.example' }],
  ['a page of this machine on another port', { origin: 'http://127.0.0.1:1' }],
  ['a page that hides where it is from', { origin: 'null' }],
  ['nobody', {}],
])('takes no press from %s', async (_name, headers) => {
  const id = await openOrder(bench);
  await bench.act(id, 'choose', { channel: 'gopay' });
  expect((await press(`/midtrans/transactions/${id}/pay`, {}, headers)).status).toBe(403);
  expect(await status(id)).toMatchObject({ transaction_status: 'pending' });
});

it('hides from pages that call this machine by another name', async () => {
  const host = 'evil.example';
  expect(await statusOf('GET', '/', { host })).toBe(403);
  expect(await statusOf('POST', '/panel/reset', { host, origin: `http://${host}` })).toBe(403);
});

it('does what the button says, comes back to its part of the page, and says so once', async () => {
  const id = await openOrder(bench);
  const back = await press(`/midtrans/transactions/${id}/pay`, {
    section: 'midtrans',
    channel: 'bca_va',
    outcome: 'succeeded',
  });
  expect(back).toEqual({ status: 303, location: '/#midtrans' });
  expect(await status(id)).toMatchObject({ transaction_status: 'settlement' });
  expect(await notice()).toBe('Selesai. paid');
  expect(await notice()).toBeUndefined();
  await press(`/midtrans/transactions/${id}/refund`, { amount: '5000' });
  expect(await notice()).toContain('412');
  expect((await press('/reset', { section: '//evil.example' })).location).toBe('/');
});

it('reads amounts as numbers, and empty fields as nothing', async () => {
  const id = await openOrder(bench);
  await bench.act(id, 'pay', { channel: 'gopay' });
  await press(`/midtrans/transactions/${id}/refund`, { amount: '5000' });
  expect(await status(id)).toMatchObject({ refund_amount: '5000.00' });
  await press(`/midtrans/transactions/${id}/refund`, { amount: '' });
  expect(await status(id)).toMatchObject({ refund_amount: '150000.00', transaction_status: 'refund' });
});

/** Every form on the page with its first button, as a browser would send it. */
function formsOf(text: string): { path: string; form: Record<string, string> }[] {
  return [...text.matchAll(/<form[^>]*action="\/panel([^"]*)"[^>]*>(.*?)<\/form>/g)].map(
    ([, path = '', inside = '']) => {
      const decoded = (value = '') => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      const inputs = [...inside.matchAll(/<input[^>]*?name="([^"]+)"[^>]*?value="([^"]*)"/g)];
      const [button] = [...inside.matchAll(/<button[^>]*?name="([^"]+)" value="([^"]*)"/g)];
      const options = [...inside.matchAll(/<select name="([^"]+)"> *<option(?: value="([^"]*)")?>([^<]*)/g)];
      return {
        path,
        form: Object.fromEntries([
          ...inputs.map(([, name = '', value]) => [name, decoded(value)]),
          ...options.map(([, name = '', value, label]) => [name, value ?? label]),
          ...(button ? [[button[1], button[2]]] : []),
        ]) as Record<string, string>,
      };
    },
  );
}

it('has no button that the admin API does not know', async () => {
  const { stripe, admin } = bench;
  const pays: [string, object][] = [
    ['choose', { channel: 'bca_va' }],
    ['pay', { channel: 'permata_va' }],
    ['pay', { channel: 'gopay' }],
    ['pay', { channel: 'credit_card' }],
    ['pay', { channel: 'credit_card', outcome: 'challenge' }],
  ];
  for (const [action, body] of pays) await bench.act(await openOrder(bench), action, body);
  const refunded = await openOrder(bench);
  await bench.act(refunded, 'pay', { channel: 'gopay' });
  await bench.act(refunded, 'refund', { amount: 1000 });
  const expired = await openOrder(bench);
  await bench.act(expired, 'choose', { channel: 'gopay' });
  await bench.act(expired, 'expire');
  await openOrder(bench);
  for (const outcome of ['succeeded', 'three_ds', 'delayed', 'refund_pending', null]) {
    const { id } = await stripe.checkout.sessions.create(order());
    if (outcome !== null) await admin('POST', `/sessions/${id}/pay`, { outcome });
  }
  const disputed = await stripe.checkout.sessions.create(order());
  await admin('POST', `/sessions/${disputed.id}/pay`, {});
  const { charges } = await admin<{ charges: { id: string }[] }>('GET', '/state');
  await admin('POST', `/charges/${charges[2]?.id}/refund`);
  await admin('POST', `/charges/${charges.at(-1)?.id}/dispute`, { status: 'created' });
  const forms = formsOf((await panel()).text).filter(({ path }) => path !== '/reset');
  expect(forms.length).toBeGreaterThan(60);
  const answers = new Map<string, string | undefined>();
  for (const { path, form } of forms) {
    expect((await press(path, form)).status).toBe(303);
    answers.set(`${path} ${JSON.stringify(form)}`, await notice());
  }
  const unknown = [...answers].filter(([, said]) => /No such|body/.test(said ?? ''));
  expect(unknown).toEqual([]);
  expect([...answers.values()].filter((said) => said === undefined)).toEqual([]);
});

it('refunds and expires at Stripe like a person in the dashboard', async () => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/pay`, {});
  const { charges } = await bench.admin<{ charges: { id: string }[] }>('GET', '/state');
  await press(`/charges/${charges[0]?.id}/refund`);
  expect(bench.receiver.types.slice(-2)).toEqual(['refund.created', 'charge.refunded']);
  await press(`/charges/${charges[0]?.id}/refund`);
  expect(await notice()).toContain('has already been refunded');
  const open = await bench.stripe.checkout.sessions.create(order());
  await press(`/sessions/${open.id}/expire`);
  expect((await bench.stripe.checkout.sessions.retrieve(open.id)).status).toBe('expired');
  await expect(bench.admin('POST', `/sessions/${open.id}/expire`)).rejects.toThrow('409');
});

it('holds, releases and storms by the webhook switches', async () => {
  await press('/midtrans/webhooks', { json: '{"mode":"hold"}' });
  const id = await openOrder(bench);
  await bench.act(id, 'pay', { channel: 'gopay' });
  expect((await panel()).text).toContain('2 belum terkirim');
  await press('/midtrans/webhooks/release', { json: '{"reverse":true,"copies":100}' });
  expect(await notice()).toBe('Terkirim: 2');
  const statuses = (await bench.told()).map((news) => news.transaction_status);
  expect([statuses.slice(0, 100), statuses.slice(100)]).toEqual([
    Array(100).fill('settlement'),
    Array(100).fill('pending'),
  ]);
});

it('forges a payment that no careful shop believes', async () => {
  await expect(bench.admin('POST', '/webhooks/forge')).rejects.toThrow('409');
  const id = await openOrder(bench);
  const session = await bench.stripe.checkout.sessions.create(order());
  bench.shop.answers = [400];
  await press('/midtrans/webhooks/forge');
  expect(await notice()).toBe('Jawaban toko: 400');
  const [forged] = await bench.told();
  expect(forged).toMatchObject({ order_id: id, transaction_status: 'settlement', gross_amount: '150000.00' });
  expect(isSigned(forged!)).toBe(false);
  await press('/webhooks/forge');
  const [event] = bench.receiver.received;
  expect(event?.body).toContain(session.id);
  expect(event?.body).toContain('"payment_status": "paid"');
  expect(() => Stripe.webhooks.constructEvent(event!.body, event!.signature, SECRET)).toThrow(
    'No signatures found',
  );
});

it('repeats what is true but old', async () => {
  const id = await openOrder(bench);
  await bench.act(id, 'pay', { channel: 'gopay' });
  await press('/midtrans/webhooks/stale');
  expect(await bench.news()).toEqual(['pending 201', 'settlement 200', 'pending 201']);
  expect((await bench.told()).every((news) => isSigned(news))).toBe(true);
  const { id: session } = await bench.stripe.checkout.sessions.create(order());
  await bench.stripe.checkout.sessions.expire(session);
  await bench.receiver.until(1);
  await press('/webhooks/stale');
  const [first, old] = bench.receiver.received;
  expect(old?.body).toBe(first?.body);
  expect(() => Stripe.webhooks.constructEvent(old!.body, old!.signature, SECRET)).toThrow(
    'outside the tolerance zone',
  );
});

it('sets faults and clears them', async () => {
  await press('/faults', { 'match[path]': '/snap/v1/*', kind: 'error_before', times: '2' });
  expect((await midtransRefusal(bench.snap.createTransaction(snapOrder()))).status).toBe(500);
  expect((await panel()).text).toContain('<code>/snap/v1/*</code> × 1');
  await press('/faults/clear');
  await expect(bench.snap.createTransaction(snapOrder())).resolves.toHaveProperty('token');
});

it('moves the clock', async () => {
  const id = await openOrder(bench);
  await bench.act(id, 'choose', { channel: 'bca_va' });
  await press('/clock', { json: '{"advanceSeconds":86400}' });
  expect(await status(id)).toMatchObject({ transaction_status: 'expire' });
  expect((await panel()).text).toContain('86400 detik lebih cepat');
  await press('/clock', { json: '{"reset":true}' });
  expect(await bench.admin('GET', '/clock')).toMatchObject({ offsetSeconds: 0 });
});

it('shows no journal of itself, and answers nothing it does not know', async () => {
  await panel();
  expect(await bench.admin('GET', '/journal')).toEqual({ entries: [] });
  expect((await fetch(`${bench.sandbox.url}/panel/nothing`)).status).toBe(404);
  expect((await fetch(`${bench.sandbox.url}/elsewhere`)).status).toBe(404);
  await press('/nothing');
  expect(await notice()).toContain('No such admin call');
});
