import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { anOrder, openShop, startPayment } from './factories.js';
import { aConfig, MIDTRANS_KEYS, PATH, STRIPE, STRIPE_KEYS, switchTo } from './payment-configs.js';
import { aPerson, count, type Person } from './people.js';
import { ApiProcess } from './processes.js';
import { failWrites, mendWrites } from './sql-faults.js';
import { startTestApp, type TestApp } from './test-app.js';

const OTHER_KEY = 'another key of thirty-two letters';
/** Nobody listens there. */
const NOWHERE = { STRIPE_API_BASE: 'http://127.0.0.1:1', MIDTRANS_API_BASE: 'http://127.0.0.1:1' };

let app: TestApp;
let admin: Person;
let log = '';
beforeAll(async () => {
  app = await startTestApp(NOWHERE);
  await openShop(app.db);
  admin = await aPerson(app, { role: 'admin' });
  for (const [encryptionKey, work] of [
    [app.config.ENCRYPTION_KEY, trouble],
    [OTHER_KEY, unreadable],
  ] as const) {
    const environment = {
      ...NOWHERE,
      ENCRYPTION_KEY: encryptionKey,
      LOG_LEVEL: 'debug',
      ROLES: 'api,worker',
    };
    const api = await ApiProcess.start(app.databaseUrl, environment);
    const client = new Client(api.url);
    for (const [name, value] of admin.client.cookies) client.cookies.set(name, value);
    await work(client);
    await api.stop();
    log += api.output;
  }
});
afterAll(() => app.stop());

const MIDTRANS = { provider: 'midtrans', environment: 'test', keys: MIDTRANS_KEYS, isActive: true };

/** Without what stands before the secret part. */
const KEYS = [...Object.values(STRIPE_KEYS), ...Object.values(MIDTRANS_KEYS)].map((key) => key.slice(-17));

/** Keys on their way while the database and the payment companies fail. */
async function trouble(client: Client): Promise<void> {
  await failWrites(app.db, 'payment_config', { sqlState: 'XX000' });
  await client.post(PATH, STRIPE);
  await mendWrites(app.db, 'payment_config');
  await client.post(PATH, { ...STRIPE, provider: 'midtrans' });
  await aConfig(client, STRIPE);
  await client.post(PATH, MIDTRANS, { 'idempotency-key': randomUUID() });
  for (const { provider, environment } of [STRIPE, MIDTRANS])
    await client.post(`${PATH}/test`, { provider, environment });
  const { shopper, order } = await anOrder({ ...app, url: client.url });
  await startPayment(shopper, order.number);
  await startPayment(shopper, order.number, { method: 'bca_va' });
}

async function unreadable(client: Client): Promise<void> {
  await client.get(PATH);
  await client.get('/payment-methods');
  await client.post(`${PATH}/test`, { provider: 'stripe', environment: 'test' });
  await switchTo(client, STRIPE, true);
}

test('no key stands in the log, whatever fails', () => {
  const failures = log.split('\n').filter((line) => line.includes('"msg":"request failed"'));
  expect(failures.some((line) => line.includes('secret words about table payment_config'))).toBe(true);
  expect(log).toContain('/api/v1/admin/payment-configs/test');

  const secrets = [...Object.values(STRIPE_KEYS), ...Object.values(MIDTRANS_KEYS)].map((key) =>
    key.slice(-17),
  );
  secrets.push(app.config.ENCRYPTION_KEY, OTHER_KEY);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});

test('no key stands in any table, as text or as bytes', async () => {
  const tables = await rows<{ name: string }>(
    app.db,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const wanted = KEYS.flatMap((key) => [key, Buffer.from(key).toString('hex')]).map((key) => `%${key}%`);
  const holding: string[] = [];
  for (const { name } of tables)
    if (await count(app.db, `${name} t`, 't::text LIKE ANY($1)', [wanted])) holding.push(name);

  expect(tables.map(({ name }) => name)).toContain('public.payment_config');
  expect(await count(app.db, 'payment_config', 'secrets IS NOT NULL')).toBe(2);
  expect(await count(app.db, 'idempotency_record', 'status = 201')).toBeGreaterThan(0);
  expect(holding).toEqual([]);
});
