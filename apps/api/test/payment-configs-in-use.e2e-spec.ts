import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app.setup.js';
import { loadConfig } from '../src/config.js';
import { GatewaySettings } from '../src/modules/gateways/gateway-settings.service.js';
import { Client } from './client.js';
import { anOrder, openShop, startPayment } from './factories.js';
import {
  aConfig,
  configsOf,
  forgetConfigs,
  offered,
  PATH,
  STRIPE,
  STRIPE_KEYS,
  switches,
  switchTo,
  TRANSFER,
} from './payment-configs.js';
import type { PaidOrderView } from './paying-shop.js';
import { aPerson, problem, sessionOf, type Person } from './people.js';
import { deliver } from './relay.js';
import { MIDTRANS_KEY, Sandbox, STRIPE_KEY, WEBHOOK_SECRET } from './sandbox.js';
import { statementsOf } from './statements.js';
import { startTestApp, testEnvironment, type TestApp } from './test-app.js';
import { eventBody, signatureOf } from './traces.js';

let sandbox: Sandbox;
/** A shop whose environment names the sandbox and no key. */
let app: TestApp;
let admin: Person;
const others: NestFastifyApplication[] = [];
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp({ STRIPE_API_BASE: sandbox.url, MIDTRANS_API_BASE: sandbox.url });
  await openShop(app.db);
  admin = await aPerson(app, { role: 'admin' });
});
afterEach(async () => {
  await forgetConfigs(app.db);
  for (const other of others.splice(0)) await other.close();
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

const OURS = { ...STRIPE, keys: { secretKey: STRIPE_KEY, webhookSecret: WEBHOOK_SECRET } };
const MIDTRANS = {
  provider: 'midtrans',
  environment: 'test',
  keys: { serverKey: MIDTRANS_KEY },
  isActive: true,
};

/** Another process of the same shop, with a changed environment; the admin is signed in there. */
async function sameShopWith(changed: Record<string, string>): Promise<Client> {
  const other = await createApp(loadConfig(testEnvironment(app.databaseUrl, changed)));
  others.push(other);
  await other.listen(0, '127.0.0.1');
  const client = new Client((await other.getUrl()).replace('[::1]', '127.0.0.1'));
  for (const [name, value] of admin.client.cookies) client.cookies.set(name, value);
  return client;
}

const testing = (client: Client, { provider, environment }: { provider: string; environment: string }) =>
  client.post(`${PATH}/test`, { provider, environment }).then(({ body }) => body);

/** How the webhook answers to an event signed with a secret. */
async function signedWith(url: string, secret: string): Promise<number> {
  const body = eventBody({ object: 'balance' }, { type: 'balance.available' });
  return (await deliver(url, body, signatureOf(body, { secret }))).status;
}

test('keys in the panel take payments: at the sandbox that the environment names, by the webhook secret entered', async () => {
  expect(await signedWith(app.url, WEBHOOK_SECRET)).toBe(400);
  await aConfig(admin.client, OURS);
  await aConfig(admin.client, MIDTRANS);

  expect(await configsOf(admin.client)).toMatchObject([
    { provider: 'stripe', source: 'panel', isSandbox: true },
    { provider: 'midtrans', source: 'panel', isSandbox: true },
  ]);
  const { shopper, order } = await anOrder(app);
  const { status, body } = await startPayment(shopper, order.number);
  expect({ status, body }).toMatchObject({ status: 201, body: { state: 'awaiting', method: 'stripe' } });
  const other = await startPayment(shopper, order.number, { method: 'bca_va' });
  expect(other.body).toMatchObject({ state: 'awaiting', method: 'bca_va' });
  expect(await signedWith(app.url, WEBHOOK_SECRET)).toBe(200);
  expect(await signedWith(app.url, 'whsec_another0123')).toBe(400);
});

test('switched off, a method disappears and takes no new payment, and one that is open still settles', async () => {
  await aConfig(admin.client, OURS);
  await aConfig(admin.client, TRANSFER);
  const open = await anOrder(app);
  await startPayment(open.shopper, open.order.number);
  const late = await anOrder(app);
  expect(await offered(admin.client)).toEqual(['stripe', 'bank_transfer']);

  const { status, body } = await switchTo(admin.client, STRIPE, false);

  expect({ status, body }).toMatchObject({ status: 200, body: { isActive: false, isReadable: true } });
  expect(await offered(admin.client)).toEqual(['bank_transfer']);
  const refused = await startPayment(late.shopper, late.order.number);
  expect(refused.body).toEqual(problem('payment_method_unavailable', 409));
  await sandbox.pay(open.order.number);
  expect(await signedWith(app.url, WEBHOOK_SECRET)).toBe(200);
  await sandbox.ask('POST', '/clock', { advanceSeconds: 120 });
  await app.moveClock('2 minutes');
  await app.runJob('payments.reconcile');
  const settled = await open.shopper.get<PaidOrderView>(`/orders/${open.order.number}`);
  expect(settled.body).toMatchObject({ status: 'paid', paymentStatus: 'paid' });

  await switchTo(admin.client, STRIPE, true);
  expect((await startPayment(late.shopper, late.order.number)).status).toBe(201);
});

test('the environment overrides the panel, and is switched off by a row without keys', async () => {
  const client = await sameShopWith(sandbox.environment);
  const midtrans = { provider: 'midtrans', source: 'environment', isActive: true };
  const own = {
    ...{ id: null, provider: 'stripe', environment: 'test', source: 'environment', updatedAt: null },
    ...{ isActive: true, isReadable: true, isSandbox: true, accounts: [], maximumTotal: null },
    keys: [
      { name: 'secretKey', lastFour: '6789' },
      { name: 'webhookSecret', lastFour: '6789' },
    ],
    callbackUrl: 'http://127.0.0.1:3000/api/v1/webhooks/stripe',
  };
  expect(await configsOf(client)).toEqual([own, expect.objectContaining(midtrans)]);
  expect(await offered(client)).toContain('stripe');

  const { status, body } = await switchTo(client, STRIPE, false);
  const off = { ...own, id: expect.any(String), updatedAt: expect.any(String), isActive: false };
  expect({ status, body }).toEqual({ status: 200, body: off });
  expect(await offered(client)).not.toContain('stripe');
  expect(await offered(client)).toContain('bca_va');
  expect(await signedWith(client.url, WEBHOOK_SECRET)).toBe(200);
  // Where the variables are gone, the switch alone is nothing to pay with.
  expect(await configsOf(admin.client)).toMatchObject([
    { source: 'panel', isActive: false, isReadable: true },
  ]);
  expect((await switchTo(admin.client, STRIPE, true)).body).toEqual(
    problem('invalid_input', 400, {
      errors: [expect.objectContaining({ field: 'keys.secretKey' }), expect.anything()],
    }),
  );

  await switchTo(client, STRIPE, true);
  expect(await configsOf(client)).toMatchObject([{ ...off, isActive: true }, midtrans]);
  expect(await offered(client)).toContain('stripe');
  expect(await configsOf(admin.client)).toMatchObject([{ isActive: false }]);
  expect(await offered(admin.client)).toEqual([]);
});

test('keys in the panel wait behind those of the environment', async () => {
  await aConfig(admin.client, STRIPE);
  const client = await sameShopWith(sandbox.environment);

  expect(await testing(admin.client, STRIPE)).toMatchObject({ isWorking: false });
  expect(await testing(client, STRIPE)).toEqual({ isWorking: true, code: null, detail: null });
  expect((await configsOf(client))[0]).toMatchObject({
    source: 'environment',
    keys: [{ lastFour: '6789' }, { lastFour: '6789' }],
  });
});

test('under another ENCRYPTION_KEY the shop goes on without that gateway, and says that keys must be entered anew', async () => {
  const { id } = await aConfig(admin.client, OURS);
  await aConfig(admin.client, TRANSFER);
  const { shopper, order } = await anOrder(app);
  const client = await sameShopWith({
    ENCRYPTION_KEY: 'another key of thirty-two letters',
    STRIPE_API_BASE: sandbox.url,
  });
  const keys = [
    { name: 'secretKey', lastFour: '6789' },
    { name: 'webhookSecret', lastFour: '6789' },
  ];

  expect((await configsOf(client))[0]).toMatchObject({ id, isReadable: false, isActive: false, keys });
  expect(await offered(client)).toEqual(['bank_transfer']);
  expect(await signedWith(client.url, WEBHOOK_SECRET)).toBe(400);
  expect(await testing(client, STRIPE)).toEqual({ isWorking: false, code: 'unreadable', detail: null });
  const there = new Client(client.url);
  for (const [name, value] of shopper.cookies) there.cookies.set(name, value);
  expect((await startPayment(there, order.number)).body).toEqual(problem('payment_method_unavailable', 409));
  const part = await client.patch<{ errors: object[] }>(`${PATH}/${id}`, {
    keys: { webhookSecret: WEBHOOK_SECRET },
  });
  expect(part.body.errors).toMatchObject([{ field: 'keys.secretKey', code: 'required' }]);

  const mended = await client.patch(`${PATH}/${id}`, { keys: OURS.keys });
  expect(mended.body).toMatchObject({ isReadable: true, isActive: true });
  expect(await offered(client)).toEqual(['stripe', 'bank_transfer']);
  expect((await startPayment(there, order.number)).status).toBe(201);
});

test('testing the connection tells right keys, wrong keys and silence apart', async () => {
  await aConfig(admin.client, OURS);
  await aConfig(admin.client, MIDTRANS);
  await aConfig(admin.client, { ...TRANSFER, isActive: false });
  for (const right of [OURS, MIDTRANS, TRANSFER])
    expect(await testing(admin.client, right)).toEqual({ isWorking: true, code: null, detail: null });

  const silent = { isWorking: false, code: 'no_answer' };
  const deaf = await sameShopWith({
    STRIPE_API_BASE: 'http://127.0.0.1:1',
    MIDTRANS_API_BASE: 'http://127.0.0.1:1',
  });
  expect(await testing(deaf, STRIPE)).toEqual({ ...silent, detail: 'StripeConnectionError' });
  expect(await testing(deaf, MIDTRANS)).toEqual({ ...silent, detail: 'no_answer' });

  const refused = { isWorking: false, code: 'keys_refused' };
  await forgetConfigs(app.db);
  await aConfig(admin.client, STRIPE);
  await aConfig(admin.client, { ...MIDTRANS, keys: { serverKey: 'SB-Mid-server-gitar8Listrik7533' } });
  expect(await testing(admin.client, STRIPE)).toEqual({ ...refused, detail: 'StripeAuthenticationError' });
  expect(await testing(admin.client, MIDTRANS)).toEqual({ ...refused, detail: '401' });
});

test('testing the connection asks nobody while a transaction is open', async () => {
  await aConfig(admin.client, OURS);
  const statements = await statementsOf(() => testing(admin.client, STRIPE));
  expect(statements.filter((text) => /^(BEGIN|START)/i.test(text))).toEqual([]);
});

test('reading what the shop is configured with takes one statement', async () => {
  await aConfig(admin.client, OURS);
  const statements = await statementsOf(() => app.app.get(GatewaySettings).read());
  expect(statements).toEqual([expect.stringContaining('FROM payment_config')]);
});

test('production takes live keys alone, and nothing that a demo left behind', async () => {
  await aConfig(admin.client, OURS);
  await aConfig(admin.client, TRANSFER);
  const address = 'https://shop.example';
  await sameShopWith({ SHOP_MODE: 'production', PUBLIC_URL: address });
  const url = (await others.at(-1)!.getUrl()).replace('[::1]', '127.0.0.1');
  const client = new Client(url, address);
  const [name, token] = [...(await sessionOf(app, admin.id)).cookies][0]!;
  client.cookies.set(name, token);
  const live = {
    ...STRIPE,
    environment: 'live',
    keys: { ...STRIPE_KEYS, secretKey: 'sk_live_gitar8Listrik7531' },
  };

  expect(await configsOf(client)).toMatchObject([
    { provider: 'stripe', environment: 'test', isActive: false, isSandbox: false },
    { provider: 'bank_transfer', environment: 'test', isActive: false },
  ]);
  expect(await offered(client)).toEqual([]);
  expect(await signedWith(url, WEBHOOK_SECRET)).toBe(400);
  expect(await testing(client, STRIPE)).toEqual({
    isWorking: false,
    code: 'wrong_environment',
    detail: null,
  });
  const refused = [
    await switchTo(client, STRIPE, true),
    await client.post(PATH, { ...live, keys: STRIPE_KEYS }),
    await client.post(PATH, MIDTRANS),
    await switchTo(client, TRANSFER, true),
  ];
  const fields = refused.map(({ body }) => (body as { errors: { field: string }[] }).errors[0]!.field);
  expect(fields).toEqual(['environment', 'keys.secretKey', 'environment', 'environment']);

  expect((await client.post(PATH, live)).status).toBe(201);
  expect(await offered(client)).toEqual(['stripe']);
  expect(await switches(app.db)).toEqual(['bank_transfer test on', 'stripe live on', 'stripe test off']);
});
