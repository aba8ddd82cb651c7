import type { JsonObject } from '../core/json.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { amountText } from '../midtrans/transaction-view.js';
import { toSession } from '../stripe/session-view.js';
import { signatureHeader, type World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError } from './admin-input.js';
import { sendMadeUp as sendNotification } from './midtrans-webhook-routes.js';
import { sendMadeUp as sendEvent } from './webhook-routes.js';

const FOREIGN_SECRET = 'whsec_forged';
const FOREIGN_KEY = 'SB-Mid-server-forged';
const OLD_SECONDS = 3600;

interface Worlds {
  stripe: World;
  midtrans: MidtransWorld;
}

/** Messages that a careful shop does not believe: "paid" under a foreign signature, and true ones that are too old. */
export function mischiefRoutes({ stripe, midtrans }: Worlds, secret: string): AdminRoute[] {
  const route = (path: string, run: () => Promise<unknown>): AdminRoute => ({
    method: 'POST',
    path: new RegExp(`^/_sandbox/${path}$`),
    run,
  });
  return [
    route('webhooks/forge', () => forgeEvent(stripe, secret)),
    route('webhooks/stale', () => repeatOldEvent(stripe, secret)),
    route('midtrans/webhooks/forge', () => forgeNotification(midtrans)),
    route('midtrans/webhooks/stale', () => repeatOldNotification(midtrans)),
  ];
}

function forgeEvent(world: World, secret: string) {
  const session = last([...world.state.sessions.values()]);
  const paid = { ...toSession(world, session), status: 'complete', payment_status: 'paid' };
  const type = 'checkout.session.completed';
  return sendEvent(world, secret, { type, data: { object: paid }, secret: FOREIGN_SECRET });
}

async function repeatOldEvent(world: World, secret: string) {
  const { body } = last(world.sender.list());
  const header = signatureHeader(body, secret, Math.floor(Date.now() / 1000) - OLD_SECONDS);
  return { attempts: [await world.sender.post(body, { 'stripe-signature': header })] };
}

function forgeNotification(world: MidtransWorld) {
  const snap = last([...world.state.snaps.values()]);
  const body: JsonObject = {
    order_id: snap.orderId,
    transaction_id: world.state.latestOn(snap)?.id ?? snap.token,
    transaction_status: 'settlement',
    fraud_status: 'accept',
    payment_type: 'gopay',
    status_code: '200',
    gross_amount: amountText(snap.grossAmount),
    currency: 'IDR',
  };
  return sendNotification(world, { body, serverKey: FOREIGN_KEY });
}

/** Midtrans signs no time: an old state comes again under its right signature. */
async function repeatOldNotification(world: MidtransWorld) {
  const sent = world.sender.list();
  const orderOf = (body: string) => (JSON.parse(body) as { order_id: string }).order_id;
  const order = orderOf(last(sent).body);
  const first = sent.find(({ body }) => orderOf(body) === order) ?? last(sent);
  return { attempts: [await world.sender.post(first.body)] };
}

function last<T>(list: T[]): T {
  const [found] = list.slice(-1);
  if (found === undefined) throw new AdminError(409, 'Nothing has happened yet that could be told wrongly.');
  return found;
}
