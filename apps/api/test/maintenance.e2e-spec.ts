import { addJob } from '../src/common/jobs.js';
import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { anAccount, aPerson, count, openStore } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
afterAll(() => app.stop());

async function sweep(): Promise<void> {
  await addJob(app.db.manager, 'maintenance.sweep', {});
  await app.drain();
}

const idsOf = (table: string) => rows<{ id: string }>(app.db, `SELECT id FROM ${table} ORDER BY id`);

test('the sweep removes what has ended, and nothing that is in use', async () => {
  const old = await aPerson(app);
  await old.client.post('/auth/resend-verification');
  await app.db.query(`INSERT INTO idempotency_record (actor, key, request_hash, started_at)
                      VALUES ('a', 'old-key-1', '', now() - interval '26 hours'), ('a', 'new-key-1', '', now())`);
  await app.moveClock('31 days');
  const fresh = await aPerson(app);
  await fresh.client.post('/auth/resend-verification');

  await sweep();

  expect(await rows(app.db, 'SELECT user_id FROM session')).toEqual([{ user_id: fresh.id }]);
  expect(await rows(app.db, 'SELECT user_id FROM mailed_token')).toEqual([{ user_id: fresh.id }]);
  expect(await rows(app.db, 'SELECT key FROM idempotency_record')).toEqual([{ key: 'new-key-1' }]);
  expect(await count(app.db, 'rate_limit', `window_start < shop_now() - interval '1 day'`)).toBe(0);
  expect(await count(app.db, 'rate_limit')).toBeGreaterThan(0);
});

test('the sweep forgets visitors who left nothing behind, in batches, and no others', async () => {
  await app.db.query(`INSERT INTO visitor (token_hash) SELECT int4send(n) FROM generate_series(1, 12000) n`);
  const [owner] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO visitor (token_hash) VALUES ('with a cart') RETURNING id`,
  );
  await app.db.query(
    `WITH left_behind AS (INSERT INTO visitor (token_hash) VALUES ('cart forgotten') RETURNING id)
     INSERT INTO cart (visitor_id) SELECT id FROM left_behind UNION ALL SELECT $1`,
    [owner!.id],
  );
  await app.moveClock('31 days');
  await app.db.query('UPDATE cart SET updated_at = shop_now() WHERE visitor_id = $1', [owner!.id]);
  const [recent] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO visitor (token_hash) VALUES ('of today') RETURNING id`,
  );

  await sweep();

  expect(await idsOf('visitor')).toEqual([{ id: owner!.id }, { id: recent!.id }]);
  expect(await rows(app.db, 'SELECT visitor_id FROM cart')).toEqual([{ visitor_id: owner!.id }]);
});

test('a browser whose visitor was forgotten simply becomes a new one', async () => {
  const { client } = await anAccount(app);
  const write = (one: Client) =>
    one.post('/cart/items', { productId: '01900000-0000-7000-8000-000000000000', quantity: 1 });
  await write(client);
  const before = client.cookies.get('__Host-visitor');
  await app.db.query('DELETE FROM cart');
  await app.moveClock('31 days');
  await sweep();

  const { status } = await write(client);

  expect(status).toBe(404);
  expect(client.cookies.get('__Host-visitor')).not.toBe(before);
});
