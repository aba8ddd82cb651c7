import { createApp } from './app.setup.js';
import { Config } from './config.js';
import { buildDocument } from './openapi.js';

/** `node dist/openapi-file.js`: writes the document to standard output, without a database. */
const config = Object.assign(new Config(), {
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  SESSION_SECRET: '-'.repeat(32),
  ENCRYPTION_KEY: '-'.repeat(32),
  LOG_LEVEL: 'error',
});
const app = await createApp(config, { preview: true });
// Leaving before a pipe has taken it all would cut the document off.
process.stdout.write(`${JSON.stringify(buildDocument(app), null, 2)}\n`, () => process.exit(0));
