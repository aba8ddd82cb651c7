import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { untilWaitingOrOver } from './locks.js';
import { found } from './search-shelves.js';
import { aShelf, shelved } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
});
afterAll(() => app.stop());

const find = (q: string): Promise<string[]> => found(anyone, q);

test('a branch of many products takes its new name by job, in portions, and meanwhile nobody waits', async () => {
  await aShelf(app.db, 'lemari');
  await aShelf(app.db, 'laci', { parent: 'lemari' });
  await app.db.query(
    `INSERT INTO product (sku, slug, name, brand, model, description, price, category_id, weight_grams, length_cm,
                          width_cm, height_cm)
     SELECT 'LACI-' || i, 'laci-' || i, 'Isi ' || i, 'Fender', 'I' || i, '', 1, c.id, 1, 1, 1, 1
       FROM generate_series(1, 450) i JOIN category c ON c.slug = 'laci'`,
  );
  const named = async (word: string): Promise<number> => {
    const [row] = await rows<{ n: number }>(
      app.db,
      `SELECT count(*) AS n FROM product_search WHERE document @@ $1::tsquery`,
      [`'${word}':B`],
    );
    return row!.n;
  };
  expect([await named('lemari'), await named('kotak')]).toEqual([450, 0]);
  await app.db.transaction(async (tx) => {
    await tx.query(`UPDATE category SET name = 'Kotak' WHERE slug = 'lemari'`);
    await app.db.query(`UPDATE product SET units_sold = 7 WHERE slug = 'laci-9'`); // On another connection.
  });
  expect(await named('kotak')).toBe(0);
  await app.drain();
  expect([await named('lemari'), await named('kotak')]).toEqual([0, 450]);
});

test('a product saved while its branch is renamed keeps what was saved', async () => {
  await aShelf(app.db, 'rak');
  const id = await shelved(app.db, { slug: 'saved', shelf: 'rak', name: 'Lama' });
  await app.db.query(`UPDATE category SET name = 'Papan' WHERE slug = 'rak'`);
  let renewed: Promise<void> | undefined;
  await app.db.transaction(async (tx) => {
    await tx.query(`UPDATE product SET name = 'Terbaru' WHERE id = $1`, [id]);
    renewed = app.drain();
    await untilWaitingOrOver(app.db, 1, renewed);
  });
  await renewed;
  expect(await find('terbaru papan')).toEqual(['saved']);
});
