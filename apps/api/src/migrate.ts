import { migrate } from './database/migrate.js';

/** `node dist/migrate.js`: brings the database of DATABASE_URL up to date and ends. */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing');
const ran = await migrate(url);
process.stdout.write(ran.length > 0 ? `Migrated: ${ran.join(', ')}\n` : 'The database is up to date\n');
