import { Client } from './client.js';
import { found, searchShelves } from './search-shelves.js';
import { statementsOf } from './statements.js';
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

test.each(['%%%%', '%', '_', '____', "'", "''", '"', '\\', ':*', '!', '&&', '|', '<->', '( )', '½', '🎸'])(
  'A-52 signs mean nothing but themselves: %j finds nothing',
  async (q) => {
    expect(await find(q)).toEqual([]);
  },
);

test.each([
  ["' OR 1=1 --", ['ds1']],
  ["'; DROP TABLE product; --", []],
  ['!ibanez', ['rg', 'rg7']],
  ['ibanez | fender', []],
  ['ibanez:*A', []],
  ["ibanez' || 'x", []],
  ['100%', ['lp']],
  ['%fender%', ['strat']],
  ['fend_r', []],
  ['.*', []],
  ['(fender', ['strat']],
])('A-52 signs among words are only spaces: %j', async (q, expected) => {
  expect((await find(q)).sort()).toEqual(expected);
});

test.each([
  ['sort=price;DROP TABLE product', 400],
  ["sort=price' OR '1'='1", 400],
  ["category=' OR 1=1 --", 404],
  ["brand=' OR 1=1 --", 200],
  ['brand=%25%25', 200],
  ["spec=' OR 1=1:x' OR '1'='1", 200],
  ["q=' UNION SELECT password_hash FROM user_account --", 200],
  ['minPrice=1 OR 1=1', 400],
  ["after=' OR 1=1 --", 400],
])('A-52 SQL in %j is answered %i, and finds nothing', async (query, status) => {
  const answer = await anyone.get<{ items?: unknown[] }>(`/products?${query}`);
  expect([answer.status, answer.body.items ?? []]).toEqual([status, []]);
  expect(JSON.stringify(answer.body)).not.toMatch(/syntax|SELECT|column|relation/);
});

const LONG = [
  ['10,000 characters', 'x'.repeat(10_000)],
  ['1,000 words', 'gitar '.repeat(1_000)],
  ['10,000 signs of patterns', '(.*)+[a-z]{1,9}?$^|'.repeat(526)],
] as const;
test.each(LONG)('A-53 %s are refused before anything is looked for', async (_, q) => {
  await find('gitar');
  const asked = await statementsOf(async () => {
    for (const path of ['/products', '/product-facets', '/search-suggestions']) {
      const { status } = await anyone.get(`${path}?q=${encodeURIComponent(q)}`);
      expect([400, 431]).toContain(status);
    }
  });
  expect(asked).toEqual([]);
});

test.each([
  ['(a+)+$ (a|a)*b [a-z]* .*.*.* \\\\ ^^^', []],
  ['gitar '.repeat(16).trim(), ['exl', 'lp', 'rg', 'rg7', 'slinky', 'strat']],
  ['a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o', []],
  ['1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7', []],
])('A-53 as many words as may come make no long question: %j', async (q, expected) => {
  const asked = await statementsOf(async () => expect((await find(q)).sort()).toEqual(expected));
  expect(asked.length).toBeLessThanOrEqual(3);
});
