import { ConfigError, readConfig } from './config.js';
import { startSandbox, type Sandbox } from './sandbox.js';

/** Stops on the first signal and leaves nothing unwritten. */
function stopOnSignal(sandbox: Sandbox): void {
  const stop = () => {
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  const sandbox = await startSandbox(readConfig(process.env));
  stopOnSignal(sandbox);
  console.log(`payment sandbox listening on ${sandbox.url}`);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
