import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Client } from './client.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson } from './people.js';
import { aPhoto, fileAt, sendPicture } from './pictures.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let product: TestProduct;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
beforeEach(async () => {
  product = await aProduct(app.db);
});
afterAll(() => app.stop());

const images = (): string => `/admin/products/${product.id}/images`;

test('a photo of 40 megapixels as PNG', async () => {
  const huge = await sharp({
    create: { width: 8000, height: 5000, channels: 3, background: '#a63' },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { status, body } = await sendPicture(staff, images(), huge);
  expect({ status, width: body.picture.width, height: body.picture.height }).toEqual({
    status: 201,
    width: 1600,
    height: 1000,
  });
});

test('a JPEG for print, in CMYK, keeps its colour', async () => {
  const print = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#d02020' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await sharp(print).metadata()).space).toBe('cmyk');
  const { body } = await sendPicture(staff, images(), print);
  const { bytes } = await fileAt(app.url, `${body.picture.url}/400.webp`);
  const { channels } = await sharp(bytes).stats();
  const [red, green, blue] = channels.map(({ mean }) => Math.round(mean)) as [number, number, number];
  expect((await sharp(bytes).metadata()).space).toBe('srgb');
  expect(red).toBeGreaterThan(170);
  expect(green).toBeLessThan(90);
  expect(blue).toBeLessThan(90);
});

test('a photo that a phone held sideways stands upright', async () => {
  const sideways = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#222' } })
    .composite([
      {
        input: { create: { width: 100, height: 400, channels: 3, background: '#fff' } },
        left: 0,
        top: 0,
      },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { body } = await sendPicture(staff, images(), sideways);
  expect([body.picture.width, body.picture.height]).toEqual([400, 600]);
  const { bytes } = await fileAt(app.url, `${body.picture.url}/400.webp`);
  const edge = async (top: number) => {
    const strip = await sharp(bytes).extract({ left: 150, top, width: 100, height: 40 }).png().toBuffer();
    return (await sharp(strip).stats()).channels[0]!.mean;
  };
  // Turned by a quarter to the right, what was on the left is on top.
  expect(await edge(10)).toBeGreaterThan(200);
  expect(await edge(550)).toBeLessThan(90);
});

test('of a GIF that moves the first frame stays, still', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 64, height: 64, channels: 3, background } })
      .png()
      .toBuffer();
  const moving = await sharp([await frame('#ff0000'), await frame('#0000ff')], { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const { body } = await sendPicture(staff, images(), moving, { name: 'a.gif', type: 'image/gif' });
  const { bytes } = await fileAt(app.url, `${body.picture.url}/64.webp`);
  const { pages, width, height } = await sharp(bytes).metadata();
  expect({ pages: pages ?? 1, width, height }).toEqual({ pages: 1, width: 64, height: 64 });
  const { channels } = await sharp(bytes).stats();
  expect(channels[0]!.mean).toBeGreaterThan(200);
  expect(channels[2]!.mean).toBeLessThan(60);
});

test.each(['png', 'webp', 'avif'] as const)('a picture as %s', async (format) => {
  const { status } = await sendPicture(staff, images(), await aPhoto()[format]().toBuffer());
  expect(status).toBe(201);
});

test('clear parts stay clear', async () => {
  const clear = await sharp({
    create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { body } = await sendPicture(staff, images(), clear);
  const stored = await readFile(
    join(app.config.MEDIA_DIR, body.picture.url.slice(7, 9), body.picture.url.slice(7), '200.webp'),
  );
  expect((await sharp(stored).stats()).isOpaque).toBe(false);
});
