import type { DataSource, EntityManager } from 'typeorm';
import type pg from 'pg';

/** The rows a statement returns, whatever its verb: TypeORM wraps those of UPDATE and DELETE in a pair. */
export async function rows<T = Record<string, unknown>>(
  db: DataSource | EntityManager,
  text: string,
  parameters: unknown[] = [],
): Promise<T[]> {
  const answer: unknown = await db.query(text, parameters);
  if (!Array.isArray(answer)) return [];
  const isPair = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isPair ? answer[0] : answer) as T[];
}

/**
 * A parameter whose value the planner can not see. It plans a prepared statement anew for every run for as long as
 * knowing the values looks cheaper; where one plan is right for all values, that only costs time, and sometimes finds a
 * worse plan. With hidden values the sixth run settles it.
 */
export const hidden = (parameter: string): string => `(SELECT ${parameter})`;

/**
 * A statement that runs so often that planning it anew would show: prepared once a connection. The same name must
 * always mean the same text.
 */
export async function prepared<T>(
  db: DataSource | EntityManager,
  name: string,
  text: string,
  parameters: unknown[] = [],
): Promise<T[]> {
  const { rows: found } = await (await connectionOf(db)).query({ name, text, values: parameters });
  return found as T[];
}

/** The connection that a transaction holds; outside of one any that is free. TypeORM itself can not prepare by name. */
function connectionOf(db: DataSource | EntityManager): Pick<pg.Pool, 'query'> | Promise<pg.PoolClient> {
  if ('queryRunner' in db && db.queryRunner) return db.queryRunner.connect() as Promise<pg.PoolClient>;
  const { driver } = 'connection' in db ? db.connection : db;
  return (driver as unknown as { master: pg.Pool }).master;
}

/**
 * Reads as true, and lets the commit of its statement return before the disk has it. For rows that may be lost with
 * the power, because something else guards what they speed up, or because a commit that waits follows at once.
 */
export const UNHURRIED = "set_config('synchronous_commit', 'off', true) = 'off'";
