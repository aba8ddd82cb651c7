import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LONGEST_WAIT_MS = 25_000;

/**
 * Ends the program in order on SIGTERM and SIGINT, and when the launcher that started it is gone (its pipe to our
 * standard input closes). Requests under way are finished; connections that idle are closed, else Fastify waits for them.
 */
export function stopOnRequest(app: NestFastifyApplication): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), LONGEST_WAIT_MS).unref();
    const server = app.getHttpServer();
    setInterval(() => server.closeIdleConnections(), 100).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.env['EXIT_WITH_PARENT'] === '1') process.stdin.on('end', stop).on('error', stop).resume();
}
