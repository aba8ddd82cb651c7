import { Client } from './client.js';
import {
  anAccount,
  count,
  freshLimits,
  mailedToken,
  openStore,
  OTHER_PASSWORD,
  PASSWORD,
  problem,
} from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

const WRONG = 'bukan kata sandi';
let app: TestApp;

/** Behind a proxy that is trusted, so that the tests can come from many addresses. */
beforeAll(async () => {
  app = await startTestApp({ TRUSTED_PROXIES: '127.0.0.1' });
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const loginFrom = async (ip: string, email: string, password: string): Promise<number> => {
  const { status } = await new Client(app.url).post(
    '/auth/login',
    { email, password },
    { 'x-forwarded-for': ip },
  );
  return status;
};
const times = (n: number, call: (i: number) => Promise<number>): Promise<number[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => call(i)));
const tally = (statuses: number[]): Record<number, number> =>
  statuses.reduce<Record<number, number>>(
    (sum, status) => ({ ...sum, [status]: (sum[status] ?? 0) + 1 }),
    {},
  );

test('A-30: one address gets ten wrong passwords on one account, also when it asks all at once', async () => {
  const { email } = await anAccount(app);

  expect(tally(await times(25, () => loginFrom('203.0.113.1', email, WRONG)))).toEqual({ 401: 10, 429: 15 });
  expect(await loginFrom('203.0.113.1', email, PASSWORD)).toBe(429);
});

test('A-30: however long one attacker tries, the owner signs in from elsewhere, and from there after the pause', async () => {
  const { email } = await anAccount(app);
  for (let round = 0; round < 3; round++) await times(50, () => loginFrom('203.0.113.1', email, WRONG));

  expect(await loginFrom('198.51.100.7', email, PASSWORD)).toBe(200);
  expect(await loginFrom('203.0.113.1', email, PASSWORD)).toBe(429);
  await app.moveClock('15 minutes');
  expect(await loginFrom('203.0.113.1', email, PASSWORD)).toBe(200);
});

test('A-30: one password against many accounts is stopped by its address', async () => {
  const statuses = await times(120, (i) => loginFrom('203.0.113.2', `victim-${i}@example.com`, WRONG));

  expect(tally(statuses)).toEqual({ 401: 100, 429: 20 });
  expect(await loginFrom('203.0.113.3', 'victim-1@example.com', WRONG)).toBe(401);
});

test('A-30: many addresses against one account are stopped by the account, and a reset by mail opens it', async () => {
  const { email, client } = await anAccount(app);
  const statuses = await times(110, (i) => loginFrom(`198.51.${i}.1`, email, WRONG));
  expect(tally(statuses)).toEqual({ 401: 100, 429: 10 });
  expect(await loginFrom('192.0.2.9', email, PASSWORD)).toBe(429);

  await client.post('/auth/forgot-password', { email });
  await app.drain();
  const token = await mailedToken(app.db, 'reset_password', email);
  expect((await client.post('/auth/reset-password', { token, password: OTHER_PASSWORD })).status).toBe(204);

  expect(await loginFrom('192.0.2.9', email, OTHER_PASSWORD)).toBe(200);
});

test('A-30: an account under attack from everywhere opens to its owner after an hour', async () => {
  const { email } = await anAccount(app);
  await loginFrom('198.51.100.1', email, WRONG);
  await app.db.query('UPDATE rate_limit SET hits = 100 WHERE hits = 1');
  expect(await loginFrom('192.0.2.9', email, PASSWORD)).toBe(429);

  await app.moveClock('1 hour');

  expect(await loginFrom('192.0.2.9', email, PASSWORD)).toBe(200);
});

test('signing in rightly never counts', async () => {
  const { email } = await anAccount(app);

  for (let i = 0; i < 15; i++) expect(await loginFrom('203.0.113.1', email, PASSWORD)).toBe(200);
  expect(await count(app.db, 'rate_limit', 'hits > 0')).toBe(0);
});

test('a refused sign-in says when to come back, and the table of limits names no customer', async () => {
  const { email } = await anAccount(app);
  await times(10, () => loginFrom('203.0.113.1', email, WRONG));

  const { status, body, headers } = await new Client(app.url).post(
    '/auth/login',
    { email, password: WRONG },
    { 'x-forwarded-for': '203.0.113.1' },
  );

  expect({ status, body }).toEqual({
    status: 429,
    body: problem('too_many_requests', 429, { retryAfter: expect.any(Number) }),
  });
  expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(900);
  expect(await count(app.db, 'rate_limit', `bucket LIKE '%@%'`)).toBe(0);
});

test('A-30: without a trusted proxy a forged X-Forwarded-For changes nothing', async () => {
  const plain = await startTestApp();
  try {
    await freshLimits(plain.db);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const headers = {
        'x-forwarded-for': `203.0.113.${i}`,
        forwarded: `for=203.0.113.${i}`,
        'x-real-ip': `203.0.113.${i}`,
      };
      const { status } = await new Client(plain.url).post(
        '/auth/login',
        { email: 'a@example.com', password: WRONG },
        headers,
      );
      statuses.push(status);
    }
    expect(tally(statuses)).toEqual({ 401: 10, 429: 2 });
  } finally {
    await plain.stop();
  }
});
