import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { MailService } from '../src/modules/mail/mail.service.js';
import { openStore } from './people.js';
import { ApiProcess } from './processes.js';
import { headersOf, SmtpCatcher } from './smtp-catcher.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
const catcher = new SmtpCatcher();
let smtpUrl: string;

beforeAll(async () => {
  smtpUrl = await catcher.start();
  app = await startTestApp({ SMTP_URL: smtpUrl });
  await openStore(app.db);
});
beforeEach(async () => {
  Object.assign(catcher, { resets: 0, isSilent: false });
  catcher.mails.length = 0;
  await app.db.query('DELETE FROM mail');
  await app.db.query('DELETE FROM graphile_worker._private_jobs');
});
afterEach(async () => expect(await failedInvariants(app.db)).toEqual([]));
afterAll(async () => {
  await app.stop();
  await catcher.stop();
});

const queue = () =>
  app.db.transaction((tx) =>
    app.app.get(MailService).queue(tx, {
      kind: 'account_erased',
      dedupeKey: 'account_erased:1',
      to: 'rina@example.com',
      locale: 'id',
      data: { name: 'Rina', link: 'http://127.0.0.1:3000/' },
    }),
  );

/** The worker waits longer after each failure; here the wait is over at once. */
async function tryAgain(): Promise<void> {
  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await app.drain();
}

interface Told {
  state: 'waiting' | 'sent' | 'failed';
  attempts: string[];
  copies: number;
}

/** What staff are told, and what the mailbox has. */
async function told(): Promise<Told> {
  const [mail] = await rows<{ id: string; state: Told['state'] }>(
    app.db,
    `SELECT id, CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN failed_at IS NOT NULL THEN 'failed' ELSE 'waiting' END AS state
       FROM mail`,
  );
  const attempts = await rows<{ what: string }>(
    app.db,
    `SELECT outcome || coalesce(' ' || substring(answer from '\\m[2-5]\\d\\d\\M'), '') AS what FROM mail_attempt ORDER BY id`,
  );
  const ids = catcher.mails.flatMap((one) => headersOf(one).get('message-id'));
  expect(ids).toEqual(ids.map(() => `<${mail!.id}@127.0.0.1>`));
  return { state: mail!.state, attempts: attempts.map(({ what }) => what), copies: ids.length };
}

describe('F-35', () => {
  test('a server that says "not now" gets the mail later, once', async () => {
    catcher.refusals.push({ responseCode: 451, message: 'Local error' });
    catcher.refusals.push({ responseCode: 421, message: 'Closing' });
    await queue();
    await app.drain();
    expect(await told()).toEqual({ state: 'waiting', attempts: ['deferred 451'], copies: 0 });

    await tryAgain();
    await tryAgain();

    expect(await told()).toEqual({
      state: 'sent',
      attempts: ['deferred 451', 'deferred 421', 'taken 250'],
      copies: 1,
    });
  });

  test('each failure is waited out longer than the one before', async () => {
    const waits: number[] = [];
    await queue();
    for (let i = 0; i < 4; i++) {
      catcher.refusals.push({ responseCode: 451, message: 'Local error' });
      await tryAgain();
      const [job] = await rows<{ wait: number }>(
        app.db,
        'SELECT extract(epoch FROM run_at - now())::float AS wait FROM graphile_worker._private_jobs',
      );
      waits.push(job!.wait);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[3]).toBeGreaterThan(waits[0]! * 2);
    await tryAgain();
  });

  test('a greylisted recipient gets the mail at the second try', async () => {
    catcher.recipientRefusals.push({ responseCode: 450, message: 'Greylisted, come back later' });
    await queue();
    await app.drain();
    await tryAgain();

    expect(await told()).toEqual({ state: 'sent', attempts: ['deferred 450', 'taken 250'], copies: 1 });
  });

  test.each([
    [
      'the recipient',
      () => catcher.recipientRefusals.push({ responseCode: 550, message: 'No such user' }),
      550,
    ],
    ['the mail', () => catcher.refusals.push({ responseCode: 554, message: 'Looks like spam' }), 554],
  ])('a final refusal of %s is not argued with: staff see it at once', async (_, refuse, code) => {
    refuse();
    await queue();
    await app.drain();
    await tryAgain();

    expect(await told()).toEqual({ state: 'failed', attempts: [`refused ${code}`], copies: 0 });
  });

  test('a line that breaks after the mail was taken costs one repeat, and the next break none', async () => {
    catcher.resets = 1;
    await queue();
    await app.drain();
    await tryAgain();
    expect(await told()).toEqual({ state: 'sent', attempts: ['lost', 'taken 250'], copies: 2 });

    await app.db.query('DELETE FROM mail');
    catcher.mails.length = 0;
    catcher.resets = 9;
    await queue();
    await app.drain();
    for (let i = 0; i < 3; i++) await tryAgain();

    expect(await told()).toEqual({ state: 'failed', attempts: ['lost', 'lost'], copies: 2 });
  });

  test('a server that was away gets every mail once when it is back', async () => {
    await catcher.stop();
    await queue();
    await app.drain();
    await tryAgain();
    expect(await told()).toEqual({ state: 'waiting', attempts: ['deferred', 'deferred'], copies: 0 });

    await catcher.start(Number(new URL(smtpUrl).port));
    await tryAgain();

    expect(await told()).toEqual({
      state: 'sent',
      attempts: ['deferred', 'deferred', 'taken 250'],
      copies: 1,
    });
  });
});

describe('F-07 a worker killed between hand-over and note', () => {
  /** Another process takes the mail to the server and dies before it hears that it was taken. */
  async function sendAndDie(): Promise<void> {
    catcher.isSilent = true;
    const isTaken = catcher.next();
    const worker = await ApiProcess.start(app.databaseUrl, { ROLES: 'worker', SMTP_URL: smtpUrl });
    await isTaken;
    await worker.kill();
    catcher.isSilent = false;
    await app.db.query(`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '6 minutes'`);
    await app.runJob('worker.free-abandoned');
  }

  test('repeats the mail once, with the same Message-ID', async () => {
    await queue();
    await sendAndDie();
    expect(await told()).toEqual({ state: 'waiting', attempts: ['begun'], copies: 1 });

    await tryAgain();
    await tryAgain();

    expect(await told()).toEqual({ state: 'sent', attempts: ['begun', 'taken 250'], copies: 2 });
  });

  test('a second time does not repeat it again: staff are told', async () => {
    await queue();
    await sendAndDie();
    await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await sendAndDie();
    await tryAgain();

    expect(await told()).toEqual({ state: 'failed', attempts: ['begun', 'begun'], copies: 2 });
  });
});
