import type { SavedViewDto } from '../src/modules/panel/dto/saved-view.dto.js';
import type { Client } from './client.js';
import { auditOf, faults } from './desk.js';
import { aPerson, count, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let clerk: Person;
let staff: Client;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  clerk = await aPerson(app, { role: 'staff' });
  staff = clerk.client;
});

const save = (name: string, query = 'level=out&sort=stock', page = 'products', client = staff) =>
  client.post<SavedViewDto>('/admin/saved-views', { page, name, query });
const namesOf = async (client: Client, page = 'products'): Promise<string[]> =>
  (await client.get<SavedViewDto[]>(`/admin/saved-views?page=${page}`)).body.map(({ name }) => name);

test('a view is kept as it was saved, for its list alone, by name', async () => {
  const { status, body } = await save('Habis');
  await save('Akan habis');
  await save('Baru', '', 'orders');

  expect({ status, body }).toEqual({
    status: 201,
    body: {
      id: expect.any(String),
      page: 'products',
      name: 'Habis',
      query: 'level=out&sort=stock',
      createdAt: expect.any(String),
    },
  });
  expect(await namesOf(staff)).toEqual(['Akan habis', 'Habis']);
  expect(await namesOf(staff, 'orders')).toEqual(['Baru']);
  expect(await auditOf(app, body.id)).toEqual([
    {
      action: 'saved_view.added',
      before: null,
      after: { page: 'products', name: 'Habis', query: 'level=out&sort=stock' },
      actorId: clerk.id,
    },
  ]);
});

test('everybody has their own: another neither sees nor deletes them', async () => {
  const { body } = await save('Milik saya');
  const other = (await aPerson(app, { role: 'admin' })).client;

  expect(await namesOf(other)).toEqual([]);
  expect((await other.delete(`/admin/saved-views/${body.id}`)).body).toEqual(problem('not_found', 404));
  expect(await namesOf(staff)).toEqual(['Milik saya']);
  expect((await save('Milik saya', '', 'products', other)).status).toBe(201);
});

test('a deleted one is gone, once', async () => {
  const { body } = await save('Sementara');

  expect((await staff.delete(`/admin/saved-views/${body.id}`)).status).toBe(204);
  expect((await staff.delete(`/admin/saved-views/${body.id}`)).body).toEqual(problem('not_found', 404));
  expect((await auditOf(app, body.id)).map(({ action }) => action)).toEqual([
    'saved_view.added',
    'saved_view.deleted',
  ]);
});

test('a name is used once, and nobody keeps more than fifty, however fast they click', async () => {
  const same = await Promise.all([1, 2, 3].map(() => save('Sama')));
  expect(same.map((answer) => faults(answer)[0] ?? answer.status).sort()).toEqual([
    201,
    'name taken',
    'name taken',
  ]);
  await app.db.query(
    `INSERT INTO saved_view (user_id, page, name, query)
     SELECT $1, 'products', 'V' || i, '' FROM generate_series(1, 47) i`,
    [clerk.id],
  );

  const last = await Promise.all(['A', 'B', 'C', 'D'].map((name) => save(name)));

  expect(last.map((answer) => faults(answer)[0] ?? answer.status).sort()).toEqual([
    201,
    201,
    'name too_many',
    'name too_many',
  ]);
  expect(await count(app.db, 'saved_view', 'user_id = $1', [clerk.id])).toBe(50);
});

test.each<[string, object, string]>([
  ['no name', { page: 'products', name: '', query: '' }, 'name minLength'],
  ['a page that is a path', { page: '../x', name: 'A', query: '' }, 'page matches'],
  ['more than fits an address', { page: 'products', name: 'A', query: 'x'.repeat(1001) }, 'query maxLength'],
])('%s is refused', async (_, body, fault) => {
  const answer = await staff.post('/admin/saved-views', body);
  expect([answer.status, faults(answer)]).toEqual([400, [fault]]);
});
