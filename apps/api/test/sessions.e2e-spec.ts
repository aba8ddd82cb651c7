import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import {
  anAccount,
  aPerson,
  count,
  freshLimits,
  isSignedIn,
  openStore,
  PASSWORD,
  problem,
  signIn,
} from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

const SESSION = '__Host-session';
const VISITOR = '__Host-visitor';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

/** A first write: whatever it answers, the browser is a visitor from here on. */
const firstWrite = (client: Client) =>
  client.post('/cart/items', { productId: '01900000-0000-7000-8000-000000000000', quantity: 1 });

test('A-36: cookies are Host-bound, Secure, HttpOnly, Lax, for the whole site, and hold nothing readable', async () => {
  const client = new Client(app.url);
  const { email, id } = await anAccount(app);
  const visitor = (await firstWrite(client)).headers.getSetCookie();
  const session = (await client.post('/auth/login', { email, password: PASSWORD })).headers.getSetCookie();

  expect(visitor).toEqual([
    expect.stringMatching(
      /^__Host-visitor=[\w-]{22}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
  expect(session).toEqual([
    expect.stringMatching(
      /^__Host-session=[\w-]{22}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
  const stored = await rows<{ token_hash: Buffer }>(
    app.db,
    'SELECT token_hash FROM session WHERE user_id = $1',
    [id],
  );
  expect(stored.map(({ token_hash }) => token_hash.length)).toEqual([32]);
  expect(stored[0]!.token_hash.includes(Buffer.from(client.cookies.get(SESSION)!, 'base64url'))).toBe(false);
});

test('A-36: where the address allows no Secure cookies they are plain, and still HttpOnly and Lax', async () => {
  const plain = await startTestApp({ PUBLIC_URL: 'http://shop.example:8080' });
  try {
    const { email } = await anAccount(plain);
    const client = new Client(plain.url, 'http://shop.example:8080');

    const { headers } = await client.post('/auth/login', { email, password: PASSWORD });

    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session=[\w-]{22}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await isSignedIn(client)).toBe(true);
  } finally {
    await plain.stop();
  }
});

test('A-36: no answer says the token, and the token in the address opens nothing', async () => {
  const { client } = await aPerson(app);
  const token = client.cookies.get(SESSION)!;
  const bodies = [await client.get('/me'), await client.get('/me/sessions')].map(({ body }) =>
    JSON.stringify(body),
  );

  expect(bodies.filter((body) => body.includes(token))).toEqual([]);
  const stranger = new Client(app.url);
  const { status } = await stranger.get('/me/sessions', {
    authorization: `Bearer ${token}`,
    'x-session': token,
  });
  expect(status).toBe(401);
});

test('a visitor is made by a write, not by a view, and is the same one at the next write', async () => {
  const client = new Client(app.url);
  await client.get('/cart');
  await client.get('/me');
  expect([...client.cookies]).toEqual([]);
  const before = await count(app.db, 'visitor');

  await firstWrite(client);
  const visitor = client.cookies.get(VISITOR);
  await firstWrite(client);

  expect(client.cookies.get(VISITOR)).toBe(visitor);
  expect(await count(app.db, 'visitor')).toBe(before + 1);
});

test('a visitor cookie that the shop does not know is replaced at the next write', async () => {
  const client = new Client(app.url);
  client.cookies.set(VISITOR, 'AAAAAAAAAAAAAAAAAAAAAA');

  await firstWrite(client);

  expect(client.cookies.get(VISITOR)).toMatch(/^[\w-]{22}$/);
  expect(client.cookies.get(VISITOR)).not.toBe('AAAAAAAAAAAAAAAAAAAAAA');
});

test('A-33: the visitor stays at sign-in and is gone at sign-out, so that the next person starts anew', async () => {
  const { client, email } = await anAccount(app);
  await firstWrite(client);
  const visitor = client.cookies.get(VISITOR);

  await signIn(client, email);
  expect(client.cookies.get(VISITOR)).toBe(visitor);
  await client.post('/auth/logout');

  expect([...client.cookies]).toEqual([]);
  await firstWrite(client);
  expect(client.cookies.get(VISITOR)).not.toBe(visitor);
});

test('A-28: a deactivated user is nobody at the very next request, in every browser and every process', async () => {
  const { client, email, id } = await aPerson(app, { role: 'admin' });
  const elsewhere = new Client(app.url);
  await signIn(elsewhere, email);
  expect((await client.get('/admin/mails')).status).toBe(200);

  await app.db.query('UPDATE user_account SET is_active = false WHERE id = $1', [id]);

  expect((await client.get('/admin/mails')).body).toEqual(problem('unauthenticated', 401));
  expect([await isSignedIn(client), await isSignedIn(elsewhere)]).toEqual([false, false]);
});

test('A-28: a role that was taken away is gone at the very next request', async () => {
  const { client, id } = await aPerson(app, { role: 'admin' });

  await app.db.query(`UPDATE user_account SET role = 'buyer' WHERE id = $1`, [id]);

  expect((await client.get('/admin/mails')).body).toEqual(problem('forbidden', 403));
  expect((await client.get<{ permissions: string[] }>('/me')).body.permissions).toEqual([]);
});

test('a session ends thirty days after its last use, and use prolongs it', async () => {
  const { client } = await aPerson(app);
  await app.moveClock('29 days');
  const { headers } = await client.get('/me');
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-session=[\w-]{22}; Max-Age=2592000;/),
  ]);
  await app.moveClock('29 days');
  expect(await isSignedIn(client)).toBe(true);

  await app.moveClock('30 days');

  expect(await isSignedIn(client)).toBe(false);
});

test('using a session writes to the database at most every five minutes', async () => {
  const { client } = await aPerson(app);
  const writes = async (): Promise<number> =>
    (await statementsOf(() => client.get('/me'))).filter((text) => text.startsWith('UPDATE session')).length;

  expect(await writes()).toBe(0);
  await app.moveClock('5 minutes 1 second');
  expect([await writes(), await writes()]).toEqual([1, 0]);
});

test('a person sees the own sessions only, and which of them asks', async () => {
  const { client, email } = await aPerson(app);
  await aPerson(app);
  const phone = new Client(app.url);
  const { headers } = await phone.post(
    '/auth/login',
    { email, password: PASSWORD },
    { 'user-agent': `Telepon ${'x'.repeat(500)}` },
  );
  expect(headers.getSetCookie().length).toBe(1);

  const { status, body } = await client.get<{ isCurrent: boolean; userAgent: string }[]>('/me/sessions');

  const session = { id: expect.any(String), createdAt: expect.any(String), lastSeenAt: expect.any(String) };
  expect({ status, sessions: body.sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent)) }).toEqual({
    status: 200,
    sessions: [
      { ...session, isCurrent: false, userAgent: `Telepon ${'x'.repeat(292)}` },
      { ...session, isCurrent: true, userAgent: 'node' },
    ],
  });
});

