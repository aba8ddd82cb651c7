import { randomUUID } from 'node:crypto';
import type { ChatSent } from '@hurtrock/shared/chat-events';
import { rows } from '../src/database/sql.js';
import type { AdminChatDto, ChatPageDto } from '../src/modules/chat/dto/admin-chat.dto.js';
import { sent } from './chat-client.js';
import { ChatShop, aPictureForm, key, own, say, texts } from './chat-shop.js';
import { Client, type Answer } from './client.js';
import { anOrder, aProduct } from './factories.js';
import { aPerson, count, problem } from './people.js';
import type { TestApp } from './test-app.js';

let shop: ChatShop;
let app: TestApp;
let staff: ChatShop['staff'];
let staffId: string;
beforeAll(async () => {
  shop = await ChatShop.open();
  ({ app, staff, staffId } = shop);
});
afterAll(() => app.stop());

test('a stranger who only looks leaves no trace, and begins a conversation with the first word', async () => {
  const stranger = new Client(app.url);
  const before = await count(app.db, 'visitor');
  expect(await own(stranger)).toEqual({
    state: null,
    messages: [],
    hasMore: false,
    unread: 0,
    staffOnline: false,
    name: '',
    email: '',
    isKnown: false,
  });
  expect(await count(app.db, 'visitor')).toBe(before);

  await say(stranger, 'Halo');
  expect(await own(stranger)).toMatchObject({ state: { status: 'waiting', lastSequence: 1 }, isKnown: true });
});

test('A-65 the same message sent again, also by several at once, is stored once and answered alike', async () => {
  const { client } = await shop.aVisitorWho('Halo');
  const clientId = randomUUID();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => say(client, 'Sekali saja', clientId)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(new Set(answers.map(({ body }) => body.message.id)).size).toBe(1);
  expect(texts(await own(client))).toEqual(['Halo', 'Sekali saja']);
});

