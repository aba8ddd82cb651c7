import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { accounts } from './data/store.mjs';
import { makeShop } from './shop.mjs';

/** Any number will do, as long as every start uses the same. */
const SEED_LOCK = 748_120_342;
/** argon2id as the shop itself uses it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Loads the demo shop into a migrated database, once: one transaction, nothing when a product exists already. */
export async function seed(databaseUrl, env = process.env) {
  if (env.SHOP_MODE === 'production')
    throw new Error('The demo shop has published passwords and is never loaded with SHOP_MODE=production.');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    const { rows: found } = await client.query('SELECT FROM product LIMIT 1');
    if (found.length > 0) {
      await client.query('ROLLBACK');
      return false;
    }
    const [clock] = (
      await client.query(`SELECT shop_now() AS now,
        date_trunc('day', shop_now() AT TIME ZONE 'Asia/Jakarta') AT TIME ZONE 'Asia/Jakarta' AS today`)
    ).rows;
    const shop = makeShop({ ...clock, passwordHashes: await hashes() });
    for (const [table, rows] of Object.entries(shop)) await insert(client, table, rows);
    await client.query(`SELECT setval('restock_order_number', (SELECT count(*) FROM restock_order))`);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return true;
  } finally {
    await client.end();
  }
}

/** The published passwords, and one that nobody knows for all other buyers. */
async function hashes() {
  const known = accounts.map(async ({ email, password }) => [email, await hash(password, COST)]);
  const others = hash(crypto.randomUUID(), COST).then((value) => ['others', value]);
  return Object.fromEntries(await Promise.all([...known, others]));
}

async function insert(client, table, rows) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

if (process.argv[1] === import.meta.filename) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is missing');
  const isNew = await seed(url);
  process.stdout.write(
    isNew ? 'The demo shop is loaded\n' : 'The shop has products already; nothing was loaded\n',
  );
}
