import { PasswordHasher } from '../src/modules/auth/password-hasher.js';
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
  signIn,
} from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterEach(() => jest.restoreAllMocks());
afterAll(() => app.stop());

const newEmail = (): string => `password-${++people}@example.com`;
const register = (password: unknown, email = newEmail()) =>
  new Client(app.url).post('/auth/register', { email, name: 'Rina', password });
const statusOfLogin = async (email: string, password: string): Promise<number> =>
  (await new Client(app.url).post('/auth/login', { email, password })).status;

test.each([
  ['10 characters', 'k7#mP2x!qL'],
  ['128 characters', 'senar '.repeat(21).padEnd(128, 'z')],
  ['emoji', '🎸🥁🎹🎤🎧🎷🎺🎻🪕📯'],
  ['spaces at both ends', '  bass drum dan snare  '],
  ['words of many alphabets', 'гитара 吉他 גיטרה กีตาร์'],
])('A-38: a password of %s is taken exactly as typed', async (_, password) => {
  const email = newEmail();
  expect((await register(password, email)).status).toBe(201);

  expect(await statusOfLogin(email, password)).toBe(200);
  expect(await statusOfLogin(email, `${password}x`.slice(-128))).toBe(401);
});

test('A-38: nothing after the 72nd byte is ignored, and no space is cut off', async () => {
  const email = newEmail();
  const password = ` ${'senar bas '.repeat(9)}`;
  await register(password, email);

  expect(await statusOfLogin(email, password.slice(0, 72))).toBe(401);
  expect(await statusOfLogin(email, `${password.slice(0, 80)}${'x'.repeat(password.length - 80)}`)).toBe(401);
  expect(await statusOfLogin(email, password.trim())).toBe(401);
  expect(await statusOfLogin(email, password)).toBe(200);
});

test.each([
  ['1 character', 'x', 'minLength'],
  ['7 characters', 'k7#mP2x', 'minLength'],
  ['9 characters', 'k7#mP2x!q', 'minLength'],
  ['129 characters', 'senar '.repeat(21).padEnd(129, 'z'), 'maxLength'],
  ['10 000 characters', 'x'.repeat(10_000), 'maxLength'],
  ['a NUL inside', 'senar\u0000putus tengah', 'matches'],
  ['a list', ['senar putus tengah malam'], 'isString'],
  ['a common word', 'Bismillah123', 'password_common'],
  ['one letter over and over', 'aaaaaaaaaaaaaaa', 'password_common'],
])('A-38: a password of %s is refused before any hashing', async (_, password, code) => {
  const hashed = jest.spyOn(app.app.get(PasswordHasher), 'hash');

  const { status, body } = await register(password);

  expect({ status, body }).toEqual({
    status: 400,
    body: problem('invalid_input', 400, {
      errors: [{ field: 'password', code, message: expect.any(String) }],
    }),
  });
  expect(hashed).not.toHaveBeenCalled();
});

test('A-38: the e-mail can not be the password', async () => {
  const { body } = await register('rina.gitaris@example.com', 'rina.gitaris@example.com');

  expect(body).toEqual(
    problem('invalid_input', 400, {
      errors: [{ field: 'password', code: 'password_is_email', message: expect.any(String) }],
    }),
  );
});

test('A-38: signing in with 10 000 characters is refused before any hashing', async () => {
  const { email } = await anAccount(app);
  const verified = jest.spyOn(app.app.get(PasswordHasher), 'verify');

  expect(await statusOfLogin(email, 'x'.repeat(10_000))).toBe(400);
  expect(verified).not.toHaveBeenCalled();
});

test('A-34: a changed password signs out every other browser and ends mailed links, but not this browser', async () => {
  const { client, email } = await aPerson(app);
  const elsewhere = new Client(app.url);
  await signIn(elsewhere, email);
  await client.post('/auth/forgot-password', { email });
  await app.drain();
  const token = await mailedToken(app.db, 'reset_password', email);

  const { status } = await client.post('/me/password', {
    currentPassword: PASSWORD,
    newPassword: OTHER_PASSWORD,
  });

  expect(status).toBe(204);
  expect((await client.get('/me/sessions')).status).toBe(200);
  expect((await elsewhere.get('/me/sessions')).status).toBe(401);
  expect((await client.post('/auth/reset-password', { token, password: PASSWORD })).body).toEqual(
    problem('token_invalid', 400),
  );
  expect([await statusOfLogin(email, PASSWORD), await statusOfLogin(email, OTHER_PASSWORD)]).toEqual([
    401, 200,
  ]);
});

test('the wrong current password changes nothing, and can not be guessed for long', async () => {
  const { client, email, id } = await aPerson(app);
  const guess = () =>
    client.post('/me/password', { currentPassword: 'tebakan', newPassword: OTHER_PASSWORD });

  expect((await guess()).body).toEqual(problem('password_wrong', 400));
  for (let i = 0; i < 9; i++) expect((await guess()).status).toBe(400);
  expect((await guess()).status).toBe(429);

  expect(await statusOfLogin(email, PASSWORD)).toBe(200);
  expect(
    await count(app.db, 'audit_entry', `entity_id = $1 AND action = 'account.password_changed'`, [id]),
  ).toBe(0);
});

test('of two changes at the same moment one wins, and the other is told that the password was wrong', async () => {
  const { client } = await aPerson(app);
  const change = (newPassword: string) =>
    client.post('/me/password', { currentPassword: PASSWORD, newPassword });

  const answers = await Promise.all([change('kata sandi kesatu'), change('kata sandi kedua')]);

  expect(answers.map(({ status }) => status).sort()).toEqual([204, 400]);
});
