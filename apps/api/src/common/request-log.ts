import type { Logger } from 'pino';

interface Answered {
  requestId: string;
  method: string;
  url: string;
  status: number;
  ms: number;
}

/** One line a request; what was asked by the query stays out, because people type there. */
export function logRequest(logger: Logger, { requestId, method, url, status, ms }: Answered): void {
  const [path] = url.split('?', 1);
  logger.info({ requestId, method, path, status, ms: Math.round(ms) }, 'request');
}
