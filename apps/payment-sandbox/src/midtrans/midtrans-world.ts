import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.js';
import type { WebhookSender } from '../core/webhook-sender.js';
import type { TransactionRecord } from './records.js';
import type { MidtransState } from './state.js';
import { notificationOf } from './transaction-view.js';

/** The Midtrans half's surroundings: handed to every function that changes something. */
export interface MidtransWorld {
  clock: Clock;
  state: MidtransState;
  sender: WebhookSender;
  /** Where the hosted page stands, without a slash at the end. */
  publicUrl: string;
  /** Null when this half has no key: every call is refused then. */
  serverKey: string | null;
}

/** Tells the shop how a transaction stands now. Call it when the change it tells of is complete. */
export function notify(world: MidtransWorld, transaction: TransactionRecord): void {
  world.sender.send(randomUUID(), JSON.stringify(notificationOf(world, transaction)));
}
