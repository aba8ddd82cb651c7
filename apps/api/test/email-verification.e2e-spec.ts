import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { anOrder, CONTACT, openShop } from './factories.js';
import { aPerson, count, freshLimits, mailedToken, PASSWORD, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const RINA = { email: 'rina@example.com', password: PASSWORD, name: 'Rina' };

test('the mailed link verifies the e-mail once, in any browser, and hands the guest orders on', async () => {
  const budi = new Client(app.url);
  const email = 'budi@example.com';
  await budi.post('/auth/register', { ...RINA, email });
  const token = await mailedToken(app.db, 'verify_email', email);
  const phone = new Client(app.url);

  const first = await phone.post('/auth/verify-email', { token });
  const second = await phone.post('/auth/verify-email', { token });

  expect([first.status, second.status, second.body]).toEqual([204, 400, problem('token_invalid', 400)]);
  const { body } = await budi.get<{ user: { id: string; isEmailVerified: boolean } }>('/me');
  expect(body.user.isEmailVerified).toBe(true);
  expect(
    await rows(
      app.db,
      `SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = 'orders.adopt-guest-orders'`,
    ),
  ).toEqual([{ payload: { userId: body.user.id } }]);
});

test('a verification link ends after a day, and a newer one ends it too', async () => {
  const email = 'sari@example.com';
  const sari = new Client(app.url);
  await sari.post('/auth/register', { ...RINA, email });
  const older = await mailedToken(app.db, 'verify_email', email);
  expect((await sari.post('/auth/resend-verification')).status).toBe(204);
  const newer = await mailedToken(app.db, 'verify_email', email);

  expect((await sari.post('/auth/verify-email', { token: older })).body).toEqual(
    problem('token_invalid', 400),
  );
  await app.moveClock('24 hours');
  expect((await sari.post('/auth/verify-email', { token: newer })).body).toEqual(
    problem('token_invalid', 400),
  );
  expect(await count(app.db, 'user_account', 'email = $1 AND email_verified_at IS NULL', [email])).toBe(1);
});

test('A-91: verification mails are asked for in vain after the third, and not at all once verified', async () => {
  const { client, email, id } = await aPerson(app);
  const mails = () => count(app.db, 'mail', 'to_address = $1', [email]);

  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await client.post('/auth/resend-verification')).status);
  expect(statuses).toEqual([204, 204, 204, 429]);
  expect(await mails()).toBe(3);

  await app.moveClock('15 minutes');
  await app.db.query('UPDATE user_account SET email_verified_at = shop_now() WHERE id = $1', [id]);
  expect((await client.post('/auth/resend-verification')).status).toBe(204);
  expect(await mails()).toBe(3);
});

test('guest orders join the account once its e-mail is verified, and not before', async () => {
  const { order } = await anOrder(app);
  const rina = new Client(app.url);
  await rina.post('/auth/register', { ...RINA, email: CONTACT.email });
  const numbers = async (): Promise<string[]> => {
    await app.drain();
    const { body } = await rina.get<{ items: { number: string }[] }>('/orders');
    return body.items.map(({ number }) => number);
  };
  expect(await numbers()).toEqual([]);

  const token = await mailedToken(app.db, 'verify_email', CONTACT.email);
  await rina.post('/auth/verify-email', { token });

  expect(await numbers()).toEqual([order.number]);
});
