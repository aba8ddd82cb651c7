import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { rows } from '../src/database/sql.js';
import type { ProductImageDto } from '../src/modules/catalog/dto/product-image.dto.js';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import { SHOW_THUMBNAILS } from '../src/modules/catalog/product-images.queries.js';
import { ProductImagesService } from '../src/modules/catalog/product-images.service.js';
import { Client } from './client.js';
import { untilWaiting, whileHolding } from './locks.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson, problem } from './people.js';
import { aPhoto, fileAt, sendPicture } from './pictures.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());

const imagesOf = ({ id }: TestProduct): string => `/admin/products/${id}/images`;

async function withPictures(count: number): Promise<{ product: TestProduct; images: ProductImageDto[] }> {
  const product = await aProduct(app.db);
  const images: ProductImageDto[] = [];
  for (let n = 0; n < count; n++) {
    const { body } = await sendPicture(
      staff,
      imagesOf(product),
      await aPhoto({ hue: n * 20 })
        .jpeg()
        .toBuffer(),
    );
    images.push(body);
  }
  return { product, images };
}

const cardOf = async ({ slug }: TestProduct): Promise<ProductCardDto> => {
  const { body } = await new Client(app.url).get<{ items: ProductCardDto[] }>('/products?limit=100');
  return body.items.find((card) => card.slug === slug)!;
};

test('a picture is in the shop at once, and its other sizes follow by job', async () => {
  const product = await aProduct(app.db);
  const photo = await aPhoto({ width: 2400, height: 1800 }).jpeg().toBuffer();
  const { status, body } = await sendPicture(staff, imagesOf(product), photo, { alt: 'Dari depan' });

  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.any(String),
    alt: 'Dari depan',
    isThumbnail: true,
    isReady: false,
    picture: {
      url: expect.stringMatching(/^\/media\/[0-9a-f]{32}$/),
      widths: [1600],
      formats: ['webp'],
      width: 1600,
      height: 1200,
      placeholder: expect.stringMatching(/^data:image\/webp;base64,[\w+/=]{40,400}$/),
      alt: 'Dari depan',
    },
  });
  expect((await cardOf(product)).picture).toEqual(body.picture);
  await app.drain();

  const { body: images } = await staff.get<ProductImageDto[]>(imagesOf(product));
  const ready = { ...body.picture, widths: [320, 640, 1280, 1600], formats: ['avif', 'webp'] };
  expect(images).toEqual([{ ...body, isReady: true, picture: ready }]);
  expect((await cardOf(product)).picture).toEqual(ready);
  for (const format of ['webp', 'avif'])
    for (const width of [320, 640, 1280, 1600]) {
      const { status, headers, bytes } = await fileAt(app.url, `${ready.url}/${width}.${format}`);
      const facts = await sharp(bytes).metadata();
      expect({
        status,
        type: headers.get('content-type'),
        cache: headers.get('cache-control'),
        width: facts.width,
        height: facts.height,
        format: facts.format,
      }).toEqual({
        status: 200,
        type: `image/${format}`,
        cache: 'public, max-age=31536000, immutable',
        width,
        height: (width * 3) / 4,
        format: format === 'avif' ? 'heif' : 'webp',
      });
    }
});

test('a picture smaller than every size is not blown up', async () => {
  const product = await aProduct(app.db);
  await sendPicture(staff, imagesOf(product), await aPhoto({ width: 300, height: 200 }).png().toBuffer());
  await app.drain();
  const { body } = await staff.get<ProductImageDto[]>(imagesOf(product));
  expect(body[0]).toMatchObject({ isReady: true, picture: { widths: [300], formats: ['avif', 'webp'] } });
});

test('pictures are put in order, and exactly one is the thumbnail', async () => {
  const { product, images } = await withPictures(3);
  const [a, b, c] = images.map(({ id }) => id) as [string, string, string];
  expect(images.map(({ isThumbnail }) => isThumbnail)).toEqual([true, false, false]);

  const { status, body } = await staff.patch<ProductImageDto[]>(imagesOf(product), {
    order: [c, a, b],
    thumbnailId: b,
  });

  expect(status).toBe(200);
  expect(body.map(({ id, isThumbnail }) => [id, isThumbnail])).toEqual([
    [c, false],
    [a, false],
    [b, true],
  ]);
  expect((await cardOf(product)).picture?.url).toBe(images[1]!.picture.url);
});

test.each([
  ['a picture is missing', (ids: string[]) => ({ order: ids.slice(1) }), 'order'],
  ['a picture is named twice', (ids: string[]) => ({ order: [ids[0], ids[0]] }), 'order'],
  ['the order is of another product', () => ({ order: [crypto.randomUUID(), crypto.randomUUID()] }), 'order'],
  [
    'the thumbnail is of another product',
    (ids: string[]) => ({ order: ids, thumbnailId: crypto.randomUUID() }),
    'thumbnailId',
  ],
])('refuses an order in which %s, and changes nothing', async (_, input, field) => {
  const { product, images } = await withPictures(2);
  const before = await staff.get<ProductImageDto[]>(imagesOf(product));
  const answer = await staff.patch<{ errors: { field: string }[] }>(
    imagesOf(product),
    input(images.map(({ id }) => id)),
  );
  expect(answer.body).toEqual(problem('invalid_input', 400));
  expect(answer.body.errors.map((one) => one.field)).toEqual([field]);
  expect((await staff.get(imagesOf(product))).body).toEqual(before.body);
});

