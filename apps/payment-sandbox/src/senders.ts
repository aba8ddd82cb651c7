import type { Config } from './config.js';
import { WebhookSender } from './core/webhook-sender.js';
import { retryAfter } from './midtrans/retry-schedule.js';
import { signatureHeader } from './stripe/world.js';

export function stripeSender(config: Config, saved: () => Promise<void>): WebhookSender {
  const headers = (body: string) => ({
    'stripe-signature': signatureHeader(body, config.stripeWebhookSecret, Math.floor(Date.now() / 1000)),
    'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
  });
  return new WebhookSender({
    url: config.stripeWebhookUrl,
    headers,
    retryAfter: (attempts) => config.webhookRetrySeconds[attempts.length - 1] ?? null,
    redirects: 0,
    timeoutSeconds: 10,
    saved,
  });
}

/** Midtrans' own pauses are minutes to hours; here they are the sandbox's, and only their number is Midtrans'. */
export function midtransSender(config: Config, saved: () => Promise<void>): WebhookSender {
  return new WebhookSender({
    url: config.midtransNotificationUrl,
    headers: () => ({ 'user-agent': 'Veritrans' }),
    retryAfter: (attempts) => retryAfter(attempts, config.webhookRetrySeconds),
    redirects: 5,
    timeoutSeconds: 15,
    saved,
  });
}
