import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import {
  anAccount,
  aPerson,
  count,
  freshLimits,
  mailedToken,
  openStore,
  OTHER_PASSWORD,
  PASSWORD,
  problem,
  type Person,
} from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const forgot = (email: unknown, headers?: Record<string, string>) =>
  new Client(app.url).post('/auth/forgot-password', { email }, headers);
const reset = (token: string, password = OTHER_PASSWORD) =>
  new Client(app.url).post('/auth/reset-password', { token, password });
const statusOfLogin = async (email: string, password: string): Promise<number> =>
  (await new Client(app.url).post('/auth/login', { email, password })).status;

/** Asks for a link and takes it from the mailbox. */
async function linkFor({ email }: Person): Promise<string> {
  await forgot(email);
  await app.drain();
  return mailedToken(app.db, 'reset_password', email);
}

test('a mailed link sets a new password and signs everybody out', async () => {
  const owner = await aPerson(app);
  const token = await linkFor(owner);

  expect((await reset(token)).status).toBe(204);

  expect(await statusOfLogin(owner.email, PASSWORD)).toBe(401);
  expect(await statusOfLogin(owner.email, OTHER_PASSWORD)).toBe(200);
  expect((await owner.client.get('/me/sessions')).status).toBe(401);
  expect(
    await rows(
      app.db,
      `SELECT action, actor_id, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY id`,
      [owner.id],
    ),
  ).toEqual([{ action: 'account.password_reset', actor_id: owner.id, before: null, after: null }]);
});

test('A-31: asking for a link answers alike, with the same statements, whether the e-mail is known or not', async () => {
  const { email } = await anAccount(app);
  const known = await statementsOf(() => forgot(email));
  const unknown = await statementsOf(() => forgot('nobody@example.com'));
  expect(unknown).toEqual(known);

  const answers = [await forgot(email), await forgot('nobody@example.com')];
  await app.drain();

  expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
    { status: 204, body: '' },
    { status: 204, body: '' },
  ]);
  expect(await count(app.db, 'mail', `to_address = 'nobody@example.com'`)).toBe(0);
});

test('A-32: a link works once', async () => {
  const owner = await anAccount(app);
  const token = await linkFor(owner);
  await reset(token);

  const { status, body } = await reset(token, 'kata sandi penyerang');

  expect({ status, body }).toEqual({ status: 400, body: problem('token_invalid', 400) });
  expect(await statusOfLogin(owner.email, OTHER_PASSWORD)).toBe(200);
});

test('A-32: of two uses at the same moment one wins', async () => {
  const owner = await anAccount(app);
  const token = await linkFor(owner);
  const passwords = ['kata sandi kesatu', 'kata sandi kedua', 'kata sandi ketiga', 'kata sandi keempat'];

  const answers = await Promise.all(passwords.map((password) => reset(token, password)));

  expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400, 400]);
  expect(
    await count(app.db, 'audit_entry', `entity_id = $1 AND action = 'account.password_reset'`, [owner.id]),
  ).toBe(1);
});

test('A-32: a link ends after an hour', async () => {
  const owner = await anAccount(app);
  const token = await linkFor(owner);
  await app.moveClock('1 hour');

  expect((await reset(token)).body).toEqual(problem('token_invalid', 400));
  expect(await statusOfLogin(owner.email, PASSWORD)).toBe(200);
});

test('A-32: a newer link ends the older one', async () => {
  const owner = await anAccount(app);
  const older = await linkFor(owner);
  const newer = await linkFor(owner);

  expect((await reset(older)).body).toEqual(problem('token_invalid', 400));
  expect((await reset(newer)).status).toBe(204);
});

test.each([
  ['a token nobody was mailed', 'AAAAAAAAAAAAAAAAAAAAAA'],
  ['SQL', "' OR true --"],
  ['a verification token', 'verify_email'],
])('A-32: %s opens nothing', async (_, given) => {
  const { client, email } = await aPerson(app);
  await client.post('/auth/resend-verification');
  const token = given === 'verify_email' ? await mailedToken(app.db, given, email) : given;

  expect((await reset(token)).body).toEqual(problem('token_invalid', 400));
  expect(await statusOfLogin(email, PASSWORD)).toBe(200);
});

test('A-32: the link leads to the configured address, whatever the request claims', async () => {
  const { email } = await anAccount(app);

  await forgot(email, {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  });
  await app.drain();

  const [mail] = await rows<{ html: string; text: string }>(
    app.db,
    `SELECT html, text FROM mail WHERE to_address = $1`,
    [email],
  );
  const hosts = (body: string): string[] => [
    ...new Set([...body.matchAll(/https?:\/\/([^/"#\s]+)/g)].map(([, host]) => host!)),
  ];
  expect([hosts(mail!.html), hosts(mail!.text)]).toEqual([['127.0.0.1:3000'], ['127.0.0.1:3000']]);
});

test.each([
  ['a list', ['a@example.com', 'evil@example.com']],
  ['two in one', 'a@example.com,evil@example.com'],
  ['a second header', 'a@example.com\r\nBcc: evil@example.com'],
  ['an encoded line break', 'a@x%0aBcc:evil@example.com'],
  ['an object', { $ne: '' }],
  ['nothing', undefined],
])('A-32: an e-mail that is %s is refused and nothing is mailed', async (_, email) => {
  const before = await count(app.db, 'mail');

  const { status, body } = await forgot(email);
  await app.drain();

  expect({ status, body }).toEqual({ status: 400, body: problem('invalid_input', 400) });
  expect(await count(app.db, 'mail')).toBe(before);
});

test('a closed account is mailed no link, and one that it still has opens nothing', async () => {
  const owner = await anAccount(app);
  const token = await linkFor(owner);
  await app.db.query('UPDATE user_account SET is_active = false WHERE id = $1', [owner.id]);

  expect((await reset(token)).body).toEqual(problem('token_invalid', 400));
  await forgot(owner.email);
  await app.drain();
  expect(await count(app.db, 'mail', 'to_address = $1', [owner.email])).toBe(1);
});

test('a mailbox is sent five links an hour at most, by whomever they are asked for', async () => {
  const { email } = await anAccount(app);

  for (let i = 0; i < 7; i++) {
    await forgot(email);
    await app.drain();
  }

  expect(await count(app.db, 'mail', 'to_address = $1', [email])).toBe(5);
});

test('A-91: one address asks for ten links in ten minutes at most', async () => {
  const statuses = [];
  for (let i = 0; i < 11; i++) statuses.push((await forgot(`nobody-${i}@example.com`)).status);

  expect(statuses).toEqual([...Array<number>(10).fill(204), 429]);
});

test('a weak new password is refused and does not use up the link', async () => {
  const owner = await anAccount(app);
  const token = await linkFor(owner);

  const { status, body } = await reset(token, 'Password123');

  expect({ status, body }).toEqual({
    status: 400,
    body: problem('invalid_input', 400, {
      errors: [{ field: 'password', code: 'password_common', message: expect.any(String) }],
    }),
  });
  expect((await reset(token)).status).toBe(204);
});
