import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import { addCategory, addProduct, productBody, seen } from './desk.js';
import { aPerson, openStore, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let app: TestApp;
let staff: Client;
let shelf: string;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  shelf = (await addCategory(staff, 'Gitar')).id;
});
afterAll(() => app.stop());

const COUNTERS = { without: ['rate_limit', 'session', 'idempotency_record'] };

describe('A-69 names that every object has, in the bodies of the catalogue', () => {
  const CANARIES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(CANARIES)('%s is refused wherever it stands, and poisons nothing', async (key) => {
    const { id } = await addProduct(staff, shelf);
    const category = await addCategory(staff, 'Canary');
    const before = await contentsOf(app.db, COUNTERS);
    const canary = `"${key}":{"canary":true}`;
    const whole = JSON.stringify(
      productBody(shelf, { specifications: [{ name: 'A', value: 1, unit: null }] }),
    );
    const bodies: [string, string, string][] = [
      ['POST', '/admin/products', whole.replace('{', `{${canary},`)],
      ['POST', '/admin/products', whole.replace('"price":{', `"price":{${canary},`)],
      ['POST', '/admin/products', whole.replace('[{', `[{${canary},`)],
      ['PATCH', `/admin/products/${id}`, `{${canary}}`],
      ['PATCH', `/admin/products/${id}`, `{"sale":{${canary}}}`],
      ['POST', '/admin/products/bulk', `{"ids":["${id}"],"action":"archive",${canary}}`],
      ['POST', '/admin/categories', `{"name":"A","parentId":null,${canary}}`],
      ['PATCH', `/admin/categories/${category.id}`, `{"specifications":[{${canary}}]}`],
      ['POST', `/admin/categories/${category.id}/move`, `{"parentId":null,"position":0,${canary}}`],
      ['POST', '/admin/saved-views', `{"page":"products","name":"A","query":"",${canary}}`],
    ];

    for (const [method, path, body] of bodies) {
      const { status } = await staff.send(method, path, body, {
        ...seen(1),
        'idempotency-key': randomUUID(),
      });
      expect([method, path, body, status]).toEqual([method, path, body, 400]);
      expect(({} as { canary?: unknown }).canary).toBe(undefined);
    }
    expect(await contentsOf(app.db, COUNTERS)).toEqual(before);
    await staff.delete(`/admin/categories/${category.id}`);
  });

  test.each([
    '/admin/brands?__proto__=1',
    '/admin/saved-views?page=products&constructor=1',
    '/admin/products/export.xlsx?toString=1',
  ])('so it is in %s', async (path) => {
    expect((await staff.get(path)).body).toEqual(problem('unknown_parameter', 400));
  });
});
