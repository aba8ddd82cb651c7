import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
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

test('exactly called so stands first, then what can be had, then what sells', async () => {
  await aShelf(app.db, 'banjo');
  const banjo = (slug: string, more: object = {}) =>
    shelved(app.db, { slug, shelf: 'banjo', brand: 'Deering', name: `Deering ${slug} Goodtime`, ...more });
  await banjo('unsold');
  await banjo('gone', { availability: 'out', unitsSold: 900 });
  await banjo('later', { availability: 'backorder', unitsSold: 900 });
  await banjo('sold', { unitsSold: 40 });
  await banjo('exact', { name: 'Goodtime', availability: 'out' });
  expect(await find('goodtime')).toEqual(['exact', 'sold', 'unsold', 'later', 'gone']);
  await app.db.query(`UPDATE product SET units_sold = 80 WHERE slug = 'unsold'`);
  await app.db.query(`UPDATE product SET availability = 'out' WHERE slug = 'sold'`);
  expect(await find('goodtime')).toEqual(['exact', 'unsold', 'later', 'gone', 'sold']);
});

test('specifications are found by what is counted, in both languages', async () => {
  await aShelf(app.db, 'dawai panjang');
  const specified = (slug: string, specifications: object[], description = '') =>
    shelved(app.db, { slug, shelf: 'dawai panjang', brand: 'Cort', name: slug, specifications, description });
  await specified('seven', [{ name: 'Jumlah senar', value: 7, unit: null }]);
  await specified('six', [{ name: 'Jumlah senar', value: 6, unit: null }], 'Garansi 7 tahun.');
  await specified('loud', [
    { name: 'Daya', value: 50, unit: 'W' },
    { name: 'Bluetooth', value: false, unit: null },
  ]);
  await specified('blue', [{ name: 'Bluetooth', value: true, unit: null }]);
  for (const q of ['7 senar', 'tujuh senar', '7 strings', 'seven string', '7string'])
    expect([q, (await find(q))[0]]).toEqual([q, 'seven']);
  for (const q of ['50 watt', '50w', '50watt', 'daya 50']) expect([q, await find(q)]).toEqual([q, ['loud']]);
  expect(await find('bluetooth')).toEqual(['blue']);
});

test.each([
  ['strato caster', 'stratocaster', ['strat']],
  ['gitarlistrik gibson', null, []],
  ['ibanezmahogany', 'ibanez mahogany', ['rg']],
  ['slinky zzzzqqqq', 'slinky', ['slinky']],
  ['gibsn', 'gibson', ['lp']],
  ['gibson', null, ['lp']],
  ['strat', null, ['strat']],
  ['fendr', 'fender', ['strat']],
])('%j is taken for %j', async (q, correction, expected) => {
  const { body } = await anyone.get<{ items: ProductCardDto[]; correction: string | null }>(
    `/products?q=${encodeURIComponent(q)}`,
  );
  expect([body.correction, body.items.map(({ slug }) => slug).slice(0, 1)]).toEqual([correction, expected]);
});
