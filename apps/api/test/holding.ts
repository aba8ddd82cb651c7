import type { DataSource, EntityManager } from 'typeorm';
import { rows } from '../src/database/sql.js';
import { until } from './locks.js';

/** Does `before` in a transaction that stays open while `during` goes on, and commits it then. */
export async function whileHolding(
  db: DataSource,
  before: (tx: EntityManager) => Promise<unknown>,
  during: (tx: EntityManager) => Promise<unknown>,
): Promise<void> {
  const holder = db.createQueryRunner();
  await holder.startTransaction();
  try {
    await before(holder.manager);
    await during(holder.manager);
    await holder.commitTransaction();
  } finally {
    if (holder.isTransactionActive) await holder.rollbackTransaction();
    await holder.release();
  }
}

/** Resolves when so many sessions wait for a lock, or when `work` is over because nothing made it wait. */
export async function untilWaitingOrOver(
  db: DataSource,
  count: number,
  work: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = (): void => void (isOver = true);
  work.then(over, over);
  await until(async () => {
    const waiting = await rows(
      db,
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return isOver || waiting.length >= count;
  });
}
