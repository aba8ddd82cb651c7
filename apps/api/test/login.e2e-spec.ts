import argon2 from '@node-rs/argon2';
import { rows } from '../src/database/sql.js';
import { Client, type Answer } from './client.js';
import { anAccount, aPerson, count, freshLimits, openStore, PASSWORD, problem, signIn } from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

const SESSION = '__Host-session';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterEach(() => jest.restoreAllMocks());
afterAll(() => app.stop());

const login = (email: string, password: string, client = new Client(app.url)) =>
  client.post('/auth/login', { email, password });

test('the right password signs in, whatever the case of the e-mail', async () => {
  const { email, id, client } = await anAccount(app, { role: 'staff' });

  const { status, body } = await login(email.toUpperCase(), PASSWORD, client);

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      user: {
        id,
        email,
        name: expect.any(String),
        phone: null,
        role: 'staff',
        isEmailVerified: false,
        locale: 'id',
      },
      permissions: [
        'orders:read',
        'orders:ship',
        'orders:cancel',
        'orders:return',
        'products:read',
        'products:write',
        'stock:write',
        'restock:read',
        'restock:write',
        'suppliers:read',
        'mails:read',
        'mails:resend',
        'payments:read',
        'payments:confirm',
        'payments:resolve',
        'chats:read',
        'chats:write',
        'customers:read',
        'reports:read',
      ],
    },
  });
  expect((await client.get('/me')).body).toEqual(body);
});

test('somebody without a session is nobody, without a word to the database', async () => {
  let answer: Answer | undefined;

  const statements = await statementsOf(async () => (answer = await new Client(app.url).get('/me')));

  expect(statements).toEqual([]);
  expect({ status: answer?.status, body: answer?.body }).toEqual({
    status: 200,
    body: { user: null, permissions: [] },
  });
  expect(answer?.headers.get('cache-control')).toBe('no-store');
  expect(answer?.headers.getSetCookie()).toEqual([]);
});

test('cookies that no shop ever gave out are not even looked up', async () => {
  const client = new Client(app.url);
  client.cookies.set(SESSION, "' OR true --");
  client.cookies.set('__Host-visitor', 'x'.repeat(4000));

  expect(await statementsOf(() => client.get('/me'))).toEqual([]);
});

test('what is the same for everybody asks nobody, not even the signed-in', async () => {
  const { client } = await aPerson(app);
  const picture = `/media/${'a'.repeat(32)}/320.webp`;

  const statements = await statementsOf(async () => {
    await client.get('/store');
    await fetch(`${app.url}${picture}`, { headers: { cookie: client.cookieHeader() } });
  });

  expect(statements.filter((text) => /session|visitor/.test(text))).toEqual([]);
});

test('one statement settles who asks, for both cookies together', async () => {
  const { client } = await aPerson(app);
  client.cookies.set('__Host-visitor', 'BBBBBBBBBBBBBBBBBBBBBB');

  expect(await statementsOf(() => client.get('/admin/mails'))).toEqual([
    expect.stringContaining('FROM session s JOIN user_account u'),
  ]);
});

test('A-31: an unknown e-mail, a wrong password and a closed account are one answer after one verification', async () => {
  const open = await anAccount(app);
  const closed = await anAccount(app);
  await app.db.query('UPDATE user_account SET is_active = false WHERE id = $1', [closed.id]);
  const verified = jest.spyOn(argon2, 'verify');

  const answers = [
    await login(open.email, 'bukan kata sandi'),
    await login('nobody@example.com', 'bukan kata sandi'),
    await login(closed.email, PASSWORD),
  ];

  for (const { status, body, headers } of answers) {
    expect({ status, body }).toEqual({
      status: 401,
      body: {
        type: '/problems/invalid_credentials',
        code: 'invalid_credentials',
        status: 401,
        title: 'E-mail or password is wrong',
        requestId: expect.any(String),
      },
    });
    expect(headers.getSetCookie()).toEqual([]);
  }
  expect(verified).toHaveBeenCalledTimes(answers.length);
});

test('A-31: knowing nobody takes the same statements as knowing somebody', async () => {
  const { email } = await anAccount(app);

  const known = await statementsOf(() => login(email, 'bukan kata sandi'));
  const unknown = await statementsOf(() => login('nobody-at-all@example.com', 'bukan kata sandi'));

  expect(unknown).toEqual(known);
});

test('A-33: signing in gives a new session, ends the one before and takes no id from outside', async () => {
  const { client, email } = await aPerson(app);
  const first = client.cookies.get(SESSION)!;
  await signIn(client, email);
  const second = client.cookies.get(SESSION)!;
  const planted = new Client(app.url);
  planted.cookies.set(SESSION, 'AAAAAAAAAAAAAAAAAAAAAA');
  await signIn(planted, email);

  expect(second).not.toBe(first);
  expect(planted.cookies.get(SESSION)).not.toBe('AAAAAAAAAAAAAAAAAAAAAA');
  client.cookies.set(SESSION, first);
  expect((await client.get('/me/sessions')).status).toBe(401);
});

test('A-33: the visitor goes with the account until the account signs out', async () => {
  const { client, email } = await anAccount(app);
  const [visitor] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO visitor (token_hash) VALUES ('x') RETURNING id`,
  );
  client.cookies.set('__Host-visitor', 'BBBBBBBBBBBBBBBBBBBBBB');
  await signIn(client, email);
  expect(client.cookies.get('__Host-visitor')).toBe('BBBBBBBBBBBBBBBBBBBBBB');

  const { status } = await client.post('/auth/logout');

  expect(status).toBe(204);
  expect([...client.cookies]).toEqual([]);
  expect(await count(app.db, 'visitor', 'id = $1', [visitor!.id])).toBe(1);
});

test('A-34: after signing out the old cookie opens nothing, and signing out again is no mistake', async () => {
  const { client } = await aPerson(app);
  const saved = client.cookies.get(SESSION)!;
  await client.post('/auth/logout');
  client.cookies.set(SESSION, saved);

  expect((await client.get('/me/sessions')).status).toBe(401);
  expect((await client.get('/me')).body).toEqual({ user: null, permissions: [] });
  expect((await client.post('/auth/logout')).status).toBe(204);
});

test('A-34: a sign-in that was checked before the password changed gains no session', async () => {
  const { email, id } = await anAccount(app);
  const change = app.db.createQueryRunner();
  await change.startTransaction();
  await change.query(`UPDATE user_account SET password_hash = password_hash || 'x' WHERE id = $1`, [id]);
  const answer = login(email, PASSWORD);
  await someoneWaitsFor(id);
  await change.commitTransaction();
  await change.release();

  expect((await answer).body).toEqual(problem('invalid_credentials', 401));
  expect(await count(app.db, 'session', 'user_id = $1', [id])).toBe(0);
});

/** Until the sign-in stands before the account's row, which the other transaction still holds. */
async function someoneWaitsFor(userId: string): Promise<void> {
  for (;;) {
    const waiting = await rows(
      app.db,
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    if (waiting.length > 0) return;
    if ((await count(app.db, 'session', 'user_id = $1', [userId])) > 0) return;
  }
}
