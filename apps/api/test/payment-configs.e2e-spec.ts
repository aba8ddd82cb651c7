import { rows } from '../src/database/sql.js';
import { PaymentConfigVault } from '../src/modules/gateways/payment-config-vault.service.js';
import { allConfigs } from '../src/modules/gateways/payment-configs.queries.js';
import { openShop } from './factories.js';
import { holdLock, untilWaiting } from './locks.js';
import {
  aConfig,
  BCA,
  CASH,
  configsOf,
  forgetConfigs,
  MIDTRANS_KEYS,
  offered,
  PATH,
  STRIPE,
  STRIPE_KEYS,
  switches,
  switchTo,
  TRANSFER,
} from './payment-configs.js';
import { aPerson, problem, type Person } from './people.js';
import { recorded } from './recorder.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = await aPerson(app, { role: 'admin' });
});
afterEach(() => forgetConfigs(app.db));
afterAll(() => app.stop());

const UNKNOWN = '01900000-0000-7000-8000-000000000000';

/** What was written down of one, the oldest first. */
const auditOf = (id: string | null) =>
  rows(
    app.db,
    `SELECT action, actor_id AS "actorId", before, after FROM audit_entry
      WHERE entity = 'payment_config' AND entity_id = $1 ORDER BY id`,
    [id],
  );

test('keys that are entered are shown by their last four characters, with the address for callbacks', async () => {
  const { status, body } = await admin.client.post(PATH, STRIPE);

  const stripe = {
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    provider: 'stripe',
    environment: 'test',
    source: 'panel',
    isActive: true,
    isReadable: true,
    keys: [
      { name: 'secretKey', lastFour: '7531' },
      { name: 'webhookSecret', lastFour: '7532' },
    ],
    accounts: [],
    maximumTotal: null,
    callbackUrl: 'http://127.0.0.1:3000/api/v1/webhooks/stripe',
    isSandbox: false,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  };
  expect({ status, body }).toEqual({ status: 201, body: stripe });

  const midtrans = await aConfig(admin.client, {
    ...{ provider: 'midtrans', environment: 'test', isActive: false },
    keys: { serverKey: `  ${MIDTRANS_KEYS.serverKey}\n` },
  });
  expect(midtrans).toMatchObject({
    isActive: false,
    keys: [
      { name: 'serverKey', lastFour: '7533' },
      { name: 'clientKey', lastFour: null },
    ],
    callbackUrl: 'http://127.0.0.1:3000/api/v1/webhooks/midtrans',
  });
  expect(await configsOf(admin.client)).toEqual([stripe, midtrans]);
});

test('the row holds the keys encrypted, and neither an answer nor the audit holds one', async () => {
  const changed = { secretKey: 'sk_test_dramBaru9999888877' };
  const answers = await recorded(app.url, async () => {
    const { id } = await aConfig(admin.client, STRIPE);
    await admin.client.patch(`${PATH}/${id}`, { keys: changed });
    await admin.client.post(PATH, STRIPE);
    await admin.client.post(PATH, { ...STRIPE, provider: 'midtrans' });
    await admin.client.post(`${PATH}/test`, { provider: 'midtrans', environment: 'test' });
    await switchTo(admin.client, STRIPE, false);
    await admin.client.get(PATH);
  });
  const [row] = await allConfigs(app.db);
  const written = await rows<{ text: string }>(app.db, 'SELECT e::text AS text FROM audit_entry e');
  const texts = [row!.secrets!.toString('latin1'), ...answers.map(({ text }) => text)];
  texts.push(...written.map(({ text }) => text));

  expect(answers.map(({ status }) => status)).toEqual([201, 200, 400, 400, 404, 200, 200]);
  expect(app.app.get(PaymentConfigVault).open(row!)).toEqual({ ...STRIPE_KEYS, ...changed });
  const parts = [...Object.values(STRIPE_KEYS), changed.secretKey].map((key) => key.slice(8, -4));
  expect(texts.filter((text) => parts.some((part) => text.includes(part)))).toEqual([]);
});

test('a key left out is kept, and who changed what is written down', async () => {
  const { id } = await aConfig(admin.client, STRIPE);
  const webhookSecret = 'whsec_dramBaru9999888877';
  const { status, body } = await admin.client.patch(`${PATH}/${id}`, { keys: { webhookSecret } });

  expect({ status, body }).toMatchObject({ status: 200, body: { id, isActive: true } });
  const [row] = await allConfigs(app.db);
  expect(app.app.get(PaymentConfigVault).open(row!)).toEqual({ ...STRIPE_KEYS, webhookSecret });
  const before = {
    ...{ provider: 'stripe', environment: 'test', isActive: true },
    keys: { secretKey: '7531', webhookSecret: '7532' },
  };
  const after = { ...before, keys: { secretKey: '7531', webhookSecret: '8877' } };
  expect(await auditOf(id)).toEqual([
    { action: 'payment_config.added', actorId: admin.id, before: null, after: before },
    { action: 'payment_config.changed', actorId: admin.id, before, after },
  ]);
});

