import { setTimeout as sleep } from 'node:timers/promises';
import { figuresOf, violationsOf } from './check.mjs';
import { Shopper, newLedger, startLoad } from './load.mjs';

/** PostgreSQL ends in order, then as in a crash, while shoppers buy; the processes must live through both. */
export async function databaseRestarts(context) {
  const { server, replicas, signal } = context;
  const pids = replicas.map(({ service }) => service.pid);
  const load = await startLoad(context);
  const outages = {};
  try {
    for (const how of ['fast', 'immediate']) {
      await sleep(8_000, null, { signal });
      const since = Date.now();
      await server.restart(how);
      outages[how] = `${((Date.now() - since) / 1000).toFixed(1)} s`;
      await sleep(8_000, null, { signal });
    }
  } finally {
    await load.stop();
  }
  const violations = [];
  for (const [i, replica] of replicas.entries()) {
    if (!isAlive(pids[i])) {
      violations.push(`Replica ${replica.n} did not live through it`);
      await replica.service.stop();
      await replica.start();
    }
    const direct = await new Shopper(replica.url, newLedger(), i).send('GET', '/products').catch(() => null);
    if (direct?.status !== 200) violations.push(`The pool of replica ${replica.n} did not heal`);
  }
  violations.push(...(await violationsOf(context, [load.ledger])));
  const told = { 'down (fast)': outages.fast, 'down (immediate)': outages.immediate };
  return { figures: { ...told, ...figuresOf([load.ledger]) }, violations };
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