test('many at once are numbered without a gap, each once', async () => {
  const { client, id } = await shop.aVisitorWho('0');
  const sentAtOnce = Array.from({ length: 12 }, (_, i) =>
    i % 2 ? say(client, `${i}`) : shop.answer(id, `${i}`),
  );
  const numbers = (await Promise.all(sentAtOnce)).map(({ body }) => body.message.sequence);
  expect(numbers.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('A-46 a card number is cut down before anything keeps it, and the sender is told', async () => {
  const { client, id } = await shop.aVisitorWho('Halo');
  const { body } = await say(client, 'Kartu saya 4111 1111 1111 1111');
  expect(body).toMatchObject({ masked: true, message: { text: 'Kartu saya •••• 1111' } });
  const answer = await shop.answer(id, 'Bukan 4111111111111111?');
  expect(answer.body).toMatchObject({ masked: true, message: { text: 'Bukan •••• 1111?' } });
  const note = { text: 'Kartunya 4111-1111-1111-1111' };
  const { body: noted } = await staff.post<AdminChatDto>(`/admin/chats/${id}/notes`, note);
  expect(noted.notes).toMatchObject([{ text: 'Kartunya •••• 1111' }]);
  for (const table of ['chat_message', 'chat_note'])
    expect(await count(app.db, table, `text LIKE '%4111%'`)).toBe(0);
});

test('A-66 the server alone says who wrote, when, and what a product costs', async () => {
  const product = await aProduct(app.db, { price: 1_250_000 });
  const { client } = await shop.aVisitorWho('Halo');
  const forged = { ...sent('x'), side: 'staff', author: { id: staffId }, sequence: 99, sentAt: '2020-01-01' };
  expect((await client.post('/chat/messages', forged)).body).toEqual(problem('invalid_input', 400));
  const card = { clientId: randomUUID(), kind: 'product', productId: product.id };
  expect((await client.post('/chat/messages', { ...card, price: 1 })).status).toBe(400);

  const { body } = await client.post<ChatSent>('/chat/messages', card);
  expect(body.message).toMatchObject({ side: 'shopper', product: { price: { amount: 1_250_000 } } });
  await app.db.query('UPDATE product SET price = 1300000 WHERE id = $1', [product.id]);
  expect((await own(client)).messages.at(-1)?.product?.price).toEqual({ amount: 1_300_000, currency: 'IDR' });
});

test('an order can be shown by its own person, and by staff to that person alone', async () => {
  const { shopper, order } = await anOrder(app);
  const card = { clientId: randomUUID(), kind: 'order', orderNumber: order.number };
  const { client: other, id: othersId } = await shop.aVisitorWho('Halo');
  const refused = problem('invalid_input', 400, {
    errors: [expect.objectContaining({ field: 'orderNumber' })],
  });
  expect((await other.post('/chat/messages', card)).body).toEqual(refused);
  expect((await staff.post(`/admin/chats/${othersId}/messages`, card)).body).toEqual(refused);

  const { body } = await shopper.post<ChatSent>('/chat/messages', card);
  expect(body.message.order).toMatchObject({ number: order.number, payPath: `/orders/${order.number}` });
  const path = `/admin/chats/${body.state.conversationId}/payment-link`;
  const link = await staff.post<ChatSent>(path, { orderNumber: order.number }, key());
  expect(link.body.message).toMatchObject({ side: 'staff', order: { status: 'pending' } });
  await shopper.post(`/orders/${order.number}/cancel`);
  expect((await staff.post(path, { orderNumber: order.number }, key())).body).toEqual(
    problem('order_not_payable', 409),
  );
  expect((await own(shopper)).messages[0]?.order?.payPath).toBeNull();
});

test('a picture is seen by the two sides of its conversation and by nobody else', async () => {
  const { client, id } = await shop.aVisitorWho('Halo');
  const { client: other } = await shop.aVisitorWho('Halo');
  const clientId = randomUUID();
  const first = await client.post<ChatSent>('/chat/images', await aPictureForm(), {
    'idempotency-key': clientId,
  });
  const src = first.body.message.image!.src.replace('/api/v1', '');
  expect([
    (await client.get(src)).status,
    (await staff.get(src)).status,
    (await other.get(src)).status,
    (await new Client(app.url).get(src)).status,
  ]).toEqual([200, 200, 404, 404]);

  const once = key();
  const sendBack = async (): Promise<ChatSent> =>
    (await staff.post<ChatSent>(`/admin/chats/${id}/images`, await aPictureForm(), once)).body;
  const { message } = await sendBack();
  expect(message).toMatchObject({
    side: 'staff',
    kind: 'image',
    sequence: 3,
    clientId: once['idempotency-key'],
  });
  expect((await sendBack()).message).toEqual(message);
  const shown = await client.get(message.image!.src.replace('/api/v1', ''));
  expect([shown.status, shown.type]).toEqual([200, 'image/webp']);
  expect(await own(client)).toMatchObject({ state: { lastSequence: 3, status: 'open' }, unread: 1 });
});

test('what is no picture becomes no message of either side, and a shopper sends none as staff', async () => {
  const { client, id } = await shop.aVisitorWho('Halo');
  const aScript = (): FormData => {
    const form = new FormData();
    form.set('image', new Blob(['<script>alert(1)</script>'], { type: 'image/png' }), 'foto.png');
    return form;
  };
  const asStaff = `/admin/chats/${id}/images`;
  const { client: buyer } = await aPerson(app);
  const refused: [Client, string, FormData, object][] = [
    [staff, asStaff, aScript(), problem('unsupported_image', 400)],
    [client, '/chat/images', aScript(), problem('unsupported_image', 400)],
    [client, asStaff, await aPictureForm(), problem('unauthenticated', 401)],
    [buyer, asStaff, await aPictureForm(), problem('forbidden', 403)],
  ];
  for (const [who, path, form, why] of refused) expect((await who.post(path, form, key())).body).toEqual(why);
  expect((await own(client)).state!.lastSequence).toBe(1);
  expect(await count(app.db, 'chat_picture', 'conversation_id = $1', [id])).toBe(0);
});

test('staff put goods into the shopper’s cart once, however often they ask', async () => {
  const product = await aProduct(app.db);
  const { client, id } = await shop.aVisitorWho('Ada gitar?');
  const once = key();
  for (let tries = 0; tries < 2; tries += 1)
    await staff.post(`/admin/chats/${id}/cart-items`, { productId: product.id, quantity: 2 }, once);
  const { body: cart } = await client.get<{ itemCount: number }>('/cart');
  expect(cart.itemCount).toBe(2);
  expect((await own(client)).messages.at(-1)).toMatchObject({
    event: 'cart_item_added',
    text: '2',
    sequence: 2,
  });
  const { body } = await staff.get<AdminChatDto>(`/admin/chats/${id}`);
  expect(body).toMatchObject({
    cart: { subtotal: { amount: 2 * product.price } },
    customer: { userId: null },
  });
});

test('a conversation is resolved, taken over, and opened again by the shopper’s next word', async () => {
  const { client, id } = await shop.aVisitorWho('Halo');
  const change = (input: object): Promise<Answer<AdminChatDto>> => staff.patch(`/admin/chats/${id}`, input);
  const { body } = await change({ status: 'resolved', assignedTo: staffId });
  expect(body).toMatchObject({
    summary: { status: 'resolved' },
    allowedActions: ['reply', 'reopen', 'archive'],
  });
  await change({ status: 'resolved', assignedTo: staffId });
  expect((await own(client)).messages.map(({ event }) => event)).toEqual([null, 'resolved', 'assigned']);
  expect((await own(client)).unread).toBe(0);
  expect((await change({ assignedTo: randomUUID() })).body).toEqual(problem('invalid_input', 400));
  await say(client, 'Satu lagi');
  expect((await own(client)).state?.status).toBe('waiting');
  const entries = await rows(
    app.db,
    `SELECT 1 FROM audit_entry WHERE entity_id = $1 AND action = 'chat.changed'`,
    [id],
  );
  expect(entries).toHaveLength(1);
});

test('notes are read by staff alone', async () => {
  const { client, id } = await shop.aVisitorWho('Halo');
  const { body } = await staff.post<AdminChatDto>(`/admin/chats/${id}/notes`, { text: 'Menawar terus' });
  expect(body.notes).toMatchObject([{ text: 'Menawar terus' }]);
  expect(JSON.stringify(await own(client))).not.toContain('Menawar');
});

test('the list begins with who has waited longest, pages through all, and finds words and people', async () => {
  const [first, second, third] = [
    await shop.aVisitorWho('kayu eboni'),
    await shop.aVisitorWho('dua'),
    await shop.aVisitorWho('tiga'),
  ];
  await shop.answer(third.id, 'ya');
  await first.client.patch('/chat', { name: 'Sekar Arum', email: 'sekar@example.com' });
  const ids: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const query: string = after ? `&after=${after}` : '';
    const { body } = await staff.get<ChatPageDto>(`/admin/chats?limit=2${query}`);
    ids.push(...body.items.map(({ conversationId }) => conversationId));
    after = body.nextCursor;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id));
  expect(ids.indexOf(second.id)).toBeLessThan(ids.indexOf(third.id));
  const found = async (query: string): Promise<string[]> =>
    (await staff.get<ChatPageDto>(`/admin/chats?${query}`)).body.items.map(
      ({ conversationId }) => conversationId,
    );
  expect(await found('q=eboni')).toEqual([first.id]);
  expect(await found('q=sekar')).toEqual([first.id]);
  expect(await found('filter=mine&q=eboni')).toEqual([]);
  await staff.patch(`/admin/chats/${first.id}`, { status: 'archived' });
  expect(await found('filter=archived')).toEqual([first.id]);
  expect(await found('filter=waiting')).not.toContain(first.id);
});

test('what a visitor wrote comes home with the login, behind what the account had, and is theirs alone', async () => {
  const buyer = await aPerson(app);
  await say(buyer.client, 'dari akun');
  const { client: visitor, id } = await shop.aVisitorWho('dari tamu', 'masih tamu');
  const { body: card } = await visitor.post<ChatSent>('/chat/images', await aPictureForm(), key());
  for (const [name, token] of visitor.cookies) buyer.client.cookies.set(name, token);

  const [merged] = await Promise.all([own(buyer.client), own(buyer.client)]);
  expect(texts(merged)).toEqual(['dari akun', '', 'dari tamu', 'masih tamu', '']);
  expect(merged.messages.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  expect(merged.messages[1]?.event).toBe('merged');
  expect(merged.state).toMatchObject({ status: 'waiting', staffRead: 0 });
  expect((await staff.get(`/admin/chats/${id}`)).status).toBe(404);
  expect(await own(visitor)).toMatchObject({ state: null });
  const { src } = card.message.image!;
  expect((await buyer.client.get(src.replace('/api/v1', ''))).status).toBe(200);
});

test('a visitor’s conversation becomes that of an account which had none', async () => {
  const buyer = await aPerson(app);
  const { client: visitor, id } = await shop.aVisitorWho('dari tamu');
  for (const [name, token] of visitor.cookies) buyer.client.cookies.set(name, token);
  expect((await own(buyer.client)).state?.conversationId).toBe(id);
});

test('INV-12 what belongs to somebody else is not found, and staff’s side is for staff', async () => {
  const { id } = await shop.aVisitorWho('rahasia');
  const { client: other } = await shop.aVisitorWho('lain');
  const { client: buyer } = await aPerson(app);
  expect(texts(await own(other))).toEqual(['lain']);
  for (const client of [other, buyer])
    for (const path of ['', '/messages', '/transcript.txt'])
      expect([401, 403]).toContain((await client.get(`/admin/chats/${id}${path}`)).status);
  expect((await buyer.post('/chat/token', { side: 'staff' })).body).toEqual(problem('forbidden', 403));
});

test('a flood is stopped after twenty messages in ten seconds', async () => {
  const { client } = await shop.aVisitorWho();
  const answers: number[] = [];
  for (let i = 0; i < 22; i += 1) answers.push((await say(client, `${i}`)).status);
  expect(answers.filter((status) => status === 200)).toHaveLength(20);
  expect(answers.slice(20)).toEqual([429, 429]);
  expect((await own(client)).state?.lastSequence).toBe(20);
});
