import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { figuresOf, violationsOf } from './check.mjs';
import { startLoad } from './load.mjs';

const LIBRARIES = [
  process.env.FAKETIME_LIBRARY,
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib64/faketime/libfaketime.so.1',
];

/** What each of the two processes takes for the time. */
const ROUNDS = {
  '6 minutes ahead': ['+6m', '+6m'],
  '6 minutes behind': ['-6m', '-6m'],
  '25 hours ahead': ['+25h', '+25h'],
  '5 minutes apart': ['+0', '+5m'],
};

/** The processes' clocks are wrong: the database's decides when goods are let go, and asking finds what messages lose. */
export async function clocks(context) {
  const library = LIBRARIES.find((path) => path && existsSync(path));
  if (!library) return { skipped: 'libfaketime is not installed (FAKETIME_LIBRARY names another place)' };
  const figures = {};
  const ledgers = [];
  const violations = [];
  for (const [title, shifts] of Object.entries(ROUNDS)) {
    const { ledger, faults } = await round(context, { library, shifts, title });
    ledgers.push(ledger);
    violations.push(...faults);
    figures[title] = `${ledger.paid.size} paid`;
  }
  await restart(context.replicas, () => ({}));
  violations.push(...(await violationsOf(context, ledgers)));
  return { figures: { ...figures, ...figuresOf(ledgers) }, violations };
}

async function round(context, { library, shifts, title }) {
  const { replicas, sql, signal } = context;
  await sql(`DELETE FROM payment_alert WHERE kind = 'clock_skew'`);
  await restart(replicas, (i) => ({
    LD_PRELOAD: library,
    FAKETIME: shifts[i],
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }));
  const [{ before }] = await sql('SELECT shop_now() AS before');
  const load = await startLoad(context, { lanes: 2 });
  await sleep(20_000, null, { signal });
  await load.stop();
  const faults = [];
  const [{ n: released }] = await sql(
    `SELECT count(*)::integer AS n FROM order_history h JOIN sales_order o ON o.id = h.order_id
      WHERE h.action = 'hold_released' AND o.placed_at > $1`,
    [before],
  );
  if (released > 0) faults.push(`${title}: ${released} orders lost their goods too early`);
  await sql(`SELECT graphile_worker.add_job('payments.reconcile')`);
  // With one process right, whoever takes the job up decides; the minutely job comes by both in time.
  if (shifts[0] === shifts[1] && !(await alerted(sql))) faults.push(`${title}: nobody was told of the clock`);
  return { ledger: load.ledger, faults };
}

async function alerted(sql) {
  for (let i = 0; i < 100; i += 1) {
    const found = await sql(`SELECT FROM payment_alert WHERE kind = 'clock_skew'`);
    if (found.length > 0) return true;
    await sleep(200);
  }
  return false;
}

async function restart(replicas, changed) {
  for (const [i, replica] of replicas.entries()) {
    await replica.service.stop();
    await replica.start(changed(i));
  }
}
