import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ChatMember, makeStaff, makeVisitors } from '../lib/chat-client.mjs';
import { say } from '../lib/say.mjs';
import { openDatabase, startApi } from './place.mjs';
import { at } from './rounds.mjs';
import { memoryOf } from './usage.mjs';

const STAFF = 8;
/** PostgreSQL tells what a connection has done once it has been idle for ten seconds. */
const STATISTICS_LAG_MS = 11_000;
const COMMITS = 'SELECT xact_commit::int AS commits FROM pg_stat_database WHERE datname = current_database()';

/**
 * Shoppers who are all connected and write in turns, staff who hear every one of them: how long a message is on its way,
 * what a socket weighs, and how many statements a message costs beyond what the process does anyway.
 */
export async function measureChat({ size, life }) {
  const shop = await openDatabase(life, 'chat-postgres');
  const chat = { ...shop, env: { ...shop.env, ROLES: 'api,chat' } };
  const api = await startApi(chat, life);
  life.onExit(() => api.service.stop());
  const pool = new pg.Pool({ connectionString: shop.databaseUrl, max: 1 });
  life.onExit(() => pool.end());
  const sql = async (text, values) => (await pool.query(text, values)).rows;
  const memory = () => memoryOf({ api }).api;
  const before = memory();
  const members = await gather({ sql, shop, api, clients: size.chatClients });
  const connected = memory();
  // The first word of each makes a conversation and tells staff of it: that is not what a message costs.
  await inBlocks(members.shoppers, (one) => one.say('Halo'));
  const idle = await committed(sql, () => sleep(size.chatSeconds * 1000));
  let times;
  const busy = await committed(sql, async () => (times = await converse(members, size)));
  for (const member of [...members.shoppers, ...members.staff]) member.close();
  times.sort((a, b) => a - b);
  const figures = {
    clients: size.chatClients,
    messages: times.length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    kilobytesPerSocket: before && ((connected.now - before.now) * 1024) / size.chatClients,
    statementsPerMessage: (busy - idle) / times.length,
  };
  report(figures);
  return figures;
}

async function gather({ sql, shop, api, clients }) {
  const join = (side) => (cookie) =>
    new ChatMember({ urls: [api.url], cookie, origin: shop.env.PUBLIC_URL, side }).connect();
  const sessions = await makeStaff(sql, shop.secret, STAFF);
  const visitors = await makeVisitors(sql, shop.secret, clients - STAFF);
  const staff = await Promise.all(sessions.map(join('staff')));
  return { staff, shoppers: await inBlocks(visitors, join()) };
}

async function inBlocks(all, work) {
  const done = [];
  for (let i = 0; i < all.length; i += 50)
    done.push(...(await Promise.all(all.slice(i, i + 50).map((one) => work(one)))));
  return done;
}

async function committed(sql, work) {
  await sleep(STATISTICS_LAG_MS);
  const [from] = await sql(COMMITS);
  await work();
  await sleep(STATISTICS_LAG_MS);
  const [to] = await sql(COMMITS);
  return to.commits - from.commits;
}

/** Answers the milliseconds from each word's sending to the moment in which the last of staff heard it. */
async function converse({ shoppers, staff }, { chatPerSecond, chatSeconds }) {
  const sentAt = new Map();
  const times = [];
  const heard = new Map();
  for (const one of staff)
    one.onMessage = ({ text }) => {
      const count = (heard.get(text) ?? 0) + 1;
      heard.set(text, count);
      if (count === staff.length) times.push(performance.now() - sentAt.get(text));
    };
  const said = [];
  const total = chatPerSecond * chatSeconds;
  const begun = performance.now();
  for (let n = 0; n < total; n++) {
    await sleep(Math.max(0, begun + (n * 1000) / chatPerSecond - performance.now()));
    const text = `Pesan ${n}`;
    sentAt.set(text, performance.now());
    said.push(shoppers[n % shoppers.length].say(text));
  }
  await Promise.all(said);
  for (let i = 0; i < 100 && times.length < total; i++) await sleep(50);
  return times;
}

function report({ clients, messages, p50, p95, kilobytesPerSocket, statementsPerMessage }) {
  say(
    `  ${clients} connected, ${messages} messages: heard by all of staff after ${p50.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (p95)`,
  );
  if (kilobytesPerSocket !== null) say(`  ${kilobytesPerSocket.toFixed(0)} kB a socket`);
  say(`  ${statementsPerMessage.toFixed(2)} statements a message`);
}
