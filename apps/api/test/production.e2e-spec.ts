import { anAccount } from './people.js';
import { ApiProcess } from './processes.js';
import { startTestApp, testEnvironment, type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const KEYS = {
  STRIPE_SECRET_KEY: 'sk_live_0123456789abcdef',
  STRIPE_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
};

const production = (changed: Record<string, string> = {}): Record<string, string> =>
  testEnvironment(app.databaseUrl, {
    SHOP_MODE: 'production',
    PUBLIC_URL: 'https://shop.example',
    ...KEYS,
    ...changed,
  });

test.each<[string, Record<string, string>, string]>([
  ['an http address', { PUBLIC_URL: 'http://shop.example' }, 'PUBLIC_URL: production needs an https address'],
  [
    'the payment sandbox',
    { STRIPE_API_BASE: 'http://127.0.0.1:3001' },
    'STRIPE_API_BASE: production does not take the payment sandbox',
  ],
  [
    'a test key',
    { STRIPE_SECRET_KEY: 'sk_test_0123456789' },
    'STRIPE_SECRET_KEY: production does not take a test key',
  ],
  [
    'webhooks without a secret',
    { STRIPE_WEBHOOK_SECRET: '' },
    'STRIPE_WEBHOOK_SECRET: missing beside STRIPE_SECRET_KEY',
  ],
  ['a missing secret', { SESSION_SECRET: '' }, 'SESSION_SECRET: '],
  ['a short secret', { SESSION_SECRET: 'x7Kq2mVb9Tz4Wc8' }, 'SESSION_SECRET: '],
  [
    'a placeholder for a secret',
    { SESSION_SECRET: 'changeme-changeme-changeme-changeme' },
    'SESSION_SECRET: looks like a placeholder',
  ],
  ['no database', { DATABASE_URL: '' }, 'DATABASE_URL: '],
])('A-81 production does not start with %s, and says why', async (_, changed, reason) => {
  const { code, output } = await ApiProcess.run(production(changed));
  expect(code).toBe(78);
  expect(output).toContain('The configuration is not usable:\n');
  expect(output).toContain(reason);
  for (const secret of Object.values(production(changed)).filter((value) => value.length > 12))
    if (!/^https?:/.test(secret)) expect(output).not.toContain(secret);
});

test('A-81 without SHOP_MODE it is production, and as strict', async () => {
  const { code, output } = await ApiProcess.run(
    production({ SHOP_MODE: '', PUBLIC_URL: 'http://shop.example' }),
  );
  expect({ code, output }).toEqual({
    code: 78,
    output: 'The configuration is not usable:\n  PUBLIC_URL: production needs an https address\n',
  });
});

test('A-81, A-39 production does not start on a database with demo accounts, and says which', async () => {
  await anAccount(app, { email: 'admin@hurtrock.com', role: 'admin', password: 'admin123' });

  const { code, output } = await ApiProcess.run(production());

  expect(code).not.toBe(0);
  expect(output).toContain('admin@hurtrock.com still has its demo password');
  expect(output).not.toContain('ready');
  await app.db.query('DELETE FROM user_account');
});

test('A-81 production does not start without its database, and says so', async () => {
  const { code, output } = await ApiProcess.run(
    production({ DATABASE_URL: 'postgres://app@127.0.0.1:1/none' }),
  );
  expect(code).not.toBe(0);
  expect(output).toContain('ECONNREFUSED');
});

test('production starts when all is well', async () => {
  const api = await ApiProcess.start(app.databaseUrl, { ...production(), LOG_LEVEL: 'info' });
  const answer = await fetch(`${api.url}/health`);
  const { code } = await api.stop();
  expect({ status: answer.status, code }).toEqual({ status: 200, code: 0 });
});
