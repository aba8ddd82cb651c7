import { addJob } from '../src/common/jobs.js';
import { rows } from '../src/database/sql.js';
import { MailService } from '../src/modules/mail/mail.service.js';
import { openStore } from './people.js';
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
  await app.db.query('DELETE FROM graphile_worker._private_jobs');
});
afterAll(async () => {
  await app.stop();
  await catcher.stop();
});

interface StoredMail {
  id: string;
  sent_at: Date | null;
  failed_at: Date | null;
  attempts: number;
  last_error: string | null;
  html: string;
  text: string;
}

const stored = async (): Promise<StoredMail> => (await rows<StoredMail>(app.db, 'SELECT * FROM mail'))[0]!;

/** A reset link for somebody with the given name. */
const queue = (name = 'Rina') =>
  app.db.transaction((tx) =>
    app.app.get(MailService).queue(tx, {
      kind: 'reset_password',
      dedupeKey: 'reset_password:1',
      to: 'rina@example.com',
      locale: 'en',
      data: { name, link: 'http://127.0.0.1:3000/reset-password#token=AAAAAAAAAAAAAAAAAAAAAA' },
    }),
  );

/** As if the worker had lost count: the same mail, once more. */
const addSendJob = (mailId: string) => addJob(app.db.manager, 'mail.send', { mailId });

/** The worker waits longer after each failure; here the wait is over at once. */
async function tryAgain(): Promise<void> {
  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await app.drain();
}

test('a mail is handed over once, whole, to one person, and known by its Message-ID', async () => {
  await queue();
  await app.drain();
  const { id } = await stored();
  await addSendJob(id);
  await app.drain();

  expect(catcher.mails.length).toBe(1);
  const [mail] = catcher.mails;
  const headers = headersOf(mail!);
  expect({ from: mail!.from, to: mail!.to }).toEqual({ from: 'info@hurtrock.com', to: ['rina@example.com'] });
  expect(Object.fromEntries(headers)).toMatchObject({
    from: ['Hurtrock Music Store <info@hurtrock.com>'],
    to: ['rina@example.com'],
    subject: ['Reset your password'],
    'message-id': [`<${id}@127.0.0.1>`],
    'auto-submitted': ['auto-generated'],
    'content-type': [expect.stringMatching(/^multipart\/alternative;/)],
  });
  expect([...mail!.raw.matchAll(/^Content-Type: (text\/\w+)/gm)].map(([, type]) => type)).toEqual([
    'text/plain',
    'text/html',
  ]);
});

test('a refused mail is tried again with the same Message-ID, and says why until it is through', async () => {
  catcher.refusals.push({ responseCode: 451, message: 'Try again later' });
  await queue();
  await app.drain();
  expect(await stored()).toMatchObject({
    sent_at: null,
    failed_at: null,
    attempts: 1,
    last_error: expect.stringContaining('Try again later'),
  });
  expect(catcher.mails).toEqual([]);

  await tryAgain();

  const { id, ...mail } = await stored();
  expect(mail).toMatchObject({ sent_at: expect.any(Date), failed_at: null, attempts: 2, last_error: null });
  expect(catcher.mails.map((one) => headersOf(one).get('message-id'))).toEqual([[`<${id}@127.0.0.1>`]]);
});

test('a crash between hand-over and note repeats the mail with the same Message-ID', async () => {
  await queue();
  await app.drain();
  const { id } = await stored();
  await app.db.query('UPDATE mail SET sent_at = NULL');
  await addSendJob(id);
  await app.drain();

  expect(catcher.mails.map((one) => headersOf(one).get('message-id'))).toEqual([
    [`<${id}@127.0.0.1>`],
    [`<${id}@127.0.0.1>`],
  ]);
});

test('the last try fails for good: the mail says so and is not tried again', async () => {
  await queue();
  await app.db.query('UPDATE mail SET attempts = 13');
  catcher.refusals.push({ responseCode: 450, message: 'Mailbox busy' });
  await app.drain();
  await addSendJob((await stored()).id);
  await app.drain();

  expect(await stored()).toMatchObject({
    sent_at: null,
    failed_at: expect.any(Date),
    attempts: 14,
    last_error: expect.stringContaining('Mailbox busy'),
  });
  expect(catcher.mails).toEqual([]);
});

test('once a mail server has it, the copy in the database opens nothing any more', async () => {
  await queue();
  const before = await stored();
  await app.drain();
  const after = await stored();

  expect([before.html, before.text].every((body) => body.includes('#token=AAAAAAAAAAAAAAAAAAAAAA'))).toBe(
    true,
  );
  expect([after.html, after.text].filter((body) => body.includes('AAAAAAAAAAAAAAAAAAAAAA'))).toEqual([]);
  expect(after.text).toBe(before.text.replace('AAAAAAAAAAAAAAAAAAAAAA', '***'));
  expect(catcher.mails[0]!.raw.replace(/=\r\n/g, '')).toContain('#token=3DAAAAAAAAAAAAAAAAAAAAAA');
});

test('A-32: no value can add a header, a person or markup', async () => {
  await app.db.query(`UPDATE store_profile SET name = E'Shop\\r\\nBcc: evil@example.com'`);
  await queue('Rina\r\nBcc: evil@example.com\r\n\r\n<img src=x onerror=alert(1)>');
  await app.drain();

  const [mail] = catcher.mails;
  expect(mail!.to).toEqual(['rina@example.com']);
  expect([...headersOf(mail!).keys()].filter((name) => name === 'bcc' || name === 'cc')).toEqual([]);
  expect((await stored()).html).not.toContain('<img');
});

test('a mail server that is away costs nothing but time', async () => {
  await catcher.stop(); // The last test here: nothing starts it again.
  await queue();
  await app.drain();
  expect(await stored()).toMatchObject({
    sent_at: null,
    attempts: 1,
    last_error: expect.stringContaining('ECONNREFUSED'),
  });
});
