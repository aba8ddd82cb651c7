import { hash } from '@node-rs/argon2';
import type { Role } from '@hurtrock/shared/permissions';
import type { DataSource } from 'typeorm';
import { hashToken, newToken } from '../src/common/secrets.js';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import type { TestApp } from './test-app.js';

export const PASSWORD = 'senar putus tengah malam';
export const OTHER_PASSWORD = 'panggung basah jam tiga';

let passwordHash: Promise<string> | undefined;
let people = 0;

export interface Person {
  id: string;
  email: string;
  client: Client;
}

/** The one row every mail and the store page need. */
export async function openStore(db: DataSource): Promise<void> {
  await db.query(
    `INSERT INTO store_profile (id, name, tagline, address, city, postal_code, phone, email, whatsapp, branch_name,
                                branch_code, opening_hours, is_taxable)
     VALUES (1, 'Hurtrock Music Store', 'Toko Alat Musik Terpercaya', 'Jl Gegerkalong Girang 22', 'Kota Bandung', '40153',
             '0821-1555-8035', 'info@hurtrock.com', '6282115558035', 'Cabang Pusat', 'HRT-001', $1, true)`,
    [
      JSON.stringify([
        { weekday: 1, opens: '09:30', closes: '18:00' },
        { weekday: 7, opens: null, closes: null },
      ]),
    ],
  );
}

/** An account that exists, with nobody signed in. Its password is PASSWORD unless told. */
export async function anAccount(
  { db, url }: TestApp,
  { role = 'buyer', email, password }: { role?: Role; email?: string; password?: string } = {},
): Promise<Person> {
  people += 1;
  const address = email ?? `${role}-${people}@example.com`;
  passwordHash ??= hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const [row] = await rows<{ id: string }>(
    db,
    `INSERT INTO user_account (email, name, role, password_hash) VALUES ($1, $2, $3, $4) RETURNING id`,
    [address, `Orang ${people}`, role, password ? await hash(password) : await passwordHash],
  );
  return { id: row!.id, email: address, client: new Client(url) };
}

/** The same, signed in through the API. */
export async function aPerson(app: TestApp, options: Parameters<typeof anAccount>[1] = {}): Promise<Person> {
  const person = await anAccount(app, options);
  await signIn(person.client, person.email, options.password);
  return person;
}

export async function signIn(client: Client, email: string, password = PASSWORD): Promise<void> {
  const { status, body } = await client.post('/auth/login', { email, password });
  if (status !== 200) throw new Error(`Could not sign in as ${email}: ${JSON.stringify(body)}`);
}

/** A browser with a new session of somebody, made without a password: for tests that need very many. */
export async function sessionOf({ db, url, config }: TestApp, userId: string): Promise<Client> {
  const token = newToken();
  await db.query(
    `INSERT INTO session (token_hash, user_id, expires_at) VALUES ($1, $2, shop_now() + interval '1 day')`,
    [hashToken(token, config.SESSION_SECRET), userId],
  );
  const client = new Client(url);
  client.cookies.set('__Host-session', token);
  return client;
}

/** The token in the newest mail of a kind, as its reader would find it in the link. */
export async function mailedToken(db: DataSource, kind: string, to: string): Promise<string> {
  const [mail] = await rows<{ text: string }>(
    db,
    'SELECT text FROM mail WHERE kind = $1 AND to_address = $2 ORDER BY id DESC LIMIT 1',
    [kind, to],
  );
  const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`No ${kind} with a link was mailed to ${to}`);
  return token;
}

/**
 * Nothing counted yet, and the shop's clock at the start of an hour: limits count in fixed windows, and none may end
 * while a test is counting.
 */
export async function freshLimits(db: DataSource): Promise<void> {
  await db.query('DELETE FROM rate_limit');
  await db.query(
    `UPDATE shop_clock SET shift = shift + date_trunc('hour', shop_now()) + interval '1 hour' - shop_now()`,
  );
}

/** How many rows of a table fit a condition. */
export async function count(
  db: DataSource,
  table: string,
  condition = 'true',
  parameters: unknown[] = [],
): Promise<number> {
  const [row] = await rows<{ n: number }>(
    db,
    `SELECT count(*)::integer AS n FROM ${table} WHERE ${condition}`,
    parameters,
  );
  return row!.n;
}

/** A problem's body, as every refusal must look; `details` are its own members. */
export const problem = (code: string, status: number, details: object = {}): object =>
  expect.objectContaining({ type: `/problems/${code}`, code, status, ...details }) as object;

/** Whether the browser's session still names somebody. */
export const isSignedIn = async (client: Client): Promise<boolean> =>
  (await client.get<{ user: unknown }>('/me')).body.user !== null;

/** What the log has of an account, in the order in which it happened. */
export const auditOfAccount = (db: DataSource, id: string) =>
  rows<{ action: string; actor_id: string; before: object | null; after: object | null }>(
    db,
    `SELECT action, actor_id, before, after FROM audit_entry WHERE entity = 'user_account' AND entity_id = $1 ORDER BY at, id`,
    [id],
  );
