import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { PubSubPool } from '../src/modules/chat/pub-sub-pool.js';
import { ChatMember, eventually, sent } from './chat-client.js';
import { Client } from './client.js';
import { Line } from './line.js';
import { openShop } from './factories.js';
import { aPerson, sessionOf } from './people.js';
import { ApiProcess } from './processes.js';
import { startTestApp, type TestApp } from './test-app.js';

const CONVERSATIONS = 8;
const STAFF = 4;
/** Long enough for a restart to be noticed, and below what one person may say in ten seconds. */
const ROUNDS = 12;
const PAUSE_MS = 550;
const ROLES = { ROLES: 'api,chat' };

let app: TestApp;
let processes: ApiProcess[];
let lines: Line[];
let shoppers: ChatMember[][];
let staff: ChatMember[];
let conversations: string[];

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  processes = await Promise.all([0, 1].map(() => ApiProcess.start(app.databaseUrl, ROLES)));
  lines = await Promise.all(processes.map(({ url }) => Line.to(url)));
  staff = await Promise.all(Array.from({ length: STAFF }, (_, i) => aStaffMember(lines[i % 2]!.url)));
  shoppers = await Promise.all(Array.from({ length: CONVERSATIONS }, aShopper));
  const begun = await Promise.all(shoppers.map(([tab]) => tab!.insist(sent('mulai'))));
  conversations = begun.map(({ state }) => state.conversationId);
});

afterAll(async () => {
  for (const member of everybody()) member.close();
  for (const line of lines) line.close();
  await Promise.all(processes.map((process) => process.kill()));
  await app.stop();
});

const everybody = (): ChatMember[] => [...staff, ...shoppers.flat()];

async function aStaffMember(url: string): Promise<ChatMember> {
  const { id } = await aPerson(app, { role: 'staff' });
  return new ChatMember(await sessionOf(app, id), { side: 'staff', url, reconnects: true }).connect();
}

/** Somebody with a tab at either process. */
async function aShopper(): Promise<ChatMember[]> {
  const client = new Client(app.url);
  await client.post('/chat/token', {});
  return Promise.all(lines.map(({ url }) => new ChatMember(client, { url, reconnects: true }).connect()));
}

/** Both sides of every conversation talk while something happens. Answers what was acknowledged, by conversation. */
async function talk(fault: () => Promise<void>): Promise<Map<string, string[]>> {
  const acknowledged = new Map(conversations.map((id) => [id, [] as string[]]));
  const say = async (by: ChatMember, target: object, id: string): Promise<void> => {
    const { message } = await by.insist({ ...sent(randomUUID()), ...target });
    acknowledged.get(id)!.push(message.text);
  };
  const talking = conversations.map(async (id, i) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all([
        say(shoppers[i]![round % 2]!, {}, id),
        say(staff[(i + round) % STAFF]!, { conversationId: id }, id),
      ]);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  });
  await new Promise((done) => setTimeout(done, 2 * PAUSE_MS));
  await fault();
  await Promise.all(talking);
  return acknowledged;
}

interface Stored {
  sequence: number;
  text: string;
}

const storedIn = (id: string): Promise<Stored[]> =>
  rows(app.db, 'SELECT sequence, text FROM chat_message WHERE conversation_id = $1 ORDER BY sequence', [id]);

/** INV-11 and INV-12 by what each member ever heard, against the table. */
async function nothingIsLost(acknowledged: Map<string, string[]>): Promise<void> {
  for (const [i, id] of conversations.entries()) {
    const stored = await storedIn(id);
    const words = stored.map(({ text }) => text);
    expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, n) => n + 1));
    expect(new Set(words).size).toBe(words.length);
    expect(acknowledged.get(id)!.filter((text) => !words.includes(text))).toEqual([]);
    for (const member of [...staff, ...shoppers[i]!])
      await eventually(() => expect(member.texts(id)).toEqual(words), 30_000);
  }
  for (const [i, tabs] of shoppers.entries())
    for (const { heard } of tabs) {
      const others = conversations.filter((id) => id !== conversations[i]);
      expect(others.filter((id) => JSON.stringify(heard).includes(id))).toEqual([]);
    }
}

async function replace(which: number): Promise<void> {
  await processes[which]!.kill();
  lines[which]!.leadTo(processes[1 - which]!.url);
}

async function comeBack(which: number): Promise<void> {
  processes[which] = await ApiProcess.start(app.databaseUrl, ROLES);
  lines[which]!.leadTo(processes[which].url);
}

test.each([
  ['the first', 0],
  ['the second', 1],
])('%s of two processes is killed', async (_, which) => {
  await nothingIsLost(await talk(() => replace(which)));
  await comeBack(which);
});

test('the connections of all clients are cut, several times', async () => {
  const acknowledged = await talk(async () => {
    for (const line of [...lines, ...lines]) {
      line.cut();
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  });
  await nothingIsLost(acknowledged);
});

test('PostgreSQL ends every connection, and the processes live on', async () => {
  const acknowledged = await talk(async () => {
    await app.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  });
  await nothingIsLost(acknowledged);
  expect(processes.map(({ isAlive }) => isAlive)).toEqual([true, true]);
});

test('half of the clients hear nothing for a while', async () => {
  const acknowledged = await talk(async () => {
    lines[0]!.silence();
    await new Promise((done) => setTimeout(done, 3_000));
    lines[0]!.speak();
  });
  await nothingIsLost(acknowledged);
});

test('a process that ends in order hands its clients over', async () => {
  const acknowledged = await talk(async () => {
    lines[1]!.leadTo(processes[0]!.url);
    await processes[1]!.stop();
  });
  await nothingIsLost(acknowledged);
  await comeBack(1);
});

test('what a process says at once is heard in its order, and what cannot be said silences nothing else', async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown): unknown => errors.push(error);
  const channel = new PubSubPool({
    connectionString: app.databaseUrl,
    onError,
    onReturn: () => undefined,
  });
  const adapter = channel.forAdapter();
  const heard: string[] = [];
  const ear = await adapter.connect();
  ear.on('notification', ({ payload }) => heard.push(payload!));
  await ear.query('LISTEN words');
  const say = (word: string): Promise<unknown> => adapter.query('SELECT pg_notify($1, $2)', ['words', word]);

  const words = Array.from({ length: 1_000 }, (_, i) => `${i}`);
  const saying = words.slice(0, 600).map(say);
  const refused = say('x'.repeat(9_000)).catch((error: Error) => error.message);
  const between = adapter.query('SELECT 7 AS seven');
  saying.push(...words.slice(600).map(say));
  await channel.settled();

  expect(await refused).toBe('payload string too long');
  expect((await between).rows).toEqual([{ seven: 7 }]);
  await Promise.all(saying);
  await eventually(() => expect(heard).toEqual(words));
  expect(errors).toEqual([]);
  ear.release();
  await channel.end();
});
