import { Client } from './client.js';
import { aProduct, anOrder, openShop, orderBody } from './factories.js';
import { aPerson } from './people.js';
import { sendRaw, type RawAnswer } from './raw-http.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends a request of any shape and answers what a client can tell about the refusal. */
async function ask(
  method: string,
  path: string,
  { body, headers }: { body?: string | Buffer; headers?: Record<string, string> } = {},
): Promise<{ status: number; code: unknown }> {
  const answer = await fetch(`${app.url}${path}`, {
    method,
    headers,
    body: body as string,
    redirect: 'manual',
  });
  const text = await answer.text();
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') && text;
  return { status: answer.status, code: isProblem ? (JSON.parse(text) as { code: string }).code : null };
}

/** Refused, or at most the app's page, which shows what the browser may ask for itself. */
const isNothingOfOurs = ({ status, headers }: RawAnswer): boolean =>
  [400, 401, 404].includes(status) || headers['content-type']?.startsWith('text/html') === true;

describe('A-29 a path written otherwise is never more than the canonical route allows', () => {
  const VARIANTS: ((path: string) => string)[] = [
    (path) => `${path}/`,
    (path) => `/${path}`,
    (path) => path.replaceAll('/', '//'),
    (path) => path.toUpperCase(),
    (path) => path.replace('/admin', '/ADMIN'),
    (path) => path.replace('/admin', '/%61dmin'),
    (path) => path.replace('/admin', '%2fadmin'),
    (path) => path.replace('/admin', '/x/../admin'),
    (path) => path.replace('/admin', '/./admin'),
    (path) => path.replace('/admin', '/x/%2e%2e/admin'),
    (path) => path.replace('/admin', ';/admin'),
    (path) => `${path};x=1`,
    (path) => `${path}%00`,
    (path) => `${path}%20`,
    (path) => `${path}.json`,
    (path) => `${path}?_method=GET`,
    (path) => `${path}#`,
    (path) => path.replace('/api', '\\api'),
  ];

  test.each(['/api/v1/admin/orders', '/api/v1/admin/mails', '/api/v1/admin/products', '/api/v1/orders'])(
    '%s',
    async (path) => {
      await anOrder(app);
      for (const variant of VARIANTS) {
        const answer = await sendRaw(app.url, [`GET ${variant(path)} HTTP/1.1`]);
        expect([variant(path), isNothingOfOurs(answer)]).toEqual([variant(path), true]);
        expect(answer.body).not.toContain('rina@example.com');
      }
    },
  );
});

describe('A-29 a method said otherwise does nothing', () => {
  const OVERRIDES = ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'];

  test.each(OVERRIDES)('%s is not heard', async (name) => {
    const { client } = await aPerson(app, { role: 'admin' });
    const { order } = await anOrder(app);
    const before = await contentsOf(app.db, { without: ['session'] });
    const path = `/admin/orders/${order.number}`;

    expect((await client.get(path, { [name]: 'DELETE' })).status).toBe(200);
    expect((await client.get(`${path}/cancel`, { [name]: 'POST' })).status).toBe(404);
    expect(await contentsOf(app.db, { without: ['session'] })).toEqual(before);
  });

  test('HEAD tells of a GET what its headers say, and no body', async () => {
    const answer = await fetch(`${app.url}/api/v1/store`, { method: 'HEAD' });
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: '' });
    expect((await ask('HEAD', '/api/v1/admin/orders')).status).toBe(401);
    expect((await ask('HEAD', '/api/v1/cart/items')).status).toBe(404);
  });

  test.each(['OPTIONS', 'PUT', 'PATCH', 'DELETE'])(
    '%s of what only knows GET and POST is refused',
    async (method) => {
      const { status } = await ask(method, '/api/v1/orders');
      expect([404, 405]).toContain(status);
    },
  );

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'QUERY', 'BREW'])('%s is refused', async (method) => {
    const { status, body } = await sendRaw(app.url, [
      `${method} /api/v1/store HTTP/1.1`,
      'X-Secret: not-to-be-told',
    ]);
    expect(Number.isNaN(status) || [400, 404, 405, 501].includes(status)).toBe(true);
    expect(body).not.toContain('not-to-be-told');
  });
});

test.each<[string, string | Buffer, Record<string, string>, { status: number; code: string }]>([
  ['half a JSON body', '{"email":', JSON_TYPE, { status: 400, code: 'malformed_request' }],
  ['no JSON at all', 'hello', JSON_TYPE, { status: 400, code: 'malformed_request' }],
  [
    'bytes that are no UTF-8',
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22]),
    JSON_TYPE,
    { status: 400, code: 'malformed_request' },
  ],
  ['an empty body', '', JSON_TYPE, { status: 400, code: 'malformed_request' }],
  ['a JSON list', '[]', JSON_TYPE, { status: 400, code: 'invalid_input' }],
  ['a JSON string', '"x"', JSON_TYPE, { status: 400, code: 'invalid_input' }],
  ['a number', '7', JSON_TYPE, { status: 400, code: 'invalid_input' }],
  ['JSON null', 'null', JSON_TYPE, { status: 400, code: 'invalid_input' }],
  [
    'a form',
    'email=a%40b.co&password=x',
    { 'content-type': 'application/x-www-form-urlencoded' },
    { status: 415, code: 'unsupported_media_type' },
  ],
  [
    'JSON called plain text',
    '{}',
    { 'content-type': 'text/plain' },
    { status: 415, code: 'unsupported_media_type' },
  ],
  ['XML', '<a/>', { 'content-type': 'application/xml' }, { status: 415, code: 'unsupported_media_type' }],
  [
    'a multipart form',
    '--x--',
    { 'content-type': 'multipart/form-data; boundary=x' },
    { status: 415, code: 'unsupported_media_type' },
  ],
  [
    'a content type that is none',
    '{}',
    { 'content-type': 'nonsense' },
    { status: 415, code: 'unsupported_media_type' },
  ],
  [
    '300 KB',
    JSON.stringify({ email: 'x'.repeat(300_000) }),
    JSON_TYPE,
    { status: 413, code: 'payload_too_large' },
  ],
])('%s is refused by its code', async (_, body, headers, refusal) =>
  expect(await ask('POST', '/api/v1/auth/login', { body, headers })).toEqual(refusal),
);

