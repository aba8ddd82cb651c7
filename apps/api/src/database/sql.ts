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
 * A read outside transactions that runs so often that planning it anew would show: prepared once a connection.
 * The same name must always mean the same text.
 */
export async function prepared<T>(
  db: DataSource,
  name: string,
  text: string,
  parameters: unknown[],
): Promise<T[]> {
  const { master } = db.driver as unknown as { master: pg.Pool };
  const { rows: found } = await master.query({ name, text, values: parameters });
  return found as T[];
}
