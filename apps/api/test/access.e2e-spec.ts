import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { aPerson, count, openStore, PASSWORD, problem, sessionOf } from './people.js';
import { REVIEWED } from './reviewed-endpoints.js';
import { answeredFields, describedOperations, realRoutes, type Operation } from './routes.js';
import { startTestApp, type TestApp } from './test-app.js';

const EVERYBODY = ['public', 'shopper'];
const ACCOUNT = [...EVERYBODY, 'buyer'];
const STAFF = [
  ...ACCOUNT,
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
];
/** The permission map, a second time and by hand. */
const MAY: Record<string, string[]> = {
  stranger: EVERYBODY,
  visitor: EVERYBODY,
  deactivated: EVERYBODY,
  buyer: ACCOUNT,
  staff: STAFF,
  admin: [
    ...STAFF,
    'orders:refund',
    'products:reprice',
    'suppliers:write',
    'costs:read',
    'payments:configure',
    'users:read',
    'users:write',
    'audit:read',
    'settings:write',
    'jobs:read',
    'shop:admin',
  ],
};
const NOBODY = ['stranger', 'visitor', 'deactivated'];

let app: TestApp;
let operations: Operation[];
let staffId: string;
const people: Record<string, () => Client | Promise<Client>> = {};

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  operations = await describedOperations(app);
  const visitor = new Client(app.url);
  await visitor.post('/cart/items', { productId: UNKNOWN_ID, quantity: 1 });
  people['stranger'] = () => new Client(app.url);
  people['visitor'] = () => visitor;
  for (const role of ['buyer', 'staff', 'admin'] as const) {
    const { id } = await aPerson(app, { role });
    people[role] = () => sessionOf(app, id);
    if (role === 'staff') staffId = id;
  }
  const closed = await aPerson(app, { role: 'admin' });
  await app.db.query('UPDATE user_account SET is_active = false WHERE id = $1', [closed.id]);
  people['deactivated'] = () => sessionOf(app, closed.id);
});
afterAll(() => app.stop());

const UNKNOWN_ID = '01900000-0000-7000-8000-000000000000';
const withIds = (path: string): string =>
  path
    .replace('{number}', 'HRT-NONE')
    .replace('{slug}', 'none')
    .replace(/\{\w+\}/g, UNKNOWN_ID);

function call(client: Client, { method, path }: Pick<Operation, 'method' | 'path'>) {
  const headers = { 'idempotency-key': `${method} ${path} ${Math.random()}`.replaceAll(' ', '-') };
  return client.send<{ code?: string }>(method, withIds(path), method === 'GET' ? undefined : {}, headers);
}

/** One line that changes when any row of any table does, but for the notes that somebody was refused. */
async function fingerprint(): Promise<string> {
  const tables = await rows<{ name: string }>(
    app.db,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `(SELECT coalesce(sum(hashtextextended(t::text, 0)), 0) FROM ${name} t ${name === 'audit_entry' ? `WHERE action <> 'access.refused'` : ''})`,
  );
  const [row] = await rows<{ all: string }>(app.db, `SELECT concat_ws(',', ${sums.join(', ')}) AS all`);
  return row!.all;
}

/** A-27 Whom the audit log names as refused at this operation. */
async function refusalsOf(operation: string): Promise<string[]> {
  const noted = await rows<{ by: string }>(
    app.db,
    `SELECT actor_id AS by FROM audit_entry WHERE action = 'access.refused' AND entity = 'operation' AND entity_id = $1`,
    [operation.replace(' ', ' /api/v1').replace(/\{(\w+)\}/g, ':$1')],
  );
  return noted.map(({ by }) => by);
}

