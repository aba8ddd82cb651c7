import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { rows } from '../src/database/sql.js';

/** Holds what the statement locks, in a session of the test's own, so that others stop at a known statement. */
export async function holdLock(
  db: DataSource,
  sql: string,
  parameters: unknown[] = [],
): Promise<{ release(): Promise<void> }> {
  const session = db.createQueryRunner();
  await session.startTransaction();
  await session.query(sql, parameters);
  return {
    release: async () => {
      await session.commitTransaction();
      await session.release();
    },
  };
}

/** Does `before` in a transaction that stays open until `during` is through, and commits it then. */
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

/** Returns once so many sessions of this database wait for a lock, or `isOver` says that it is too late for that. */
export async function untilWaiting(db: DataSource, n = 1, isOver = (): boolean => false): Promise<void> {
  await until(async () => {
    const waiting = await rows(
      db,
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return waiting.length >= n || isOver();
  });
}

/** Returns once so many sessions wait for a lock, or `work` is over because nothing made it wait. */
export async function untilWaitingOrOver(
  db: DataSource,
  count: number,
  work: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = (): void => void (isOver = true);
  work.then(over, over);
  await untilWaiting(db, count, () => isOver);
}

/** Returns once the question is answered with true; how long that takes does not matter. */
export async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await wait(10);
}