test('bank accounts and the limit of cash on delivery are what shoppers are offered', async () => {
  const { id } = await aConfig(admin.client, { ...TRANSFER, accounts: [BCA, { ...BCA, bank: 'Mandiri' }] });
  const maximumTotal = { amount: 5_000_000, currency: 'IDR' };
  const cash = await aConfig(admin.client, { ...CASH, maximumTotal });

  expect(await configsOf(admin.client)).toMatchObject([
    { provider: 'bank_transfer', keys: [], accounts: [BCA, { ...BCA, bank: 'Mandiri' }], callbackUrl: null },
    { provider: 'cash_on_delivery', keys: [], accounts: [], maximumTotal, callbackUrl: null },
  ]);
  const methods = await admin.client.get('/payment-methods');
  expect(methods.body).toMatchObject([
    { code: 'bank_transfer', isSandbox: false },
    { code: 'cash_on_delivery', maximumTotal },
  ]);

  await admin.client.patch(`${PATH}/${id}`, { accounts: [BCA] });
  const unlimited = await admin.client.patch(`${PATH}/${cash.id}`, { maximumTotal: null });
  expect(await configsOf(admin.client)).toMatchObject([{ accounts: [BCA] }, { maximumTotal: null }]);
  expect(unlimited.body).toMatchObject({ isActive: true, maximumTotal: null });
});

test('one of a provider is active: switching one on switches the other off, and both are written down', async () => {
  const test = await aConfig(admin.client, TRANSFER);
  const live = await aConfig(admin.client, { ...TRANSFER, environment: 'live' });
  await aConfig(admin.client, CASH);
  const others = 'cash_on_delivery test on';
  expect(await switches(app.db)).toEqual(['bank_transfer live on', 'bank_transfer test off', others]);

  await switchTo(admin.client, TRANSFER, true);
  expect(await switches(app.db)).toEqual(['bank_transfer live off', 'bank_transfer test on', others]);
  await admin.client.patch(`${PATH}/${live.id}`, { isActive: true });
  expect(await switches(app.db)).toEqual(['bank_transfer live on', 'bank_transfer test off', others]);

  const steps = [...(await auditOf(test.id)), ...(await auditOf(live.id))].map(({ after }) => after);
  expect(steps).toMatchObject(
    [true, false, true, false, true, false, true].map((isActive) => ({ isActive })),
  );
});

test('two admins who switch on one each at the same time end with exactly one', async () => {
  const lock = await holdLock(app.db, 'LOCK TABLE payment_config IN SHARE ROW EXCLUSIVE MODE');
  const both = ['test', 'live'].map((environment) => admin.client.post(PATH, { ...TRANSFER, environment }));
  await untilWaiting(app.db, 2);
  await lock.release();

  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([201, 201]);
  expect((await switches(app.db)).map((line) => line.split(' ')[2]).sort()).toEqual(['off', 'on']);
});

test('two admins who set up the same at the same time make one row', async () => {
  const lock = await holdLock(app.db, 'LOCK TABLE payment_config IN SHARE ROW EXCLUSIVE MODE');
  const both = [admin.client.post(PATH, STRIPE), admin.client.post(PATH, STRIPE)];
  await untilWaiting(app.db, 2);
  await lock.release();

  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 400]);
  expect(await switches(app.db)).toEqual(['stripe test on']);
});

test('what is deleted is gone, and that is written down', async () => {
  const { id } = await aConfig(admin.client, TRANSFER);
  const { status } = await admin.client.delete(`${PATH}/${id}`);

  expect({ status, left: await configsOf(admin.client) }).toEqual({ status: 204, left: [] });
  expect(await offered(admin.client)).toEqual([]);
  expect((await auditOf(id)).at(-1)).toEqual({
    ...{ action: 'payment_config.deleted', actorId: admin.id, after: null },
    before: { provider: 'bank_transfer', environment: 'test', isActive: true, keys: {}, accounts: [BCA] },
  });
});

