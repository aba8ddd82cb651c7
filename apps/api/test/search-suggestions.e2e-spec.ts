import type { SuggestionsDto } from '../src/modules/catalog/dto/suggestions.dto.js';
import { Client } from './client.js';
import { faults } from './desk.js';
import { aShelf, shelved } from './shelf.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  const { db } = app;
  await aShelf(db, 'gitar');
  await aShelf(db, 'gitar elektrik', { parent: 'gitar' });
  await aShelf(db, 'senar');
  await aShelf(db, 'gudang', { isActive: false });
  const guitars = { shelf: 'gitar elektrik', brand: 'Ibanez' };
  for (let i = 1; i <= 9; i++)
    await shelved(db, { ...guitars, slug: `rg-${i}`, name: `Ibanez RG${i}00`, unitsSold: 2 ** i });
  await shelved(db, {
    ...guitars,
    slug: 'sold-out',
    name: 'Ibanez RG1000',
    availability: 'out',
    unitsSold: 999,
  });
  await shelved(db, { shelf: 'senar', slug: 'slinky', brand: 'Ernie Ball', name: 'Regular Slinky' });
  await shelved(db, { shelf: 'gudang', slug: 'hidden', brand: 'Ibanez', name: 'Ibanez Hidden' });
});
afterAll(() => app.stop());

const suggest = (q: string) => anyone.get<SuggestionsDto>(`/search-suggestions?q=${encodeURIComponent(q)}`);
const told = async (q: string): Promise<unknown> => {
  const { products, categories, brands, correction } = (await suggest(q)).body;
  return [products.map(({ slug }) => slug), categories.map(({ slug }) => slug), brands, correction];
};

const BEST = ['rg-9', 'rg-8', 'rg-7', 'rg-6', 'rg-5', 'rg-4'];

test.each([
  ['ib', [BEST, ['gitar elektrik'], ['Ibanez'], null]],
  ['ibanez gui', [BEST, ['gitar elektrik'], ['Ibanez'], null]],
  ['electric guitar', [BEST, ['gitar elektrik', 'gitar'], [], null]],
  ['ibanes', [BEST, ['gitar elektrik'], ['Ibanez'], 'ibanez']],
  ['ernieb', [['slinky'], ['senar'], ['Ernie Ball'], null]],
  ['string', [['slinky'], ['senar'], [], null]],
  ['rg300', [['rg-3'], ['gitar elektrik'], [], null]],
  ['hidden', [[], [], [], null]],
  ['gudang', [[], [], [], null]],
  ['%%', [[], [], [], null]],
])('for %j: products, the best sold that can be had first, categories and brands', async (q, expected) => {
  expect(await told(q)).toEqual(expected);
});

test('one statement answers, three where a word was misspelt', async () => {
  await suggest('ib');
  expect(await statementsOf(() => suggest('iba'))).toHaveLength(1);
  expect(await statementsOf(() => suggest('ibanes rg'))).toHaveLength(3);
});

test.each(['', 'a', 'x'.repeat(101)])('%j is too little or too much', async (q) => {
  const answer = await suggest(q);
  expect([answer.status, faults(answer).map((fault) => fault.split(' ')[0])]).toEqual([400, ['q']]);
});
