import sharp from 'sharp';
import { rows } from '../src/database/sql.js';
import type { OwnReturnsDto } from '../src/modules/returns/dto/return.dto.js';
import { Client } from './client.js';
import { aReceipt, upload } from './manual-payments.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';
import { anArrivedOrder, decide, refusal, request } from './returns-shop.js';

let shop: PayingShop;
let staff: Client;
beforeAll(async () => {
  shop = await PayingShop.start();
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
});
afterAll(() => shop.stop());

async function anAskedReturn() {
  const order = await anArrivedOrder(shop, staff);
  const { body } = await request(order);
  return { ...order, id: body.id, photos: `${order.path}/${body.id}/photos` };
}

const picture = (client: Client, path: string) =>
  fetch(`${shop.app.url}${path}`, { headers: { cookie: client.cookieHeader() } });

test('the pictures are of our own making, for the buyer and staff alone', async () => {
  const { shopper, photos, id } = await anAskedReturn();
  const dirty = Buffer.concat([await aReceipt(), Buffer.from('<script>alert(1)</script>')]);
  const sent = await upload<OwnReturnsDto>(shopper, photos, dirty);
  expect(sent.status).toBe(200);
  const [photo] = sent.body.returns[0]!.photos;

  const seen = await picture(shopper, photo!.path);
  expect(
    Object.fromEntries(['content-type', 'cache-control'].map((name) => [name, seen.headers.get(name)])),
  ).toEqual({
    'content-type': 'image/webp',
    'cache-control': 'no-store',
  });
  const bytes = Buffer.from(await seen.arrayBuffer());
  const { format, width, exif } = await sharp(bytes).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 900, exif: undefined });
  expect(bytes.includes('gps-secret') || bytes.includes('<script>')).toBe(false);

  expect((await picture(staff, `/api/v1/admin/returns/${id}/photos/${photo!.id}`)).status).toBe(200);
  expect((await picture(staff, photo!.path)).status).toBe(404);
  expect((await picture(new Client(shop.app.url), photo!.path)).status).toBe(404);
});

test('A-21 a picture can not be read, nor added, through an order of one’s own', async () => {
  const theirs = await anAskedReturn();
  const { body } = await upload<OwnReturnsDto>(theirs.shopper, theirs.photos, await aReceipt());
  const { id: photoId } = body.returns[0]!.photos[0]!;
  const mine = await anAskedReturn();
  for (const returnId of [theirs.id, mine.id])
    expect((await picture(mine.shopper, `/api/v1${mine.path}/${returnId}/photos/${photoId}`)).status).toBe(
      404,
    );
  const added = await upload(mine.shopper, `${mine.path}/${theirs.id}/photos`, await aReceipt());
  expect(refusal(added)).toEqual({ status: 404, code: 'not_found' });
  expect((await picture(staff, `/api/v1/admin/returns/${mine.id}/photos/${photoId}`)).status).toBe(404);
});

test('five pictures are enough, also when they are sent at once', async () => {
  const { shopper, photos, id } = await anAskedReturn();
  const image = await aReceipt();
  const sent = await Promise.all(Array.from({ length: 7 }, () => upload(shopper, photos, image)));
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 409, 409]);
  expect(refusal(await upload(shopper, photos, image))).toEqual({ status: 409, code: 'too_many_photos' });
  expect(
    await rows(shop.app.db, 'SELECT count(*)::integer AS n FROM order_return_photo WHERE return_id = $1', [
      id,
    ]),
  ).toEqual([{ n: 5 }]);
});

test('no picture is no photo, and none is added once the shop has decided', async () => {
  const { shopper, photos, id } = await anAskedReturn();
  expect(refusal(await upload(shopper, photos, Buffer.from('no picture')))).toEqual({
    status: 400,
    code: 'unsupported_image',
  });
  await decide(staff, id, 'approve');
  expect(refusal(await upload(shopper, photos, await aReceipt()))).toEqual({
    status: 409,
    code: 'return_transition_refused',
  });
});
