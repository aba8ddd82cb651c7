import { DataSource } from 'typeorm';
import { databaseOptions } from './database/data-source.js';
import { rebuild } from './modules/reports/roll-up.js';

/** `npm run rebuild-reports` (DATABASE_URL): reckons the figures of all days anew from the orders themselves. */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing');
const db = await new DataSource(
  databaseOptions({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 }, () => undefined),
).initialize();
await rebuild(db);
await db.destroy();
process.stdout.write('The figures of all days are reckoned anew\n');