test('A-34: a person ends one session, or all others, and each is over at once', async () => {
  const { client, email, id } = await aPerson(app);
  const [phone, tablet, desktop] = [new Client(app.url), new Client(app.url), new Client(app.url)];
  for (const one of [phone, tablet, desktop]) await signIn(one, email);
  const { body } = await phone.get<{ id: string; isCurrent: boolean }[]>('/me/sessions');
  const own = body.find(({ isCurrent }) => isCurrent)!.id;

  expect((await client.delete(`/me/sessions/${own}`)).status).toBe(204);
  expect([await isSignedIn(phone), await isSignedIn(tablet)]).toEqual([false, true]);
  expect((await client.delete('/me/sessions')).status).toBe(204);

  expect(await Promise.all([client, phone, tablet, desktop].map(isSignedIn))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(
    await rows(
      app.db,
      `SELECT action, jsonb_array_length(before->'sessionIds') AS ended FROM audit_entry WHERE entity_id = $1 ORDER BY id`,
      [id],
    ),
  ).toEqual([
    { action: 'account.sessions_ended', ended: 1 },
    { action: 'account.sessions_ended', ended: 2 },
  ]);
});

test("A-20: somebody else's session is not found, and goes on", async () => {
  const owner = await aPerson(app);
  const other = await aPerson(app);
  const { body } = await owner.client.get<{ id: string }[]>('/me/sessions');

  const foreign = await other.client.delete(`/me/sessions/${body[0]!.id}`);
  const missing = await other.client.delete('/me/sessions/01900000-0000-7000-8000-000000000000');

  expect([foreign.body, missing.body]).toEqual([problem('not_found', 404), problem('not_found', 404)]);
  expect(await isSignedIn(owner.client)).toBe(true);
});

test('a person changes name, telephone and language, and the change is audited', async () => {
  const { client, id } = await aPerson(app);
  const { body: before } = await client.get<{ user: { name: string } }>('/me');

  const { status, body } = await client.patch('/me', {
    name: ' Rina S. ',
    phone: '+62 812 3456 7890',
    locale: 'en',
  });

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      ...before,
      user: { ...before.user, name: 'Rina S.', phone: '+62 812 3456 7890', locale: 'en' },
    },
  });
  expect((await client.get('/me')).body).toEqual(body);
  await client.patch('/me', { phone: null });
  expect((await client.get('/me')).body).toEqual({
    ...before,
    user: { ...before.user, name: 'Rina S.', phone: null, locale: 'en' },
  });
  expect(
    await rows(
      app.db,
      'SELECT action, actor_id, before, after FROM audit_entry WHERE entity_id = $1 ORDER BY id',
      [id],
    ),
  ).toEqual([
    {
      action: 'account.profile_changed',
      actor_id: id,
      before: { name: before.user.name, phone: null, locale: 'id' },
      after: { name: 'Rina S.', phone: '+62 812 3456 7890', locale: 'en' },
    },
    {
      action: 'account.profile_changed',
      actor_id: id,
      before: { name: 'Rina S.', phone: '+62 812 3456 7890', locale: 'en' },
      after: { name: 'Rina S.', phone: null, locale: 'en' },
    },
  ]);
});
