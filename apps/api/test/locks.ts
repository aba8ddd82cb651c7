import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
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

/** Resolves when so many sessions of this database wait for a lock; how long that takes does not matter. */
export async function untilWaiting(db: DataSource, count: number): Promise<void> {
  for (;;) {
    const [now] = await rows<{ n: number }>(
      db,
      `SELECT count(*)::integer AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (now!.n >= count) return;
    await wait(10);
  }
}

/** Resolves when the question is answered with true. */
export async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await wait(10);
}
