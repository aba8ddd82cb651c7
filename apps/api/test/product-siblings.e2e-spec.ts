import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import { Client } from './client.js';
import { addCategory, addProduct, money, seen } from './desk.js';
import { aPerson, openStore } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let shelf: string;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  shelf = (await addCategory(staff, 'Gitar')).id;
});
afterAll(() => app.stop());

const change = (id: string, version: number, body: object) =>
  staff.patch<AdminProductDetailDto>(`/admin/products/${id}`, body, seen(version));

test('finishes of one model know each other, as far as they are for sale', async () => {
  const names = ['Merah', 'Biru', 'Hitam', 'Putih'];
  const [red, , black] = [
    ...(await Promise.all(
      names.map((name) => addProduct(staff, shelf, { name, slug: name.toLowerCase(), groupCode: 'jaguar' })),
    )),
  ];
  await change(black!.id, 1, { isActive: false });
  await addProduct(staff, shelf, { name: 'Lain', groupCode: 'jaguar-bass' });

  const { body } = await new Client(app.url).get<ProductDto>(`/products/${red!.slug}`);

  expect(body.siblings).toEqual(
    ['Biru', 'Putih'].map((name) => ({
      slug: name.toLowerCase(),
      name,
      picture: null,
      price: money(12_500_000),
      availability: 'out',
    })),
  );
});

test('brands are found while typing, each once, hidden products apart', async () => {
  for (const brand of ['Ibanez', 'Ibanez', 'Ibiza', 'Maybach']) await addProduct(staff, shelf, { brand });
  const { id } = await addProduct(staff, shelf, { brand: 'Ibex' });
  await change(id, 1, { isActive: false });
  const found = async (q: string): Promise<string[]> =>
    (await staff.get<{ name: string }[]>(`/admin/brands${q}`)).body.map(({ name }) => name);

  expect(await found('?q=ib')).toEqual(['Ibanez', 'Ibiza']);
  expect(await found('?q=BA')).toEqual(['Ibanez', 'Maybach']);
  expect(await found('?q=%25')).toEqual([]);
  expect(await found('')).toEqual(['Fender', 'Ibanez', 'Ibiza', 'Maybach']);
});
