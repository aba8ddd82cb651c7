import { randomUUID } from 'node:crypto';
import type { ChatSent } from '@hurtrock/shared/chat-events';
import { sent } from './chat-client.js';
import type { Answer, Client } from './client.js';
import { aProduct, aShopperWith, place } from './factories.js';
import { aReceipt } from './manual-payments.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

/** A shopper asks about a guitar, is answered, and gets it into the cart with the link to pay. */
export async function chat(app: TestApp): Promise<void> {
  const product = await aProduct(app.db, { stock: 9 });
  const shopper = await aShopperWith(app.url, [product, 1]);
  const { body: order } = await place(shopper, product.price + 43_000);
  await shopper.get('/chat');
  await shopper.post('/chat/token', {});
  await shopper.patch('/chat', { name: 'Rina Wati', email: 'rina@example.com' });
  const { body } = await shopper.post<ChatSent>('/chat/messages', sent('Masih ada?'));
  await shopper.post('/chat/messages', sent(''));
  const { body: picture } = await image(shopper, '/chat/images');
  await shopper.get(picture.message.image!.src.replace('/api/v1', ''));
  await shopper.get('/chat/messages?before=2');
  await shopper.post('/chat/read', { upTo: 1 });
  await answer(app, body.state.conversationId, { productId: product.id, orderNumber: order.number });
}

async function answer(
  app: TestApp,
  id: string,
  { productId, orderNumber }: { productId: string; orderNumber: string },
): Promise<void> {
  const { client: staff, id: staffId } = await aPerson(app, { role: 'staff' });
  const path = `/admin/chats/${id}`;
  await staff.get('/admin/chats?filter=waiting&limit=2');
  await staff.get('/admin/chats/counts');
  await staff.get('/admin/chats/statistics?from=2026-01-01&to=2026-12-31');
  await staff.get(path);
  await staff.get(`${path}/messages?after=0`);
  await staff.post(`${path}/read`, { upTo: 2 });
  await staff.post(`${path}/messages`, { clientId: randomUUID(), kind: 'product', productId });
  await image(staff, `${path}/images`);
  await staff.post(`${path}/notes`, { text: 'Mau bayar hari ini' });
  await staff.post(`${path}/cart-items`, { productId, quantity: 1 }, key());
  await staff.post(`${path}/payment-link`, { orderNumber }, key());
  await staff.patch(path, { status: 'resolved', assignedTo: staffId });
  await staff.get(`${path}/transcript.txt`);
}

const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

async function image(client: Client, path: string): Promise<Answer<ChatSent>> {
  const form = new FormData();
  form.set('image', new Blob([new Uint8Array(await aReceipt())], { type: 'image/jpeg' }), 'foto.jpg');
  return client.post<ChatSent>(path, form, key());
}