const keys = (changed: object) => ({ ...STRIPE, keys: { ...STRIPE_KEYS, ...changed } });
test.each<[string, object, string]>([
  ['a provider nobody knows', { ...STRIPE, provider: 'paypal' }, 'provider'],
  ['an environment nobody knows', { ...STRIPE, environment: 'staging' }, 'environment'],
  [
    'live keys in a demo',
    { ...keys({ secretKey: 'sk_live_gitar8Listrik' }), environment: 'live' },
    'environment',
  ],
  ['a live key among test ones', keys({ secretKey: 'sk_live_gitar8Listrik' }), 'keys.secretKey'],
  ['a secret key without its webhook secret', keys({ webhookSecret: undefined }), 'keys.webhookSecret'],
  ['no keys', { ...STRIPE, keys: undefined }, 'keys.secretKey'],
  ['an empty key', keys({ secretKey: ' ' }), 'keys.secretKey'],
  ['a placeholder', keys({ secretKey: 'sk_test_xxxxxxxxxxxx' }), 'keys.secretKey'],
  ['a key of another shape', keys({ secretKey: 'pk_test_gitar8Listrik' }), 'keys.secretKey'],
  ['a key of another company', keys({ serverKey: MIDTRANS_KEYS.serverKey }), 'keys.serverKey'],
  ['a key that is no text', keys({ secretKey: 7 }), 'keys.secretKey'],
  ['a name that is no key', keys({ apiBase: 'http://127.0.0.1:9' }), 'keys.apiBase'],
  ['accounts beside keys', { ...STRIPE, accounts: [BCA] }, 'accounts'],
  ['no account', { ...TRANSFER, accounts: [] }, 'accounts'],
  ['six accounts', { ...TRANSFER, accounts: Array(6).fill(BCA) }, 'accounts'],
  [
    'an account without digits',
    { ...TRANSFER, accounts: [{ ...BCA, number: 'rekening' }] },
    'accounts.0.number',
  ],
  ['a limit of nothing', { ...CASH, maximumTotal: { amount: 0, currency: 'IDR' } }, 'maximumTotal.amount'],
  ['no word on whether it is active', { ...CASH, isActive: undefined }, 'isActive'],
])('%s is refused with the field at fault, and nothing changes', async (_, input, field) => {
  const before = await contentsOf(app.db, { without: ['session'] });
  const { body } = await admin.client.post<{ errors: { field: string }[] }>(PATH, input);

  expect(body).toEqual(problem('invalid_input', 400));
  expect(body.errors[0]!.field).toBe(field);
  expect(await contentsOf(app.db, { without: ['session'] })).toEqual(before);
});

test('what stands there refuses a second one, a live key, and what is not known, and stays', async () => {
  const { id } = await aConfig(admin.client, STRIPE);
  const before = await contentsOf(app.db, { without: ['session'] });
  const { client } = admin;
  const live = { keys: { secretKey: 'sk_live_gitar8Listrik' } };
  const answers = [
    await client.post(PATH, STRIPE),
    await client.patch(`${PATH}/${id}`, live),
    await client.patch(`${PATH}/${id}`, { provider: 'midtrans' }),
    await client.patch(`${PATH}/${UNKNOWN}`, { isActive: false }),
    await client.delete(`${PATH}/${UNKNOWN}`),
    await switchTo(client, { provider: 'midtrans', environment: 'test' }, true),
    await client.post(`${PATH}/test`, { provider: 'midtrans', environment: 'test' }),
  ];

  expect(answers.map(({ body }) => body)).toEqual([
    problem('invalid_input', 400, {
      errors: [expect.objectContaining({ field: 'environment', code: 'unique' })],
    }),
    problem('invalid_input', 400, { errors: [expect.objectContaining({ field: 'keys.secretKey' })] }),
    problem('invalid_input', 400, { errors: [expect.objectContaining({ field: 'provider' })] }),
    ...Array<object>(4).fill(problem('not_found', 404)),
  ]);
  expect(await contentsOf(app.db, { without: ['session'] })).toEqual(before);
});

test('staff see nothing of it and change nothing', async () => {
  const { id } = await aConfig(admin.client, STRIPE);
  const staff = (await aPerson(app, { role: 'staff' })).client;
  const before = await contentsOf(app.db, { without: ['session'] });
  const answers = [
    await staff.get(PATH),
    await staff.post(PATH, CASH),
    await staff.patch(`${PATH}/${id}`, { isActive: false }),
    await staff.delete(`${PATH}/${id}`),
    await staff.post(`${PATH}/test`, { provider: 'stripe', environment: 'test' }),
    await switchTo(staff, STRIPE, false),
  ];

  expect(answers.map(({ body }) => body)).toEqual(Array(6).fill(problem('forbidden', 403)));
  expect(await contentsOf(app.db, { without: ['session'] })).toEqual(before);
});
