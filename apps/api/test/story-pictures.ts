import { rows } from '../src/database/sql.js';
import { aProduct } from './factories.js';
import { aPerson } from './people.js';
import { aPhoto, sendPicture } from './pictures.js';
import type { TestApp } from './test-app.js';

/** Staff hang pictures: of a product and of a category. */
export async function hangPictures(app: TestApp): Promise<void> {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const photo = await aPhoto({ width: 400, height: 300 }).jpeg().toBuffer();
  const images = `/admin/products/${(await aProduct(app.db)).id}/images`;
  const { body: first } = await sendPicture(staff, images, photo);
  const { body: second } = await sendPicture(staff, images, photo, { alt: 'Dari samping' });
  await staff.get(images);
  await staff.patch(images, { order: [second.id, first.id], thumbnailId: second.id });
  await staff.patch(`${images}/${first.id}`, { alt: 'Dari depan' });
  await staff.delete(`${images}/${first.id}`);
  await sendPicture(staff, images, Buffer.from('not a picture'));
  await sendPicture(staff, images, Buffer.alloc(0));

  const [category] = await rows<{ id: string }>(app.db, 'SELECT id FROM category LIMIT 1', []);
  const form = new FormData();
  form.set('image', new Blob([new Uint8Array(photo)]), 'gitar.jpg');
  await staff.put(`/admin/categories/${category!.id}/picture`, form);
  await staff.delete(`/admin/categories/${category!.id}/picture`);
}
