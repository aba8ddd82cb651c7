import { randomUUID } from 'node:crypto';
import type {
  AdminCategoryDetailDto,
  AdminCategoryDto,
} from '../src/modules/catalog/dto/admin-category.dto.js';
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
const move = (id: string, parentId: string | null, position = 0) =>
  staff.post<AdminCategoryDto[]>(`/admin/categories/${id}/move`, { parentId, position });

describe('moving', () => {
  test('neighbours make room, and what hangs below comes along', async () => {
    const [a, b, c] = [
      await addCategory(staff, 'A'),
      await addCategory(staff, 'B'),
      await addCategory(staff, 'C'),
    ];
    const below = await addCategory(staff, 'A1', { parentId: a.id });

    const { status, body } = await move(a.id, c.id, 5);

    expect(status).toBe(200);
    expect(body.map(({ name, depth, position }) => [name, depth, position])).toEqual([
      ['B', 0, 0],
      ['C', 0, 1],
      ['A', 1, 0],
      ['A1', 2, 0],
    ]);
    expect((await move(b.id, null, 1)).body.map(({ name }) => name)).toEqual(['C', 'A', 'A1', 'B']);
    expect(
      (await staff.get<AdminCategoryDetailDto>(`/admin/categories/${below.id}`)).body.breadcrumb,
    ).toEqual([
      { name: 'C', slug: 'c' },
      { name: 'A', slug: 'a' },
      { name: 'A1', slug: 'a1' },
    ]);
    expect((await auditOf(app, a.id)).at(-1)).toEqual({
      action: 'category.moved',
      before: { parentId: null, position: 0 },
      after: { parentId: c.id, position: 0 },
      actorId: clerk.id,
    });
  });

  test('below itself, below nobody and too deep is refused, and nothing moves', async () => {
    const a = await addCategory(staff, 'A');
    const b = await addCategory(staff, 'B', { parentId: a.id });
    let deep = await addCategory(staff, 'D1');
    for (const name of ['D2', 'D3', 'D4']) deep = await addCategory(staff, name, { parentId: deep.id });
    const before = await contentsOf(app.db, COUNTERS);

    expect(faults(await move(a.id, a.id))).toEqual(['parentId cycle']);
    expect(faults(await move(a.id, b.id))).toEqual(['parentId cycle']);
    expect(faults(await move(a.id, UNKNOWN))).toEqual(['parentId unknown']);
    expect(faults(await move(a.id, deep.id))).toEqual(['parentId depth']);
    expect((await move(UNKNOWN, null)).body).toEqual(problem('not_found', 404));
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });

  test('many moves at once leave one tree: no circle, nobody lost, numbers without gaps', async () => {
    const ids: string[] = [];
    for (const name of 'ABCDEF') ids.push((await addCategory(staff, name)).id);
    const wishes = Array.from({ length: 36 }, (_, i) => ({
      id: ids[i % 6]!,
      parent: (i * 7) % 11 < 2 ? null : ids[(i * 5 + Math.floor(i / 6)) % 6]!,
      position: i % 3,
    }));

    const answers = await Promise.all(wishes.map(({ id, parent, position }) => move(id, parent, position)));

    expect(answers.filter(({ status }) => ![200, 400].includes(status))).toEqual([]);
    expect(new Set(answers.map(({ status }) => status)).size).toBe(2);
    const tree = await treeOf(staff);
    expect(tree.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const parentId of [null, ...ids]) {
      const siblings = tree.filter((category) => category.parentId === parentId);
      expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_, i) => i));
    }
  });

  test('two that want below each other: one gets there', async () => {
    const [a, b] = [await addCategory(staff, 'A'), await addCategory(staff, 'B')];

    const answers = await Promise.all([move(a.id, b.id), move(b.id, a.id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await treeOf(staff)).map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe('deleting', () => {
  test('an empty one goes, with its old addresses', async () => {
    const { id } = await addCategory(staff, 'Gitar');
    await change(id, 1, {
      slug: 'baru',
      specifications: [{ name: 'X', unit: null, type: 'text', isFilterable: false }],
    });

    expect((await staff.delete(`/admin/categories/${id}`)).status).toBe(204);
    expect(await count(app.db, 'category')).toBe(0);
    expect((await new Client(app.url).get('/products?category=gitar')).status).toBe(404);
    expect((await auditOf(app, id)).at(-1)).toEqual({
      action: 'category.deleted',
      before: { name: 'Gitar', slug: 'baru', parentId: null },
      after: null,
      actorId: clerk.id,
    });
    expect((await staff.delete(`/admin/categories/${id}`)).body).toEqual(problem('not_found', 404));
  });

  test('one with a product, an archived one too, or with another below it stays', async () => {
    const [shelf, parent] = [await addCategory(staff, 'Gitar'), await addCategory(staff, 'Induk')];
    await addCategory(staff, 'Anak', { parentId: parent.id });
    const product = await addProduct(staff, shelf.id);
    await staff.post(
      '/admin/products/bulk',
      { ids: [product.id], action: 'archive' },
      { 'idempotency-key': randomUUID() },
    );
    expect((await treeOf(staff)).map(({ productCount }) => productCount)).toEqual([0, 0, 0]);
    const before = await contentsOf(app.db, COUNTERS);

    for (const { id } of [shelf, parent])
      expect((await staff.delete(`/admin/categories/${id}`)).body).toEqual(
        problem('category_not_empty', 409),
      );
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
  });
});
