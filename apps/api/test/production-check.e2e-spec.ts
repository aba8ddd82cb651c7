import { ProductionCheck } from '../src/modules/auth/production-check.service.js';
import { anAccount, PASSWORD } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

const PRODUCTION = { SHOP_MODE: 'production', PUBLIC_URL: 'https://shop.example' };
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp(PRODUCTION);
});
afterEach(async () => {
  await app.db.query('DELETE FROM user_account');
  await app.db.query(`UPDATE shop_clock SET shift = '0'`);
});
afterAll(() => app.stop());

const check = () => app.app.get(ProductionCheck).assertFit();

test('A-39: a database of its own is fit for production', async () => {
  await anAccount(app, { email: 'admin@hurtrock.com', role: 'admin', password: PASSWORD });

  await expect(check()).resolves.toBeUndefined();
});

test.each([
  ['admin@hurtrock.com', 'admin', 'admin123'],
  ['staff@hurtrock.com', 'staff', 'staff123'],
  ['buyer@hurtrock.com', 'buyer', 'buyer123'],
] as const)(
  'A-39: production does not start while %s has its demo password',
  async (email, role, password) => {
    await anAccount(app, { email, role, password });

    await expect(check()).rejects.toThrow(
      new Error(`This database is not fit for production:\n  ${email} still has its demo password`),
    );
  },
);

test('A-39: production does not start on a moved clock, and names everything at once', async () => {
  await anAccount(app, { email: 'staff@hurtrock.com', role: 'staff', password: 'staff123' });
  await app.moveClock('1 second');

  await expect(check()).rejects.toThrow(
    new Error(
      "This database is not fit for production:\n  staff@hurtrock.com still has its demo password\n  the shop's clock is moved, as only tests may do",
    ),
  );
});

test('the demo shop may have both', async () => {
  const demo = await startTestApp();
  try {
    await anAccount(demo, { email: 'admin@hurtrock.com', role: 'admin', password: 'admin123' });
    await demo.moveClock('1 day');

    await expect(demo.app.get(ProductionCheck).assertFit()).resolves.toBeUndefined();
  } finally {
    await demo.stop();
  }
});
