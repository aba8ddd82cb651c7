import type { Logger } from 'pino';
import { createApp } from './app.setup.js';
import { LOGGER } from './common/logger.js';
import { isTransient } from './common/problem.filter.js';
import { loadConfig } from './config.js';
import { ProductionCheck } from './modules/auth/production-check.service.js';
import { stopOnRequest } from './shutdown.js';

const config = readConfig();
const app = await createApp(config);
await app.get(ProductionCheck).assertFit();
stopOnRequest(app);
outliveDatabase(app.get<Logger>(LOGGER));
const isServer = config.ROLES.includes('api') || config.ROLES.includes('chat');
await (isServer ? app.listen(config.PORT, config.HOST) : app.init());
process.stdout.write(`${config.ROLES.join('+')} ready${isServer ? ` at ${await app.getUrl()}` : ''}\n`);

/** The job runner leaves promises behind when PostgreSQL is restarted under it; it starts again by itself. */
function outliveDatabase(logger: Logger): void {
  process.on('unhandledRejection', (reason) => {
    if (!isTransient(reason)) throw reason;
    logger.warn({ err: reason }, 'a background task lost the database');
  });
}

function readConfig(): ReturnType<typeof loadConfig> {
  try {
    return loadConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(78);
  }
}
