import { randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { rows } from '../src/database/sql.js';
import type { ProductImageDto } from '../src/modules/catalog/dto/product-image.dto.js';
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
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>';
const MARK = 'canary-5f1e77';

async function traces(): Promise<{ files: string[]; pictures: number; images: number }> {
  const files = await readdir(app.config.MEDIA_DIR, { recursive: true }).catch(() => []);
  const [counted] = await rows<{ pictures: number; images: number }>(
    app.db,
    `SELECT (SELECT count(*) FROM picture)::integer AS pictures, (SELECT count(*) FROM product_image)::integer AS images`,
    [],
  );
  return { files: files.sort(), ...counted! };
}

/** A PNG that says it is this large, of one colour: nearly no bytes, and gigabytes when unpacked. */
function bombPng(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(Math.ceil(side / 8) + 1);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of so many frames of one pixel. */
function framesGif(frames: number): Buffer {
  const frame = Buffer.from('21f90400010000002c000000000100010000020144' + '00', 'hex');
  return Buffer.concat([
    Buffer.from('47494638396101000100800000000000ffffff', 'hex'),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from('3b', 'hex'),
  ]);
}

const HOSTILE: [string, () => Promise<Buffer> | Buffer][] = [
  ['A-73 an SVG with a script', () => Buffer.from(SVG)],
  ['A-73 HTML named as a photo', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['A-73 a program behind the head of a GIF', () => Buffer.from('GIF89a<?php system($_GET[0]); ?>/*')],
  ['A-73 a PDF behind the head of a photo', () => Buffer.from('\xff\xd8\xff\xe0%PDF-1.7\n1 0 obj', 'latin1')],
  ['A-73 a TIFF, which nobody needs', () => aPhoto().tiff().toBuffer()],
  ['A-73 half a photo', async () => (await aPhoto().jpeg().toBuffer()).subarray(0, 4_000)],
  ['A-73 nothing but zeros', () => Buffer.alloc(5_000)],
  ['A-74 a PNG of 20,000 by 20,000 in few bytes', () => bombPng(20_000)],
  ['A-74 a GIF of ten thousand frames', () => framesGif(10_000)],
  [
    'A-74 an SVG that multiplies itself',
    () =>
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>`),
  ],
];

test.each(HOSTILE)('%s is refused, and nothing of it stays', async (_, make) => {
  const before = await traces();
  const memory = process.memoryUsage().rss;
  const answer = await sendPicture<{ code: string }>(staff, images(), await make());
  expect({ status: answer.status, code: answer.body.code }).toEqual({
    status: 400,
    code: 'unsupported_image',
  });
  expect(process.memoryUsage().rss - memory).toBeLessThan(200 * 1024 * 1024);
  expect(await traces()).toEqual(before);
});

test('A-73 what is kept of a photo holds none of its words and nothing that came behind it', async () => {
  const photo = await aPhoto()
    .withExif({ IFD0: { ImageDescription: `<script>${MARK}</script>`, Copyright: MARK } })
    .jpeg()
    .toBuffer();
  const upload = Buffer.concat([photo, Buffer.from(`<html>${MARK}</html>`)]);
  const { body } = await sendPicture(staff, images(), upload, { name: 'gitar.php.JPG', type: 'text/html' });
  const file = await fileAt(app.url, `${body.picture.url}/800.webp`);
  expect(file.bytes.includes(MARK)).toBe(false);
  expect({
    type: file.headers.get('content-type'),
    sniff: file.headers.get('x-content-type-options'),
    csp: file.headers.get('content-security-policy'),
  }).toEqual({ type: 'image/webp', sniff: 'nosniff', csp: "default-src 'none'; sandbox" });
});

test('A-76 a photo of more than 10 MB is refused as too large', async () => {
  const before = await traces();
  const large = await sharp(randomBytes(2200 * 2200 * 3), { raw: { width: 2200, height: 2200, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  expect(large.length).toBeGreaterThan(12_000_000);
  const answer = await sendPicture<{ code: string }>(staff, images(), large);
  expect({ status: answer.status, code: answer.body.code }).toEqual({
    status: 413,
    code: 'payload_too_large',
  });
  expect(await traces()).toEqual(before);
});

const manyParts = (fill: (form: FormData) => void): FormData => {
  const form = new FormData();
  fill(form);
  return form;
};
const file = () => new Blob([Buffer.from('x')], { type: 'image/png' });

test.each([
  [
    'a thousand fields',
    manyParts((form) => {
      for (let n = 0; n < 1000; n++) form.set(`f${n}`, 'x');
    }),
  ],
  [
    'a thousand files',
    manyParts((form) => {
      for (let n = 0; n < 1000; n++) form.append('image', file(), 'a.png');
    }),
  ],
  ['no file at all', manyParts((form) => form.set('alt', 'x'))],
  ['a file under another name', manyParts((form) => form.set('picture', file(), 'a.png'))],
])('A-76 a form with %s is refused', async (_, form) => {
  const before = await traces();
  const { status } = await staff.post(images(), form);
  expect([400, 413]).toContain(status);
  expect(await traces()).toEqual(before);
});

test('A-76 a form without its boundary, and one that never ends, are let go', async () => {
  const before = await traces();
  const raw = (head: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.setEncoding('utf8');
      socket
        .on('data', (text: string) => (answer += text))
        .on('end', () => resolve(answer))
        .on('error', reject);
      socket.write(
        [
          `POST /api/v1${images()} HTTP/1.1`,
          `Host: ${hostname}:${port}`,
          `Origin: ${app.url}`,
          `Cookie: ${staff.cookieHeader()}`,
          'Connection: close',
          ...head,
        ].join('\r\n'),
      );
      // The body is shorter than was said.
      setTimeout(() => socket.end(), 300);
    });
  const [bare] = (await raw(['Content-Type: multipart/form-data', 'Content-Length: 5', '', 'hello'])).split(
    '\r\n',
  );
  expect(bare).toMatch(/^HTTP\/1\.1 4\d\d /);
  const cut = await raw([
    'Content-Type: multipart/form-data; boundary=b',
    'Content-Length: 100000',
    '',
    '--b\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n\r\nhalf',
  ]);
  expect(cut).not.toMatch(/^HTTP\/1\.1 2/);
  expect(await traces()).toEqual(before);
});

test.each([
  '../../../etc/passwd.jpg',
  'C:\\windows\\x.jpg',
  `${'a'.repeat(300)}.jpg`,
  'CON',
  '.htaccess',
  'gitar\u202egpj.exe',
  'a\u0000b.jpg',
])('A-77 whatever a file is called, it is kept under a name of ours: %j', async (name) => {
  const photo = await aPhoto({ width: 340, height: 200 }).jpeg().toBuffer();
  const before = await traces();
  const { status, body } = await sendPicture(staff, images(), photo, { name });
  expect(status).toBe(201);
  const { files } = await traces();
  const fresh = files.filter((one) => !before.files.includes(one) && one.includes('.'));
  expect(fresh).toEqual([expect.stringMatching(/^[0-9a-f]{2}\/[0-9a-f]{32}\/340\.webp$/)]);
  expect(JSON.stringify(body)).not.toContain(name.slice(0, 8) === '.htacces' ? '.htaccess' : name);
});

test('A-78 where a photo was taken is not kept', async () => {
  const photo = await aPhoto()
    .withExif({ IFD3: { GPSLatitude: '6/1 52/1 0/1', GPSLongitude: '107/1 35/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeInstanceOf(Buffer);
  const { body } = await sendPicture(staff, images(), photo);
  await app.drain();
  for (const width of [320, 640, 800])
    for (const format of ['webp', 'avif']) {
      const { bytes } = await fileAt(app.url, `${body.picture.url}/${width}.${format}`);
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect({ width, format, exif, icc, xmp, iptc }).toEqual({ width, format });
    }
});

test.each([
  '/media/../../package.json',
  '/media/..%2f..%2fpackage.json/1.webp',
  '/media/%252e%252e%252fcanary.webp/1.webp',
  '/media/00000000000000000000000000000000/..%2f..%2f..%2fcanary.webp',
  '/media/00000000000000000000000000000000/%00.webp',
  '/media/00000000000000000000000000000000/1.webp%00.svg',
])('A-72e no address leads out of the pictures: %s', async (path) => {
  const canary = join(dirname(app.config.MEDIA_DIR), 'canary.webp');
  await writeFile(canary, MARK);
  const { status, bytes } = await fileAt(app.url, path);
  expect([400, 404]).toContain(status);
  expect(bytes.includes(MARK) || bytes.includes('"workspaces"')).toBe(false);
});

test('A-79 a picture that is replaced while the shop reads it leaves no broken page', async () => {
  const photo = (hue: number) => aPhoto({ width: 400, height: 300, hue }).jpeg().toBuffer();
  const first = await sendPicture(staff, images(), await photo(1));
  const shopper = new AbortController();
  const seen: number[] = [];
  const reading = (async () => {
    while (!shopper.signal.aborted) {
      const { body } = await staff.get<ProductImageDto[]>(images());
      for (const { picture } of body)
        seen.push((await fileAt(app.url, `${picture.url}/${picture.widths.at(-1)}.webp`)).status);
    }
  })();
  let last = first.body.id;
  for (let n = 2; n < 8; n++) {
    const { body } = await sendPicture(staff, images(), await photo(n * 20));
    await staff.delete(`${images()}/${last}`);
    last = body.id;
    await app.drain();
  }
  shopper.abort();
  await reading;
  expect(new Set(seen)).toEqual(new Set([200]));
});

test('INV-16 each picture has its files, and each file a picture, once the cleaner has been', async () => {
  const { body } = await sendPicture(staff, images(), await aPhoto().jpeg().toBuffer());
  await sendPicture(staff, images(), await aPhoto().jpeg().toBuffer());
  await staff.delete(`${images()}/${body.id}`);
  await app.drain();
  await app.moveClock('3 hours');
  await app.runJob('catalog.forget-pictures');
  await app.drain();
  await app.runJob('media.sweep');

  const kept = await rows<{ key: string; widths: number[]; formats: string[] }>(
    app.db,
    'SELECT key, widths, formats FROM picture',
    [],
  );
  const expected = kept.flatMap(({ key, widths, formats }) =>
    formats.flatMap((format) => widths.map((width) => `${key.slice(0, 2)}/${key}/${width}.${format}`)),
  );
  const { files } = await traces();
  expect(files.filter((name) => /\.\w+$/.test(name))).toEqual(expected.sort());
  expect(kept.map(({ key }) => `/media/${key}`)).not.toContain(body.picture.url);
});
