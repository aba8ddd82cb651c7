import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { BulkResultDto } from '../src/modules/catalog/dto/product-bulk.dto.js';
import type { Client } from './client.js';
import { addCategory, addProduct, auditOf, faults, money, seen } from './desk.js';
import { aPerson, openStore, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
let clerk: Person;
let staff: Client;
let admin: Client;
let shelf: string;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  clerk = await aPerson(app, { role: 'staff' });
  staff = clerk.client;
  admin = (await aPerson(app, { role: 'admin' })).client;
  shelf = (await addCategory(staff, 'Bas')).id;
});
afterAll(() => app.stop());

const UNKNOWN = '0197a3f0-0000-7000-8000-000000000000';
const COUNTERS = { without: ['rate_limit', 'session', 'idempotency_record'] };
const read = async (id: string) => (await staff.get<AdminProductDetailDto>(`/admin/products/${id}`)).body;
const bulk = (client: Client, body: object, key: string = randomUUID()) =>
  client.post<BulkResultDto>('/admin/products/bulk', body, { 'idempotency-key': key });

describe('many at once', () => {
  const three = async (changed: object = {}): Promise<AdminProductDetailDto[]> => [
    await addProduct(staff, shelf, changed),
    await addProduct(staff, shelf, changed),
    await addProduct(staff, shelf, changed),
  ];

  test('says of each what became of it, in the order asked for', async () => {
    const [a, b, c] = await three();
    await bulk(staff, { ids: [b!.id], action: 'deactivate' });
    await bulk(staff, { ids: [c!.id], action: 'archive' });

    const { status, body } = await bulk(staff, {
      ids: [c!.id.toUpperCase(), UNKNOWN, b!.id, a!.id],
      action: 'activate',
    });

    expect({ status, body }).toEqual({
      status: 200,
      body: {
        items: [
          { id: c!.id, name: c!.name, outcome: 'refused', code: 'archived' },
          { id: UNKNOWN, name: null, outcome: 'refused', code: 'not_found' },
          { id: b!.id, name: b!.name, outcome: 'changed' },
          { id: a!.id, name: a!.name, outcome: 'unchanged' },
        ],
      },
    });
    expect([(await read(a!.id)).version, (await read(b!.id)).version]).toEqual([1, 3]);
    expect((await auditOf(app, b!.id)).at(-1)).toEqual({
      action: 'product.changed',
      before: { isActive: false },
      after: { isActive: true, key: expect.any(String) },
      actorId: clerk.id,
    });
  });

  test('moves, features and archives', async () => {
    const [a, b] = await three();
    const ids = [a!.id, b!.id];
    const other = await addCategory(staff, 'Bas akustik');

    for (const change of [
      { action: 'move', categoryId: other.id },
      { action: 'feature' },
      { action: 'archive' },
    ])
      expect((await bulk(staff, { ids, ...change })).body.items.map(({ outcome }) => outcome)).toEqual([
        'changed',
        'changed',
      ]);

    expect(await read(a!.id)).toEqual(
      expect.objectContaining({
        categoryId: other.id,
        isFeatured: true,
        archivedAt: expect.any(String),
        version: 4,
      }),
    );
    expect((await bulk(staff, { ids, action: 'archive' })).body.items.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  test('an editor who had opened one of them is told', async () => {
    const [a] = await three();
    await bulk(staff, { ids: [a!.id], action: 'feature' });
    expect((await staff.patch(`/admin/products/${a!.id}`, { name: 'X' }, seen(1))).body).toEqual(
      problem('version_stale', 412),
    );
  });

  test('admins change prices by per cent, to full hundreds; a sale that would be none is left', async () => {
    const running = { price: money(800_000), startsAt: '2026-01-01T00:00:00Z', endsAt: null };
    const [a] = await three({ price: money(1_234_567) });
    const onSale = await addProduct(staff, shelf, { price: money(1_000_000), sale: running });
    const tight = await addProduct(staff, shelf, {
      price: money(1_000_000),
      sale: { ...running, price: money(960_000) },
    });

    const { body } = await bulk(admin, { ids: [a!.id, onSale.id, tight.id], action: 'reprice', percent: -5 });

    expect(body.items.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['changed', undefined],
      ['changed', undefined],
      ['refused', 'sale_not_below_price'],
    ]);
    const prices = await rows(
      app.db,
      'SELECT price, list_price, sale_price FROM product WHERE id = ANY($1) ORDER BY id',
      [[a!.id, onSale.id, tight.id]],
    );
    expect(prices).toEqual([
      { price: 1_172_800, list_price: null, sale_price: null },
      { price: 800_000, list_price: 950_000, sale_price: 800_000 },
      { price: 960_000, list_price: 1_000_000, sale_price: 960_000 },
    ]);
  });

  test.each<[string, () => object, (answer: unknown) => void]>([
    [
      'staff may not change prices',
      () => ({ action: 'reprice', percent: 1 }),
      (body) => expect(body).toEqual(problem('forbidden', 403)),
    ],
    [
      'a move needs a place',
      () => ({ action: 'move' }),
      (body) => expect(faults({ body })).toEqual(['categoryId required']),
    ],
    [
      'a place that is not there',
      () => ({ action: 'move', categoryId: UNKNOWN }),
      (body) => expect(faults({ body })).toEqual(['categoryId unknown']),
    ],
    [
      'an action nobody knows',
      () => ({ action: 'delete' }),
      (body) => expect(faults({ body })).toEqual(['action isIn']),
    ],
    [
      'more than two hundred',
      () => ({ action: 'feature', ids: Array.from({ length: 201 }, () => crypto.randomUUID()) }),
      (body) => expect(faults({ body })).toEqual(['ids arrayMaxSize']),
    ],
  ])('%s: refused, and nothing changes', async (_, body, expected) => {
    const ids = (await three()).map(({ id }) => id);
    const before = await contentsOf(app.db, COUNTERS);

    expected((await bulk(staff, { ids, ...body() })).body);
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test.each([-91, 201, 1.5])('%d per cent is refused for admins too', async (percent) => {
    const { status } = await bulk(admin, { ids: [UNKNOWN], action: 'reprice', percent });
    expect(status).toBe(400);
  });

  test('the same many in opposite orders at once wait for each other and end well', async () => {
    const ids = (await three()).map(({ id }) => id);

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        bulk(staff, { ids: i % 2 ? ids : [...ids].reverse(), action: i % 3 ? 'feature' : 'unfeature' }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
  });
});

test('prices that rise by a tenth rise once, also when the answers of keys are forgotten', async () => {
  const product = await addProduct(staff, shelf, { price: money(1_000_000) });
  const [key, change] = [randomUUID(), { ids: [product.id], action: 'reprice', percent: 10 }];
  const first = await bulk(admin, change, key);
  await app.db.query('DELETE FROM idempotency_record');
  const [second, third] = await Promise.all([bulk(admin, change, key), bulk(admin, change, key)]);

  expect(first.body.items.map(({ outcome }) => outcome)).toEqual(['changed']);
  expect([second.status, third.status].every((status) => [200, 409].includes(status))).toBe(true);
  const [row] = await rows<{ price: number }>(app.db, 'SELECT price FROM product WHERE id = $1', [
    product.id,
  ]);
  expect(row!.price).toBe(1_100_000);
});

test('a bulk change without a key is refused', async () => {
  const product = await addProduct(staff, shelf);
  const { status, body } = await admin.post<{ code: string }>('/admin/products/bulk', {
    ids: [product.id],
    action: 'feature',
  });
  expect([status, body.code]).toEqual([400, 'idempotency_key_required']);
});
