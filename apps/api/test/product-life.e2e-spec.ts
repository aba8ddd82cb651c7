import { rows } from '../src/database/sql.js';
import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import { Client } from './client.js';
import { addCategory, addProduct, auditOf, money, seen } from './desk.js';
import { aProduct, aShopperWith, openShop, place } from './factories.js';
import { aPerson, count, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let clerk: Person;
let staff: Client;
let shelf: string;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  clerk = await aPerson(app, { role: 'staff' });
  staff = clerk.client;
  shelf = (await addCategory(staff, 'Bas')).id;
});
afterAll(() => app.stop());

const UNKNOWN = '0197a3f0-0000-7000-8000-000000000000';
const read = async (id: string) => (await staff.get<AdminProductDetailDto>(`/admin/products/${id}`)).body;

/** A picture that is ready, as the row of a product's. */
async function aPicture(productId: string, position: number, isThumbnail: boolean): Promise<string> {
  const [picture] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO picture (key, width, height, widths, formats, placeholder)
     VALUES (md5(random()::text), 1280, 960, '{320,640,1280}', '{webp}', 'data:image/webp;base64,AA') RETURNING id`,
  );
  await app.db.query(
    `INSERT INTO product_image (product_id, picture_id, position, alt, is_thumbnail) VALUES ($1, $2, $3, $4, $5)`,
    [productId, picture!.id, position, `Sisi ${position}`, isThumbnail],
  );
  return picture!.id;
}

describe('duplicating', () => {
  test('a copy is hidden, has names of its own, no sale, no stock, and the same pictures', async () => {
    const sale = { price: money(100), startsAt: '2026-01-01T00:00:00Z', endsAt: null };
    const original = await addProduct(staff, shelf, {
      name: 'Jazz Bass',
      sku: 'JB-1',
      sale,
      isFeatured: true,
    });
    const pictures = [await aPicture(original.id, 1, false), await aPicture(original.id, 2, true)];

    const { status, body: copy } = await staff.post<AdminProductDetailDto>(
      `/admin/products/${original.id}/duplicate`,
    );

    const { images, ...facts } = copy;
    expect({ status, facts }).toEqual({
      status: 201,
      facts: {
        ...original,
        images: undefined,
        id: expect.any(String),
        name: 'Jazz Bass (salinan)',
        slug: 'jazz-bass-salinan',
        sku: 'JB-1-COPY',
        isActive: false,
        isFeatured: false,
        sale: null,
        currentPrice: original.price,
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
        version: 1,
      },
    });
    expect(images.map(({ alt, isThumbnail }) => [alt, isThumbnail])).toEqual([
      ['Sisi 1', false],
      ['Sisi 2', true],
    ]);
    const [row] = await rows<{ pictures: string[]; thumbnail: { alt: string } }>(
      app.db,
      `SELECT array_agg(i.picture_id ORDER BY i.position) AS pictures, p.thumbnail
         FROM product p JOIN product_image i ON i.product_id = p.id WHERE p.id = $1 GROUP BY p.id`,
      [copy.id],
    );
    expect(row).toEqual({ pictures, thumbnail: expect.objectContaining({ alt: 'Sisi 2' }) });
    expect(await count(app.db, 'product_stock', 'product_id = $1 AND on_hand = 0', [copy.id])).toBe(1);
    expect(await auditOf(app, copy.id)).toEqual([
      {
        action: 'product.duplicated',
        before: null,
        after: { of: original.id, name: copy.name, sku: copy.sku, slug: copy.slug },
        actorId: clerk.id,
      },
    ]);
  });

  test('several at once each get a SKU and an address of their own', async () => {
    const { id } = await addProduct(staff, shelf, { name: 'P Bass', sku: 'P'.repeat(64) });

    const copies = await Promise.all(
      [1, 2, 3].map(() => staff.post<AdminProductDetailDto>(`/admin/products/${id}/duplicate`)),
    );

    const stem = `${'P'.repeat(50)}-COPY`;
    expect(copies.map(({ body }) => body.sku).sort()).toEqual([stem, `${stem}-2`, `${stem}-3`]);
    expect(copies.map(({ body }) => body.slug).sort()).toEqual([
      'p-bass-salinan',
      'p-bass-salinan-2',
      'p-bass-salinan-3',
    ]);
    expect((await staff.post(`/admin/products/${UNKNOWN}/duplicate`)).body).toEqual(
      problem('not_found', 404),
    );
  });
});

describe('removing', () => {
  test('what nothing names is deleted with all that hangs on it', async () => {
    const made = await addProduct(staff, shelf, { name: 'Salah ketik' });
    await aPicture(made.id, 1, true);
    await staff.patch(`/admin/products/${made.id}`, { slug: 'benar' }, seen(1));

    const { status, body } = await staff.delete(`/admin/products/${made.id}`);

    expect({ status, body }).toEqual({ status: 200, body: { outcome: 'deleted' } });
    for (const table of ['product_stock', 'product_image', 'former_product_slug', 'product_search'])
      expect([table, await count(app.db, table, 'product_id = $1', [made.id])]).toEqual([table, 0]);
    expect((await auditOf(app, made.id)).at(-1)).toEqual(
      expect.objectContaining({
        action: 'product.deleted',
        before: { sku: made.sku, name: 'Salah ketik', slug: 'benar' },
      }),
    );
    expect((await staff.delete(`/admin/products/${made.id}`)).body).toEqual(problem('not_found', 404));
  });

  test('one that only lies in a cart is deleted, and is gone from it', async () => {
    const made = await addProduct(staff, shelf, { allowsBackorder: true });
    await app.db.query(
      `WITH c AS (INSERT INTO cart (user_id) VALUES ($1) RETURNING id)
       INSERT INTO cart_item (cart_id, product_id, quantity) SELECT id, $2, 1 FROM c`,
      [clerk.id, made.id],
    );

    expect((await staff.delete(`/admin/products/${made.id}`)).body).toEqual({ outcome: 'deleted' });
    expect((await staff.get<{ items: unknown[] }>('/cart')).body.items).toEqual([]);
  });

  test('what was ordered is archived: its order stays, the shop has it no more, and it can come back', async () => {
    const product = await aProduct(app.db, { stock: 3 });
    await place(await aShopperWith(app.url, [product, 1]), product.price + 43_000);
    const anyone = new Client(app.url);
    expect(await read(product.id)).toEqual(
      expect.objectContaining({ wasOrdered: true, allowedActions: ['duplicate', 'archive'] }),
    );

    expect((await staff.delete(`/admin/products/${product.id}`)).body).toEqual({ outcome: 'archived' });
    expect((await staff.delete(`/admin/products/${product.id}`)).body).toEqual({ outcome: 'archived' });

    expect((await anyone.get(`/products/${product.slug}`)).status).toBe(404);
    expect(await count(app.db, 'order_line', 'product_id = $1', [product.id])).toBe(1);
    const archived = await read(product.id);
    expect(archived).toEqual(
      expect.objectContaining({ version: 2, allowedActions: ['duplicate', 'restore'] }),
    );
    expect(archived.archivedAt).toEqual(expect.any(String));

    const { status, body } = await staff.post(`/admin/products/${product.id}/restore`);
    expect({ status, body }).toEqual({
      status: 200,
      body: expect.objectContaining({ archivedAt: null, version: 3 }),
    });
    expect((await anyone.get(`/products/${product.slug}`)).status).toBe(200);
    expect((await auditOf(app, product.id)).map(({ action }) => action)).toEqual([
      'product.archived',
      'product.restored',
    ]);
    expect((await staff.post(`/admin/products/${UNKNOWN}/restore`)).body).toEqual(problem('not_found', 404));
  });

  test('what only came and went from the shelf is kept for the books', async () => {
    const { id } = await aProduct(app.db, { stock: 1 });
    expect(await read(id)).toEqual(
      expect.objectContaining({ wasOrdered: false, allowedActions: ['duplicate', 'archive'] }),
    );
    expect((await staff.delete(`/admin/products/${id}`)).body).toEqual({ outcome: 'archived' });
  });

  test('removed by many at once it is deleted once', async () => {
    const { id } = await addProduct(staff, shelf);
    const answers = await Promise.all([1, 2, 3, 4].map(() => staff.delete(`/admin/products/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
  });
});
