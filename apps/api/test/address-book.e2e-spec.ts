import { ADDRESS } from './factories.js';
import { aPerson, count, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

interface Saved {
  id: string;
  label: string;
  isDefault: boolean;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const anAddress = (label: string, changed: object = {}): object => ({
  label,
  name: 'Rina Wati',
  phone: '0812-3456-7890',
  address: ADDRESS,
  isDefault: false,
  ...changed,
});
const add = ({ client }: Person, label: string, changed?: object) =>
  client.post<Saved>('/me/addresses', anAddress(label, changed));
const book = async ({ client }: Person): Promise<[string, boolean][]> =>
  (await client.get<Saved[]>('/me/addresses')).body.map(({ label, isDefault }) => [label, isDefault]);

test('the first address is the default one, until another takes its place', async () => {
  const buyer = await aPerson(app);
  const first = await add(buyer, 'Rumah');
  expect(first).toMatchObject({ status: 201, body: { ...anAddress('Rumah'), isDefault: true } });
  await add(buyer, 'Studio');
  expect(await book(buyer)).toEqual([
    ['Rumah', true],
    ['Studio', false],
  ]);

  await add(buyer, 'Kantor', { isDefault: true });
  expect(await book(buyer)).toEqual([
    ['Kantor', true],
    ['Studio', false],
    ['Rumah', false],
  ]);
});

test('a changed address keeps its place; taking the default away leaves nobody without one', async () => {
  const buyer = await aPerson(app);
  const { body: home } = await add(buyer, 'Rumah');
  const { body: studio } = await add(buyer, 'Studio');

  const changed = await buyer.client.put(`/me/addresses/${home.id}`, anAddress('Rumah baru'));
  expect(changed).toMatchObject({ status: 200, body: { id: home.id, label: 'Rumah baru', isDefault: true } });
  await buyer.client.put(`/me/addresses/${studio.id}`, anAddress('Studio', { isDefault: true }));
  expect(await book(buyer)).toEqual([
    ['Studio', true],
    ['Rumah baru', false],
  ]);

  expect((await buyer.client.delete(`/me/addresses/${studio.id}`)).status).toBe(204);
  expect(await book(buyer)).toEqual([['Rumah baru', true]]);
});

test("nobody reads, changes or removes somebody else's address", async () => {
  const [owner, other] = [await aPerson(app), await aPerson(app)];
  const { body: home } = await add(owner, 'Rumah');

  expect(await book(other)).toEqual([]);
  for (const answer of [
    await other.client.put(`/me/addresses/${home.id}`, anAddress('Curian')),
    await other.client.delete(`/me/addresses/${home.id}`),
  ])
    expect(answer).toMatchObject({ status: 404, body: problem('not_found', 404) });
  expect(await book(owner)).toEqual([['Rumah', true]]);
});

test('a book has room for twenty, however many are sent at once, and one default', async () => {
  const buyer = await aPerson(app);
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, n) => add(buyer, `Alamat ${n}`, { isDefault: true })),
  );

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
  expect(answers.find(({ status }) => status !== 201)).toMatchObject({
    body: problem('address_book_full', 409, { maximum: 20 }),
  });
  expect(await count(app.db, 'user_address', 'user_id = $1', [buyer.id])).toBe(20);
  expect(await count(app.db, 'user_address', 'user_id = $1 AND is_default', [buyer.id])).toBe(1);
});

test('each field at fault is named', async () => {
  const buyer = await aPerson(app);
  const { status, body } = await add(buyer, '', {
    phone: 'rumah',
    address: { ...ADDRESS, postalCode: '0123' },
  });

  expect(status).toBe(400);
  expect((body as unknown as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
    'label',
    'phone',
    'address.postalCode',
  ]);
  expect(await book(buyer)).toEqual([]);
});
