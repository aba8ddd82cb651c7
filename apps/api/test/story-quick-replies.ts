import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

interface Replies {
  items: { id: string }[];
}

/** Staff keep two answers ready, put the better one first, and part with the other. */
export async function keepReplies(app: TestApp): Promise<void> {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  await staff.get('/admin/chats/colleagues');
  await staff.post('/admin/quick-replies', { title: 'Jam', text: 'Kami buka {jam}.' });
  const { body } = await staff.post<Replies>('/admin/quick-replies', { title: 'Stok', text: 'Masih ada.' });
  const [hours, stock] = body.items.map(({ id }) => id);
  await staff.put('/admin/quick-replies/order', { ids: [stock, hours] });
  await staff.put(`/admin/quick-replies/${stock}`, { title: 'Stok', text: '{produk} masih ada.' });
  await staff.delete(`/admin/quick-replies/${hours}`);
  await staff.get('/admin/quick-replies');
}
