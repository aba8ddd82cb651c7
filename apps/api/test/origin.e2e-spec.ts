import { Client } from './client.js';
import { anAccount, aPerson, count, freshLimits, openStore, PASSWORD, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

const SHOP = 'http://127.0.0.1:3000';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const FOREIGN: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example' }],
  ['a name that begins like ours', { origin: 'http://127.0.0.1:3000.evil.example' }],
  ['our name on another port', { origin: 'http://127.0.0.1:3001' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['another site, as the browser says', { origin: SHOP, 'sec-fetch-site': 'cross-site' }],
  ['a sibling site, as the browser says', { origin: SHOP, 'sec-fetch-site': 'same-site' }],
];

test.each(FOREIGN)(
  'A-40: a write from %s is refused with the cookies of the victim, and changes nothing',
  async (_, headers) => {
    const { client, id } = await aPerson(app);

    const answers = [
      await client.patch('/me', { name: 'Korban' }, headers),
      await client.delete('/me/sessions', headers),
      await client.post('/auth/logout', undefined, headers),
    ];

    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 403, body: problem('origin_refused', 403) });
    expect(await count(app.db, 'user_account', `id = $1 AND name <> 'Korban'`, [id])).toBe(1);
    expect(await count(app.db, 'session', 'user_id = $1', [id])).toBe(1);
  },
);

test('A-40: a foreign page can not sign a victim in or make them a visitor', async () => {
  const { email } = await anAccount(app);
  const stranger = new Client(app.url, 'https://evil.example');
  const before = await count(app.db, 'visitor');

  const login = await stranger.post('/auth/login', { email, password: PASSWORD });
  const write = await stranger.post('/cart/items', {
    productId: '01900000-0000-7000-8000-000000000000',
    quantity: 1,
  });

  expect([login.body, write.body]).toEqual([problem('origin_refused', 403), problem('origin_refused', 403)]);
  expect([...stranger.cookies]).toEqual([]);
  expect(await count(app.db, 'visitor')).toBe(before);
});

test.each([
  ['text that looks like JSON', 'text/plain', '{"name":"Korban"}', 415],
  ['a form', 'application/x-www-form-urlencoded', 'name=Korban', 415],
  ['an upload', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--', 415],
])('A-40: %s is not taken for JSON, wherever it comes from', async (_, type, body, status) => {
  const { client, id } = await aPerson(app);

  const answer = await client.send('PATCH', '/me', body, { 'content-type': type });

  expect(answer.status).toBe(status);
  expect(await count(app.db, 'user_account', `id = $1 AND name <> 'Korban'`, [id])).toBe(1);
});

test.each([
  ['the shop itself', { origin: SHOP }],
  ['the shop itself, as the browser says too', { origin: SHOP, 'sec-fetch-site': 'same-origin' }],
])('a write from %s is taken', async (_, headers) => {
  const { client } = await aPerson(app);

  expect((await client.patch('/me', { name: 'Baru' }, headers)).status).toBe(200);
});

test.each(['https://evil.example', 'null', 'http://127.0.0.1:3000.evil.example', SHOP])(
  'A-41: no answer allows another origin to read it: %s',
  async (origin) => {
    const { client } = await aPerson(app);
    const preflight = {
      origin,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'content-type',
    };

    const answers = [
      await client.get('/me', { origin }),
      await client.get('/store', { origin }),
      await client.get('/nowhere', { origin }),
      await client.patch('/me', { name: 'Baru' }, { origin }),
      await client.send('OPTIONS', '/me', undefined, preflight),
    ];

    const allowed = answers.flatMap(({ headers }) =>
      [...headers.keys()].filter((name) => name.startsWith('access-control-')),
    );
    expect(allowed).toEqual([]);
  },
);
