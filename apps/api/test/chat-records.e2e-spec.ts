import { rows } from '../src/database/sql.js';
import { ChatShop, aPictureForm, key, say } from './chat-shop.js';
import { aPerson, count, PASSWORD } from './people.js';
import type { TestApp } from './test-app.js';

const ALL_DAY = JSON.stringify(
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })),
);

let shop: ChatShop;
let app: TestApp;
let staff: ChatShop['staff'];
beforeAll(async () => {
  shop = await ChatShop.open();
  ({ app, staff } = shop);
});
afterAll(() => app.stop());

test('who waits for ten minutes is told to staff once, while the shop is open', async () => {
  await app.db.query(`UPDATE chat_conversation SET status = 'open', waiting_since = NULL`);
  const { client, id } = await shop.aVisitorWho('Masih ada?');
  const mails = (): Promise<number> => count(app.db, 'mail', `kind = 'chat_waiting'`);
  await app.moveClock('11 minutes');
  await app.db.query(`UPDATE store_profile SET opening_hours = '[]'`);
  await app.runJob('chat.mail-unheard');
  expect(await mails()).toBe(0);
  await app.db.query('UPDATE store_profile SET opening_hours = $1', [ALL_DAY]);
  for (let tries = 0; tries < 2; tries += 1) await app.runJob('chat.mail-unheard');
  expect(await mails()).toBe(1);
  await shop.answer(id, 'Masih');
  await say(client, 'Yang merah?');
  await app.moveClock('11 minutes');
  await app.runJob('chat.mail-unheard');
  expect(await mails()).toBe(2);
});

test('an answer that is not seen for ten minutes is mailed once to who left an address', async () => {
  const { client, id } = await shop.aVisitorWho('Masih ada?');
  await client.patch('/chat', { name: 'Rina', email: 'rina.chat@example.com', locale: 'en' });
  await shop.answer(id, 'Masih dua');
  await shop.answer(id, 'Mau yang mana?');
  await app.moveClock('11 minutes');
  for (let tries = 0; tries < 2; tries += 1) await app.runJob('chat.mail-unheard');
  const mails = await rows<{ subject: string; text: string }>(
    app.db,
    `SELECT subject, text FROM mail WHERE kind = 'chat_answer' AND to_address = 'rina.chat@example.com'`,
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]!.subject).toMatch(/^The shop has answered you in the chat/);
  expect(mails[0]!.text).toMatch(/Masih dua[\s\S]*Mau yang mana\?/);
  await client.post('/chat/read', { upTo: 3 });
  await app.moveClock('11 minutes');
  await app.runJob('chat.mail-unheard');
  expect(await count(app.db, 'mail', `kind = 'chat_answer' AND to_address = 'rina.chat@example.com'`)).toBe(
    1,
  );
});

test('a buyer takes the conversation along, and is forgotten in it', async () => {
  const { client, id: userId } = await aPerson(app);
  const { body } = await say(client, 'Nomor saya 0812-0000-1111');
  const id = body.state.conversationId;
  await client.post('/chat/images', await aPictureForm(), key());
  await staff.post(`/admin/chats/${id}/notes`, { text: 'Langganan' });
  const exported = await client.get<{ chat: { text: string }[] }>('/me/export');
  expect(exported.body.chat.map(({ text }) => text)).toEqual(['Nomor saya 0812-0000-1111', '']);

  await app.db.query('UPDATE store_profile SET opening_hours = $1', [ALL_DAY]);
  await app.moveClock('11 minutes');
  await app.runJob('chat.mail-unheard');
  const toldOfIt = (): Promise<number> =>
    count(app.db, 'mail', 'dedupe_key LIKE $1', [`chat_waiting:${id}:%`]);
  expect(await toldOfIt()).toBe(1);

  await client.post('/me/erase', { password: PASSWORD });
  expect(await toldOfIt()).toBe(0);
  expect(await count(app.db, 'chat_conversation', 'user_id = $1', [userId])).toBe(0);
  expect(await count(app.db, 'chat_message', `conversation_id = $1 AND text <> ''`, [id])).toBe(0);
  expect(await count(app.db, 'chat_message', `conversation_id = $1`, [id])).toBe(2);
  expect(await count(app.db, 'chat_picture', 'conversation_id = $1', [id])).toBe(0);
  expect(await count(app.db, 'chat_note', 'conversation_id = $1', [id])).toBe(0);
});

test('what was said can not be said otherwise afterwards', async () => {
  const { id } = await shop.aVisitorWho('Rp1.000.000');
  const change = app.db.query(`UPDATE chat_message SET text = 'Rp100.000' WHERE conversation_id = $1`, [id]);
  await expect(change).rejects.toThrow('append-only');
});

test('the transcript says everything in order, the statistics how fast it was', async () => {
  await app.moveClock('1 day');
  const { client: fresh, id } = await shop.aVisitorWho('Ada?');
  await fresh.patch('/chat', { name: 'Rina' });
  await app.moveClock('40 seconds');
  await shop.answer(id, 'Ada');
  const { body, type } = await staff.get<string>(`/admin/chats/${id}/transcript.txt?locale=en`);
  expect(type).toBe('text/plain');
  expect(body).toMatch(/^Conversation with Rina\n\n[^\n]+ · Rina\nAda\?\n\n[^\n]+ · Orang \d+\nAda\n/);
  const [day] = await rows<{ day: string }>(
    app.db,
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day`,
  );
  const statistics = await staff.get(`/admin/chats/statistics?from=${day!.day}&to=${day!.day}`);
  expect(statistics.body).toMatchObject({ conversations: 1, messagesOfShoppers: 1, messagesOfStaff: 1 });
  expect((statistics.body as { firstAnswerMedian: number }).firstAnswerMedian).toBeGreaterThanOrEqual(40);
  expect((await staff.get('/admin/chats/statistics?from=2026-02-30&to=2026-03-01')).status).toBe(400);
});

test('a visitor’s conversation is swept a year after its last word, with the visitor; a younger one keeps theirs', async () => {
  const { id } = await shop.aVisitorWho('lama');
  await app.moveClock('360 days');
  const { id: younger } = await shop.aVisitorWho('baru');
  await app.moveClock('6 days');
  await app.runJob('maintenance.sweep');
  await app.runJob('maintenance.sweep');
  const left = await rows<{ id: string }>(app.db, 'SELECT id FROM chat_conversation WHERE id = ANY($1)', [
    [id, younger],
  ]);
  expect(left).toEqual([{ id: younger }]);
});
