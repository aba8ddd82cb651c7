import { rows } from '../src/database/sql.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import { Client } from './client.js';
import { seedDemoShop } from './demo-seed.js';
import { signIn } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  expect(await seedDemoShop(app.databaseUrl)).toBe('The demo shop is loaded');
});
afterAll(() => app.stop());

const select = <T = Record<string, unknown>>(sql: string): Promise<T[]> => rows<T>(app.db, sql);

/** Slug, brand, model, shelf, supplier, price, stock, minimum, low, grams, length, width, height, featured. */
const PRODUCTS = `
yamaha-f310-acoustic-guitar | Yamaha | F310 | Gitar | PT. Music Indonesia | 1850000 | 15 | 3 | 8 | 2200 | 104 | 38 | 12 | true
fender-player-stratocaster | Fender | Player Stratocaster | Gitar | CV. Harmoni Nada | 12500000 | 8 | 2 | 5 | 3500 | 99 | 32 | 5 | true
fender-player-jazz-bass | Fender | Player Jazz Bass | Bass | CV. Harmoni Nada | 8750000 | 6 | 2 | 4 | 4200 | 116 | 36 | 6 | true
pearl-export-series-drum-kit | Pearl | Export Series | Drum | UD. Drum Center | 8750000 | 4 | 1 | 3 | 35000 | 150 | 120 | 80 | true
yamaha-psr-e373-keyboard | Yamaha | PSR-E373 | Keyboard | PT. Music Indonesia | 2750000 | 12 | 3 | 8 | 4500 | 94 | 31 | 10 | true
roland-fp-30x-digital-piano | Roland | FP-30X | Keyboard | PT. Music Indonesia | 9850000 | 5 | 2 | 4 | 16500 | 130 | 28 | 15 | true
yamaha-dxr10-active-speaker | Yamaha | DXR10 | Sound System | PT. Music Indonesia | 6750000 | 8 | 2 | 5 | 18500 | 60 | 40 | 35 | true
audio-technica-ath-m50x-headphones | Audio-Technica | ATH-M50x | Aksesoris | Swelee Music Store | 1850000 | 20 | 5 | 12 | 285 | 20 | 18 | 8 | true
shure-sm58-dynamic-microphone | Shure | SM58 | Aksesoris | Media Recording Tech | 1650000 | 15 | 3 | 8 | 298 | 16 | 5 | 5 | false
boss-ds-1-distortion-pedal | Boss | DS-1 | Efek | Swelee Music Store | 1250000 | 2 | 3 | 8 | 400 | 12 | 7 | 6 | false
`;
const LINES = PRODUCTS.trim()
  .split('\n')
  .map((line) => line.split(' | '));

test.each(LINES)('%s is as the shop began with it', async (slug, ...facts) => {
  const [product] = await select(`
    SELECT p.brand, p.model, c.name AS category, s.name AS supplier, p.price, t.on_hand - t.reserved AS stock, p.minimum_stock,
           p.low_stock_threshold, p.weight_grams, p.length_cm, p.width_cm, p.height_cm, p.is_featured
      FROM product p JOIN category c ON c.id = p.category_id JOIN supplier s ON s.id = p.supplier_id
      JOIN product_stock t ON t.product_id = p.id WHERE p.slug = '${slug}'`);
  expect(Object.values(product!).map(String)).toEqual(facts);
});

test('the shop is Hurtrock, in Bandung, closed on Sundays, and pays tax', async () => {
  const { body } = await anyone.get('/store');
  expect(body).toEqual({
    name: 'Hurtrock Music Store',
    tagline: 'Toko Alat Musik Terpercaya',
    address: 'Jl Gegerkalong Girang Complex Darut Tauhid Kav 22, Kec. Sukasari',
    city: 'Kota Bandung, Jawa Barat',
    postalCode: '40153',
    phone: '0821-1555-8035',
    email: 'info@hurtrock.com',
    whatsapp: '6282115558035',
    logo: null,
    socials: [],
    branchName: 'Cabang Pusat',
    branchCode: 'HRT-001',
    openingHours: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:30', closes: '18:00' })),
      { weekday: 6, opens: '09:30', closes: '17:00' },
      { weekday: 7, opens: null, closes: null },
    ],
    isTaxable: true,
    taxRatePercent: 12,
  });
});

