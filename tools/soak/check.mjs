import { setTimeout as sleep } from 'node:timers/promises';
import { runNode } from '../lib/child.mjs';
import { inRoot } from '../lib/paths.mjs';

const UNDONE = `SELECT count(*)::integer AS n FROM graphile_worker._private_jobs
                 WHERE locked_at IS NOT NULL OR run_at <= now() AND attempts < max_attempts`;

/** Nothing is under way any more: messages delivered, open payments asked about, all due work done. */
export async function quiesce(stand) {
  for (const minutes of [0, 20, 90]) {
    await later(stand, minutes);
    for (const half of ['', '/midtrans']) await stand.ask('POST', `${half}/webhooks/release`, {});
    await stand.sql(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND run_at > now()`,
    );
    for (const job of ['payments.reconcile', 'payments.expire-holds', 'payments.reconcile-recent'])
      await stand.sql('SELECT graphile_worker.add_job($1)', [job]);
    await untilIdle(stand);
  }
}

/** Time passes for the shop and for the companies alike. */
export async function later({ sql, ask }, minutes) {
  await ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await sql(`UPDATE shop_clock SET shift = shift + make_interval(mins => $1)`, [minutes]);
}

async function untilIdle({ sql }) {
  for (let i = 0; i < 600; i += 1) {
    const [{ n }] = await sql(UNDONE);
    if (n === 0) return;
    // Jobs of a process that was killed are free after five minutes; nobody has to wait for them here.
    if (i % 50 === 49) {
      await sql(
        `UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '6 minutes' WHERE locked_at < now() - interval '10 seconds'`,
      );
      await sql(`SELECT graphile_worker.add_job('worker.free-abandoned')`);
    }
    await sleep(200);
  }
  throw new Error('The work does not come to an end');
}

/** Everything that must hold at rest; answers with what does not. */
export async function violationsOf(stand, ledgers) {
  await quiesce(stand);
  return [
    ...(await brokenInvariants(stand)),
    ...(await ledgerDifferences(stand)),
    ...(await lostPromises(stand, ledgers)),
  ];
}

async function brokenInvariants({ env, folder, signal }) {
  const log = folder.log('invariants');
  const script = inRoot('apps/api/dist/check-invariants.js');
  const code = await runNode([script], { name: 'invariants', env, folder, signal, log, cwd: inRoot() });
  return code === 0 ? [] : [`An invariant is broken: see ${log}`];
}

/** The companies' books against the shop's, in both directions; the demo's own orders were never at a company. */
async function ledgerDifferences({ sql, ask, started }) {
  const ours = await sql(
    `SELECT a.gateway_ref AS ref, a.captured::float8 AS captured,
            coalesce((SELECT sum(r.amount) FROM payment_refund r
                       WHERE r.attempt_id = a.id AND r.state = 'succeeded' AND NOT r.is_manual), 0)::float8 AS refunded
       FROM payment_attempt a WHERE a.provider <> 'manual' AND a.captured > 0 AND a.created_at > $1`,
    [started],
  );
  const stripe = (await ask('GET', '/state')).ledger.map(({ sessionId, captured, refunded }) => ({
    ref: sessionId,
    captured: captured / 100,
    refunded: refunded / 100,
  }));
  const midtrans = (await ask('GET', '/midtrans/state')).ledger.map(({ orderId, captured, refunded }) => ({
    ref: orderId,
    captured,
    refunded,
  }));
  const theirs = new Map(
    [...stripe, ...midtrans].filter(({ captured }) => captured > 0).map((one) => [one.ref, one]),
  );
  const differences = [];
  for (const { ref, captured, refunded } of ours) {
    const line = theirs.get(ref);
    const isUndone = !line && captured === refunded;
    if (!isUndone && (line?.captured !== captured || line.refunded !== refunded))
      differences.push(`${ref}: ours ${captured}-${refunded}, theirs ${line?.captured}-${line?.refunded}`);
    theirs.delete(ref);
  }
  return [
    ...differences,
    ...[...theirs.keys()].map((ref) => `${ref}: money at the company that we do not know`),
  ];
}

/** Orders that a shopper was promised, and payments that a company took for an order nobody cancelled. */
async function lostPromises({ sql }, ledgers) {
  const violations = ledgers.flatMap((ledger) => ledger.violations);
  for (const { placed, paid } of ledgers) {
    const found = await sql('SELECT number, status FROM sales_order WHERE number = ANY($1)', [[...placed]]);
    const statuses = new Map(found.map(({ number, status }) => [number, status]));
    for (const number of placed)
      if (!statuses.has(number)) violations.push(`${number} was promised and is not there`);
    for (const number of paid)
      if (statuses.get(number) !== 'paid')
        violations.push(`${number} was paid and is ${statuses.get(number)}`);
  }
  return [...new Set(violations)].slice(0, 20);
}

export function figuresOf(ledgers) {
  const sum = (of) => ledgers.reduce((total, ledger) => total + of(ledger), 0);
  const statuses = {};
  for (const { answers } of ledgers)
    for (const [status, n] of Object.entries(answers))
      statuses[`answers ${status}`] = (statuses[`answers ${status}`] ?? 0) + n;
  return {
    orders: sum(({ placed }) => placed.size),
    paid: sum(({ paid }) => paid.size),
    cut: sum(({ cut }) => cut),
    ...statuses,
  };
}
