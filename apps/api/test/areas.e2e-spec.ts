import { rows } from '../src/database/sql.js';
import { AREA_VERSION } from '../src/modules/areas/area-data.js';
import { AreasLoader } from '../src/modules/areas/areas.loader.js';
import { CHILDREN, GUESS, SUGGEST } from '../src/modules/areas/areas.queries.js';
import type { AreaDto, AreaSuggestionDto } from '../src/modules/areas/dto/area.dto.js';
import { Client } from './client.js';
import { count, problem } from './people.js';
import { plansOf } from './plans.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let loader: AreasLoader;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  loader = app.app.get(AreasLoader);
  anyone = new Client(app.url);
});
afterAll(() => app.stop());

const below = async (parent?: string): Promise<AreaDto[]> =>
  (await anyone.get<AreaDto[]>(`/areas${parent === undefined ? '' : `?parent=${parent}`}`)).body;
const suggested = async (q: string): Promise<AreaSuggestionDto[]> =>
  (await anyone.get<AreaSuggestionDto[]>(`/area-suggestions?q=${encodeURIComponent(q)}`)).body;

const GEGERKALONG = {
  code: '32.73.01.1002',
  village: 'Gegerkalong',
  district: 'Sukasari',
  city: 'Kota Bandung',
  province: 'Jawa Barat',
};

test('a shop without areas has none to offer, and is open all the same', async () => {
  expect([await below(), await suggested('gegerkalong')]).toEqual([[], []]);
});

test('two processes that open together fill them once, and a later start does nothing', async () => {
  const done = await Promise.all([loader.load(), loader.load()]);
  expect(done.sort()).toEqual([false, true]);
  expect(await loader.load()).toBe(false);
  const levels = await rows(
    app.db,
    'SELECT level, count(*)::integer AS count FROM area GROUP BY 1 ORDER BY 1',
  );
  expect(levels).toEqual([
    { level: 1, count: 38 },
    { level: 2, count: 514 },
    { level: 3, count: 7277 },
    { level: 4, count: 83763 },
  ]);
  expect(
    await count(app.db, 'area a', `level > 1 AND NOT EXISTS (SELECT FROM area WHERE code = a.parent)`),
  ).toBe(0);
});

test('another edition takes the place of the one that stands', async () => {
  await app.db.query(`UPDATE area_edition SET version = '0.0.1'`);
  await app.db.query(`UPDATE area SET name = 'Lama' WHERE code = '32'`);
  expect(await loader.load()).toBe(true);
  expect(await rows(app.db, 'SELECT version FROM area_edition')).toEqual([{ version: AREA_VERSION }]);
  expect(await rows(app.db, `SELECT name FROM area WHERE code = '32'`)).toEqual([{ name: 'Jawa Barat' }]);
});

test('every name fits into an address', async () => {
  expect(await count(app.db, 'area', 'length(name) NOT BETWEEN 2 AND 80')).toBe(0);
});

test('one walks from the provinces down to a village', async () => {
  const named = (areas: AreaDto[], name: string): string | undefined =>
    areas.find((area) => area.name === name)?.code;
  const provinces = await below();
  expect([provinces.length, provinces[0]]).toEqual([38, { code: '11', name: 'Aceh' }]);
  const cities = await below(named(provinces, 'Jawa Barat'));
  const districts = await below(named(cities, 'Kota Bandung'));
  const villages = await below(named(districts, 'Sukasari'));
  expect(villages.map(({ name }) => name)).toEqual(['Gegerkalong', 'Isola', 'Sarijadi', 'Sukarasa']);
  expect(await below('99')).toEqual([]);
});

test.each([
  ['gegerkalong'],
  ['Gegerkalong Sukasari Bandung'],
  ['kel. gegerkalong, kec. sukasari'],
  ['sukasari geger'],
  ['gegerkalog'],
  ['gegerkalng bandung'],
  ['gegerklong sukasri'],
])('%j finds the village with all that it lies in', async (q) => {
  expect((await suggested(q))[0]).toEqual(GEGERKALONG);
});

test('at most ten are offered, those that are called what was typed first', async () => {
  const found = await suggested('sukasari');
  expect(found.map(({ village }) => village)).toEqual(Array.from({ length: 10 }, () => 'Sukasari'));
  expect(found.map(({ code }) => code)).toEqual([...new Set(found.map(({ code }) => code))]);
});

test('words that no address holds find nothing, and signs are no patterns', async () => {
  expect(await suggested('xqzxqzxqz')).toEqual([]);
  expect(await suggested('%%%')).toEqual([]);
  expect(await suggested('a b c d')).toEqual([]);
});

test.each(['/area-suggestions?q=ge', '/area-suggestions', '/areas?parent=x', '/areas?parent=32%27--'])(
  '%s is refused',
  async (path) =>
    expect((await anyone.get(path)).body).toEqual(
      problem('invalid_input', 400, { errors: expect.any(Array) }),
    ),
);

test.each<[string, string, unknown[]]>([
  ['what lies in an area', CHILDREN, ['32.73']],
  [
    'villages by words',
    SUGGEST,
    ['%gegerkalong%', '%bandung%', '%gegerkalong%', '%gegerkalong%', 'gegerkalong'],
  ],
  ['villages by likeness', GUESS, ['gegerkalog', 'bandnug', 'gegerkalog', 'gegerkalog']],
])('%s are found by index, whatever the values', async (_, text, parameters) => {
  for (const plan of await plansOf(app.db, { text, parameters })) {
    expect(
      plan.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']),
    ).toEqual([]);
  }
});