test('eight shelves, each with shelves below it', async () => {
  const { body } = await anyone.get<{ name: string; children: unknown[] }[]>('/categories');
  expect(body.map(({ name }) => name)).toEqual([
    'Gitar',
    'Bass',
    'Drum',
    'Keyboard',
    'Sound System',
    'Amplifier',
    'Efek',
    'Aksesoris',
  ]);
  expect(body.filter(({ children }) => children.length < 2)).toEqual([]);
});

test('five services and five suppliers', async () => {
  expect(
    (
      await select(
        'SELECT code, name, base_price, price_per_kg, volume_factor, min_days, max_days FROM shipping_service ORDER BY position',
      )
    ).map((row) => Object.values(row)),
  ).toEqual([
    ['jne_reg', 'JNE Regular', 15000, 8000, 6000, 2, 4],
    ['jne_exp', 'JNE Express', 25000, 12000, 5000, 1, 2],
    ['jnt_reg', 'J&T Regular', 12000, 7000, 6000, 2, 5],
    ['sicepat_reg', 'SiCepat Regular', 14000, 7500, 5500, 2, 4],
    ['pos_reg', 'Pos Indonesia', 10000, 6000, 7000, 3, 7],
  ]);
  expect(
    (await select('SELECT name, contact_person, email, phone, company FROM supplier ORDER BY id')).map(
      (row) => Object.values(row),
    ),
  ).toEqual([
    ['PT. Music Indonesia', 'Budi Santoso', 'budi@musicindonesia.com', '021-12345678', 'PT. Music Indonesia'],
    ['CV. Harmoni Nada', 'Siti Rahayu', 'siti@harmoninada.co.id', '021-87654321', 'CV. Harmoni Nada'],
    ['UD. Drum Center', 'Ahmad Fadli', 'ahmad@drumcenter.com', '021-11223344', 'UD. Drum Center'],
    ['Swelee Music Store', 'John Swelee', 'contact@swelee.com', '021-555-0101', 'PT. Swelee Indonesia'],
    [
      'Media Recording Tech',
      'Sarah Mitchell',
      'sales@mediarecordingtech.com',
      '021-555-0202',
      'CV. Media Recording Technology',
    ],
  ]);
});

test.each([
  ['admin@hurtrock.com', 'admin123', 'admin'],
  ['staff@hurtrock.com', 'staff123', 'staff'],
  ['buyer@hurtrock.com', 'buyer123', 'buyer'],
])('%s signs in as %s: %s', async (email, password, role) => {
  const person = new Client(app.url);
  await signIn(person, email, password);
  const { body } = await person.get<{ user: { role: string; isEmailVerified: boolean } }>('/me');
  expect(body.user).toMatchObject({ role, isEmailVerified: true });
});

test('a year of visitors leads to what was paid, step by step', async () => {
  const [sums] = await select<{ days: number; isFunnel: boolean }>(`
    SELECT count(*)::integer AS days, bool_and(visits >= carts AND carts >= checkouts AND checkouts >= paid) AS "isFunnel"
      FROM visit_day v CROSS JOIN LATERAL (
        SELECT count(*) AS paid FROM order_history
         WHERE action IN ('paid', 'cash_collected') AND sales_day_of(at) = v.day) p`);
  expect(sums!.days).toBeGreaterThan(365);
  expect(sums!.isFunnel).toBe(true);
});

test('every product has its page: a story without HTML, measures, a way and neighbours', async () => {
  const slugs = await select<{ slug: string }>('SELECT slug FROM product ORDER BY id');
  expect(slugs).toHaveLength(123);
  for (const { slug } of slugs) {
    const { status, body } = await anyone.get<ProductDto>(`/products/${slug}`);
    expect({ slug, status }).toEqual({ slug, status: 200 });
    expect(body.description).toMatch(/^[^<>]{120,}$/);
    expect(body.specifications.length).toBeGreaterThanOrEqual(2);
    expect(body.breadcrumb.at(-1)).toEqual(body.category);
  }
});
