import { DataSource } from 'typeorm';
import { databaseOptions } from './database/data-source.js';
import { failedInvariants, INVARIANTS } from './database/invariants.js';

/** `npm run invariants` (DATABASE_URL): checks any shop's database; ends with 1 and the rows at fault when one is broken. */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing');
const db = await new DataSource(
  databaseOptions({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 }, () => undefined),
).initialize();
const broken = await failedInvariants(db);
await db.destroy();
for (const { id, title } of INVARIANTS)
  process.stdout.write(`${broken.some((one) => one.id === id) ? 'BROKEN' : 'ok    '} ${id} ${title}\n`);
for (const { id, rows } of broken) process.stdout.write(`${id}: ${JSON.stringify(rows, null, 2)}\n`);
process.exit(broken.length > 0 ? 1 : 0);
