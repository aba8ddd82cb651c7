import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import { Client } from './client.js';
import { addCategory, addProduct, faults, productBody, seen } from './desk.js';
import { aPerson, count, openStore } from './people.js';
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

const add = (changed: object = {}) =>
  staff.post<AdminProductDetailDto>('/admin/products', productBody(shelf, changed));
const change = (id: string, version: number, body: object) =>
  staff.patch<AdminProductDetailDto>(`/admin/products/${id}`, body, seen(version));

test.each(['..', '../../etc/passwd', '..%2f..%2fetc', 'a/b', 'a\\b', '.env', 'A', 'a\u0000b', 'ａ'])(
  'A-72e: %j is no address',
  async (slug) => {
    const before = await count(app.db, 'product');
    const answer = await add({ slug });
    expect({ status: answer.status, field: faults(answer)[0]?.split(' ')[0] }).toEqual({
      status: 400,
      field: 'slug',
    });
    expect(await count(app.db, 'product')).toBe(before);
  },
);

test('A-72e: a name that is a path becomes an address without one', async () => {
  expect((await addProduct(staff, shelf, { name: '../../etc/passwd%00' })).slug).toBe('etc-passwd-00');
});

describe('addresses', () => {
  const follow = async (path: string): Promise<{ status: number; location: string | null }> => {
    const { status, headers } = await fetch(`${app.url}${path}`, { redirect: 'manual' });
    return { status, location: headers.get('location') };
  };

  test('who comes by a former one is sent on, in the API and in the shop', async () => {
    const { id } = await addProduct(staff, shelf, { slug: 'strat-lama' });
    await change(id, 1, { slug: 'strat-tengah' });
    await change(id, 2, { slug: 'strat-baru' });

    for (const old of ['strat-lama', 'strat-tengah']) {
      expect(await follow(`/api/v1/products/${old}?x=1`)).toEqual({
        status: 301,
        location: '/api/v1/products/strat-baru?x=1',
      });
      expect(await follow(`/products/${old}?utm=1`)).toEqual({
        status: 301,
        location: '/products/strat-baru?utm=1',
      });
    }
    expect((await new Client(app.url).get('/products/strat-baru')).status).toBe(200);
    const { headers } = await fetch(`${app.url}/api/v1/products/strat-lama`, { redirect: 'manual' });
    expect([headers.get('cache-control'), headers.get('content-type')]).toEqual(['no-cache', null]);
  });

  test('the page of a category is sent on as well', async () => {
    const { id } = await addCategory(staff, 'Alat tiup');
    await staff.patch(`/admin/categories/${id}`, { slug: 'tiup' }, seen(1));

    expect(await follow('/categories/alat-tiup')).toEqual({ status: 301, location: '/categories/tiup' });
    expect((await follow('/admin/alat-tiup')).status).not.toBe(301);
  });

  test('a former address that is given to another leads to that one; back home leads nowhere else', async () => {
    const first = await addProduct(staff, shelf, { slug: 'satu' });
    await change(first.id, 1, { slug: 'dua' });
    const second = await addProduct(staff, shelf, { slug: 'satu' });

    expect((await new Client(app.url).get<ProductDto>('/products/satu')).body.id).toBe(second.id);
    await change(first.id, 2, { slug: 'tiga' });
    await change(first.id, 3, { slug: 'dua' });
    expect((await new Client(app.url).get<ProductDto>('/products/dua')).body.id).toBe(first.id);
    expect(await follow('/api/v1/products/tiga')).toEqual({ status: 301, location: '/api/v1/products/dua' });
    expect(await count(app.db, 'former_product_slug', 'product_id = $1', [first.id])).toBe(1);
  });

  test('nobody is sent to what is hidden', async () => {
    const { id } = await addProduct(staff, shelf, { slug: 'rahasia' });
    await change(id, 1, { slug: 'rahasia-2', isActive: false });

    expect((await follow('/api/v1/products/rahasia')).status).toBe(404);
    expect((await follow('/products/rahasia')).status).not.toBe(301);
  });

  test.each(['//evil.example', '/\\evil.example', '/products/..%2f..', '/products/%0d%0aLocation:x'])(
    'A-72e: %s is sent nowhere',
    async (path) => {
      const { status, location } = await follow(path);
      expect({ isRedirect: status >= 300 && status < 400, location }).toEqual({
        isRedirect: false,
        location: null,
      });
    },
  );
});
