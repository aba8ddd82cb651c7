import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';

/** A table of last numbers, and what its numbers begin with. */
const PREFIX = { invoice_series: 'INV', credit_note_series: 'CN' } as const;

/** The next number of the year in WIB. The series' row stays locked until its cause is committed: no gaps. */
export async function nextNumber(tx: EntityManager, series: keyof typeof PREFIX): Promise<string> {
  const [next] = await rows<{ year: number; number: number }>(
    tx,
    `INSERT INTO ${series} AS s (year, last_number)
     VALUES (extract(year FROM shop_now() AT TIME ZONE 'Asia/Jakarta')::integer, 1)
     ON CONFLICT (year) DO UPDATE SET last_number = s.last_number + 1
     RETURNING year, last_number AS number`,
  );
  return `${PREFIX[series]}/${next!.year}/${String(next!.number).padStart(6, '0')}`;
}
