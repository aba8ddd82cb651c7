import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import { WEBHOOK_SECRET } from './sandbox.js';

const JOBS = 'graphile_worker._private_jobs';
/** Rows that may come between two looks: a job that waits a minute, and the note that staff were refused. */
const UNCOUNTED: Record<string, string> = {
  [JOBS]: `WHERE task_id NOT IN (
    SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'inventory.mail-alerts')`,
  'public.audit_entry': `WHERE action <> 'access.refused'`,
};

/** A fingerprint of every table's contents: equal before and after means that nothing was written anywhere. */
export async function contentsOf(db: DataSource, { without = [] as string[] } = {}): Promise<object> {
  const tables = await rows<{ name: string }>(
    db,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' OR schemaname = 'graphile_worker' AND tablename = '_private_jobs' ORDER BY 1`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    if (without.includes(name.replace('public.', ''))) continue;
    const [row] = await rows<{ all: string }>(
      db,
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS "all" FROM ${name} t
       ${UNCOUNTED[name] ?? ''}`,
    );
    contents[name] = row!.all;
  }
  return contents;
}

/** Stripe's signature of a body, at this moment unless told otherwise. */
export function signatureOf(
  body: string,
  { secret = WEBHOOK_SECRET, at = Math.floor(Date.now() / 1000) } = {},
): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
}

/** A body like Stripe's for an event about an object. */
export function eventBody(object: unknown, changed: object = {}): string {
  return JSON.stringify({
    id: `evt_${Math.random().toString(36).slice(2)}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type: 'checkout.session.completed',
    ...changed,
  });
}
