import type { AdminUserDetailDto, AdminUserDto, CrewCountsDto } from '../src/modules/people/dto/user.dto.js';
import { rows } from '../src/database/sql.js';
import { Client, type Answer } from './client.js';
import { openShop } from './factories.js';
import { holdLock, untilWaiting } from './locks.js';
import {
  aPerson,
  anAccount,
  auditOfAccount,
  count,
  freshLimits,
  isSignedIn,
  mailedToken,
  OTHER_PASSWORD,
  PASSWORD,
  problem,
  sessionOf,
  type Person,
} from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = await aPerson(app, { role: 'admin' });
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

interface Crew {
  items: AdminUserDto[];
  nextCursor: string | null;
  counts: CrewCountsDto;
}
const user = (id: string): string => `/admin/users/${id}`;
const account = async (id: string) =>
  (await rows(app.db, 'SELECT name, role, is_active FROM user_account WHERE id = $1', [id]))[0];

describe('a colleague', () => {
  const invite = (email: string): Promise<Answer<AdminUserDetailDto>> =>
    admin.client.post('/admin/users', { email, name: 'Sari', role: 'staff' });

  test('is invited by mail, chooses a password and is in; the link works once', async () => {
    const { status, body } = await invite('sari@example.com');

    expect(status).toBe(201);
    expect(body).toMatchObject({ email: 'sari@example.com', role: 'staff', state: 'invited', sessions: 0 });
    const token = await mailedToken(app.db, 'invitation', 'sari@example.com');
    const sari = new Client(app.url);
    const accepted = await sari.post('/auth/accept-invitation', { token, password: OTHER_PASSWORD });
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({
      user: { email: 'sari@example.com', role: 'staff', isEmailVerified: true },
    });
    expect((await sari.get('/admin/orders')).status).toBe(200);
    const again = await sari.post('/auth/accept-invitation', { token, password: PASSWORD });
    expect(again.body).toEqual(problem('token_invalid', 400));
    expect((await admin.client.get(user(body.id))).body).toMatchObject({ state: 'active', sessions: 1 });
    expect((await auditOfAccount(app.db, body.id)).map(({ action, actor_id }) => [action, actor_id])).toEqual(
      [
        ['account.invited', admin.id],
        ['account.invitation_accepted', body.id],
      ],
    );
  });

  test('an invitation ends with the next one, and after three days', async () => {
    const { body } = await invite('budi@example.com');
    const first = await mailedToken(app.db, 'invitation', 'budi@example.com');
    expect((await admin.client.post(`${user(body.id)}/password-reset`)).status).toBe(204);
    const second = await mailedToken(app.db, 'invitation', 'budi@example.com');
    const accept = (token: string) =>
      new Client(app.url).post('/auth/accept-invitation', { token, password: OTHER_PASSWORD });

    expect((await accept(first)).body).toEqual(problem('token_invalid', 400));
    await app.moveClock('3 days 1 minute');
    expect((await accept(second)).body).toEqual(problem('token_invalid', 400));
    const login = { email: 'budi@example.com', password: OTHER_PASSWORD };
    expect((await new Client(app.url).post('/auth/login', login)).body).toEqual(
      problem('invalid_credentials', 401),
    );
  });

  test('a link to reset a password accepts no invitation, and a weak password is none', async () => {
    await invite('tono@example.com');
    const token = await mailedToken(app.db, 'invitation', 'tono@example.com');
    const client = new Client(app.url);

    const asReset = await client.post('/auth/reset-password', { token, password: OTHER_PASSWORD });
    expect(asReset.body).toEqual(problem('token_invalid', 400));
    const weak = await client.post('/auth/accept-invitation', { token, password: 'tono@example.com' });
    expect(weak.status).toBe(400);
    const right = await client.post('/auth/accept-invitation', { token, password: OTHER_PASSWORD });
    expect(right.status).toBe(200);
  });

  test('an e-mail that has an account is said, and nothing is changed', async () => {
    const buyer = await anAccount(app);
    const mails = await count(app.db, 'mail');

    expect((await invite(buyer.email)).body).toEqual(problem('email_taken', 409));
    expect(await account(buyer.id)).toMatchObject({ role: 'buyer' });
    expect(await count(app.db, 'mail')).toBe(mails);
  });
});

