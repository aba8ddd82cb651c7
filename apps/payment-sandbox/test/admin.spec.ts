import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { startSandbox } from '../src/sandbox.js';
import { clientOf, KEY, order, paidSession, SECRET, startBench, type Bench } from './support.js';

let bench: Bench;
let directory: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'payment-sandbox-'));
  bench = await startBench({ dataDirectory: directory });
});
afterEach(async () => {
  await bench.close();
  rmSync(directory, { recursive: true });
});

function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(`${bench.sandbox.url}/_sandbox/health`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject);
    call.end();
  });
}

it('keeps web pages out, whatever name they call this machine', async () => {
  expect(await statusFor({})).toBe(200);
  expect(await statusFor({ origin: 'https://evil.example' })).toBe(403);
  expect(await statusFor({ host: 'evil.example' })).toBe(403);
});

it('writes down every request, without secrets', async () => {
  await bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' });
  await bench.stripe.checkout.sessions.list({ limit: 3 });
  const { entries } = await bench.admin<{ entries: object[] }>('GET', '/journal');
  expect(entries).toMatchObject([
    {
      seq: 1,
      method: 'POST',
      path: '/v1/checkout/sessions',
      idempotencyKey: 'k',
      status: 200,
      fault: null,
      isReplay: false,
      body: {
        mode: 'payment',
        client_reference_id: 'HRT-20261122-000123',
        line_items: [{ quantity: '2', price_data: { unit_amount: '7500000' } }],
      },
    },
    { seq: 2, method: 'GET', path: '/v1/checkout/sessions', query: { limit: '3' }, status: 200 },
  ]);
  expect(JSON.stringify(entries)).not.toContain(KEY);
  const creates = await bench.admin<{ entries: object[] }>('GET', '/journal?method=POST&path=/v1/checkout/*');
  expect(creates.entries).toHaveLength(1);
  expect((await bench.admin<{ entries: object[] }>('GET', '/journal?afterSeq=1')).entries).toHaveLength(1);
});

it.each([
  ['/clock', { advancedSeconds: 5 }, 'must NOT have additional properties'],
  ['/faults', { kind: 'earthquake' }, 'must be equal to one of the allowed values'],
  ['/webhooks', { mode: 'fast' }, 'must be equal to one of the allowed values'],
  ['/webhooks', { url: 'http://shop.example/webhook' }, 'Webhooks go to this machine only.'],
])('refuses a misspelt wish: %s %j', async (path, body, message) => {
  await expect(bench.admin('POST', path, body)).rejects.toThrow(message);
});

it('loses nothing by a restart: objects, clock, keys, undelivered events', async () => {
  await bench.admin('POST', '/webhooks', { mode: 'hold' });
  await bench.admin('POST', '/clock', { advanceSeconds: 500 });
  const paid = await paidSession(bench);
  const open = await bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' });
  const before = await bench.admin<{ sessions: object[] }>('GET', '/state');
  await bench.sandbox.close();

  const again = await startSandbox({ ...bench.config, publicUrl: bench.sandbox.url });
  const stripe = clientOf(again, KEY);
  const state = (await (await fetch(`${again.url}/_sandbox/state`)).json()) as object;
  expect(state).toEqual(before);
  expect((await stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' })).id).toBe(open.id);
  expect((await stripe.charges.retrieve(paid.charge)).paid).toBe(true);
  expect(await (await fetch(`${again.url}/_sandbox/clock`)).json()).toMatchObject({ offsetSeconds: 500 });
  await fetch(`${again.url}/_sandbox/webhooks`, {
    method: 'POST',
    body: JSON.stringify({ mode: 'deliver' }),
  });
  expect(bench.receiver.types).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ]);
  await again.close();
});

it('writes no key into its file and answers only when the file is written', async () => {
  await paidSession(bench);
  const other = await startSandbox({ ...bench.config, stripeWebhookUrl: null });
  const state = await (await fetch(`${other.url}/_sandbox/state`)).text();
  await other.close();
  expect(JSON.parse(state)).toMatchObject({ ledger: [{ paymentStatus: 'paid', captured: 15_000_000 }] });
  expect(state).not.toContain(KEY);
});

it('begins anew when it is reset', async () => {
  await paidSession(bench);
  await bench.admin('POST', '/reset');
  expect(await bench.admin('GET', '/state')).toEqual({
    sessions: [],
    paymentIntents: [],
    charges: [],
    refunds: [],
    disputes: [],
    events: [],
    ledger: [],
  });
  expect((await bench.admin<{ entries: object[] }>('GET', '/journal')).entries).toEqual([]);
});

describe('configuration', () => {
  const env = { SANDBOX_STRIPE_KEY: KEY, SANDBOX_STRIPE_WEBHOOK_SECRET: SECRET };

  it('stays on this machine', () => {
    expect(readConfig(env).host).toBe('127.0.0.1');
    for (const host of ['0.0.0.0', '192.168.1.5', '::', 'example.com', '127.0.0.1.example.com']) {
      expect(() => readConfig({ ...env, SANDBOX_HOST: host })).toThrow('must be a loopback address');
    }
  });

  it('needs nothing of Midtrans', () => {
    expect(readConfig(env)).toMatchObject({ midtransServerKey: null, midtransNotificationUrl: null });
    const SANDBOX_MIDTRANS_SERVER_KEY = 'SB-Mid-server-test';
    expect(readConfig({ ...env, SANDBOX_MIDTRANS_SERVER_KEY }).midtransServerKey).toBe('SB-Mid-server-test');
  });

  it('takes no key that could be real, and no missing secret', () => {
    expect(() => readConfig({ ...env, SANDBOX_STRIPE_KEY: 'sk_live_x' })).toThrow('must begin with sk_test_');
    for (const key of ['Mid-server-real', 'SB-Mid-client-x', 'x SB-Mid-server-x']) {
      expect(() => readConfig({ ...env, SANDBOX_MIDTRANS_SERVER_KEY: key })).toThrow(
        'must begin with SB-Mid-server-',
      );
    }
    expect(() => readConfig({ SANDBOX_STRIPE_KEY: KEY })).toThrow(
      'SANDBOX_STRIPE_WEBHOOK_SECRET is missing.',
    );
    expect(() => readConfig({ ...env, SANDBOX_PORT: 'http' })).toThrow('SANDBOX_PORT must be a whole number');
  });
});
