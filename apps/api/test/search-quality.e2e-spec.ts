import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { seedDemoShop } from './demo-seed.js';
import { startTestApp, type TestApp } from './test-app.js';

interface Means {
  queries: number;
  ndcg: number;
  zeroResultRate: number;
}
interface Judgement {
  total: Means;
  kinds: Record<string, Means>;
  empty: string[];
  results: { query: string; shown: string[]; correction: string | null }[];
}

/** A little below what is reached: a change may trade one query for another, but not many for none. */
const FLOORS: Record<string, number> = {
  'exact model': 0.95,
  type: 0.96,
  'brand and type': 0.93,
  feature: 0.95,
  use: 0.75,
  misspelling: 0.95,
  'mixed language': 0.96,
  abbreviation: 0.95,
};

const JUDGE = resolve(__dirname, '../../../tools/bench/search-quality.mjs');
let app: TestApp;
let judged: Judgement;

beforeAll(async () => {
  app = await startTestApp();
  await seedDemoShop(app.databaseUrl);
  const { stdout } = await promisify(execFile)(process.execPath, [JUDGE, app.url], {
    maxBuffer: 16 * 1024 * 1024,
  });
  judged = JSON.parse(stdout) as Judgement;
});
afterAll(() => app.stop());

test('no judged query ends in nothing', () => {
  expect(judged.empty).toEqual([]);
  expect(judged.total.queries).toBeGreaterThanOrEqual(150);
});

test('what was asked for stands first', () => {
  expect(judged.total.ndcg).toBeGreaterThanOrEqual(0.95);
  expect(Object.keys(judged.kinds).sort()).toEqual(Object.keys(FLOORS).sort());
  const below = Object.entries(judged.kinds).filter(([kind, { ndcg }]) => ndcg < FLOORS[kind]!);
  expect(below).toEqual([]);
});

test('what was put right is told, and only that', () => {
  const told = Object.fromEntries(
    judged.results.flatMap(({ query, correction }) => (correction === null ? [] : [[query, correction]])),
  );
  expect(told).toMatchObject({
    'gitar listrik ibanes': 'gitar listrik ibanez',
    'gibsn les poul': 'gibson les paul',
    zildian: 'zildjian',
    'kasio piano': 'casio piano',
  });
  const wellWritten = ['rg421', 'gitar listrik', 'senar', 'strat', 'gita', 'iban rg', 'boss ds1'];
  expect(wellWritten.filter((query) => told[query] !== undefined)).toEqual([]);
});
