import { rows } from '../src/database/sql.js';
import { MailService } from '../src/modules/mail/mail.service.js';
import type { MailToQueue } from '../src/modules/mail/mail-kinds.js';
import {
  anAccount,
  aPerson,
  count,
  freshLimits,
  mailedToken,
  openStore,
  PASSWORD,
  problem,
} from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

interface MailPage {
  items: { id: string; subject: string; state: string }[];
  nextCursor: string | null;
}

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
});
beforeEach(async () => {
  await freshLimits(app.db);
  await app.db.query('DELETE FROM mail');
  await app.db.query('DELETE FROM graphile_worker._private_jobs');
});
afterAll(() => app.stop());

let mails = 0;
function orderMail(changed: Partial<MailToQueue> = {}): MailToQueue {
  mails += 1;
  return {
    kind: 'order_placed',
    dedupeKey: `order_placed:${mails}`,
    to: 'rina@example.com',
    locale: 'id',
    orderNumber: `HRT-${mails}`,
    data: {
      name: 'Rina',
      orderNumber: `HRT-${mails}`,
      link: 'http://127.0.0.1:3000/orders/HRT-1#token=AAAAAAAAAAAAAAAAAAAAAA',
      lines: [{ name: 'Gitar', quantity: 1, lineTotal: 12_500_000 }],
      subtotal: 12_500_000,
      shippingTotal: 43_000,
      total: 12_543_000,
    },
    ...changed,
  } as MailToQueue;
}
const queue = (...list: MailToQueue[]) =>
  app.db.transaction(async (tx) => {
    for (const mail of list) await app.app.get(MailService).queue(tx, mail);
  });
const jobs = () =>
  count(
    app.db,
    `graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`,
    `t.identifier = 'mail.send'`,
  );

test('a mail and its job are undone with their cause', async () => {
  const cause = app.db.transaction(async (tx) => {
    await app.app.get(MailService).queue(tx, orderMail());
    throw new Error('the cause failed');
  });

  await expect(cause).rejects.toThrow('the cause failed');
  expect([await count(app.db, 'mail'), await jobs()]).toEqual([0, 0]);
});

