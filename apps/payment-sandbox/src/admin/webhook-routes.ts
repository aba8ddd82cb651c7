import type { JsonObject } from '../core/json.js';
import { randomId } from '../core/random-id.js';
import type { Delivery } from '../core/webhook-sender.js';
import { toEvent } from '../stripe/event-view.js';
import { API_VERSION } from '../stripe/schema.js';
import { signatureHeader, type World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';
import { fields, readInput } from './admin-input.js';
import { copies, deliveryRoutes } from './delivery-routes.js';

type MadeUpEvent = Pick<EventInput, 'type' | 'data'> & Partial<EventInput>;

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

/** How Stripe's webhooks travel, and events that are made up altogether. */
export function webhookRoutes(world: World, secret: string): AdminRoute[] {
  return [
    ...deliveryRoutes('/_sandbox', world.sender, brief),
    {
      method: 'POST',
      path: /^\/_sandbox\/events$/,
      run: ({ request }) => sendMadeUp(world, secret, readInput(request.body, eventInput)),
    },
  ];
}

/** Sends an event that no state stands behind; `GET /v1/events` does not know it. */
export async function sendMadeUp(world: World, secret: string, input: MadeUpEvent) {
  const record = {
    id: input.id ?? randomId('evt_1', 23),
    account: world.webhookAccount,
    created: input.created ?? world.clock.now(),
    type: input.type,
    object: input.data.object,
    requestId: null,
    idempotencyKey: null,
  };
  const body = JSON.stringify(toEvent(record, 1, input.apiVersion ?? API_VERSION), null, 2);
  const timestamp = input.timestamp ?? Math.floor(Date.now() / 1000);
  const header = signatureHeader(body, input.secret ?? secret, timestamp);
  const send = () => world.sender.post(body, { 'stripe-signature': header });
  const attempts = await Promise.all(Array.from({ length: input.copies ?? 1 }, send));
  return { id: record.id, attempts };
}

function brief({ body, ...delivery }: Delivery) {
  const { type } = JSON.parse(body) as { type: string };
  return { ...delivery, type };
}
