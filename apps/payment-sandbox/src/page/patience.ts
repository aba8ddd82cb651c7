import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookSender } from '../core/webhook-sender.js';

const PATIENCE_MS = 10_000;

/** Gateways give the shop's webhook a moment before they send the buyer back. */
export async function patiently(sender: WebhookSender): Promise<void> {
  const patience = new AbortController();
  const { signal } = patience;
  await Promise.race([
    sender.idle(),
    sleep(PATIENCE_MS, undefined, { signal, ref: false }).catch(() => undefined),
  ]);
  patience.abort();
}
