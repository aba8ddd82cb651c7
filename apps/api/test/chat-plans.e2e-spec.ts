import { rows } from '../src/database/sql.js';
import { MESSAGES_AFTER, MESSAGES_BEFORE } from '../src/modules/chat/chat-message.queries.js';
import { CHAT_FILTERS, recentWalk, waitingWalk } from '../src/modules/chat/chat-summary.queries.js';
import { openShop } from './factories.js';
import { aPerson } from './people.js';
import { nodesOf, type Plan } from './plans.js';
import { statementsOf } from './statements.js';
import type { Client } from './client.js';
import { startTestApp, type TestApp } from './test-app.js';

const SHORT = '01900000-0000-7000-8000-000000000050';
const LONG = '01900000-0000-7000-8000-000000050000';

let app: TestApp;
let staff: Client;
let staffId: string;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  ({ client: staff, id: staffId } = await aPerson(app, { role: 'staff' }));
  await aConversation(SHORT, 50);
  await aConversation(LONG, 50_000);
  await manyConversations();
  await app.db.query('VACUUM ANALYZE chat_conversation, chat_message');
});
afterAll(() => app.stop());

async function aConversation(id: string, messages: number): Promise<void> {
  await app.db.query(
    `INSERT INTO chat_conversation (id, last_sequence, last_message_at) VALUES ($1, $2, shop_now())`,
    [id, messages],
  );
  for (let first = 1; first <= messages; first += 10_000)
    await app.db.query(
      `INSERT INTO chat_message (conversation_id, sequence, client_key, side, kind, text)
       SELECT $1, i, gen_random_uuid(), CASE WHEN i % 2 = 0 THEN 'staff' ELSE 'shopper' END, 'text', 'Pesan ' || i
         FROM generate_series($2::integer, least($3::integer, $2::integer + 9999)) i`,
      [id, first, messages],
    );
}

/** 4,000 others with a word each: a twentieth waits, a tenth is archived, some are unread, some looked after. */
async function manyConversations(): Promise<void> {
  await app.db.query(
    `INSERT INTO chat_conversation (name, last_sequence, staff_read, status, waiting_since, last_message_at, assigned_to)
     SELECT 'Orang ' || i, 1, CASE WHEN i % 20 = 0 OR i % 33 = 0 THEN 0 ELSE 1 END,
            CASE WHEN i % 20 = 0 THEN 'waiting' WHEN i % 10 = 1 THEN 'archived' ELSE 'resolved' END,
            CASE WHEN i % 20 = 0 THEN shop_now() - i * interval '1 minute' END, shop_now() - i * interval '1 minute',
            CASE WHEN i % 50 = 0 THEN $1::uuid END FROM generate_series(1, 4000) i`,
    [staffId],
  );
  await app.db.query(
    `INSERT INTO chat_message (conversation_id, sequence, client_key, side, kind, text)
     SELECT id, 1, gen_random_uuid(), 'shopper', 'text', 'Halo dari ' || name FROM chat_conversation WHERE name <> ''`,
  );
}

interface Measured extends Plan {
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}

async function explained(text: string, values: unknown[]): Promise<Measured> {
  const [row] = await rows<{ 'QUERY PLAN': { Plan: Measured }[] }>(
    app.db,
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
    values,
  );
  return row!['QUERY PLAN'][0]!.Plan;
}

const buffersOf = (plan: Measured): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
const READS: [string, string, (last: number) => number][] = [
  ['its last page', MESSAGES_BEFORE, (last) => last + 1],
  ['the page before', MESSAGES_BEFORE, (last) => last - 9],
  ['what somebody missed', MESSAGES_AFTER, (last) => last - 30],
];

test.each(READS)('of 50,000 messages %s costs what it does of 50', async (_, text, from) => {
  const [short, long] = [
    await explained(text, [SHORT, from(50), 31]),
    await explained(text, [LONG, from(50_000), 31]),
  ];
  // The index of many has one level more, and a page of messages may lie on one page more.
  expect(buffersOf(long)).toBeLessThanOrEqual(buffersOf(short) + 4);
  for (const plan of [short, long])
    expect(nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
});

test('a conversation opens with as many statements, however long it is', async () => {
  const open = (id: string): Promise<string[]> =>
    statementsOf(async () => {
      await staff.get(`/admin/chats/${id}`);
      await staff.get(`/admin/chats/${id}/messages`);
    });
  const [short, long] = [await open(SHORT), await open(LONG)];
  // Some are asked at the same time.
  expect(long.sort()).toEqual(short.sort());
  expect(short.length).toBeLessThanOrEqual(10);
});

test.each(CHAT_FILTERS)(
  'the list %s walks along an index and reads little more than it shows',
  async (filter) => {
    const walks = [
      ...(filter === 'archived' ? [] : [waitingWalk(filter, false)]),
      ...(filter === 'waiting' ? [] : [recentWalk(filter, false)]),
    ];
    for (const walk of walks) {
      const nodes = nodesOf(await explained(walk, [staffId, null, null, null, 25]));
      const read = nodes.filter((node) => node['Relation Name'] === 'chat_conversation');
      expect(read.map((node) => node['Node Type'])).not.toContain('Seq Scan');
      for (const node of read) expect(node['Actual Rows']! * node['Actual Loops']!).toBeLessThanOrEqual(100);
    }
  },
);

test('words are found by index', async () => {
  const nodes = nodesOf(await explained(recentWalk('all', true), [staffId, '%Pesan 49999%', null, null, 25]));
  const indexes = nodes.map((node) => node['Index Name']);
  expect(indexes).toContain('chat_message_words');
});
