import { Client } from './client.js';
import { found, searchShelves } from './search-shelves.js';
import { aShelf, shelved } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  await searchShelves(app.db);
});
afterAll(() => app.stop());

const find = (q: string): Promise<string[]> => found(anyone, q);

test.each([
  ['rg421', ['rg']],
  ['RG421', ['rg']],
  ['RG-421', ['rg']],
  ['rg 421', ['rg']],
  ['rg_421', ['rg']],
  ['rg7421', ['rg7']],
  ['RG-7421', ['rg7']],
  ['ds1', ['ds1']],
  ['DS 1', ['ds1']],
  ['senar', ['exl', 'rg7', 'slinky']],
  ['strings', ['exl', 'rg7', 'slinky']],
  ['ibanez', ['rg', 'rg7']],
  ['IBANEZ mahogany', ['rg']],
  ['gitar listrik', ['exl', 'rg', 'rg7', 'slinky', 'strat']],
  ['strato', ['strat']],
  ['player strat', ['strat']],
  ["d'addario", ['exl']],
  ['daddario', ['exl']],
  ['ernieball', ['slinky']],
  ['ernie ball', ['slinky']],
  ['efek boss', ['ds1']],
  ['secret', []],
])('finds %j', async (q, expected) => {
  expect((await find(q)).sort()).toEqual(expected);
});

test.each([
  ['gitar listrik ibanes', ['rg', 'rg7']],
  ['ibanes', ['rg', 'rg7']],
  ['fendr', ['strat']],
  ['stratocastr', ['strat']],
  ['straticas', ['strat']],
  ['gibsn les poul', ['lp']],
  ['distorsion', ['ds1']],
  ['slinki', ['slinky']],
  ['ibanze rg-421', ['rg']],
  ['mahogny', ['lp', 'rg']],
])('puts the typo right in %j', async (q, expected) => {
  expect((await find(q)).sort()).toEqual(expected);
});

test('what a name says weighs more than what a category or a description says', async () => {
  await shelved(app.db, { slug: 'by-text', shelf: 'efek', name: 'One', description: 'Cocok untuk wahwah.' });
  await shelved(app.db, { slug: 'by-name', shelf: 'efek', name: 'Wahwah', description: 'Dua.' });
  await aShelf(app.db, 'wahwah');
  await shelved(app.db, { slug: 'by-shelf', shelf: 'wahwah', name: 'Three' });
  await shelved(app.db, {
    slug: 'by-text-too',
    shelf: 'efek',
    name: 'Four',
    description: 'Pengganti wahwah.',
  });
  expect(await find('wahwah')).toEqual(['by-name', 'by-shelf', 'by-text-too', 'by-text']);
});

test('a renamed category is found by its new name, and so is what stands below it', async () => {
  await aShelf(app.db, 'tiup');
  await aShelf(app.db, 'kayu', { parent: 'tiup' });
  await shelved(app.db, { slug: 'recorder', shelf: 'kayu' });
  expect(await find('tiup')).toEqual(['recorder']);
  await app.db.query(`UPDATE category SET name = 'Angin' WHERE slug = 'tiup'`);
  await app.drain();
  expect(await find('angin')).toEqual(['recorder']);
  expect(await find('tiup')).toEqual([]);
});

test('a new product and a changed one are found at once', async () => {
  const id = await shelved(app.db, { slug: 'new', shelf: 'efek', name: 'Kazoo Emas' });
  expect(await find('kazoo')).toEqual(['new']);
  expect(await find('kazo')).toEqual(['new']);
  expect(await find('kasoo')).toEqual(['new']);
  await app.db.query(`UPDATE product SET name = 'Peluit' WHERE id = $1`, [id]);
  expect(await find('kazoo')).toEqual([]);
  expect(await find('peluit')).toEqual(['new']);
});
