import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { aPerson, count, freshLimits, openStore, PASSWORD, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const RINA = { email: 'Rina@Example.com', password: PASSWORD, name: 'Rina', phone: '0812-3456-7890' };

test('registering makes a buyer who is signed in at once, with a verification mail on its way', async () => {
  const rina = new Client(app.url);

  const { status, body } = await rina.post('/auth/register', RINA);

  const me = {
    user: {
      id: expect.any(String),
      email: 'rina@example.com',
      name: 'Rina',
      phone: '0812-3456-7890',
      role: 'buyer',
      isEmailVerified: false,
      locale: 'id',
    },
    permissions: [],
  };
  expect({ status, body }).toEqual({ status: 201, body: me });
  expect((await rina.get('/me')).body).toEqual(body);
  expect(await rows(app.db, 'SELECT kind, to_address, locale, sent_at FROM mail')).toEqual([
    { kind: 'verify_email', to_address: 'rina@example.com', locale: 'id', sent_at: null },
  ]);
  expect(await rows(app.db, `SELECT action, after FROM audit_entry WHERE entity = 'user_account'`)).toEqual([
    {
      action: 'account.registered',
      after: { email: 'rina@example.com', name: 'Rina', phone: '0812-3456-7890', locale: 'id' },
    },
  ]);
});

test('a known e-mail answers email_taken, however it is written, and nothing is made', async () => {
  const before = [
    await count(app.db, 'user_account'),
    await count(app.db, 'session'),
    await count(app.db, 'mail'),
  ];

  const { status, body } = await new Client(app.url).post('/auth/register', {
    ...RINA,
    email: ' RINA@example.COM ',
  });

  expect({ status, body }).toEqual({ status: 409, body: problem('email_taken', 409) });
  expect([
    await count(app.db, 'user_account'),
    await count(app.db, 'session'),
    await count(app.db, 'mail'),
  ]).toEqual(before);
});

test('one account comes of one e-mail, however many register it at the same time', async () => {
  const input = { ...RINA, email: 'bersama@example.com' };

  const answers = await Promise.all(
    Array.from({ length: 6 }, () => new Client(app.url).post('/auth/register', input)),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  expect(await count(app.db, 'user_account', 'email = $1', [input.email])).toBe(1);
  expect(await count(app.db, 'mail', 'to_address = $1', [input.email])).toBe(1);
});

const SMUGGLED = {
  id: '01900000-0000-7000-8000-000000000000',
  userId: '01900000-0000-7000-8000-000000000000',
  role: 'admin',
  isAdmin: true,
  isActive: true,
  isEmailVerified: true,
  emailVerifiedAt: '2026-01-01T00:00:00Z',
  email_verified_at: '2026-01-01T00:00:00Z',
  passwordHash: 'x',
  password_hash: 'x',
  createdAt: '2020-01-01T00:00:00Z',
  permissions: ['shop:admin'],
  points: 1000,
};

test.each(Object.entries(SMUGGLED))(
  'A-25: registering with %s is refused and makes no account',
  async (key, value) => {
    const email = `smuggler-${key.toLowerCase()}@example.com`;

    const { status, body } = await new Client(app.url).post('/auth/register', {
      ...RINA,
      email,
      [key]: value,
    });

    expect({ status, body }).toEqual({
      status: 400,
      body: problem('invalid_input', 400, {
        errors: [{ field: key, code: 'whitelistValidation', message: expect.any(String) }],
      }),
    });
    expect(await count(app.db, 'user_account', 'email = $1', [email])).toBe(0);
  },
);

test.each(Object.entries({ ...SMUGGLED, email: 'other@example.com' }))(
  'A-25: a profile change with %s is refused and changes nothing',
  async (key, value) => {
    const buyer = await aPerson(app);
    const [before] = await rows(app.db, 'SELECT * FROM user_account WHERE id = $1', [buyer.id]);

    const { status, body } = await buyer.client.patch('/me', { name: 'Baru', [key]: value });

    expect({ status, code: (body as { code: string }).code }).toEqual({ status: 400, code: 'invalid_input' });
    expect(await rows(app.db, 'SELECT * FROM user_account WHERE id = $1', [buyer.id])).toEqual([before]);
  },
);

test.each([
  ['no e-mail', { email: 'rina' }],
  ['a list of e-mails', { email: ['a@example.com', 'b@example.com'] }],
  ['two e-mails in one', { email: 'a@example.com,b@example.com' }],
  ['A-32: a line break in the e-mail', { email: 'a@example.com\r\nBcc: evil@example.com' }],
  ['A-32: a line break in a quoted local part', { email: '"a\r\nBcc: evil"@example.com' }],
  ['A-32: an encoded line break in the e-mail', { email: 'a@x%0aBcc:evil@example.com' }],
  ['an object for the e-mail', { email: { $gt: '' } }],
  ['an empty name', { name: '  ' }],
  ['a name of two lines', { name: 'Rina\nBcc: evil@example.com' }],
  ['a NUL in the name', { name: 'Ri\u0000na' }],
  ['a name without end', { name: 'x'.repeat(101) }],
  ['a telephone number that is none', { phone: 'call me' }],
  ['a language the shop does not speak', { locale: 'fr' }],
  ['null for a name', { name: null }],
])('%s is refused', async (_, wrong) => {
  const before = await count(app.db, 'user_account');

  const { status, body } = await new Client(app.url).post('/auth/register', { ...RINA, ...wrong });

  expect({ status, code: (body as { code: string }).code }).toEqual({ status: 400, code: 'invalid_input' });
  expect(await count(app.db, 'user_account')).toBe(before);
});

test('A-91: accounts can not be made without end from one address', async () => {
  const register = (n: number) =>
    new Client(app.url).post('/auth/register', { ...RINA, email: `spam-${n}@example.com`, name: '' });
  for (let i = 0; i < 30; i++) expect((await register(i)).status).toBe(400);

  const { status, body, headers } = await register(30);

  expect({ status, body }).toEqual({
    status: 429,
    body: problem('too_many_requests', 429, { retryAfter: expect.any(Number) }),
  });
  expect(headers.get('retry-after')).toBe(String((body as { retryAfter: number }).retryAfter));
});

test.each(['{"__proto__": {"role": "admin"}}', '{"constructor": {"prototype": {"role": "admin"}}}'])(
  'A-25: a body that reaches for the prototype is not read at all: %s',
  async (body) => {
    const { status, body: answer } = await new Client(app.url).post('/auth/register', body);

    expect({ status, answer }).toEqual({ status: 400, answer: problem('malformed_request', 400) });
  },
);
