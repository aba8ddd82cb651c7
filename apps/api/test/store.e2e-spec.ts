import { StoreService } from '../src/modules/store/store.service.js';
import { Client } from './client.js';
import { openStore, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const readStore = () =>
  new Client(app.url).get<{ taxRatePercent: number | null; isTaxable: boolean }>('/store');

test('a shop that nobody has described yet says that it is not ready', async () => {
  const { status, body } = await readStore();

  expect({ status, body }).toEqual({ status: 503, body: problem('unavailable', 503) });
});

test('the store is shown to everybody, with nothing that is not meant for them', async () => {
  await openStore(app.db);

  const { status, body } = await readStore();

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      name: 'Hurtrock Music Store',
      tagline: 'Toko Alat Musik Terpercaya',
      address: 'Jl Gegerkalong Girang 22',
      city: 'Kota Bandung',
      postalCode: '40153',
      phone: '0821-1555-8035',
      email: 'info@hurtrock.com',
      whatsapp: '6282115558035',
      branchName: 'Cabang Pusat',
      branchCode: 'HRT-001',
      openingHours: [
        { weekday: 1, opens: '09:30', closes: '18:00' },
        { weekday: 7, opens: null, closes: null },
      ],
      socials: [],
      logo: null,
      isTaxable: true,
      taxRatePercent: 12,
    },
  });
});

test.each([
  [
    'the last second of 2024 in WIB',
    '2024-12-31T16:59:59Z',
    { basisPoints: 1100, baseNumerator: 1, baseDenominator: 1 },
  ],
  [
    'the first second of 2025 in WIB',
    '2024-12-31T17:00:00Z',
    { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 },
  ],
  ['a day before there was any rate', '2022-03-31T16:59:59Z', null],
])('the tax is that of the day in Bandung: %s', async (_, instant, rate) => {
  const tax = await app.db.transaction(async (tx) => {
    await tx.query('UPDATE shop_clock SET shift = $1::timestamptz - now()', [instant]);
    return app.app.get(StoreService).taxAt(tx);
  });

  expect(tax).toEqual(rate);
});

test('a shop that is not registered for tax shows none', async () => {
  await app.db.query('UPDATE store_profile SET is_taxable = false');

  const { body } = await readStore();

  expect([body.isTaxable, body.taxRatePercent]).toEqual([false, null]);
  expect(await app.app.get(StoreService).taxAt(app.db.manager)).toBe(null);
});
