import { randomUUID } from 'node:crypto';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import type { SynonymDto } from '../src/modules/catalog/dto/synonym.dto.js';
import { Client } from './client.js';
import { auditOf, faults, seen } from './desk.js';
import { aPerson, count, problem } from './people.js';
import { aShelf, shelved } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  staff = (await aPerson(app, { role: 'staff' })).client;
  anyone = new Client(app.url);
  await aShelf(app.db, 'tiup');
  await shelved(app.db, { slug: 'didge', shelf: 'tiup', name: 'Didgeridoo Kayu' });
  await shelved(app.db, { slug: 'yidaki', shelf: 'tiup', name: 'Yidaki' });
});
afterAll(() => app.stop());

const find = async (q: string): Promise<string[]> => {
  const { body } = await anyone.get<{ items: ProductCardDto[] }>(`/products?q=${encodeURIComponent(q)}`);
  return body.items.map(({ slug }) => slug).sort();
};

const add = (words: string[]) => staff.post<SynonymDto>('/admin/synonyms', { words });

test('what staff write down, change and delete holds for the very next search', async () => {
  expect(await find('didgeridoo')).toEqual(['didge']);
  const { status, body } = await add(['Didgeridoo', 'YIDAKI', 'pipa  angin-panjang']);
  expect([status, body]).toEqual([
    201,
    { id: expect.any(String), words: ['didgeridoo', 'yidaki', 'pipa angin panjang'], version: 1 },
  ]);
  expect(await find('didgeridoo')).toEqual(['didge', 'yidaki']);
  expect(await find('pipa angin panjang')).toEqual(['didge', 'yidaki']);
  expect(await find('kayu yidaki')).toEqual(['didge']);

  const changed = await staff.patch<SynonymDto>(
    `/admin/synonyms/${body.id}`,
    { words: ['didgeridoo', 'didjeridu'] },
    seen(1),
  );
  expect([changed.status, changed.body.version]).toEqual([200, 2]);
  expect(await find('yidaki')).toEqual(['yidaki']);
  expect(await find('didjeridu')).toEqual(['didge']);
  expect(await find('didjeridoo')).toEqual(['didge']);

  expect((await staff.delete(`/admin/synonyms/${body.id}`)).status).toBe(204);
  expect(await find('didjeridu')).toEqual([]);
  expect((await auditOf(app, body.id)).map(({ action }) => action)).toEqual([
    'synonym.created',
    'synonym.changed',
    'synonym.deleted',
  ]);
});

test('searches and counts that run at once all find by the rules that have just changed', async () => {
  for (let round = 0; round < 10; round++) {
    await find('didgeridoo kayu');
    await app.db.query(`INSERT INTO search_synonym (words) VALUES (ARRAY['kata${round}', 'lain${round}'])`);
    const facets = () => anyone.get<{ total: number }>('/product-facets?q=didgeridoo%20kayu');
    const [first, count1, second, count2, third] = await Promise.all([
      find('didgeridoo kayu'),
      facets(),
      find('didgeridoo kayu'),
      facets(),
      find('didgeridoo kayu'),
    ]);
    expect([first, second, third, count1.body.total, count2.body.total]).toEqual([
      ['didge'],
      ['didge'],
      ['didge'],
      1,
      1,
    ]);
  }
});

test('they are listed by their first word, page by page, and found by a part of any', async () => {
  await add(['aaa satu', 'zzqx']);
  const first = await staff.get<{ items: SynonymDto[]; nextCursor: string }>('/admin/synonyms?limit=1');
  expect(first.body.items.map(({ words }) => words[0])).toEqual([
    (await staff.get<{ items: SynonymDto[] }>('/admin/synonyms?limit=100')).body.items[0]!.words[0],
  ]);
  const next = await staff.get<{ items: SynonymDto[] }>(
    `/admin/synonyms?limit=1&after=${first.body.nextCursor}`,
  );
  expect(next.body.items[0]!.id).not.toBe(first.body.items[0]!.id);
  const found = await staff.get<{ items: SynonymDto[] }>('/admin/synonyms?q=zQ');
  expect(found.body.items.map(({ words }) => words)).toEqual([['aaa satu', 'zzqx']]);
});

test.each([
  [['gitar'], ['words']],
  [Array.from({ length: 13 }, (_, i) => `kata ${i}`), ['words']],
  [['satu dua tiga empat lima', 'angka'], ['words']],
  [['--', 'gitar'], ['words']],
  [['Rock & Roll', 'rock roll'], ['words']],
  [['x'.repeat(61), 'gitar'], ['words']],
])('%j is no group and nothing is written', async (words, expected) => {
  const before = await count(app.db, 'search_synonym');
  const answer = await add(words);
  expect([answer.status, faults(answer).map((fault) => fault.split(' ')[0])]).toEqual([400, expected]);
  expect(await count(app.db, 'search_synonym')).toBe(before);
});

test('who has not seen the last change may not write over it, and buyers may not at all', async () => {
  const { id } = (await add(['cetik', 'rincik'])).body;
  await staff.patch(`/admin/synonyms/${id}`, { words: ['cetik', 'rindik'] }, seen(1));
  const stale = await staff.patch(`/admin/synonyms/${id}`, { words: ['cetik', 'jegog'] }, seen(1));
  const unseen = await staff.patch(`/admin/synonyms/${id}`, { words: ['cetik', 'jegog'] });
  const buyer = (await aPerson(app)).client;
  const refused = await buyer.post('/admin/synonyms', { words: ['cetik', 'jegog'] });
  expect([stale.status, unseen.status, refused.status]).toEqual([412, 428, 403]);
  expect(await count(app.db, 'search_synonym', `words @> '{jegog}'`)).toBe(0);
  const gone = await staff.delete(`/admin/synonyms/${randomUUID()}`);
  expect(gone.body).toEqual(problem('not_found', 404));
});

test('a shop begins with the words of its trade in both languages', async () => {
  await aShelf(app.db, 'petik');
  await shelved(app.db, { slug: 'strat', shelf: 'petik', name: 'Electric Guitar' });
  await shelved(app.db, { slug: 'slinky', shelf: 'petik', name: 'Regular Strings' });
  await shelved(app.db, { slug: 'sticks', shelf: 'petik', name: '5A Drumsticks' });
  await shelved(app.db, { slug: 'crybaby', shelf: 'petik', name: 'Wah Pedal' });
  for (const [q, slug] of [
    ['gitar listrik', 'strat'],
    ['gitar elektrik', 'strat'],
    ['senar', 'slinky'],
    ['stik drum', 'sticks'],
    ['efek wah', 'crybaby'],
  ])
    expect([q, await find(q!)]).toEqual([q, [slug]]);
});
