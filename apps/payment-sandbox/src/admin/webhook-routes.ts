import type { JsonObject } from '../core/json.js';
import { isLoopback } from '../core/loopback.js';
import { randomId } from '../core/random-id.js';
import type { Delivery, DeliveryMode } from '../core/webhook-sender.js';
import { toEvent } from '../stripe/event-view.js';
import { API_VERSION } from '../stripe/schema.js';
import { signatureHeader, type World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';

interface EventInput {
  type: string;
  data: { object: JsonObject };
  id: string | null;
  apiVersion: string;
  created: number | null;
  copies: number;
  secret: string | null;
  timestamp: number | null;
}

interface ReleaseInput {
  copies: number;
  reverse: boolean;
  dropped: boolean;
  ids: string[] | null;
}

const MAX_COPIES = 500;
const copies = { type: 'integer', minimum: 1, maximum: MAX_COPIES, default: 1 };

const eventInput = fields<EventInput>(
  {
    type: { type: 'string' },
    data: { type: 'object', properties: { object: { type: 'object' } }, required: ['object'] },
    id: { type: ['string', 'null'], default: null },
    apiVersion: { type: 'string', default: API_VERSION },
    created: { type: ['integer', 'null'], default: null },
    copies,
    secret: { type: ['string', 'null'], default: null },
    timestamp: { type: ['integer', 'null'], default: null },
  },
  ['type', 'data'],
);
interface WebhookInput {
  mode?: DeliveryMode;
  url?: string;
}

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

/** How webhooks travel: held, lost, doubled, turned around, or made up altogether. */
export function webhookRoutes(world: World, secret: string): AdminRoute[] {
  const { sender } = world;
  return [
    {
      method: 'GET',
      path: /^\/_sandbox\/webhooks$/,
      run: () => ({ mode: sender.mode, deliveries: sender.list().map(brief) }),
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/webhooks$/,
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
      path: /^\/_sandbox\/webhooks\/release$/,
      run: async ({ request }) => {
        const input = readInput(request.body, releaseInput);
        const { reverse, dropped, ...rest } = input;
        const sent = await sender.release({ ...rest, isReversed: reverse, withDropped: dropped });
        return { deliveries: sent.map(brief) };
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/events$/,
      run: ({ request }) => sendMadeUp(world, secret, readInput(request.body, eventInput)),
    },
  ];
}

/** Sends an event that no state stands behind; `GET /v1/events` does not know it. */
async function sendMadeUp(world: World, secret: string, input: EventInput) {
  const record = {
    id: input.id ?? randomId('evt_1', 23),
    account: world.webhookAccount,
    created: input.created ?? world.clock.now(),
    type: input.type,
    object: input.data.object,
    requestId: null,
    idempotencyKey: null,
  };
  const body = JSON.stringify(toEvent(record, 1, input.apiVersion), null, 2);
  const timestamp = input.timestamp ?? Math.floor(Date.now() / 1000);
  const header = signatureHeader(body, input.secret ?? secret, timestamp);
  const send = () => world.sender.post(body, { 'stripe-signature': header });
  const attempts = await Promise.all(Array.from({ length: input.copies }, send));
  return { id: record.id, attempts };
}

function brief({ body, ...delivery }: Delivery) {
  const { type } = JSON.parse(body) as { type: string };
  return { ...delivery, type };
}
