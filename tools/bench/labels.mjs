import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../lib/say.mjs';
import { Problem } from '../lib/problem.mjs';
import { plainLabels } from './floor-labels.mjs';
import { query, startWorker } from './place.mjs';
import { compared, measured } from './rounds.mjs';
import { memoryOf } from './usage.mjs';

const pause = 20;
const title = 'shipping labels, one file of them';

/** Labels that staff print at once, drawn by the worker, against pdfkit alone in this process. */
export async function measureLabels(_, { shop, life, size, staffToken, database, servers }) {
  const labels = await query(
    shop.databaseUrl,
    `SELECT o.number, s.tracking_number, o.contact, o.address FROM sales_order o JOIN shipment s ON s.order_id = o.id
      WHERE s.delivered_at IS NULL ORDER BY o.number LIMIT ${size.labels}`,
  );
  if (labels.length < size.labels) throw new Problem('Too few parcels are on their way.');
  const worker = await startWorker(shop, life);
  life.onExit(() => worker.stop());
  const idle = memoryOf({ worker: { service: worker } }).worker;
  const staff = { url: servers.api.url, cookie: `__Host-session=${staffToken}` };
  const rounds = { api: [], floor: [] };
  try {
    for (let round = 0; round < size.labelRounds; round++) {
      rounds.api.push(
        await measured({ server: worker.pid, database }, () =>
          timed(labels, () => print(staff, labels, life)),
        ),
      );
      rounds.floor.push(
        await measured({ server: process.pid, database }, () => timed(labels, () => plainLabels(labels))),
      );
    }
    const loaded = memoryOf({ worker: { service: worker } }).worker;
    if (idle && loaded)
      say(
        `  ${size.labels} labels: the worker took ${idle.now} MB before them, ${loaded.highest} MB at most`,
      );
  } finally {
    await worker.stop();
  }
  return [compared(title, rounds)];
}

/** How long each label took is not known. */
async function timed(labels, work) {
  const since = performance.now();
  await work();
  const seconds = (performance.now() - since) / 1000;
  return { perSecond: labels.length / seconds, times: labels.map(() => null) };
}

/** As the panel does it: asks for the file, and again and again whether it is there. */
async function print({ url, cookie }, labels, { signal }) {
  const root = `${url}/api/v1/admin/print-jobs`;
  const ask = (path, options = {}) =>
    fetch(`${root}${path}`, {
      ...options,
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      signal,
    });
  const body = JSON.stringify({ kind: 'labels', orders: labels.map(({ number }) => number) });
  const { id } = await (await ask('', { method: 'POST', body })).json();
  for (;;) {
    const job = await (await ask(`/${id}`)).json();
    if (job.state === 'done') break;
    if (job.state !== 'waiting' && job.state !== 'running')
      throw new Problem('The labels could not be printed.', JSON.stringify(job));
    await sleep(pause);
  }
  const file = Buffer.from(await (await ask(`/${id}/file.pdf`)).arrayBuffer());
  const pages = file.toString('latin1').split('/Type /Page\n').length - 1;
  if (pages !== labels.length) throw new Problem(`The file has ${pages} labels, not ${labels.length}.`);
}
