import type { DeliveryAttempt } from '../core/webhook-sender.js';

/** How often Midtrans tries again, by what the shop answered. Redirections are not followed and not tried again. */
function retriesFor(status: number | null): number {
  switch (status) {
    case 500:
      return 1;
    case 400:
    case 404:
      return 2;
    case 503:
      return 4;
    case 301:
    case 302:
    case 303:
      return 0;
    default:
      return 5;
  }
}

/** Seconds until the next try, from the given pauses; the last of them repeats. */
export function retryAfter(attempts: DeliveryAttempt[], pauses: number[]): number | null {
  if (attempts.length > retriesFor(attempts.at(-1)?.status ?? null)) return null;
  return pauses[Math.min(attempts.length, pauses.length) - 1] ?? null;
}
