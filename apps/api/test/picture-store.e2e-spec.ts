import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { BucketStore } from '../src/modules/media/bucket-store.js';
import { FolderStore } from '../src/modules/media/folder-store.js';
import type { PictureStore } from '../src/modules/media/picture-store.js';
import type { ProductImageDto } from '../src/modules/catalog/dto/product-image.dto.js';
import { aProduct, openShop } from './factories.js';
import { aPerson } from './people.js';
import { aPhoto, fileAt, sendPicture } from './pictures.js';
import { startTestApp } from './test-app.js';

const [KEY, OTHER] = ['a'.repeat(32), 'b'.repeat(32)] as const;
const BUCKET = 'hurtrock';
const ACCOUNT = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

let folder: string;
let server: S3rver;
let endpoint: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hurtrock-store-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 'buckets'),
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const stores: [string, () => PictureStore][] = [
  ['a folder', () => new FolderStore(join(folder, 'pictures'))],
  ['a bucket', () => new BucketStore({ endpoint, region: 'us-east-1', bucket: BUCKET, ...ACCOUNT })],
];

const listed = async (store: PictureStore): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key, file, writtenAt } of store.list()) {
    expect(Math.abs(Date.now() - writtenAt.getTime())).toBeLessThan(60 * 60_000);
    found.push(`${key}/${file}`);
  }
  return found.sort();
};

test.each(stores)('%s gives back what it was given, lists it, and forgets it', async (_, make) => {
  const store = make();
  expect(await listed(store)).toEqual([]);
  await store.put(KEY, '320.webp', Buffer.from('one'));
  await store.put(KEY, '320.avif', Buffer.from('two'));
  await store.put(OTHER, '640.webp', Buffer.from('three'));
  await store.put(OTHER, '640.webp', Buffer.from('four'));

  expect(String(await store.read(KEY, '320.avif'))).toBe('two');
  expect(String(await store.read(OTHER, '640.webp'))).toBe('four');
  expect(await store.read(KEY, '640.webp')).toBeNull();
  expect(await store.read('c'.repeat(32), '640.webp')).toBeNull();
  expect(await listed(store)).toEqual([`${KEY}/320.avif`, `${KEY}/320.webp`, `${OTHER}/640.webp`]);

  await store.remove(KEY);
  await store.remove(KEY);
  expect(await listed(store)).toEqual([`${OTHER}/640.webp`]);
  await store.remove(OTHER);
});

test('a folder never shows half a file, and leaves no draft behind', async () => {
  const store = new FolderStore(join(folder, 'drafts'));
  const bytes = Buffer.alloc(3_000_000, 7);
  const writing = Promise.all([1, 2, 3].map(() => store.put(KEY, '1600.webp', bytes)));
  const seen = await Promise.all(Array.from({ length: 50 }, () => store.read(KEY, '1600.webp')));
  await writing;
  expect(new Set(seen.map((read) => read?.length ?? bytes.length))).toEqual(new Set([bytes.length]));
  expect(await readdir(join(folder, 'drafts', 'aa', KEY))).toEqual(['1600.webp']);
});

test('a shop with a bucket takes, sizes, shows and cleans its pictures there', async () => {
  const app = await startTestApp({
    S3_BUCKET: BUCKET,
    S3_ENDPOINT: endpoint,
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
    S3_SECRET_ACCESS_KEY: ACCOUNT.secretAccessKey,
  });
  try {
    await openShop(app.db);
    const { client: staff } = await aPerson(app, { role: 'staff' });
    const images = `/admin/products/${(await aProduct(app.db)).id}/images`;
    const { body } = await sendPicture(staff, images, await aPhoto().jpeg().toBuffer());
    await app.drain();
    const [image] = (await staff.get<ProductImageDto[]>(images)).body;
    expect(image).toMatchObject({ isReady: true, picture: { formats: ['avif', 'webp'] } });
    const file = await fileAt(app.url, `${body.picture.url}/320.avif`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/avif']);
    const store = stores[1]![1]();
    expect(await listed(store)).toHaveLength(6);

    await staff.delete(`${images}/${image!.id}`);
    await app.moveClock('2 hours');
    await app.runJob('catalog.forget-pictures');
    await app.drain();
    expect(await listed(store)).toEqual([]);
  } finally {
    await app.stop();
  }
});
