import { isLoopback } from '../core/loopback.js';
import type { Delivery, DeliveryMode, WebhookSender } from '../core/webhook-sender.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';

interface WebhookInput {
  mode?: DeliveryMode;
  url?: string;
}

interface ReleaseInput {
  copies: number;
  reverse: boolean;
  dropped: boolean;
  ids: string[] | null;
}

const MAX_COPIES = 500;
export const copies = { type: 'integer', minimum: 1, maximum: MAX_COPIES, default: 1 };

const webhookInput = fields<WebhookInput>({
  mode: { enum: ['deliver', 'hold', 'drop'] },
  url: { type: 'string', pattern: '^https?://' },
});
const releaseInput = fields<ReleaseInput>({
  copies,
  reverse: { type: 'boolean', default: false },
  dropped: { type: 'boolean', default: false },
  ids: { type: ['array', 'null'], items: { type: 'string' }, default: null },
});

/** How a gateway's webhooks travel: held, lost, doubled, or turned around. */
export function deliveryRoutes(
  prefix: string,
  sender: WebhookSender,
  brief: (delivery: Delivery) => object,
): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: new RegExp(`^${prefix}/webhooks$`),
      run: () => ({ mode: sender.mode, deliveries: sender.list().map(brief) }),
    },
    {
      method: 'POST',
      path: new RegExp(`^${prefix}/webhooks$`),
      run: async ({ request }) => {
        const { mode, url } = readInput(request.body, webhookInput);
        if (url !== undefined) {
          if (!isLoopback(new URL(url).hostname))
            throw new AdminError(400, 'Webhooks go to this machine only.');
          sender.url = url;
        }
        if (mode !== undefined) sender.mode = mode;
        await sender.idle();
        return { mode: sender.mode };
      },
    },
    {
      method: 'POST',
      path: new RegExp(`^${prefix}/webhooks/release$`),
      run: async ({ request }) => {
        const { reverse, dropped, ...rest } = readInput(request.body, releaseInput);
        const sent = await sender.release({ ...rest, isReversed: reverse, withDropped: dropped });
        return { deliveries: sent.map(brief) };
      },
    },
  ];
}