test.each([
  ['objects', '{"a":', '}'],
  ['lists', '[', ']'],
])('%s nested twenty thousand times are refused, and the process lives', async (_, open, close) => {
  const deep = `{"email":${open.repeat(20_000)}1${close.repeat(20_000)}}`;
  for (const path of ['/api/v1/auth/login', '/api/v1/webhooks/stripe', '/api/v1/orders'])
    expect(
      await ask('POST', path, { body: deep, headers: { ...JSON_TYPE, 'idempotency-key': 'deep-deep-deep' } }),
    ).toEqual({ status: 400, code: 'malformed_request' });
  expect((await ask('GET', '/api/v1/store')).status).toBe(200);
});

test.each([
  ['NUL', '\\u0000'],
  ['half a surrogate pair', '\\ud800'],
  ['the other half', 'x\\udc00x'],
  ['a bell', '\\u0007'],
])('text with %s is refused: the database could not keep it', async (_, text) => {
  const body = `{"email":"a@b.co","password":"sandi yang panjang","name":"${text}"}`;
  expect(await ask('POST', '/api/v1/auth/register', { body, headers: JSON_TYPE })).toEqual({
    status: 400,
    code: 'invalid_input',
  });
});

test.each([
  ['__proto__', '{"email":"a@b.co","password":"xxxxxxxxxx","__proto__":{"canary":true}}'],
  [
    'constructor.prototype',
    '{"email":"a@b.co","password":"xxxxxxxxxx","constructor":{"prototype":{"canary":true}}}',
  ],
  ['a nested __proto__', '{"email":{"__proto__":{"canary":true}},"password":"xxxxxxxxxx"}'],
  ['toString', '{"email":"a@b.co","password":"xxxxxxxxxx","toString":"canary"}'],
  ['hasOwnProperty', '{"email":"a@b.co","password":"xxxxxxxxxx","hasOwnProperty":1}'],
])('A-69 a body with %s is refused and poisons nothing', async (_, body) => {
  const { status } = await ask('POST', '/api/v1/auth/login', { body, headers: JSON_TYPE });
  expect({ status, canary: ({} as { canary?: unknown }).canary }).toEqual({ status: 400, canary: undefined });
});

test('A-69 such keys deep in an order are refused, and the order is not made', async () => {
  const product = await aProduct(app.db);
  const shopper = new Client(app.url);
  await shopper.post('/cart/items', { productId: product.id, quantity: 1 });
  const counters = { without: ['rate_limit', 'idempotency_record'] };
  const before = await contentsOf(app.db, counters);
  for (const key of ['__proto__', 'constructor', 'toString', 'valueOf']) {
    const body = JSON.stringify(orderBody(12_543_000)).replace('"city":', `"${key}":{"canary":true},"city":`);
    const { status } = await shopper.send('POST', '/orders', body, {
      'idempotency-key': `key-${key}-12345678`,
    });
    expect([key, status, ({} as { canary?: unknown }).canary]).toEqual([key, 400, undefined]);
  }
  expect(await contentsOf(app.db, counters)).toEqual(before);
});

test.each([
  '?__proto__=1',
  '?__proto__[canary]=1',
  '?constructor=1',
  '?limit=1&limit=2',
  '?limit[]=1',
  '?limit[$gt]=1',
  '?limit=1e9',
  '?limit=0',
  '?limit=-1',
  '?limit=1.5',
  '?limit=NaN',
  '?after=%00',
  '?after=e30',
  '?sort=price%3Bdrop',
  '?q=%00',
  `?q=${'x'.repeat(5_000)}`,
])('a list asked for with %s is refused, never a failure', async (query) => {
  const { status } = await ask('GET', `/api/v1/products${query}`);
  expect(status).toBe(400);
  expect(({} as { canary?: unknown }).canary).toBe(undefined);
});

test.each([
  '/api/v1/products/%zz',
  '/api/v1/products/%00',
  '/api/v1/products/%ff',
  `/api/v1/products/${'x'.repeat(300)}`,
  '/api/v1/products/..%2f..%2fetc%2fpasswd',
  '/api/v1/orders/%00',
  "/api/v1/orders/'%20OR%201=1",
  '/api/v1/cart/items/not-a-uuid',
  '/../../etc/passwd',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/admin/..%2f..%2fpackage.json',
  '/.env',
  '/%2e%2e/%2e%2e/.env',
])('%s is not found or not understood', async (path) => {
  const answer = await sendRaw(app.url, [`GET ${path} HTTP/1.1`]);
  expect([path, isNothingOfOurs(answer)]).toEqual([path, true]);
  expect(answer.body).not.toMatch(/root:|"workspaces"|SESSION_SECRET=/);
});
