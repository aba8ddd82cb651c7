import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openShop } from './factories.js';
import { aPerson } from './people.js';
import { sendRaw } from './raw-http.js';
import { recorded, type Recorded } from './recorder.js';
import { Sandbox } from './sandbox.js';
import { Story } from './story.js';
import { startTestApp, type TestApp } from './test-app.js';

let sandbox: Sandbox;
let app: TestApp;
let answers: Recorded[];
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
  answers = await recorded(app.url, async () => {
    await new Story(app, sandbox).tell();
    for (const path of OTHER_PATHS) await fetch(`${app.url}${path}`, { redirect: 'manual' });
    await fetch(`${app.url}/api/v1/auth/login`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    await fetch(`${app.url}/api/v1/store`, { method: 'DELETE' });
    await fetch(`${app.url}/api/v1/store`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
  });
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

/** Pages, files, documents and what is none of them. */
const OTHER_PATHS = [
  '/',
  '/products/gitar-1',
  '/admin',
  '/admin/orders',
  '/favicon.svg',
  '/assets/none.js',
  '/docs',
  '/docs/swagger-ui.css',
  '/api/v1/openapi.json',
  '/health',
  '/api/v1/nowhere',
  '/api/v1/products/%zz',
];

/** What one header says in every answer. */
const valuesOf = (name: string): string[] => [
  ...new Set(answers.map(({ headers }) => headers.get(name) ?? 'missing')),
];

test('A-42 every answer, refusals, pages, files and documents too, carries the same protection', () => {
  expect(answers.length).toBeGreaterThan(100);
  expect({
    hsts: valuesOf('strict-transport-security'),
    sniffing: valuesOf('x-content-type-options'),
    frames: valuesOf('x-frame-options'),
    referrer: valuesOf('referrer-policy'),
    opener: valuesOf('cross-origin-opener-policy'),
    resources: valuesOf('cross-origin-resource-policy'),
    poweredBy: valuesOf('x-powered-by'),
    server: valuesOf('server'),
  }).toEqual({
    hsts: [expect.stringMatching(/^max-age=\d{8,}/)],
    sniffing: ['nosniff'],
    frames: ['DENY'],
    referrer: ['no-referrer'],
    opener: ['same-origin'],
    resources: ['same-origin'],
    poweredBy: ['missing'],
    server: ['missing'],
  });
});

test('A-42 every answer says who may frame it (nobody) and forbids plug-ins, foreign scripts and inline scripts', () => {
  for (const { path, headers } of answers) {
    const csp = headers.get('content-security-policy') ?? '';
    const of = (name: string): string => new RegExp(`(?:^|;)\\s*${name} ([^;]*)`).exec(csp)?.[1] ?? '';
    const scripts = of('script-src') || of('default-src');
    expect([path, of('frame-ancestors'), of('base-uri')]).toEqual([path, "'none'", "'none'"]);
    expect([path, /unsafe|\*|https?:/.test(scripts)]).toEqual([path, false]);
  }
});

test('every answer has a request id, and no two have the same', () => {
  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(ids.filter((id) => !/^[0-9a-f-]{36}$/.test(id ?? ''))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a client can not choose the request id', async () => {
  const answer = await fetch(`${app.url}/health`, {
    headers: { 'x-request-id': 'mine', 'request-id': 'mine' },
  });
  expect(answer.headers.get('x-request-id')).not.toBe('mine');
});

test('what is private or may change is never kept by browsers or proxies', () => {
  const kept = answers.filter(
    ({ path, method, headers }) =>
      method === 'GET' &&
      /^\/api\/v1\/(admin|cart|orders|me|shipping-quotes)/.test(path) &&
      headers.get('cache-control') !== 'no-store',
  );
  expect(kept.map(({ path }) => path)).toEqual([]);
});

describe('A-41 no other site may read an answer', () => {
  test.each([
    'null',
    'https://evil.example',
    'http://127.0.0.1:3000.evil.example',
    'http://evil.example/http://127.0.0.1:3000',
    'http://127.0.0.1:30000',
    'http://localhost:3000',
    'https://127.0.0.1:3000',
    'file://',
  ])('Origin %s', async (origin) => {
    const { client } = await aPerson(app);
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await fetch(`${app.url}/api/v1/me`, {
        method,
        headers: {
          origin,
          cookie,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'content-type',
        },
      });
      const allowed = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect([method, allowed]).toEqual([method, []]);
    }
  });

  test('the shop itself needs no such permission either', async () => {
    const answer = await fetch(`${app.url}/api/v1/store`, { headers: { origin: 'http://127.0.0.1:3000' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(null);
  });
});

test('what is too broken for HTTP is refused without a word about the program', async () => {
  for (const head of [
    ['GARBAGE'],
    ['GET / HTTP/9.9'],
    ['GET /', 'X'],
    [`GET /${'x'.repeat(70_000)} HTTP/1.1`],
  ]) {
    const { status, body, headers } = await sendRaw(app.url, head);
    expect(Number.isNaN(status) || (status >= 400 && status < 500)).toBe(true);
    expect(`${body}${JSON.stringify(headers)}`).not.toMatch(/node|fastify|nest|\/apps\//i);
  }
  const large = await sendRaw(app.url, ['GET /health HTTP/1.1', `X-Large: ${'x'.repeat(70_000)}`]);
  expect(large.status).toBe(431);
});

test('both apps are built, so that pages and files were really among the answers', () =>
  expect(
    ['storefront', 'admin'].filter(
      (name) => !existsSync(resolve(__dirname, `../../${name}/dist/index.html`)),
    ),
  ).toEqual([]));
