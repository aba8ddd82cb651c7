import { cpus, loadavg } from 'node:os';
import { Problem } from '../lib/problem.mjs';
import { say, step } from '../lib/say.mjs';
import { measureChat } from './chat.mjs';
import { fill } from './data.mjs';
import { difference } from './difference.mjs';
import { measureLabels } from './labels.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { sendOnce } from './load.mjs';
import { measurePanel } from './panel.mjs';
import { measurePictures } from './pictures.mjs';
import { measureQuality } from './quality/measure.mjs';
import { openDatabase, requireInvariants, startApi, startFloor } from './place.mjs';
import { writePlans } from './plans.mjs';
import { report } from './report.mjs';
import { compared, measureRound, warmUp } from './rounds.mjs';
import { measureStart } from './start-time.mjs';
import { newToken } from './token.mjs';
import { memoryOf } from './usage.mjs';
import { measureWarm } from './warm.mjs';
import { makeWorkloads } from './workloads.mjs';
import { measureWritten } from './written.mjs';

/** Runs everything that was chosen and reports it. Answers with how many workloads could not be measured. */
export async function measure({ size, names, plans, profile }, life) {
  const machine = { node: process.version, cores: cpus().length, loadBefore: loadavg()[0] };
  const results = { at: new Date().toISOString(), machine, size, workloads: [] };
  const wanted = names.filter((name) => !['start', 'chat', 'quality', 'lighthouse'].includes(name));
  if (wanted.length > 0) Object.assign(results, await measureServers({ size, wanted, plans, profile }, life));
  if (names.includes('chat'))
    results.chat = await step('A thousand people in the chat', () => measureChat({ size, life }));
  if (names.includes('quality')) results.quality = await measureQuality(life);
  if (names.includes('lighthouse'))
    results.lighthouse = await step('Looking at three pages with Lighthouse', () => measureLighthouse(life));
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
  const place = { workloads, servers, shop, life, size, staffToken, database: shop.postgres.service.pid };
  const measured = [];
  for (const name of wanted) measured.push(...(await measureWorkload(name, workloads[name], place)));
  const memory = { idle, loaded: memoryOf(servers) };
  await check();
  if (plans) {
    const flows = wanted.flatMap((name) => [workloads[name], workloads[name]?.write].filter(Boolean));
    await writePlans({ shop, api, life, workloads: flows });
  }
  const startedIn = { api: api.startedIn, floor: floor.startedIn };
  return { workloads: measured, memory, startedIn };
}

const unlikeTheOthers = {
  ...{ written: measureWritten, warm: measureWarm },
  ...{ pictures: measurePictures, labels: measureLabels, panel: measurePanel },
};

async function measureWorkload(name, workload, place) {
  try {
    const rows = await (unlikeTheOthers[name] ?? measureAgainstFloor)(workload, place);
    for (const { title, api, floor, alone = floor } of rows)
      say(`  ${title}: ${rounded(api.perSecond)} against ${rounded(alone.perSecond)}`);
    return rows.map((row) => ({ name, ...row }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const title = workload?.title ?? name;
    say(`  ${title}: ${error.message} ${error.advice.join(' ')}`);
    return [{ name, title, error: error.message }];
  }
}

const rounded = (perSecond) => perSecond.toFixed(perSecond < 10 ? 1 : 0);

/** Both servers in turns, so that whatever else the machine does falls on both. */
async function measureAgainstFloor(workload, { servers, size, database }) {
  await compare(workload, servers);
  for (const { url } of Object.values(servers)) await warmUp(url, workload, size.warmUp);
  const rounds = { api: [], floor: [] };
  for (let round = 0; round < size.rounds; round++)
    for (const [name, server] of Object.entries(servers))
      rounds[name].push(await measureRound(server, { workload, database, seconds: size.seconds }));
  return [compared(workload.title, rounds)];
}

/** A server that answers something else is not faster, it is wrong. */
async function compare(workload, { api, floor }) {
  for (let i = 0; i < 5; i++) {
    const one = workload.fixed();
    const [ours, theirs] = [await sendOnce(api.url, one), await sendOnce(floor.url, one)];
    const found = difference(workload.same(ours), workload.same(theirs));
    if (found) throw new Problem('The two servers disagree.', found);
  }
}
