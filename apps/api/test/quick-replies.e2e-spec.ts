import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { aPerson } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

interface Reply {
  id: string;
  title: string;
  text: string;
}

let app: TestApp;
let staff: Client;
let staffId: string;
beforeAll(async () => {
  app = await startTestApp();
  ({ client: staff, id: staffId } = await aPerson(app, { role: 'staff' }));
});
beforeEach(() => app.db.query('DELETE FROM quick_reply'));
afterAll(() => app.stop());

const titles = ({ items }: { items: Reply[] }) => items.map(({ title }) => title);
async function add(title: string, text = 'Halo {nama}'): Promise<Reply> {
  const { body } = await staff.post<{ items: Reply[] }>('/admin/quick-replies', { title, text });
  return body.items.at(-1)!;
}
const stored = () =>
  rows<{ title: string }>(app.db, 'SELECT title, text FROM quick_reply ORDER BY position, id');

test('replies are kept in the order that staff give them, and every change leaves a trace', async () => {
  const hours = await add('Jam', 'Kami buka {jam}.');
  const stock = await add('Stok');
  const arranged = await staff.put('/admin/quick-replies/order', { ids: [stock.id, hours.id] });
  expect(arranged.status).toBe(200);
  const changed = await staff.put(`/admin/quick-replies/${hours.id}`, { title: 'Jam buka', text: '{jam}' });
  expect(changed.body).toEqual({
    items: [
      { id: stock.id, title: 'Stok', text: 'Halo {nama}' },
      { id: hours.id, title: 'Jam buka', text: '{jam}' },
    ],
  });
  const removed = await staff.delete<{ items: Reply[] }>(`/admin/quick-replies/${stock.id}`);
  expect(titles(removed.body)).toEqual(['Jam buka']);
  expect((await staff.get('/admin/quick-replies')).body).toEqual(removed.body);
  expect(
    await rows(
      app.db,
      `SELECT action, actor_id AS actor, after FROM audit_entry WHERE entity = 'quick_reply' ORDER BY id`,
    ),
  ).toEqual([
    { action: 'quick_reply.added', actor: staffId, after: { title: 'Jam', text: 'Kami buka {jam}.' } },
    { action: 'quick_reply.added', actor: staffId, after: { title: 'Stok', text: 'Halo {nama}' } },
    { action: 'quick_reply.arranged', actor: staffId, after: { ids: [stock.id, hours.id] } },
    { action: 'quick_reply.changed', actor: staffId, after: { title: 'Jam buka', text: '{jam}' } },
    { action: 'quick_reply.deleted', actor: staffId, after: null },
  ]);
});

test('a title is there once, by whatever way it comes', async () => {
  const hours = await add('Jam');
  await add('Stok');
  const again = await staff.post('/admin/quick-replies', { title: 'Jam', text: 'Lain' });
  const renamed = await staff.put(`/admin/quick-replies/${hours.id}`, { title: 'Stok', text: 'Lain' });
  for (const answer of [again, renamed]) {
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'title', code: 'taken' }] });
  }
  const same = await staff.put(`/admin/quick-replies/${hours.id}`, { title: 'Jam', text: 'Baru' });
  expect(same.status).toBe(200);
  expect(await stored()).toEqual([
    { title: 'Jam', text: 'Baru' },
    { title: 'Stok', text: 'Halo {nama}' },
  ]);
});

test('an order that leaves one out, or names one twice, arranges nothing', async () => {
  await add('Jam');
  const stock = await add('Stok');
  for (const ids of [[stock.id], [stock.id, stock.id]]) {
    const { status } = await staff.put('/admin/quick-replies/order', { ids });
    expect(status).toBe(400);
  }
  expect((await stored()).map(({ title }) => title)).toEqual(['Jam', 'Stok']);
  expect((await staff.put(`/admin/quick-replies/${staffId}`, { title: 'X', text: 'x' })).status).toBe(404);
});

test('no more than a hundred, whoever adds the last one at the same time', async () => {
  await app.db.query(
    `INSERT INTO quick_reply (title, text, position) SELECT 'T' || n, 'x', n FROM generate_series(1, 99) n`,
  );
  const answers = await Promise.all(
    ['A', 'B', 'C'].map((title) => staff.post('/admin/quick-replies', { title, text: 'x' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  expect(await stored()).toHaveLength(100);
});

test('those whom a conversation can be given to are the staff who work here now', async () => {
  const { id: buyerId } = await aPerson(app);
  const { id: gone } = await aPerson(app, { role: 'staff' });
  await app.db.query('UPDATE user_account SET is_active = false WHERE id = $1', [gone]);
  const { body } = await staff.get<{ items: { id: string }[] }>('/admin/chats/colleagues');
  const ids = body.items.map(({ id }) => id);
  expect(ids).toContain(staffId);
  expect(ids).not.toContain(buyerId);
  expect(ids).not.toContain(gone);
});
