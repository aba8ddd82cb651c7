import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '../demo/random.mjs';
import { ChatMember, makeStaff, makeVisitors } from '../lib/chat-client.mjs';

const SHOPPERS = 196;
const STAFF = 4;
const SLOW = 10;
/** Between two words of one person. */
const [SHORTEST, LONGEST] = [4_000, 10_000];
const DOWN_MS = 15_000;
const MOST_MEMORY_MB = 700;

/**
 * 200 sockets on two processes talk while one of the processes is taken away again and again, and some clients read
 * nothing for a while: nothing is lost or doubled, and no process grows beyond its bounds.
 */
export async function chats(context) {
  const { signal, seed, chat: minutes } = context;
  // Everybody who talks waits on it.
  setMaxListeners(0, signal);
  const random = makeRandom(seed).next;
  const members = await gather(context);
  const until = Date.now() + minutes * 60_000;
  const talking = members.shoppers.map((shopper, i) => talk(shopper, { until, random, signal, name: i }));
  const answering = members.staff.map((one) => answer(one, { until, random, signal }));
  let removed = 0;
  let largest = 0;
  while (Date.now() < until) {
    const victim = context.replicas[removed % 2];
    const silent = members.shoppers.slice(0, SLOW).map((one) => silence(one));
    await sleep(Math.min(DOWN_MS, minutes * 15_000), null, { signal });
    largest = Math.max(largest, ...context.replicas.map(memoryOf));
    silent.forEach((speak) => speak());
    await victim.kill();
    await sleep(Math.min(DOWN_MS, minutes * 15_000), null, { signal });
    await victim.start();
    removed += 1;
  }
  await Promise.all([...talking, ...answering]);
  const all = [...members.shoppers, ...members.staff];
  const violations = await differences(context, all);
  if (largest > MOST_MEMORY_MB) violations.push(`A process took ${largest} MB`);
  const sent = all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  for (const member of all) member.close();
  return { figures: { sockets: all.length, removed, messages: sent, 'largest MB': largest }, violations };
}

async function gather({ sql, env, url, replicas }) {
  const urls = replicas.map((replica) => replica.url);
  const of = (side) => (cookie, at) => new ChatMember({ urls, at, cookie, origin: url, side }).connect();
  const visitors = await makeVisitors(sql, env.SESSION_SECRET, SHOPPERS);
  const sessions = await makeStaff(sql, env.SESSION_SECRET, STAFF);
  return {
    shoppers: await Promise.all(visitors.map(of())),
    staff: await Promise.all(sessions.map(of('staff'))),
  };
}

async function talk(shopper, { until, random, signal, name }) {
  for (let n = 1; Date.now() < until; n += 1) {
    await shopper.say(`${name}: ${n}`, null, signal);
    await sleep(SHORTEST + random() * (LONGEST - SHORTEST), null, { signal });
  }
}

async function answer(one, { until, random, signal }) {
  while (Date.now() < until) {
    const ids = [...one.shown.keys()];
    if (ids.length > 0) await one.say('Siap', ids[Math.floor(random() * ids.length)], signal);
    await sleep(1_000 + random() * 1_000, null, { signal });
  }
}

/** The client's own computer stops reading, and nobody is told. */
function silence({ socket }) {
  const net = socket.io.engine?.transport?.ws?._socket;
  net?.pause();
  return () => net?.resume();
}

const memoryOf = ({ service }) => {
  try {
    return Math.round(
      (Number(readFileSync(`/proc/${service.pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6,
    );
  } catch {
    return 0;
  }
};

/** What each member shows against the table, once everybody has caught up. */
async function differences({ sql }, members) {
  const violations = [];
  const stored = new Map();
  for (const { id, keys } of await sql(
    `SELECT conversation_id AS id, array_agg(client_key::text ORDER BY sequence) AS keys FROM chat_message GROUP BY 1`,
  ))
    stored.set(id, keys);
  const all = new Set([...stored.values()].flat());
  for (const member of members) {
    if (!member.socket.connected) await new Promise((done) => member.socket.once('connect', done));
    await member.catchUpAll();
    for (const key of member.acknowledged)
      if (!all.has(key)) violations.push(`${key} was acknowledged and is gone`);
    for (const [id, shown] of member.shown)
      if (JSON.stringify(shown.map(({ clientId }) => clientId)) !== JSON.stringify(stored.get(id)))
        violations.push(
          `${member.side ?? 'shopper'} shows ${shown.length} of ${stored.get(id)?.length} in ${id}`,
        );
    if (member.side !== 'staff' && member.shown.size > 1)
      violations.push('A shopper saw another conversation');
  }
  const gaps = await sql(
    `SELECT c.id FROM chat_conversation c LEFT JOIN chat_message m ON m.conversation_id = c.id
      GROUP BY c.id HAVING count(m.sequence) <> c.last_sequence OR coalesce(max(m.sequence), 0) <> c.last_sequence`,
  );
  return [...violations, ...gaps.map(({ id }) => `INV-11: a gap in ${id}`)].slice(0, 20);
}
