import { toCharge } from '../stripe/charge-view.js';
import { toDispute } from '../stripe/dispute-view.js';
import { toEvent } from '../stripe/event-view.js';
import { toPaymentIntent } from '../stripe/intent-view.js';
import type { SessionRecord } from '../stripe/records.js';
import { toRefund } from '../stripe/refund-view.js';
import { toSession } from '../stripe/session-view.js';
import type { World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';

/** Everything at once, and the books: what each session took in, gave back and lost. */
export function stateRoutes(world: World, reset: () => Promise<void>): AdminRoute[] {
  const { state } = world;
  return [
    {
      method: 'GET',
      path: /^\/_sandbox\/state$/,
      run: () => ({
        sessions: [...state.sessions.values()].map((session) => toSession(world, session)),
        paymentIntents: [...state.intents.values()].map((intent) => toPaymentIntent(world, intent)),
        charges: [...state.charges.values()].map((charge) => toCharge(state, charge)),
        refunds: [...state.refunds.values()].map(toRefund),
        disputes: [...state.disputes.values()].map(toDispute),
        events: [...state.events.values()].map((event) =>
          toEvent(event, world.sender.find(event.id)?.state === 'delivered' ? 0 : 1),
        ),
        ledger: [...state.sessions.values()].map((session) => ledgerLine(world, session)),
      }),
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/reset$/,
      run: async () => {
        await reset();
        return { status: 'ok' };
      },
    },
  ];
}

function ledgerLine(world: World, session: SessionRecord) {
  const { state } = world;
  const charges = state
    .chargesOf(session.paymentIntentId ?? '')
    .filter((charge) => charge.status === 'succeeded');
  const lost = charges.flatMap((charge) => {
    const dispute = state.disputeOf(charge.id);
    return dispute?.status === 'lost' ? [dispute.amount] : [];
  });
  return {
    sessionId: session.id,
    clientReferenceId: session.clientReferenceId,
    paymentIntentId: session.paymentIntentId,
    chargeIds: charges.map((charge) => charge.id),
    metadata: session.metadata,
    status: session.status,
    paymentStatus: session.paymentStatus,
    currency: session.currency,
    amountTotal: session.amountTotal,
    captured: sum(charges.map((charge) => charge.amount)),
    refunded: sum(charges.map((charge) => state.refundedOf(charge.id))),
    chargedBack: sum(lost),
  };
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
