import type { JsonObject } from '../core/json.js';
import type { Delivery } from '../core/webhook-sender.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { sign } from '../midtrans/transaction-view.js';
import type { AdminRoute } from './admin-api.js';
import { fields, readInput } from './admin-input.js';
import { copies, deliveryRoutes } from './delivery-routes.js';

type MadeUpNotification = Pick<EventInput, 'body'> & Partial<EventInput>;

interface EventInput {
  body: JsonObject;
  sign: boolean;
  serverKey: string | null;
  patch: JsonObject;
  copies: number;
}

const eventInput = fields<EventInput>(
  {
    body: { type: 'object' },
    sign: { type: 'boolean', default: true },
    serverKey: { type: ['string', 'null'], default: null },
    patch: { type: 'object', default: {} },
    copies,
  },
  ['body'],
);

/** How notifications travel, and notifications that are made up altogether. */
export function midtransWebhookRoutes(world: MidtransWorld): AdminRoute[] {
  return [
    ...deliveryRoutes('/_sandbox/midtrans', world.sender, brief),
    {
      method: 'POST',
      path: /^\/_sandbox\/midtrans\/events$/,
      run: ({ request }) => sendMadeUp(world, readInput(request.body, eventInput)),
    },
  ];
}

/** Sends a notification that no state stands behind; what `patch` changes is changed after signing. */
export async function sendMadeUp(world: MidtransWorld, input: MadeUpNotification) {
  const { sign: isSigned = true, patch = {}, copies: count = 1 } = input;
  const key = input.serverKey ?? world.serverKey ?? '';
  const body = JSON.stringify({ ...(isSigned ? sign(input.body, key) : input.body), ...patch });
  const send = () => world.sender.post(body);
  return { attempts: await Promise.all(Array.from({ length: count }, send)) };
}

function brief({ body, ...delivery }: Delivery) {
  const fields = JSON.parse(body) as JsonObject;
  const { order_id, transaction_id, transaction_status, status_code, fraud_status } = fields;
  return {
    ...delivery,
    type: transaction_status,
    order_id,
    transaction_id,
    transaction_status,
    status_code,
    fraud_status,
  };
}
