import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { products } from '../data/products.mjs';

const folder = fileURLToPath(new URL('products/', import.meta.url));
const pictures = readdirSync(folder);

test('every product is shown from the front', () => {
  const shown = products.map(({ sku }) => `${sku.toLowerCase()}-front.webp`);
  expect(shown.filter((name) => !pictures.includes(name))).toEqual([]);
});

test('every picture shows a product, in a view that is known', () => {
  const views = products.flatMap(({ sku }) =>
    ['front', 'angle', 'detail'].map((view) => `${sku.toLowerCase()}-${view}.webp`),
  );
  expect(pictures.filter((name) => !views.includes(name))).toEqual([]);
});

test('the pictures are square, sharp enough to enlarge and light enough to send', async () => {
  for (const name of pictures) {
    const { width, height, format } = await sharp(folder + name).metadata();
    expect({ name, width, height, format }).toEqual({ name, width: 1600, height: 1600, format: 'webp' });
  }
  const sizes = pictures.map((name) => statSync(folder + name).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(130 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14 * 1024 * 1024);
});
