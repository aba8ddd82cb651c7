import { createApp } from './app.setup.js';
import { loadConfig } from './config.js';
import { ProductionCheck } from './modules/auth/production-check.service.js';
import { stopOnRequest } from './shutdown.js';

const config = readConfig();
const app = await createApp(config);
await app.get(ProductionCheck).assertFit();
stopOnRequest(app);
const isApi = config.ROLES.includes('api');
await (isApi ? app.listen(config.PORT, config.HOST) : app.init());
process.stdout.write(`${config.ROLES.join('+')} ready${isApi ? ` at ${await app.getUrl()}` : ''}\n`);

function readConfig(): ReturnType<typeof loadConfig> {
  try {
    return loadConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(78);
  }
}