describe('A-28 rights', () => {
  test('taken away hold from the next request, and given back too', async () => {
    const colleague = await aPerson(app, { role: 'admin' });
    expect((await colleague.client.get('/admin/users')).status).toBe(200);

    await admin.client.patch(user(colleague.id), { role: 'staff' });
    expect((await colleague.client.get('/admin/users')).body).toEqual(problem('forbidden', 403));
    await admin.client.patch(user(colleague.id), { role: 'buyer' });
    expect((await colleague.client.get('/admin/orders')).body).toEqual(problem('forbidden', 403));
    await admin.client.patch(user(colleague.id), { role: 'staff' });
    expect((await colleague.client.get('/admin/orders')).status).toBe(200);
    expect((await auditOfAccount(app.db, colleague.id))[0]).toEqual({
      action: 'account.changed',
      actor_id: admin.id,
      before: { role: 'admin' },
      after: { role: 'staff' },
    });
  });

  test('of who is deactivated end at once, in every browser, and with every mailed link', async () => {
    const colleague = await aPerson(app, { role: 'staff' });
    const elsewhere = await sessionOf(app, colleague.id);
    await admin.client.post(`${user(colleague.id)}/password-reset`);
    const token = await mailedToken(app.db, 'reset_password', colleague.email);

    const { body } = await admin.client.patch<AdminUserDetailDto>(user(colleague.id), { isActive: false });

    expect(body).toMatchObject({
      state: 'inactive',
      sessions: 0,
      openSessions: [],
      allowedActions: ['change_role', 'activate', 'end_sessions'],
    });
    for (const client of [colleague.client, elsewhere]) expect(await isSignedIn(client)).toBe(false);
    const reset = await colleague.client.post('/auth/reset-password', { token, password: OTHER_PASSWORD });
    expect(reset.body).toEqual(problem('token_invalid', 400));
    const link = await admin.client.post(`${user(colleague.id)}/password-reset`);
    expect(link.body).toEqual(problem('account_inactive', 409));
    await admin.client.patch(user(colleague.id), { isActive: true });
    expect(await isSignedIn(elsewhere)).toBe(false);
  });

  test.each([[{ role: 'staff' }], [{ isActive: false }]])(
    'of their own nobody takes away: %j',
    async (change) => {
      const other = await aPerson(app, { role: 'admin' });

      const { body } = await other.client.patch(user(other.id), change);

      expect(body).toEqual(problem('own_account', 409));
      expect(await account(other.id)).toMatchObject({ role: 'admin', is_active: true });
      expect(await auditOfAccount(app.db, other.id)).toEqual([]);
      expect((await other.client.patch(user(other.id), { name: 'Nama Baru', role: 'admin' })).status).toBe(
        200,
      );
      await admin.client.patch(user(other.id), { isActive: false });
    },
  );

  test('two admins who let each other go at once: one of them stays', async () => {
    const other = await aPerson(app, { role: 'admin' });
    await app.db.query(
      `UPDATE user_account SET is_active = false WHERE role = 'admin' AND id NOT IN ($1, $2)`,
      [admin.id, other.id],
    );
    const held = await holdLock(app.db, 'SELECT FROM user_account WHERE id = $1 FOR UPDATE', [admin.id]);
    const both = Promise.all([
      admin.client.patch(user(other.id), { role: 'staff' }),
      other.client.patch(user(admin.id), { isActive: false }),
    ]);
    await untilWaiting(app.db, 2);
    await held.release();

    const codes = (await both).map(({ status, body }) => (body as { code?: string }).code ?? status);
    expect(codes.sort()).toEqual([200, 'last_admin']);
    expect(await count(app.db, 'user_account', `role = 'admin' AND is_active`)).toBe(1);
    await app.db.query(`UPDATE user_account SET role = 'admin', is_active = true WHERE id = $1`, [admin.id]);
    admin.client = await sessionOf(app, admin.id);
  });
});

test('A-34 an admin ends one session of somebody, or all of them, and only theirs', async () => {
  const [one, other] = [await aPerson(app, { role: 'staff' }), await aPerson(app, { role: 'staff' })];
  const second = await sessionOf(app, one.id);
  const { body } = await admin.client.get<AdminUserDetailDto>(user(one.id));
  expect(body.openSessions).toHaveLength(2);

  const foreign = await admin.client.delete(`${user(other.id)}/sessions/${body.openSessions[0]!.id}`);
  expect(foreign.body).toEqual(problem('not_found', 404));
  expect(await Promise.all([isSignedIn(one.client), isSignedIn(second)])).toEqual([true, true]);
  await admin.client.delete(`${user(one.id)}/sessions/${body.openSessions[0]!.id}`);
  expect((await Promise.all([isSignedIn(one.client), isSignedIn(second)])).sort()).toEqual([false, true]);
  await admin.client.delete(`${user(one.id)}/sessions`);
  expect(await Promise.all([one.client, second, other.client].map(isSignedIn))).toEqual([false, false, true]);
  await admin.client.delete(`${user(admin.id)}/sessions`);
  expect(await isSignedIn(admin.client)).toBe(true);
});

test('nobody is mailed more than five links an hour', async () => {
  const { id } = await anAccount(app, { role: 'staff' });
  const statuses: number[] = [];
  for (let link = 0; link < 6; link += 1)
    statuses.push((await admin.client.post(`${user(id)}/password-reset`)).status);
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
});

test('the crew is listed by name, page after page, with counters that no filter changes', async () => {
  const names = ['Ayu Crew', 'budi Crew', 'Citra Crew', 'dodi Crew'];
  for (const name of names) {
    const { id } = await anAccount(app, { role: 'staff' });
    await app.db.query('UPDATE user_account SET name = $2, is_active = $3 WHERE id = $1', [
      id,
      name,
      name !== 'dodi Crew',
    ]);
  }
  await anAccount(app);
  const list = async (query: string): Promise<Crew> =>
    (await admin.client.get<Crew>(`/admin/users?q=crew&${query}`)).body;

  const first = await list('limit=3');
  const rest = await list(`limit=3&after=${first.nextCursor}`);
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(names);
  expect(rest.nextCursor).toBeNull();
  expect((await list('state=inactive')).items.map(({ name }) => name)).toEqual(['dodi Crew']);
  expect((await list('role=admin')).items).toEqual([]);
  expect((await list('role=admin')).counts).toEqual(first.counts);
  const staff = await count(app.db, 'user_account', `role = 'staff' AND is_active`);
  expect(first.counts.staff).toBe(staff);
});
