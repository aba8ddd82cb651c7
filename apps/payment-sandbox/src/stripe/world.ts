import { createHmac } from 'node:crypto';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { randomId } from '../core/random-id.js';
import type { WebhookSender } from '../core/webhook-sender.js';
import { toEvent } from './event-view.js';
import type { EventRecord } from './records.js';
import type { StripeState } from './state.js';

/** What a request was, for the events it causes. */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

export const NO_CAUSE: Cause = { requestId: null, idempotencyKey: null };

/** The Stripe half's surroundings: handed to every function that changes something. */
export interface World {
  clock: Clock;
  state: StripeState;
  sender: WebhookSender;
  /** Where the hosted page stands, without a slash at the end. */
  publicUrl: string;
  /** The account whose events go to the webhook URL. */
  webhookAccount: string;
  minimumRupiah: number;
}

/** Records an event and puts it on its way. Call it when the change it tells of is complete. */
export function emit(
  world: World,
  account: string,
  type: string,
  object: JsonObject,
  cause = NO_CAUSE,
): EventRecord {
  const event: EventRecord = {
    id: randomId('evt_1', 23),
    account,
    created: world.clock.now(),
    type,
    object: structuredClone(object),
    ...cause,
  };
  world.state.events.set(event.id, event);
  if (account === world.webhookAccount) {
    world.sender.send(event.id, JSON.stringify(toEvent(event, 1), null, 2));
  }
  return event;
}

/** `Stripe-Signature`: the timestamp is real time, because the shop compares it with its own clock. */
export function signatureHeader(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex');
  return `t=${timestamp},v1=${signature}`;
}
