import { randomUUID } from 'node:crypto';
import { mailId } from '@hurtrock/i18n/mail.id';
import { rows } from '../src/database/sql.js';
import { MailService } from '../src/modules/mail/mail.service.js';
import type { MailToQueue } from '../src/modules/mail/mail-kinds.js';
import type { Client } from './client.js';
import { aPerson, count, openStore, problem } from './people.js';
import { headersOf, SmtpCatcher } from './smtp-catcher.js';
import { startTestApp, type TestApp } from './test-app.js';

const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAA';

let app: TestApp;
let staff: Client;
const catcher = new SmtpCatcher();
beforeAll(async () => {
  app = await startTestApp({ SMTP_URL: await catcher.start() });
  await openStore(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
beforeEach(async () => {
  catcher.mails.length = 0;
  await app.db.query('DELETE FROM mail');
  await app.db.query('DELETE FROM graphile_worker._private_jobs');
});
afterAll(async () => {
  await app.stop();
  await catcher.stop();
});

const orderPlaced = {
  kind: 'order_placed',
  dedupeKey: 'order_placed:1',
  to: 'rina@example.com',
  locale: 'id',
  orderNumber: 'HRT-1',
  data: {
    name: 'Rina',
    orderNumber: 'HRT-1',
    link: `http://127.0.0.1:3000/orders/HRT-1#token=${TOKEN}`,
    lines: [{ name: 'Gitar', quantity: 1, lineTotal: 12_500_000 }],
    subtotal: 12_500_000,
    shippingTotal: 43_000,
    total: 12_543_000,
  },
} satisfies MailToQueue;

const resetPassword = {
  kind: 'reset_password',
  dedupeKey: 'reset_password:1',
  to: 'rina@example.com',
  locale: 'id',
  data: { name: 'Rina', link: `http://127.0.0.1:3000/reset-password#token=${TOKEN}` },
} satisfies MailToQueue;

async function written(mail: MailToQueue): Promise<string> {
  await app.db.transaction((tx) => app.app.get(MailService).queue(tx, mail));
  const [row] = await rows<{ id: string }>(app.db, 'SELECT id FROM mail');
  return row!.id;
}

async function sent(mail: MailToQueue): Promise<string> {
  const id = await written(mail);
  await app.drain();
  return id;
}

const resend = (id: string, key: string = randomUUID()) =>
  staff.post<{ id: string }>(`/admin/mails/${id}/resend`, {}, { 'idempotency-key': key });

interface ReadMail {
  attempts: object[];
  resentOf: string | null;
  repetitions: { id: string; createdAt: string }[];
  allowedActions: string[];
  text: string;
}
const read = async (id: string): Promise<ReadMail> => (await staff.get<ReadMail>(`/admin/mails/${id}`)).body;

test('what is sent again is a mail of its own that opens what the first one opened', async () => {
  const id = await sent(orderPlaced);
  const { status, body } = await resend(id);
  await app.drain();

  expect([status, body.id === id]).toEqual([201, false]);
  expect(catcher.mails.map((mail) => headersOf(mail).get('message-id'))).toEqual([
    [`<${id}@127.0.0.1>`],
    [`<${body.id}@127.0.0.1>`],
  ]);
  const bodies = catcher.mails.map(({ raw }) => raw.replace(/=\r\n/g, ''));
  expect(bodies.map((raw) => raw.split(`#token=3D${TOKEN}`).length - 1)).toEqual([4, 4]);
  expect(await read(body.id)).toMatchObject({ resentOf: id, repetitions: [], allowedActions: ['resend'] });
  expect((await read(id)).repetitions.map((repetition) => repetition.id)).toEqual([body.id]);
  expect(
    await rows(
      app.db,
      `SELECT actor_kind, action, entity_id, after FROM audit_entry WHERE action = 'mail.resent'`,
    ),
  ).toEqual([{ actor_kind: 'user', action: 'mail.resent', entity_id: id, after: { id: body.id } }]);
});

test('the database alone opens nothing, though a mail can be sent again', async () => {
  const id = await sent(orderPlaced);
  const [row] = await rows<{ all: string; sealed: Buffer }>(
    app.db,
    'SELECT mail::text AS all, sealed_token AS sealed FROM mail WHERE id = $1',
    [id],
  );

  expect(row!.all).not.toContain(TOKEN);
  expect(row!.sealed.includes(TOKEN)).toBe(false);
  await app.db.query(
    `UPDATE mail SET sealed_token = set_byte(sealed_token, 40, get_byte(sealed_token, 40) # 1)`,
  );
  expect((await resend(id)).body).toEqual(problem('mail_not_resendable', 409));
});

test('a second click sends nothing more, a second wish does', async () => {
  const id = await sent(orderPlaced);
  const key = randomUUID();
  const clicks = await Promise.all([resend(id, key), resend(id, key)]);
  const again = await resend(id, key);
  await resend(id);
  await app.drain();

  expect(again.status).toBe(201);
  expect(clicks.filter(({ status }) => status === 201).every(({ body }) => body.id === again.body.id)).toBe(
    true,
  );
  expect([await count(app.db, 'mail'), catcher.mails.length]).toEqual([3, 3]);
});

test('a mail that waits, and one that acts for an account, are not sent again', async () => {
  const waiting = await written(orderPlaced);
  expect((await read(waiting)).allowedActions).toEqual([]);
  expect((await resend(waiting)).body).toEqual(problem('mail_not_resendable', 409));

  await app.db.query('DELETE FROM mail');
  const reset = await sent(resetPassword);
  expect((await read(reset)).allowedActions).toEqual([]);
  expect((await resend(reset)).body).toEqual(problem('mail_not_resendable', 409));
  expect(await count(app.db, 'mail', 'sealed_token IS NOT NULL OR resent_of_id IS NOT NULL')).toBe(0);
});

test('a mail that was refused says what the server said, and can be sent again', async () => {
  catcher.refusals.push(
    { responseCode: 451, message: 'Busy' },
    { responseCode: 550, message: 'Mailbox full' },
  );
  const id = await sent(orderPlaced);
  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await app.drain();

  expect(await read(id)).toMatchObject({
    state: 'failed',
    attempts: [
      { at: expect.any(String), outcome: 'deferred', answer: expect.stringContaining('451 Busy') },
      { at: expect.any(String), outcome: 'refused', answer: expect.stringContaining('550 Mailbox full') },
    ],
    allowedActions: ['resend'],
  });
  const { body } = await resend(id);
  await app.drain();
  expect((await read(body.id)).attempts).toEqual([
    { at: expect.any(String), outcome: 'taken', answer: expect.stringMatching(/^250 /) },
  ]);
});

test('what does not exist can not be sent again', async () => {
  expect((await resend('01900000-0000-7000-8000-000000000000')).body).toEqual(problem('not_found', 404));
});

describe('previews', () => {
  test('every kind of mail is shown in both languages, filled in, under the name of the shop', async () => {
    const { body: kinds } = await staff.get<{ kind: keyof typeof mailId.kinds }[]>('/admin/mail-templates');
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(mailId.kinds).sort());

    for (const { kind } of kinds)
      for (const locale of ['id', 'en']) {
        const { body } = await staff.get<{ subject: string; html: string; text: string }>(
          `/admin/mail-templates/${kind}?locale=${locale}`,
        );
        expect(body.html).toContain(`<html lang="${locale}">`);
        expect(body.html).toContain('Hurtrock Music Store');
        expect(`${body.subject} ${body.html} ${body.text}`).not.toMatch(/undefined|NaN|\[object|#token/);
      }
    expect(await count(app.db, 'mail')).toBe(0);
  });

  test('the mail about a payment names the invoice and leads to it', async () => {
    const { body } = await staff.get<{ text: string }>('/admin/mail-templates/payment_received');
    expect(body.text).toContain('Faktur dan kwitansi dapat Anda unduh di halaman pesanan.');
    expect(body.text).toContain('Nomor Faktur: INV/2026/000042');
    expect(body.text).toContain('Lihat pesanan dan faktur:\nhttp://127.0.0.1:3000/orders/');
  });

  test('a kind that is none is refused', async () => {
    expect((await staff.get('/admin/mail-templates/spam')).body).toEqual(problem('invalid_input', 400));
  });
});