test('a registration that fails after its mail was written mails nothing and makes no account', async () => {
  const { client } = await anAccount(app);
  await app.db.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
                      CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON mail DEFERRABLE INITIALLY DEFERRED
                        FOR EACH ROW EXECUTE FUNCTION fail()`);

  const { status, body } = await client.post('/auth/register', {
    email: 'a@example.com',
    password: PASSWORD,
    name: 'A',
  });

  await app.db.query('DROP FUNCTION fail CASCADE');
  expect({ status, body }).toEqual({ status: 500, body: problem('internal_error', 500) });
  expect(client.cookies.size).toBe(0);
  expect([await count(app.db, 'user_account', `email = 'a@example.com'`), await jobs()]).toEqual([0, 0]);
});

test('the same cause never mails twice', async () => {
  await queue(orderMail({ dedupeKey: 'once' }), orderMail({ dedupeKey: 'once' }));
  await queue(orderMail({ dedupeKey: 'once' }));

  expect([await count(app.db, 'mail'), await jobs()]).toEqual([1, 1]);
});

test('without a mail server a mail is delivered to the local mailbox, once', async () => {
  await queue(orderMail());
  await app.drain();
  const [delivered] = await rows(app.db, 'SELECT sent_at, failed_at, attempts, last_error FROM mail');

  expect(delivered).toEqual({ sent_at: expect.any(Date), failed_at: null, attempts: 1, last_error: null });
  expect(await jobs()).toBe(0);
});

test('an address that would be more than one is an error of ours, and mails nothing', async () => {
  for (const to of [
    'a@example.com, evil@example.com',
    'a@example.com\r\nBcc: evil@example.com',
    '<a@example.com>',
    'a',
  ])
    await expect(queue(orderMail({ to }))).rejects.toThrow('Not one e-mail address');

  expect(await count(app.db, 'mail')).toBe(0);
});

test('staff walk the mailbox from the newest on, and nothing is left out or shown twice', async () => {
  const { client } = await aPerson(app, { role: 'staff' });
  for (let i = 0; i < 5; i++) await queue(orderMail());
  const subjects: string[] = [];
  let after = '';
  do {
    const { body } = await client.get<MailPage>(`/admin/mails?limit=2${after}`);
    subjects.push(...body.items.map(({ subject }) => subject));
    after = body.nextCursor === null ? '' : `&after=${body.nextCursor}`;
  } while (after);

  const numbers = [0, 1, 2, 3, 4].map((back) => `Pesanan HRT-${mails - back} sudah kami terima`);
  expect(subjects).toEqual(numbers);
});

test('staff find mails by address, order number, subject and state', async () => {
  const { client } = await aPerson(app, { role: 'staff' });
  await queue(orderMail({ to: 'budi@example.com', orderNumber: 'HRT-BUDI' }));
  await app.drain();
  await queue(orderMail({ to: 'sari@example.com', kind: 'payment_received' }));
  const found = async (query: string) =>
    (await client.get<{ items: { to: string; state: string }[] }>(`/admin/mails?${query}`)).body.items.map(
      ({ to, state }) => `${to} ${state}`,
    );

  expect(await found('q=BUDI%40')).toEqual(['budi@example.com sent']);
  expect(await found('q=hrt-budi')).toEqual(['budi@example.com sent']);
  expect(await found('q=pembayaran')).toEqual(['sari@example.com waiting']);
  expect(await found('q=%25')).toEqual([]);
  expect(await found('state=waiting')).toEqual(['sari@example.com waiting']);
  expect(await found('state=sent')).toEqual(['budi@example.com sent']);
  expect(await found('state=failed')).toEqual([]);
});

test('a mail is read whole, as it was written', async () => {
  const { client } = await aPerson(app, { role: 'staff' });
  const mail = orderMail();
  await queue(mail);
  const { body: page } = await client.get<MailPage>('/admin/mails');

  const { status, body, headers } = await client.get<{ html: string; text: string }>(
    `/admin/mails/${page.items[0]!.id}`,
  );

  expect({ status, body }).toEqual({
    status: 200,
    body: {
      id: page.items[0]!.id,
      kind: 'order_placed',
      to: 'rina@example.com',
      subject: `Pesanan ${mail.orderNumber} sudah kami terima`,
      createdAt: expect.any(String),
      sentAt: null,
      state: 'waiting',
      orderNumber: mail.orderNumber,
      html: expect.stringMatching(/^<!doctype html>\n<html lang="id">/),
      text: expect.stringMatching(/^Halo Rina,\n/),
      attempts: [],
      lastError: null,
      resentOf: null,
      repetitions: [],
      allowedActions: [],
    },
  });
  expect(headers.get('cache-control')).toBe('no-store');
});

test('A-27: staff can not take an account over by reading its mail; the admin of a shop without a mail server can help', async () => {
  const staff = await aPerson(app, { role: 'staff' });
  const admin = await aPerson(app, { role: 'admin' });
  await staff.client.post('/auth/forgot-password', { email: admin.email });
  await app.drain();
  const token = await mailedToken(app.db, 'reset_password', admin.email);
  const { body: page } = await staff.client.get<MailPage>('/admin/mails');
  const read = async ({ client }: typeof staff) => {
    const { body } = await client.get<{ html: string; text: string }>(`/admin/mails/${page.items[0]!.id}`);
    return [body.html, body.text].map((part) => part.split(token).length - 1);
  };

  expect(await read(staff)).toEqual([0, 0]);
  expect(await read(admin)).toEqual([3, 1]);
});

test('a mail that does not exist is not found, and an id that is none is refused', async () => {
  const { client } = await aPerson(app, { role: 'staff' });

  expect((await client.get('/admin/mails/01900000-0000-7000-8000-000000000000')).body).toEqual(
    problem('not_found', 404),
  );
  expect((await client.get('/admin/mails/1')).body).toEqual(problem('invalid_input', 400));
  expect((await client.get('/admin/mails?after=x')).body).toEqual(problem('invalid_input', 400));
  expect((await client.get('/admin/mails?statee=sent')).body).toEqual(
    problem('unknown_parameter', 400, {
      errors: [{ field: 'statee', code: 'unknown', message: 'Did you mean state?' }],
    }),
  );
});
