import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LONGEST_WAIT_MS = 25_000;

/** For which a process that is told to go still takes what is on its way: a refused connection could not be repeated. */
const STILL_LISTENING_MS = 1_000;

/**
 * Ends the program in order on SIGTERM and SIGINT, and when the launcher that started it is gone (its pipe to our
 * standard input closes). Requests under way are finished; connections that idle are closed, else Fastify waits for them.
 */
export function stopOnRequest(app: NestFastifyApplication): void {
  let isStopping = false;
  const stop = (after: number): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), LONGEST_WAIT_MS).unref();
    const server = app.getHttpServer();
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => {
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    }, after);
  };
  process.on('SIGTERM', () => stop(STILL_LISTENING_MS));
  process.on('SIGINT', () => stop(0));
  if (process.env['EXIT_WITH_PARENT'] === '1') {
    const leave = (): void => stop(0);
    process.stdin.on('end', leave).on('error', leave).resume();
  }
}
