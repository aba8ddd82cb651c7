import { runMigrations as migrateJobs } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { databaseOptions } from './data-source.js';

/** Any number will do, as long as every copy of the program uses the same. */
const MIGRATION_LOCK = 748_120_341;

/** Brings a database up to date. Several processes may start at once: one migrates, the others wait for it. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const options = databaseOptions({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: 3 }, () => undefined);
  const db = await new DataSource({
    ...options,
    extra: { ...(options.extra as object), statement_timeout: 0, stream: undefined },
  }).initialize();
  const lock = db.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateJobs({ connectionString: databaseUrl });
    const ran = await db.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.release();
    await db.destroy();
  }
}
