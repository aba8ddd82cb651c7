import { cpus, loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../lib/problem.mjs';
import { say, step } from '../lib/say.mjs';
import { fill } from './data.mjs';
import { send, sendOnce } from './load.mjs';
import { openDatabase, requireInvariants, startApi, startFloor } from './place.mjs';
import { writePlans } from './plans.mjs';
import { report } from './report.mjs';
import { measureStart } from './start-time.mjs';
import { newToken } from './token.mjs';
import { memoryOf, processorTime } from './usage.mjs';
import { makeWorkloads } from './workloads.mjs';

/** Runs everything that was chosen and reports it. Answers with how many workloads could not be measured. */
export async function measure({ size, names, plans, profile }, life) {
  const machine = { node: process.version, cores: cpus().length, loadBefore: loadavg()[0] };
  const results = { at: new Date().toISOString(), machine, size, workloads: [] };
  const wanted = names.filter((name) => name !== 'start');
  if (wanted.length > 0) Object.assign(results, await measureServers({ size, wanted, plans, profile }, life));
  if (names.includes('start'))
    results.npmStart = await step('Starting the whole shop twice', () => measureStart(life));
  report(results);
  return results.workloads.filter(({ error }) => error).length;
}

async function measureServers({ size, wanted, plans, profile }, life) {
  const staffToken = newToken();
  const shop = await step('Starting PostgreSQL', () => openDatabase(life));
  await step(`Making ${size.products} products and ${size.orders} orders`, () =>
    fill(shop.databaseUrl, { ...size, secret: shop.secret, staffToken }),
  );
  const check = () => step('Checking the invariants', () => requireInvariants(shop, life));
  await check();
  const floor = await startFloor(shop, life);
  life.onExit(() => floor.service.stop());
  const api = await startApi(shop, { ...life, profile });
  life.onExit(() => api.service.stop());
  const servers = { api, floor };
  const idle = memoryOf(servers);
  const workloads = await makeWorkloads({ ...shop, url: api.url, staffToken });
  say('- Flows in a second, the API against the floor ...');
  const place = { servers, size, database: shop.postgres.service.pid };
  const measured = [];
  for (const name of wanted) measured.push({ name, ...(await measureWorkload(workloads[name], place)) });
  const memory = { idle, loaded: memoryOf(servers) };
  await check();
  if (plans) await writePlans({ shop, api, life, workloads: wanted.map((name) => workloads[name]) });
  const startedIn = { api: api.startedIn, floor: floor.startedIn };
  return { workloads: measured, memory, startedIn };
}

/** Both servers in turns, so that whatever else the machine does falls on both. */
async function measureWorkload(workload, { servers, size, database }) {
  const { title } = workload;
  try {
    await compare(workload, servers);
    for (const { url } of Object.values(servers)) await warmUp(url, workload, size.warmUp);
    const rounds = { api: [], floor: [] };
    for (let round = 0; round < size.rounds; round++)
      for (const [name, server] of Object.entries(servers))
        rounds[name].push(await measureRound(server, { workload, database, seconds: size.seconds }));
    const [api, floor] = [summary(rounds.api), summary(rounds.floor)];
    const ratios = rounds.api.map(({ perSecond }, i) => perSecond / rounds.floor[i].perSecond);
    say(`  ${title}: ${Math.round(api.perSecond)} against ${Math.round(floor.perSecond)}`);
    return { title, api, floor, ratio: median(ratios), ratios };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(`  ${title}: ${error.message} ${error.advice.join(' ')}`);
    return { title, error: error.message };
  }
}

/**
 * Node translates what runs often into machine code only after thousands of runs, and the more code a server has, the
 * later it is at its best: so this counts requests, and only in the end the time.
 */
async function warmUp(url, workload, { requests, seconds }) {
  const until = performance.now() + seconds * 1000;
  for (let sent = 0; sent < requests && performance.now() < until;) {
    const { times } = await send(url, workload, 0.5);
    sent += times.length * workload.flow.length;
  }
}

async function measureRound({ url, service }, { workload, database, seconds }) {
  const used = () => processorTime({ server: service.pid, database });
  const before = used();
  const { perSecond, times } = await send(url, workload, seconds);
  const after = used();
  return {
    perSecond,
    times,
    server: after.server - before.server,
    database: after.database - before.database,
  };
}

/** A server that answers something else is not faster, it is wrong. */
async function compare(workload, { api, floor }) {
  for (let i = 0; i < 5; i++) {
    const one = workload.fixed();
    const [ours, theirs] = [await sendOnce(api.url, one), await sendOnce(floor.url, one)];
    if (!isDeepStrictEqual(workload.same(ours), workload.same(theirs)))
      throw new Problem('The two servers disagree.', JSON.stringify(ours), JSON.stringify(theirs));
  }
}

function summary(rounds) {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  const perFlow = (field) => rounds.reduce((sum, round) => sum + round[field], 0) / times.length;
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    serverMs: perFlow('server'),
    databaseMs: perFlow('database'),
  };
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;

const median = (values) =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
