import { randomUUID } from 'node:crypto';
import { isCardNumber } from '@hurtrock/shared/card-numbers';
import { rows } from '../src/database/sql.js';
import { ADDRESS, aProduct, aShopperWith, CONTACT, openShop, orderBody, startPayment } from './factories.js';
import { OTHER_PASSWORD, PASSWORD } from './people.js';
import { ApiProcess } from './processes.js';
import { notify } from './relay.js';
import { recorded, type Recorded } from './recorder.js';
import { MIDTRANS_KEY, Sandbox, STRIPE_KEY, WEBHOOK_SECRET } from './sandbox.js';
import { failWrites, mendWrites } from './sql-faults.js';
import { Story } from './story.js';
import { startTestApp, testEnvironment, type TestApp } from './test-app.js';

let sandbox: Sandbox;
let app: TestApp;
/** All that a process of its own wrote to its standard output and error over a day with every kind of trouble. */
let log: string;
let answers: Recorded[];
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
  const api = await ApiProcess.start(app.databaseUrl, {
    ...sandbox.environment,
    LOG_LEVEL: 'debug',
    ROLES: 'api,worker',
  });
  answers = await recorded(api.url, async () => {
    await new Story({ ...app, url: api.url }, sandbox).tell();
    await trouble(api.url);
  });
  await api.stop();
  log = api.output;
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

const CARD = '4242424242424242';

/** Failures of the database and of Stripe, while secrets are on their way. */
async function trouble(url: string): Promise<void> {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(url, [product, 1]);
  const body = orderBody(12_543_000, { note: `Kartu saya ${CARD}` });
  await failWrites(app.db, 'sales_order', { sqlState: 'XX000' });
  await shopper.post('/orders', body, { 'idempotency-key': randomUUID() });
  await shopper.post('/auth/login', { email: 'siapa@example.com', password: `${PASSWORD} salah` });
  await failWrites(app.db, 'user_account', { sqlState: 'XX000' });
  await shopper.post('/auth/register', { email: 'baru@example.com', password: PASSWORD, name: 'Baru' });
  for (const table of ['sales_order', 'user_account']) await mendWrites(app.db, table);
  const { body: order } = await shopper.post<{ number: string }>('/orders', body, {
    'idempotency-key': randomUUID(),
  });
  await sandbox.fault({ kind: 'error_before', times: 2, match: { method: 'POST' } });
  await startPayment(shopper, order.number);
  // The client of Midtrans carries the server key in each of its errors.
  for (const kind of ['error_before', 'html', 'reset_before', 'rate_limit']) {
    await sandbox.fault({ kind, match: { path: '/snap/v1/*' } });
    await startPayment(shopper, order.number, { method: 'bca_va' });
  }
  await notify(url, JSON.stringify({ order_id: `${order.number}-A2`, signature_key: MIDTRANS_KEY }));
  await sandbox.ask('DELETE', '/faults');
}

test('A-86 the log tells of every request: method, path without its query, status, time and id', () => {
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = lines.filter(({ msg }) => msg === 'request');
  const ids = new Set(requests.map(({ requestId }) => requestId));
  expect(answers.filter(({ headers }) => !ids.has(headers.get('x-request-id')))).toEqual([]);
  for (const line of requests)
    expect(line).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: expect.stringMatching(/^[A-Z]+$/),
      path: expect.not.stringContaining('?'),
      status: expect.any(Number),
      ms: expect.any(Number),
      msg: 'request',
    });
});

test('A-86 what failed stands in the log, so that somebody can mend it', () => {
  const failures = log.split('\n').filter((line) => line.includes('"msg":"request failed"'));
  expect(failures.length).toBe(answers.filter(({ status }) => status >= 500).length);
  expect(failures.some((line) => line.includes('secret words about table sales_order'))).toBe(true);
});

test('A-86 no password, key, cookie, token or secret stands in the log', async () => {
  const environment = testEnvironment(app.databaseUrl, sandbox.environment);
  const cookies = answers.flatMap(({ headers }) =>
    headers.getSetCookie().map((line) => /=([^;]*)/.exec(line)?.[1] ?? ''),
  );
  const mails = await rows<{ text: string }>(app.db, 'SELECT text FROM mail');
  const tokens = mails.flatMap(({ text }) =>
    [...text.matchAll(/token=([\w-]+)/g)].map(([, token]) => token!),
  );
  const hashes = await rows<{ hash: string }>(app.db, 'SELECT password_hash AS hash FROM user_account');
  const secrets = [
    PASSWORD,
    OTHER_PASSWORD,
    STRIPE_KEY,
    WEBHOOK_SECRET,
    MIDTRANS_KEY,
    Buffer.from(`${MIDTRANS_KEY}:`).toString('base64'),
    environment['SESSION_SECRET']!,
    environment['ENCRYPTION_KEY']!,
    new URL(app.databaseUrl).password,
    ...cookies,
    ...tokens,
    ...hashes.map(({ hash }) => hash),
  ].filter((secret) => secret.length > 5);

  expect(cookies.length).toBeGreaterThan(3);
  expect(tokens.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  expect(log).not.toMatch(/authorization|set-cookie|stripe-signature|__Host-|\bBearer\b/i);
});

test('A-86 no card number stands in the log, nor any other run of digits that could be one', () => {
  const numbers = [...log.matchAll(/(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g)].map(([found]) => found);
  expect(numbers.filter((found) => isCardNumber(found.replace(/\D/g, '')))).toEqual([]);
  expect(isCardNumber(CARD)).toBe(true);
});

/** Every row of every table, as text. */
async function allRows(): Promise<string> {
  const tables = await rows<{ name: string }>(
    app.db,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' OR schemaname = 'graphile_worker' AND tablename = '_private_jobs'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const found = await rows<{ text: string }>(app.db, `SELECT t::text AS text FROM ${name} t`);
    texts.push(...found.map(({ text }) => text));
  }
  return texts.join('\n');
}

test('INV-19 no password, key or card number stands in any row or answer', async () => {
  const secrets = [PASSWORD, OTHER_PASSWORD, STRIPE_KEY, WEBHOOK_SECRET, MIDTRANS_KEY, CARD];
  const [stored, told] = [await allRows(), JSON.stringify(answers.map(({ text }) => text))];
  expect(secrets.filter((secret) => stored.includes(secret))).toEqual([]);
  expect(
    answers
      .filter(({ text }) => text.includes(CARD))
      .map(({ path, status, text }) => `${path} ${status} ${text}`),
  ).toEqual([]);
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(stored).toContain('•••• 4242');
});

test('A-86 no name, address, phone number or e-mail of a customer stands in the log', () =>
  expect(
    [
      CONTACT.name,
      CONTACT.email,
      CONTACT.phone,
      ADDRESS.detail,
      ADDRESS.village,
      'Dewi',
      '@example.com',
    ].filter((text) => log.includes(text)),
  ).toEqual([]));

test('the process says where it listens, and on a silent level nothing more', async () => {
  const api = await ApiProcess.start(app.databaseUrl, { ...sandbox.environment, LOG_LEVEL: 'silent' });
  await fetch(`${api.url}/api/v1/products/%zz`);
  const { code, output } = await api.stop();
  expect({ code, output }).toEqual({ code: 0, output: `api ready at ${api.url}\n` });
});
