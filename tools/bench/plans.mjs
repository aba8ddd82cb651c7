import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { logSize } from '../lib/child.mjs';
import { inRoot } from '../lib/paths.mjs';
import { say, step } from '../lib/say.mjs';
import { resultFile } from './folder.mjs';
import { sendOnce } from './load.mjs';
import { query, startApi } from './place.mjs';

/** Prepared statements get their lasting plan at the sixth run, on each of ten connections. */
const runs = 80;

const SETTINGS = [
  'log_analyze = on',
  'log_buffers = on',
  'log_triggers = on',
  'log_min_duration = 0',
  // The values would make every run of a statement look like another statement.
  'log_parameter_max_length = 0',
];

/**
 * Writes the plans with which the API's own statements ran: PostgreSQL logs them for a while, so that nothing can be
 * missing or different. A sequential scan of a table that grows is named aloud.
 */
export async function writePlans({ shop, api, life, workloads }) {
  await step('Reading the plans', async () => {
    await api.service.stop();
    const log = life.folder.log('postgres');
    const from = logSize(log);
    await query(shop.databaseUrl, "ALTER DATABASE bench SET session_preload_libraries = 'auto_explain'");
    for (const setting of SETTINGS)
      await query(shop.databaseUrl, `ALTER DATABASE bench SET auto_explain.${setting}`);
    const observed = await startApi(shop, life);
    for (const workload of workloads) for (let i = 0; i < runs; i++) await sendOnce(observed.url, workload);
    await observed.service.stop();
    const file = resultFile('plans.txt');
    const plans = lastOfEach(readFileSync(log).subarray(from).toString());
    writeFileSync(file, plans.map(({ plan }) => plan).join('\n\n'));
    say(`  ${plans.length} statements: ${relative(inRoot(), file)}`);
    for (const { table, text } of await scansOf(plans, shop))
      say(`  Sequential scan of ${table}: ${text.replace(/\s+/g, ' ').trim().slice(0, 200)}`);
  });
}

/** Of each statement the plan of its last run. */
function lastOfEach(log) {
  const entries = log
    .split(/^\d{4}-\d\d-\d\d [\d:.]+ UTC \[\d+\] /m)
    .filter((entry) => entry.includes('Query Text:'));
  const byText = new Map();
  for (const entry of entries) {
    const [, text] = /Query Text: ([\s\S]*?)\n\t?(?=[A-Z][A-Za-z ]+ {2}\(cost=)/.exec(entry) ?? [];
    if (text !== undefined) byText.set(text, entry);
  }
  return [...byText].map(([text, plan]) => ({ text, plan }));
}

/** The tables that some plan reads from one end to the other, but for those that fit on a few pages. */
async function scansOf(plans, { databaseUrl }) {
  const large = await query(databaseUrl, 'SELECT relname FROM pg_class WHERE reltuples > 1000');
  const isLarge = new Set(large.map(({ relname }) => relname));
  return plans.flatMap(({ text, plan }) => {
    const scanned = new Set([...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table));
    return [...scanned].filter((table) => isLarge.has(table)).map((table) => ({ table, text }));
  });
}
