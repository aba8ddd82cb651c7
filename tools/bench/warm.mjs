import { freePort } from '../lib/ports.mjs';
import { addressOf } from '../lib/shop.mjs';
import { sendOnce } from './load.mjs';
import { startApi } from './place.mjs';
import { compared, measureRound, warmUp } from './rounds.mjs';

/** What everybody sees the same. */
const reads = ['list', 'product', 'search', 'prefix', 'typo', 'suggestions'];

/** As many addresses as a busy shop is asked for again and again. */
const asked = 300;

/** An API that keeps its answers against the floor, which reads each from the database. */
export async function measureWarm(_, { workloads, servers: { floor }, shop, life, size, database }) {
  const port = await freePort();
  const env = {
    ...shop.env,
    PORT: String(port),
    PUBLIC_URL: addressOf(shop.env.HOST, port),
    CATALOG_CACHE_MB: '64',
  };
  const api = await startApi({ env }, { ...life, profile: false });
  const rows = [];
  try {
    for (const name of reads.filter((each) => workloads[each]))
      rows.push(await measureOne(workloads[name], { api, floor, size, database }));
  } finally {
    await api.service.stop();
  }
  return rows;
}

async function measureOne({ title, paths }, { api, floor, size, database }) {
  const often = evenly(paths, asked);
  const flows = often.map((path) => ({ flow: [{ build: () => ({ path }) }] }));
  let next = 0;
  const workload = { flow: [{ build: () => ({ path: often[next++ % often.length] }) }] };
  for (const { url } of [floor, api]) await warmUp(url, workload, size.warmUp);
  const rounds = { api: [], floor: [] };
  for (let round = 0; round < size.rounds; round++) {
    // Kept for half a minute at most: none shall be read from the database in the middle of a round.
    for (const flow of flows) await sendOnce(api.url, flow);
    rounds.api.push(await measureRound(api, { workload, database, seconds: size.seconds }));
    rounds.floor.push(await measureRound(floor, { workload, database, seconds: size.seconds }));
  }
  return compared(`from memory: ${title}`, rounds);
}

const evenly = (list, most) =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]);
