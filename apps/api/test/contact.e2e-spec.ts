import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { count, freshLimits, openStore, problem } from './people.js';
import { headersOf, SmtpCatcher } from './smtp-catcher.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
const catcher = new SmtpCatcher();
beforeAll(async () => {
  app = await startTestApp({ SMTP_URL: await catcher.start() });
  await openStore(app.db);
});
beforeEach(async () => {
  catcher.mails.length = 0;
  await app.db.query('DELETE FROM mail');
  await freshLimits(app.db);
});
afterAll(async () => {
  await app.stop();
  await catcher.stop();
});

const MESSAGE = {
  name: 'Rina Wati',
  email: 'Rina@Example.com',
  phone: '0812-3456-7890',
  subject: 'Servis gitar',
  message: 'Selamat siang,\n\napakah toko menerima servis fret?\n<b>Terima kasih</b>',
};
const send = (changed: object = {}) =>
  new Client(app.url).post('/contact-messages', { ...MESSAGE, ...changed });

test('what somebody writes reaches the shop, and the answer goes to them', async () => {
  expect((await send()).status).toBe(204);
  await app.drain();

  const [mail] = catcher.mails;
  expect(catcher.mails).toHaveLength(1);
  expect(mail!.to).toEqual(['info@hurtrock.com']);
  const headers = headersOf(mail!);
  expect(headers.get('reply-to')).toEqual(['rina@example.com']);
  expect(headers.get('subject')).toEqual(['Pesan dari toko: Servis gitar']);
  const [{ text, html }] = (await rows<{ text: string; html: string }>(
    app.db,
    'SELECT text, html FROM mail',
  )) as [{ text: string; html: string }];
  expect(text).toContain('apakah toko menerima servis fret?');
  expect(text).toContain('Telepon: 0812-3456-7890');
  expect(html).toContain('&lt;b&gt;Terima kasih&lt;/b&gt;');
});

test('the same message is mailed once, however often it is sent', async () => {
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  expect(await count(app.db, 'mail')).toBe(1);
});

test('a program that fills in the field that no person sees is not heard', async () => {
  expect((await send({ website: 'https://example.com' })).status).toBe(204);
  expect(await count(app.db, 'mail')).toBe(0);
});

test('a card number is cut down before anything keeps it, and no line break starts a header', async () => {
  await send({ message: 'Kartu saya 4111 1111 1111 1111, tolong dicek.' });
  const [mail] = await rows<{ text: string }>(app.db, 'SELECT text FROM mail');
  expect(mail!.text).not.toContain('4111 1111 1111 1111');

  const { status, body } = await send({ subject: 'Halo\r\nBcc: semua@example.com', email: 'a@b.co\nc@d.co' });
  expect(status).toBe(400);
  expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
    'email',
    'subject',
  ]);
});

test('one address may write five times in ten minutes', async () => {
  for (let n = 0; n < 5; n++) expect((await send({ subject: `Pesan ${n}` })).status).toBe(204);
  expect(await send({ subject: 'Pesan 6' })).toMatchObject({
    status: 429,
    body: problem('too_many_requests', 429),
  });
});
