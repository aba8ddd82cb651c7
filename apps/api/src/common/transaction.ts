import type { DataSource, EntityManager } from 'typeorm';

/** Deadlock and serialisation failures: PostgreSQL undid everything, so the whole use case may run again. */
const UNDONE_BY_DATABASE = new Set(['40P01', '40001']);

/** Runs the use case in one transaction, and once more from the start if the database had to break a deadlock. */
export async function inTransaction<T>(
  db: DataSource,
  useCase: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction(useCase);
  } catch (error) {
    if (!UNDONE_BY_DATABASE.has((error as { code?: string }).code ?? '')) throw error;
    return db.transaction(useCase);
  }
}