test('A-82: what the API describes, what it really answers and what was reviewed are the same', () => {
  const reviewed = Object.keys(REVIEWED).map((operation) => operation.replace(' ', ' /api/v1'));
  const described = operations.map(({ method, path }) => `${method} /api/v1${path}`);
  const real = realRoutes(app).filter((route) => / \/api\//.test(route) && !route.startsWith('HEAD '));

  expect(described.sort()).toEqual([...reviewed].sort());
  expect(real.sort()).toEqual([...reviewed, 'GET /api/v1/openapi.json'].sort());
});

test('A-82: outside the API nothing takes anything in', () => {
  const outside = realRoutes(app).filter((route) => !/ \/api\//.test(route));

  expect(outside).toContain('GET /health');
  expect(outside.filter((route) => !/^(GET|HEAD) /.test(route))).toEqual([]);
});

test('A-20: every endpoint names whom it is for, as reviewed', () => {
  const needs = Object.fromEntries(operations.map(({ method, path, need }) => [`${method} ${path}`, need]));

  expect(needs).toEqual(REVIEWED);
});

test.each(Object.entries(REVIEWED))(
  'A-20: %s lets in whom it is for, refuses everybody else and changes nothing then',
  async (operation, need) => {
    const [method = '', path = ''] = operation.split(' ');
    const may = (who: string): boolean => MAY[who]!.includes(need);
    const refused = Object.keys(MAY).filter((who) => !may(who));
    const answers: Record<string, string | undefined> = {};

    const callers = await Promise.all(refused.map(async (who) => ({ who, client: await people[who]!() })));
    const before = await fingerprint();
    for (const { who, client } of callers) answers[who] = (await call(client, { method, path })).body.code;
    expect(await fingerprint()).toBe(before);
    expect(await refusalsOf(operation)).toEqual(refused.includes('staff') ? [staffId] : []);
    expect(answers).toEqual(
      Object.fromEntries(refused.map((who) => [who, NOBODY.includes(who) ? 'unauthenticated' : 'forbidden'])),
    );

    for (const who of Object.keys(MAY).filter(may)) {
      const { body, status } = await call(await people[who]!(), { method, path });
      expect({ who, code: body.code }).not.toEqual({ who, code: 'unauthenticated' });
      expect({ who, code: body.code }).not.toEqual({ who, code: 'forbidden' });
      expect({ who, failed: status >= 500 }).toEqual({ who, failed: false });
    }
  },
);

const ADMIN_READS = Object.keys(REVIEWED)
  .filter((operation) => operation.startsWith('GET /admin/'))
  .map((operation) => withIds(operation.slice(4)));

test.each(ADMIN_READS)('A-29: no spelling of %s gets past its guard', async (path) => {
  const api = `/api/v1${path}`;
  const spellings = [
    `${api}/`,
    api.replace('/admin', '//admin'),
    api.replace('/admin', '/admin/'),
    api.replace('/admin', '/ADMIN'),
    api.replace('/admin', '/admin;x=1'),
    api.replace('/admin', '/%61dmin'),
    api.replace('/admin/', '/admin%2f'),
    api.replace('/api/v1', '/API/V1'),
    api.replace('/api/v1', '/api/v1/.'),
    api.replace('/api/v1', '/x/../api/v1'),
    `${api}?x=1&_method=GET`,
  ];
  const buyer = await people['buyer']!();
  const cookie = [...buyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const got: string[] = [];
  for (const spelling of spellings)
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      const headers = {
        cookie,
        'x-http-method-override': 'GET',
        'x-original-url': api,
        'x-rewrite-url': api,
      };
      const answer = await fetch(`${app.url}${spelling}`, { method, headers, redirect: 'manual' });
      const isData = answer.ok && /json/.test(answer.headers.get('content-type') ?? '');
      if (isData) got.push(`${method} ${spelling}`);
    }

  expect(got).toEqual([]);
});

test('A-84: a refusal says its code and the id of the request, and nothing of the inside', async () => {
  const { status, body, type, headers } = await new Client(app.url).get<{ requestId: string }>(
    '/admin/orders',
  );

  expect({ status, type, body }).toEqual({
    status: 401,
    type: 'application/problem+json',
    body: {
      type: '/problems/unauthenticated',
      code: 'unauthenticated',
      status: 401,
      title: 'Sign in first',
      requestId: expect.any(String),
    },
  });
  expect([headers.get('x-request-id'), headers.get('x-powered-by'), headers.get('cache-control')]).toEqual([
    body.requestId,
    null,
    'no-store',
  ]);
});

test('a refused stranger is not made a visitor', async () => {
  const stranger = new Client(app.url);
  const before = await count(app.db, 'visitor');

  const { body } = await stranger.post('/admin/orders/HRT-NONE/deliver', {});

  expect(body).toEqual(problem('unauthenticated', 401));
  expect([...stranger.cookies]).toEqual([]);
  expect(await count(app.db, 'visitor')).toBe(before);
});

test('A-26: no answer has a field for a password, a hash, a token, a key or what the shop paid', async () => {
  // The chat's token is made to be handed over: it opens one socket within a minute.
  const names = (await answeredFields(app)).filter((name) => name !== 'token');

  expect(names).toEqual(expect.arrayContaining(['email', 'total', 'lastSeenAt']));
  expect(names.filter((name) => /password|hash|secret|token|apiKey|placedBy/i.test(name))).toEqual([]);
});

test('A-26: what people are answered about themselves holds no hash and nobody else', async () => {
  const owner = await aPerson(app);
  const other = await aPerson(app);
  const answers = [
    await owner.client.get('/me'),
    await owner.client.get('/me/sessions'),
    await owner.client.patch('/me', { name: 'Baru' }),
    await owner.client.get('/orders'),
    await owner.client.get('/cart'),
    await owner.client.post('/auth/register', { email: other.email, password: PASSWORD, name: 'X' }),
  ].map(({ body }) => JSON.stringify(body));

  const secrets = ['$argon2', PASSWORD, other.id, other.email, owner.client.cookies.get('__Host-session')!];
  expect(answers.filter((answer) => secrets.some((secret) => answer.includes(secret)))).toEqual([]);
});
