import { openDispute } from './dispute.js';
import { expireSession, settleDelayed } from './payment.js';
import { settleRefund } from './refund.js';
import type { World } from './world.js';

const EVENT_DAYS = 30;
const IDEMPOTENCY_HOURS = 24;

/** Does what has fallen due by the sandbox's clock. True when something changed. */
export function sweep(world: World): boolean {
  const before = world.state.events.size;
  const now = world.clock.now();
  for (const session of world.state.sessions.values()) {
    if (session.status === 'open' && session.expiresAt <= now) expireSession(world, session);
    const { settlement } = session;
    if (settlement && settlement.at <= now && settlement.outcome !== 'undecided') {
      settleDelayed(world, session, settlement.outcome);
    }
  }
  for (const refund of world.state.refunds.values()) {
    if (refund.settlement && refund.settlement.at <= now)
      settleRefund(world, refund, refund.settlement.outcome);
  }
  for (const charge of world.state.charges.values()) {
    if (charge.disputeAt !== null && charge.disputeAt <= now) openDispute(world, charge);
  }
  const hasNews = world.state.events.size !== before;
  return forgetOld(world, now) || hasNews;
}

function forgetOld(world: World, now: number): boolean {
  let forgotten = 0;
  for (const [key, record] of world.state.idempotency) {
    if (record.answer === null || record.created > now - IDEMPOTENCY_HOURS * 3600) continue;
    world.state.idempotency.delete(key);
    forgotten += 1;
  }
  for (const [id, event] of world.state.events) {
    if (event.created > now - EVENT_DAYS * 86_400) continue;
    world.state.events.delete(id);
    forgotten += 1;
  }
  if (forgotten > 0) {
    world.sender.forget((delivery) => delivery.state !== 'pending' && !world.state.events.has(delivery.id));
  }
  return forgotten > 0;
}
