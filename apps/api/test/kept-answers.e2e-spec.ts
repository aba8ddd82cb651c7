import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rows } from '../src/database/sql.js';
import { AnswersService } from '../src/modules/answers/answers.service.js';
import { CatalogNews } from '../src/modules/answers/catalog-news.service.js';
import { Client } from './client.js';
import { seen } from './desk.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { holdLock, until, untilWaiting } from './locks.js';
import { aPerson } from './people.js';
import { sendRaw } from './raw-http.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let news: CatalogNews;
let answers: AnswersService;
let product: TestProduct;
beforeAll(async () => {
  app = await startTestApp({ CATALOG_CACHE_MB: '1' });
  news = app.app.get(CatalogNews);
  answers = app.app.get(AnswersService);
  await openShop(app.db);
});
beforeEach(async () => {
  product = await aProduct(app.db);
  await settled();
});
afterAll(() => app.stop());

/** Returns when everything written so far has been heard, and answers are kept again. */
async function settled(): Promise<void> {
  await news.catchUp();
  await until(() => news.edition !== undefined);
}

const api = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/api/v1${path}`, { headers });
const page = (): string => `/products/${product.slug}`;
const nameShown = async (): Promise<string> => ((await (await api(page())).json()) as { name: string }).name;
const rename = (name: string) =>
  app.db.query('UPDATE product SET name = $2 WHERE id = $1', [product.id, name]);

const ADDRESSES = [
  ...['/store', '/categories', '/products', '/products?category=gitar&sort=price', '/products?q=gitar'],
  ...['/product-facets?category=gitar', '/search-suggestions?q=git'],
];

test('what everybody sees the same is read once, and then answered without a statement, word for word', async () => {
  for (const path of [...ADDRESSES, page()]) {
    const answer = async () => {
      const { status, headers, body } = await sendRaw(app.url, [
        `GET /api/v1${path} HTTP/1.1`,
        'Connection: close',
      ]);
      const rest = Object.entries(headers).filter(([name]) => name !== 'date' && name !== 'x-request-id');
      return { status, body, headers: Object.fromEntries(rest) };
    };
    const first = await answer();
    let again: unknown;
    const statements = await statementsOf(async () => (again = await answer()));
    expect([path, first.status, statements]).toEqual([path, 200, []]);
    expect(again).toEqual(first);
  }
});

test('the order of what is asked for means nothing', async () => {
  await api('/products?sort=price&limit=3&category=gitar');
  expect(await statementsOf(() => api('/products?category=gitar&limit=3&sort=price'))).toEqual([]);
});

test('every answer from memory has a request id of its own', async () => {
  const ids: (string | null)[] = [];
  for (let i = 0; i < 3; i += 1) ids.push((await api(page())).headers.get('x-request-id'));
  expect(ids).toEqual(Array.from(ids, (): unknown => expect.stringMatching(/^[0-9a-f-]{36}$/)));
  expect(new Set(ids).size).toBe(3);
});

test('a browser that has an answer is told that it is still right, and sent the next one when it is not', async () => {
  const first = await api(page());
  const etag = first.headers.get('etag')!;
  expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
    'no-cache',
    'accept-encoding',
  ]);

  const same = await api(page(), { 'if-none-match': etag });
  expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, '']);

  await rename('Telecaster');
  await settled();
  const cold = await api(page(), { 'if-none-match': etag });
  expect([cold.status, ((await cold.json()) as { name: string }).name]).toEqual([200, 'Telecaster']);
  const next = cold.headers.get('etag')!;
  expect(next).not.toBe(etag);
  await rename('Stratocaster');
  await rename('Telecaster');
  await settled();
  expect((await api(page(), { 'if-none-match': next })).status).toBe(304);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('%s is sent to those who take it, made once', async (encoding, unpack) => {
  const plain = await sendRaw(app.url, [`GET /api/v1${page()} HTTP/1.1`, 'Connection: close']);
  for (const attempt of ['made', 'kept']) {
    if (attempt === 'made') await rename(`Gitar ${encoding}`);
    await settled();
    const answer = await fetch(`${app.url}/api/v1${page()}`, { headers: { 'accept-encoding': encoding } });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
    expect(((await answer.json()) as { name: string }).name).toBe(`Gitar ${encoding}`);
  }
  expect(plain.headers['content-encoding']).toBe(undefined);
  const kept = answers.find(`/api/v1${page()}`)!;
  const form = kept.compressed(encoding);
  expect(Buffer.isBuffer(form) && unpack(form).equals(kept.body)).toBe(true);
});

test('many who ask for the same at the same time cost one read', async () => {
  const lock = await holdLock(app.db, 'LOCK TABLE product IN ACCESS EXCLUSIVE MODE');
  let asked: Promise<Response[]>;
  const statements = await statementsOf(async () => {
    asked = Promise.all(Array.from({ length: 20 }, () => api(page())));
    await untilWaiting(app.db);
    await lock.release();
    const bodies = await Promise.all((await asked).map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
  });
  expect(statements.filter((text) => text.includes('p.sku, p.model'))).toHaveLength(1);
});

test('who waited for a read that failed reads for himself', async () => {
  const reading = answers.begin(`/api/v1${page()}`);
  const waiting = api(page());
  await new Promise((done) => setImmediate(done));
  reading.end(undefined);
  expect((await waiting).status).toBe(200);
});

test('what was read before a change is not kept after it', async () => {
  const address = `/api/v1${page()}`;
  const reading = answers.begin(address);
  await rename('Changed while it was read');
  await settled();
  reading.end('{"name":"as it was"}');
  expect(answers.find(address)).toBe(undefined);
  expect(await nameShown()).toBe('Changed while it was read');
});

test('a change that is taken back changes nothing', async () => {
  await api(page());
  const { edition } = news;
  await app.db
    .transaction(async (tx) => {
      await tx.query('UPDATE product SET name = $2 WHERE id = $1', [product.id, 'Never']);
      throw new Error('taken back');
    })
    .catch(() => undefined);
  await settled();
  expect(news.edition).toBe(edition);
  expect(await statementsOf(() => api(page()))).toEqual([]);
});

test('staff see at once what they have changed', async () => {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const names: string[] = [];
  for (let version = 1; version <= 10; version += 1) {
    await api(page());
    await staff.patch(`/admin/products/${product.id}`, { name: `Gitar ${version}` }, seen(version));
    names.push(await nameShown());
  }
  expect(names).toEqual(names.map((_, i) => `Gitar ${i + 1}`));
});

test('how many are left is always asked anew', async () => {
  const left = async () => (await new Client(app.url).get(`${page()}/availability`)).body;
  const before = await left();
  await app.db.query('UPDATE product_stock SET on_hand = 0 WHERE product_id = $1', [product.id]);
  expect(await left()).not.toEqual(before);
  await app.db.query('UPDATE product_stock SET on_hand = 10 WHERE product_id = $1', [product.id]);
});

test('what is refused or not found is not kept', async () => {
  for (const path of ['/products/nowhere', '/products?limit=0', '/products?colour=red']) {
    await api(path);
    expect([path, answers.find(`/api/v1${path}`)]).toEqual([path, undefined]);
  }
});

test('memory has an end: what was longest not asked for goes first', () => {
  const body = 'x'.repeat(200_000);
  for (const i of [1, 2, 3]) answers.begin(`/kept/${i}`).end(body);
  expect([1, 2, 3].map((i) => answers.find(`/kept/${i}`) !== undefined)).toEqual([false, true, true]);
});

test('a sale begins and ends to the moment, although nobody changes anything', async () => {
  await app.db.query(
    `UPDATE product SET sale_price = 9000000, sale_starts_at = shop_now() + interval '1.5 seconds',
            sale_ends_at = shop_now() + interval '3 seconds' WHERE id = $1`,
    [product.id],
  );
  await settled();
  const price = async (): Promise<number> =>
    ((await (await api(page())).json()) as { price: { amount: number } }).price.amount;
  const hasCome = async (moment: string): Promise<boolean> =>
    (await rows(app.db, `SELECT 1 FROM product WHERE id = $1 AND ${moment} <= shop_now()`, [product.id]))
      .length > 0;
  expect(await price()).toBe(product.price);
  await until(() => hasCome('sale_starts_at'));
  expect(await price()).toBe(9_000_000);
  await until(() => hasCome('sale_ends_at'));
  expect(await price()).toBe(product.price);
});

test('without memory every answer is read, and nothing is tagged or kept', async () => {
  const off = await startTestApp();
  await openShop(off.db);
  let answer: Response | undefined;
  for (let i = 0; i < 2; i++) {
    const statements = await statementsOf(async () => (answer = await fetch(`${off.url}/api/v1/store`)));
    const ofTheShop = statements.filter((text) => text.startsWith('SELECT') && !text.includes('pg_notify'));
    expect(ofTheShop).toHaveLength(2);
  }
  expect([answer!.status, answer!.headers.get('etag')]).toEqual([200, null]);
  await off.stop();
});
