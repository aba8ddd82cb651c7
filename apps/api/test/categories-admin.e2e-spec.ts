import type { AdminCategoryDetailDto } from '../src/modules/catalog/dto/admin-category.dto.js';
import type { CategoryDto } from '../src/modules/catalog/dto/category.dto.js';
import { Client } from './client.js';
import { addCategory, addProduct, auditOf, faults, seen, treeOf } from './desk.js';
import { aPerson, count, openStore, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
let clerk: Person;
let staff: Client;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  clerk = await aPerson(app, { role: 'staff' });
  staff = clerk.client;
});
afterEach(async () => {
  for (const table of ['product_stock', 'product', 'category']) await app.db.query(`DELETE FROM ${table}`);
});
afterAll(() => app.stop());

const UNKNOWN = '0197a3f0-0000-7000-8000-000000000000';
const COUNTERS = { without: ['rate_limit', 'session', 'idempotency_record'] };
const change = (id: string, version: number, body: object) =>
  staff.patch<AdminCategoryDetailDto>(`/admin/categories/${id}`, body, seen(version));

describe('adding', () => {
  test('a category has an address of its name, stands last, and is seen in the shop at once', async () => {
    const guitars = await addCategory(staff, 'Gitar & Bas', { description: 'Senar enam dan empat' });
    const strings = await addCategory(staff, 'Senar', { parentId: guitars.id });

    expect(guitars).toEqual({
      id: expect.any(String),
      parentId: null,
      name: 'Gitar & Bas',
      slug: 'gitar-bas',
      description: 'Senar enam dan empat',
      position: 0,
      isActive: true,
      depth: 0,
      productCount: 0,
      picture: null,
      version: 1,
      breadcrumb: [{ name: 'Gitar & Bas', slug: 'gitar-bas' }],
      specifications: [],
      inherited: [],
    });
    expect(strings.breadcrumb).toEqual([...guitars.breadcrumb, { name: 'Senar', slug: 'senar' }]);
    expect((await new Client(app.url).get<CategoryDto[]>('/categories')).body).toEqual([
      {
        id: guitars.id,
        name: 'Gitar & Bas',
        slug: 'gitar-bas',
        description: 'Senar enam dan empat',
        picture: null,
        children: [
          { id: strings.id, name: 'Senar', slug: 'senar', description: '', picture: null, children: [] },
        ],
      },
    ]);
    expect(await auditOf(app, strings.id)).toEqual([
      {
        action: 'category.added',
        before: null,
        after: { name: 'Senar', slug: 'senar', description: '', parentId: guitars.id, isActive: true },
        actorId: clerk.id,
      },
    ]);
  });

  test('names that ask for the same address get a number, also when they come at once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => addCategory(staff, 'Senar')));

    expect(made.map(({ slug }) => slug).sort()).toEqual(['senar', 'senar-2', 'senar-3', 'senar-4']);
    expect((await treeOf(staff)).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  test('an address that is taken, a parent that is not there and a sixth level are refused, and nothing is written', async () => {
    let parentId: string | null = null;
    for (const name of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'])
      parentId = (await addCategory(staff, name, { parentId })).id;
    const before = await contentsOf(app.db, COUNTERS);

    const refused = [
      await staff.post('/admin/categories', { name: 'X', slug: 'dua', parentId: null }),
      await staff.post('/admin/categories', { name: 'X', parentId: UNKNOWN }),
      await staff.post('/admin/categories', { name: 'X', parentId }),
      await staff.post('/admin/categories', { name: '   ', parentId: null }),
      await staff.post('/admin/categories', { name: 'X' }),
    ];

    expect(refused.map(faults)).toEqual([
      ['slug taken'],
      ['parentId unknown'],
      ['parentId depth'],
      ['name minLength'],
      ['parentId isUuid'],
    ]);
    expect(refused.map(({ body }) => body)).toEqual(refused.map(() => problem('invalid_input', 400)));
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test.each(['..', '../etc', 'a/b', 'A', 'ä', '%2e%2e', 'a b', '-a', 'a-', 'a--b', 'a\u0000', ''])(
    'A-72e: %j is no address',
    async (slug) => {
      const answer = await staff.post('/admin/categories', { name: 'X', slug, parentId: null });
      expect({ status: answer.status, field: faults(answer)[0]?.split(' ')[0] }).toEqual({
        status: 400,
        field: 'slug',
      });
      expect(await count(app.db, 'category')).toBe(0);
    },
  );
});

describe('changing', () => {
  test('changes what is sent, counts the version and writes down what differs', async () => {
    const { id } = await addCategory(staff, 'Gitar');

    const { status, body, headers } = await change(id, 1, { name: 'Gitar listrik', isActive: false });

    expect({ status, etag: headers.get('etag'), body }).toEqual({
      status: 200,
      etag: '"2"',
      body: expect.objectContaining({ name: 'Gitar listrik', slug: 'gitar', isActive: false, version: 2 }),
    });
    expect((await staff.get(`/admin/categories/${id}`)).headers.get('etag')).toBe('"2"');
    expect((await auditOf(app, id)).at(-1)).toEqual({
      action: 'category.changed',
      before: { name: 'Gitar', isActive: true },
      after: { name: 'Gitar listrik', isActive: false },
      actorId: clerk.id,
    });
  });

  test('nothing new changes nothing, not even the version', async () => {
    const { id } = await addCategory(staff, 'Gitar');
    const before = await contentsOf(app.db, COUNTERS);

    expect((await change(id, 1, { name: 'Gitar', specifications: [] })).body).toEqual(
      expect.objectContaining({ version: 1 }),
    );
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test('without the version seen, or with an old one, nothing is changed', async () => {
    const { id } = await addCategory(staff, 'Gitar');
    await change(id, 1, { name: 'Gitar tua' });
    const before = await contentsOf(app.db, COUNTERS);

    expect((await staff.patch(`/admin/categories/${id}`, { name: 'X' })).body).toEqual(
      problem('version_required', 428),
    );
    expect((await change(id, 1, { name: 'X' })).body).toEqual(problem('version_stale', 412));
    expect((await change(UNKNOWN, 1, { name: 'X' })).body).toEqual(problem('not_found', 404));
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test('of eight editors who saw the same version one succeeds', async () => {
    const { id } = await addCategory(staff, 'Gitar');

    const answers = await Promise.all([...'ABCDEFGH'].map((name) => change(id, 1, { name })));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    const winner = answers.find(({ status }) => status === 200)!.body.name;
    expect((await staff.get(`/admin/categories/${id}`)).body).toEqual(
      expect.objectContaining({ name: winner, version: 2 }),
    );
  });

  test('an address that is taken is refused; the old one leads on until somebody else has it', async () => {
    const { id } = await addCategory(staff, 'Gitar');
    await addCategory(staff, 'Bas');
    await addProduct(staff, id, { name: 'Telecaster' });
    const anyone = new Client(app.url);
    const shown = async (slug: string): Promise<unknown> => {
      const { status, body } = await anyone.get<{ items?: { categorySlug: string }[] }>(
        `/products?category=${slug}`,
      );
      return body.items?.map(({ categorySlug }) => categorySlug) ?? status;
    };

    expect(faults(await change(id, 1, { slug: 'bas' }))).toEqual(['slug taken']);
    await change(id, 1, { slug: 'gitar-listrik' });
    await change(id, 2, { slug: 'electric' });
    expect([await shown('gitar'), await shown('gitar-listrik'), await shown('electric')]).toEqual([
      ['electric'],
      ['electric'],
      ['electric'],
    ]);

    await addCategory(staff, 'Gitar');
    await change(id, 3, { slug: 'gitar-listrik' });
    expect([await shown('gitar'), await shown('gitar-listrik'), await shown('electric')]).toEqual([
      [],
      ['gitar-listrik'],
      ['gitar-listrik'],
    ]);
    await change(id, 4, { isActive: false });
    expect(await shown('electric')).toBe(404);
  });
});

describe('what products are described by', () => {
  const scale = { name: 'Scale length', unit: 'mm', type: 'number', isFilterable: true };
  const pickups = { name: 'Pickups', unit: null, type: 'text', isFilterable: false };

  test('is asked for by those above as well; the nearer one wins', async () => {
    const top = await addCategory(staff, 'Instrumen');
    const low = await addCategory(staff, 'Gitar', { parentId: top.id });
    const inches = { ...scale, unit: 'in' };

    await change(top.id, 1, { specifications: [scale, pickups] });
    const { body } = await change(low.id, 1, { specifications: [inches] });

    expect({ own: body.specifications, inherited: body.inherited, version: body.version }).toEqual({
      own: [inches],
      inherited: [{ ...pickups, categoryName: 'Instrumen' }],
      version: 2,
    });
    expect((await auditOf(app, low.id)).at(-1)).toEqual(
      expect.objectContaining({ before: { specifications: [] }, after: { specifications: [inches] } }),
    );
    expect((await change(top.id, 2, { specifications: [pickups, scale] })).body.specifications).toEqual([
      pickups,
      scale,
    ]);
    expect((await change(top.id, 3, { specifications: [] })).body.specifications).toEqual([]);
  });

  test('a name twice, a unit of words, an unknown type and more than forty are refused', async () => {
    const { id } = await addCategory(staff, 'Gitar');
    const before = await contentsOf(app.db, COUNTERS);
    const refused = [
      [scale, { ...scale, name: 'scale LENGTH' }],
      [{ ...pickups, unit: 'mm' }],
      [{ ...pickups, type: 'date' }],
      Array.from({ length: 41 }, (_, i) => ({ ...pickups, name: `P${i}` })),
    ].map((specifications) => change(id, 1, { specifications }));

    expect((await Promise.all(refused)).map(faults)).toEqual([
      ['specifications.1.name duplicate'],
      ['specifications.0.unit unit'],
      ['specifications.0.type isIn'],
      ['specifications arrayMaxSize'],
    ]);
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });
});
