import { ConfigError, readConfig } from './config.js';
import { announce, logError } from './core/log.js';
import { startSandbox, type Sandbox } from './sandbox.js';
import { validatorOf } from './stripe/schema.js';

/** Stops on the first signal and leaves nothing unwritten. */
function stopOnSignal(sandbox: Sandbox): void {
  const stop = () => {
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logError(error);
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
  announce(`payment sandbox listening on ${sandbox.url}`);
  // The largest schema takes longest to compile: better now than while the first buyer waits.
  setImmediate(() => validatorOf('params.checkout_session_create'));
} catch (error) {
  logError(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
