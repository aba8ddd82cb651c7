import { rows } from '../src/database/sql.js';
import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import { Client } from './client.js';
import { addCategory, addProduct, auditOf, faults, money, productBody, seen } from './desk.js';
import { aPerson, count, openStore, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
let clerk: Person;
let staff: Client;
let shelf: string;
let supplierId: string;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  clerk = await aPerson(app, { role: 'staff' });
  staff = clerk.client;
  shelf = (await addCategory(staff, 'Gitar')).id;
  const [supplier] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO supplier (name, contact_person, email, phone, company)
     VALUES ('Dunia Musik', 'Budi', 'budi@example.com', '0812', 'PT Dunia Musik') RETURNING id`,
  );
  supplierId = supplier!.id;
});
afterAll(() => app.stop());

const UNKNOWN = '0197a3f0-0000-7000-8000-000000000000';
const COUNTERS = { without: ['rate_limit', 'session', 'idempotency_record'] };
const add = (changed: object = {}) =>
  staff.post<AdminProductDetailDto>('/admin/products', productBody(shelf, changed));
const change = (id: string, version: number, body: object) =>
  staff.patch<AdminProductDetailDto>(`/admin/products/${id}`, body, seen(version));
const read = async (id: string) => (await staff.get<AdminProductDetailDto>(`/admin/products/${id}`)).body;

describe('adding', () => {
  test('a product is made as it was written, without stock, and is in the shop at once', async () => {
    const body = productBody(shelf, {
      name: 'Player Stratocaster',
      groupCode: 'strat',
      supplierId,
      specifications: [{ name: 'Warna', value: 'Merah', unit: null }],
    });
    const { status, body: made, headers } = await staff.post<AdminProductDetailDto>('/admin/products', body);

    const written: Record<string, unknown> = { ...body };
    delete written['supplierId'];
    expect({ status, etag: headers.get('etag'), made }).toEqual({
      status: 201,
      etag: '"1"',
      made: {
        ...written,
        id: expect.any(String),
        slug: 'player-stratocaster',
        categoryName: 'Gitar',
        supplier: { id: supplierId, name: 'Dunia Musik' },
        currentPrice: money(12_500_000),
        availability: 'out',
        specificationTemplate: [],
        images: [],
        wasOrdered: false,
        allowedActions: ['duplicate', 'archive', 'delete'],
        archivedAt: null,
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
        version: 1,
      },
    });
    const shown = await new Client(app.url).get<ProductDto>('/products/player-stratocaster');
    expect(shown.body).toEqual(
      expect.objectContaining({
        name: 'Player Stratocaster',
        price: money(12_500_000),
        listPrice: null,
        saleEndsAt: null,
        availability: 'out',
        images: [],
        siblings: [],
      }),
    );
    expect(
      await rows(app.db, 'SELECT on_hand, reserved, level FROM product_stock WHERE product_id = $1', [
        made.id,
      ]),
    ).toEqual([{ on_hand: 0, reserved: 0, level: 'out' }]);
    expect(await auditOf(app, made.id)).toEqual([
      expect.objectContaining({
        action: 'product.added',
        before: null,
        after: expect.objectContaining({ name: 'Player Stratocaster', regularPrice: 12_500_000 }),
        actorId: clerk.id,
      }),
    ]);
  });

  test('what may be ordered ahead can be had on order from the start', async () => {
    expect((await addProduct(staff, shelf, { allowsBackorder: true })).availability).toBe('backorder');
  });

  test('names that ask for the same address get a number, also when they come at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => addProduct(staff, shelf, { name: 'Jazzmaster' })));
    expect(made.map(({ slug }) => slug).sort()).toEqual(['jazzmaster', 'jazzmaster-2', 'jazzmaster-3']);
  });

  test.each<[string, () => object, string]>([
    ['a SKU that is taken', () => ({ sku: 'TAKEN-1' }), 'sku taken'],
    ['an address that is taken', () => ({ slug: 'taken' }), 'slug taken'],
    ['a category that is not there', () => ({ categoryId: UNKNOWN }), 'categoryId unknown'],
    ['a supplier that is not there', () => ({ supplierId: UNKNOWN }), 'supplierId unknown'],
    ['a price of nothing', () => ({ price: money(0) }), 'price.amount range'],
    ['a price beyond all totals', () => ({ price: money(10_000_000_000) }), 'price.amount range'],
    ['a broken price', () => ({ price: money(1.5) }), 'price.amount isInt'],
    ['another currency', () => ({ price: { amount: 5, currency: 'USD' } }), 'price.currency equals'],
    ['a threshold at the minimum', () => ({ minimumStock: 5 }), 'lowStockThreshold above_minimum'],
    ['no weight', () => ({ weightGrams: 0 }), 'weightGrams min'],
    ['a name of spaces', () => ({ name: '  ' }), 'name minLength'],
    ['a SKU with a space', () => ({ sku: 'A B' }), 'sku matches'],
    ['a description too long', () => ({ description: 'x'.repeat(20_001) }), 'description maxLength'],
    ['a field nobody knows', () => ({ listPrice: 1 }), 'listPrice whitelistValidation'],
    ['availability set by hand', () => ({ availability: 'in_stock' }), 'availability whitelistValidation'],
    [
      'a sale that is none',
      () => ({ sale: { price: money(12_500_000), startsAt: '2026-01-01T00:00:00Z', endsAt: null } }),
      'sale.price.amount below_price',
    ],
    [
      'a sale that ends before it starts',
      () => ({
        sale: { price: money(1), startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' },
      }),
      'sale.endsAt after_start',
    ],
    [
      'a sale from a day that is none',
      () => ({ sale: { price: money(1), startsAt: '2026-02-30T00:00:00Z', endsAt: null } }),
      'sale.startsAt isIso8601',
    ],
    [
      'a sale without a zone',
      () => ({ sale: { price: money(1), startsAt: '2026-02-03T00:00', endsAt: null } }),
      'sale.startsAt matches',
    ],
    [
      'a property that is a list',
      () => ({ specifications: [{ name: 'A', value: ['x'], unit: null }] }),
      'specifications.0.value isSpecificationValue',
    ],
    [
      'forty-one properties',
      () => ({
        specifications: Array.from({ length: 41 }, (_, i) => ({ name: `P${i}`, value: i, unit: null })),
      }),
      'specifications arrayMaxSize',
    ],
  ])('%s is refused, and nothing is written', async (_, changed, fault) => {
    if ((await count(app.db, 'product', "sku = 'TAKEN-1'")) === 0)
      await addProduct(staff, shelf, { sku: 'TAKEN-1', slug: 'taken' });
    const before = await contentsOf(app.db, COUNTERS);

    const answer = await add(changed());

    expect({ body: answer.body, faults: faults(answer) }).toEqual({
      body: problem('invalid_input', 400),
      faults: [fault],
    });
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });
});

describe('what the category asks for', () => {
  const asked = [
    { name: 'Scale length', unit: 'mm', type: 'number', isFilterable: true },
    { name: 'Left-handed', unit: null, type: 'boolean', isFilterable: true },
  ];

  test('is shown to the editor and held against what is written, by type and unit', async () => {
    const top = await addCategory(staff, 'Alat petik');
    const low = await addCategory(staff, 'Ukulele', { parentId: top.id });
    await staff.patch(`/admin/categories/${top.id}`, { specifications: asked }, seen(1));
    const fine = [
      { name: 'Scale length', value: 648, unit: 'mm' },
      { name: 'Left-handed', value: false, unit: null },
      { name: 'Mood', value: 'gelap', unit: null },
    ];

    const made = await addProduct(staff, low.id, { specifications: fine });

    expect(made.specifications).toEqual(fine);
    expect(made.specificationTemplate).toEqual(
      asked.map((rule) => ({ ...rule, categoryName: 'Alat petik' })),
    );
    const wrong = [
      { name: 'Scale length', value: '25.5', unit: 'in' },
      { name: 'Left-handed', value: 'no', unit: null },
    ];
    expect(faults(await change(made.id, 1, { specifications: wrong }))).toEqual([
      'specifications.0.value type',
      'specifications.0.unit unit',
      'specifications.1.value type',
    ]);
    expect(await read(made.id)).toEqual(made);
  });

  test('an edit of something else is not stopped by what the category began to ask later', async () => {
    const { id: drums } = await addCategory(staff, 'Drum');
    const { id } = await addProduct(staff, drums, {
      specifications: [{ name: 'Scale length', value: 'none', unit: null }],
    });
    await staff.patch(`/admin/categories/${drums}`, { specifications: asked }, seen(1));

    expect((await change(id, 1, { name: 'Snare' })).status).toBe(200);
    expect(faults(await change(id, 2, { categoryId: drums, specifications: [] }))).toEqual([]);
  });
});

describe('changing', () => {
  test('changes what is sent, leaves the rest, and writes down what differs', async () => {
    const made = await addProduct(staff, shelf, { name: 'Mustang' });

    const { status, body, headers } = await change(made.id, 1, { price: money(9_000_000), isFeatured: true });

    expect({ status, etag: headers.get('etag'), body }).toEqual({
      status: 200,
      etag: '"2"',
      body: {
        ...made,
        price: money(9_000_000),
        currentPrice: money(9_000_000),
        isFeatured: true,
        version: 2,
        updatedAt: expect.any(String),
      },
    });
    expect((await auditOf(app, made.id)).at(-1)).toEqual({
      action: 'product.changed',
      before: { regularPrice: 12_500_000, isFeatured: false },
      after: { regularPrice: 9_000_000, isFeatured: true },
      actorId: clerk.id,
    });
  });

  test('the whole form sent back unchanged changes nothing', async () => {
    const body = productBody(shelf, { specifications: [{ name: 'A', value: 1, unit: 'mm' }] });
    const { body: made } = await staff.post<AdminProductDetailDto>('/admin/products', body);
    const before = await contentsOf(app.db, COUNTERS);

    expect((await change(made.id, 1, { ...body, slug: made.slug })).body).toEqual(made);
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test('without the version seen, or with an old one, nothing is changed', async () => {
    const { id } = await addProduct(staff, shelf);
    await change(id, 1, { model: 'Player II' });
    const before = await contentsOf(app.db, COUNTERS);

    expect((await staff.patch(`/admin/products/${id}`, { model: 'X' })).body).toEqual(
      problem('version_required', 428),
    );
    for (const tag of ['2', 'W/"2"', '*', '"x"'])
      expect((await staff.patch(`/admin/products/${id}`, { model: 'X' }, { 'if-match': tag })).status).toBe(
        428,
      );
    for (const body of [{ model: 'X' }, { model: 'Player II' }, {}])
      expect((await change(id, 1, body)).body).toEqual(problem('version_stale', 412));
    expect((await change(UNKNOWN, 1, { model: 'X' })).body).toEqual(problem('not_found', 404));
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test('of eight editors who saw the same version one succeeds, and is not overwritten', async () => {
    const { id } = await addProduct(staff, shelf);

    const answers = await Promise.all([...'ABCDEFGH'].map((model) => change(id, 1, { model })));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    const { model, version } = await read(id);
    expect({ model, version }).toEqual({
      model: answers.find(({ status }) => status === 200)!.body.model,
      version: 2,
    });
    expect((await auditOf(app, id)).map(({ action }) => action)).toEqual([
      'product.added',
      'product.changed',
    ]);
  });

  test('new thresholds ask the inventory to look again; other changes do not', async () => {
    const { id } = await addProduct(staff, shelf);
    const asked = (): Promise<number> =>
      count(app.db, 'graphile_worker.jobs', "task_identifier = 'inventory.show-levels'");

    await change(id, 1, { name: 'Lain' });
    expect(await asked()).toBe(0);
    await change(id, 2, { allowsBackorder: true });
    expect(await asked()).toBe(1);
    await app.db.query(`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`);
  });
});