test('without its thumbnail a product shows the first picture left, and none after the last', async () => {
  const { product, images } = await withPictures(2);
  const [first, second] = images as [ProductImageDto, ProductImageDto];
  expect((await staff.delete(`${imagesOf(product)}/${first.id}`)).status).toBe(204);
  const { body } = await staff.get<ProductImageDto[]>(imagesOf(product));
  expect(body.map(({ id, isThumbnail }) => [id, isThumbnail])).toEqual([[second.id, true]]);
  expect((await cardOf(product)).picture?.url).toBe(second.picture.url);

  await staff.delete(`${imagesOf(product)}/${second.id}`);
  expect((await cardOf(product)).picture).toBeNull();
  const again = await staff.delete(`${imagesOf(product)}/${second.id}`);
  expect(again.body).toEqual(problem('not_found', 404));
});

test('the words of a picture can be changed, and reach the shop', async () => {
  const { product, images } = await withPictures(1);
  const answer = await staff.patch<ProductImageDto>(`${imagesOf(product)}/${images[0]!.id}`, {
    alt: 'Bodi mahoni',
  });
  expect({ status: answer.status, alt: answer.body.alt }).toEqual({ status: 200, alt: 'Bodi mahoni' });
  expect((await cardOf(product)).picture?.alt).toBe('Bodi mahoni');
});

test('takes ten pictures a product, however many come at once, and keeps no file of the others', async () => {
  const { product } = await withPictures(8);
  const photo = await aPhoto({ width: 200, height: 200 }).jpeg().toBuffer();
  const before = await filesOf();
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => sendPicture<{ code?: string }>(staff, imagesOf(product), photo)),
  );
  expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([
    201,
    201,
    'too_many_images',
    'too_many_images',
    'too_many_images',
  ]);
  expect((await staff.get<object[]>(imagesOf(product))).body).toHaveLength(10);
  expect((await filesOf()) - before).toBe(2);
  const [counted] = await rows<{ n: number }>(
    app.db,
    'SELECT count(*)::integer AS n FROM product_image WHERE product_id = $1 AND is_thumbnail',
    [product.id],
  );
  expect(counted!.n).toBe(1);
});

test('a picture for a product that does not exist leaves nothing', async () => {
  const before = await filesOf();
  const photo = await aPhoto().jpeg().toBuffer();
  const answer = await sendPicture(staff, `/admin/products/${crypto.randomUUID()}/images`, photo);
  expect(answer.body).toEqual(problem('not_found', 404));
  expect(await filesOf()).toBe(before);
});

const filesOf = async (): Promise<number> =>
  (await readdir(app.config.MEDIA_DIR, { recursive: true })).filter((name) => /\.(webp|avif)$/.test(name))
    .length;

test('a job that comes late never puts back the thumbnail of before', async () => {
  const { product, images } = await withPictures(2);
  const [first, second] = images as [ProductImageDto, ProductImageDto];
  const [picture] = await rows<{ id: string }>(
    app.db,
    'SELECT picture_id AS id FROM product_image WHERE id = $1',
    [first.id],
  );
  let shown: Promise<void> | undefined;
  await whileHolding(
    app.db,
    (tx) => tx.query('SELECT 1 FROM product WHERE id = $1 FOR NO KEY UPDATE', [product.id]),
    async (tx) => {
      shown = app.app.get(ProductImagesService).show(picture!.id);
      await untilWaiting(app.db);
      await tx.query('UPDATE product_image SET is_thumbnail = false WHERE id = $1', [first.id]);
      await tx.query('UPDATE product_image SET is_thumbnail = true WHERE id = $1', [second.id]);
      await tx.query(SHOW_THUMBNAILS, [[product.id]]);
    },
  );
  await shown;
  expect((await cardOf(product)).picture?.url).toBe(second.picture.url);
});

test('the shop keeps showing a picture that is being removed, and the cleaner takes what nobody shows', async () => {
  const { product, images } = await withPictures(2);
  await app.drain();
  const gone = `${images[0]!.picture.url}/640.webp`;
  const kept = `${images[1]!.picture.url}/640.webp`;
  await staff.delete(`${imagesOf(product)}/${images[0]!.id}`);
  await app.runJob('catalog.forget-pictures');
  await app.drain();
  expect((await fileAt(app.url, gone)).status).toBe(200);

  await app.moveClock('2 hours');
  await app.runJob('catalog.forget-pictures');
  await app.drain();
  expect((await fileAt(app.url, gone)).status).toBe(404);
  expect((await fileAt(app.url, kept)).status).toBe(200);
});
