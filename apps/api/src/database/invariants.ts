import type { DataSource, EntityManager } from 'typeorm';
import type { Invariant } from './invariant.js';
import { CHAT_INVARIANTS } from './chat.invariants.js';
import { MONEY_INVARIANTS } from './money.invariants.js';
import { ORDER_INVARIANTS } from './orders.invariants.js';
import { REPORT_INVARIANTS } from './reports.invariants.js';
import { rows } from './sql.js';
import { STOCK_INVARIANTS } from './stock.invariants.js';
import { SYSTEM_INVARIANTS } from './system.invariants.js';

/** All that a shop's own books can say of themselves, by number. */
export const INVARIANTS: Invariant[] = [
  ...STOCK_INVARIANTS,
  ...ORDER_INVARIANTS,
  ...MONEY_INVARIANTS,
  ...SYSTEM_INVARIANTS,
  ...CHAT_INVARIANTS,
  ...REPORT_INVARIANTS,
].sort((a, b) => a.id.localeCompare(b.id));

export interface CheckedInvariant {
  id: string;
  title: string;
  /** The first rows at fault. */
  rows: Record<string, unknown>[];
}

export async function checkInvariants(db: DataSource | EntityManager): Promise<CheckedInvariant[]> {
  const checked: CheckedInvariant[] = [];
  for (const { id, title, sql } of INVARIANTS)
    checked.push({ id, title, rows: await rows(db, `SELECT * FROM (${sql}) broken LIMIT 20`) });
  return checked;
}

/** The invariants that this database breaks, each with the first rows at fault. */
export async function failedInvariants(db: DataSource): Promise<CheckedInvariant[]> {
  return (await checkInvariants(db)).filter((invariant) => invariant.rows.length > 0);
}
