import type { DataSource } from 'typeorm';
import { inTransaction } from '../../common/transaction.js';
import { prepared, rows } from '../../database/sql.js';
import { ALL_STALE, FILL, FORGET, TAKE_STALE } from './roll-up.queries.js';

const DAYS_AT_ONCE = 31;

/** Reckons every stale day anew, the latest first; one look where there is none. */
export async function catchUp(db: DataSource): Promise<void> {
  while (await isStale(db)) await reckonSome(db);
}

/** Reckons all days from the orders themselves, whatever was known of them. */
export async function rebuild(db: DataSource): Promise<void> {
  await db.query(ALL_STALE);
  await catchUp(db);
}

async function isStale(db: DataSource): Promise<boolean> {
  const stale = await prepared(db, 'sales-day-stale', 'SELECT FROM sales_day_stale LIMIT 1');
  return stale.length > 0;
}

function reckonSome(db: DataSource): Promise<void> {
  return inTransaction(db, async (tx) => {
    // One after the other: who comes second finds the days done.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sales_day'))`);
    const taken = await rows<{ day: string }>(tx, TAKE_STALE, [DAYS_AT_ONCE]);
    const days = [...new Set(taken.map(({ day }) => day))];
    if (days.length === 0) return;
    for (const statement of FORGET) await tx.query(statement, [days]);
    await tx.query(FILL, [days]);
  });
}
