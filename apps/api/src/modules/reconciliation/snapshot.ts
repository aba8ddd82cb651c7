import type { DataSource, EntityManager } from 'typeorm';

const STATEMENT_TIMEOUT = '10s';

/** Reads the books as they are at one moment, however long that takes, and can not write. */
export function inSnapshot<T>(db: DataSource, read: (tx: EntityManager) => Promise<T>): Promise<T> {
  return db.transaction('REPEATABLE READ', async (tx) => {
    await tx.query(`SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = '${STATEMENT_TIMEOUT}'`);
    return read(tx);
  });
}
