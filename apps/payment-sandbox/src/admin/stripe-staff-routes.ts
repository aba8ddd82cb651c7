import { expireSession } from '../stripe/payment.js';
import { toRefund } from '../stripe/refund-view.js';
import { refundCharge } from '../stripe/refund.js';
import { toSession } from '../stripe/session-view.js';
import { StripeError } from '../stripe/stripe-error.js';
import { NO_CAUSE, type World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';

const refundInput = fields<{ amount: number | null }>({
  amount: { type: ['integer', 'null'], minimum: 1, default: null },
});

/** What the shop's people do in Stripe's dashboard: the shop's program hears of it by webhook only. */
export function stripeStaffRoutes(world: World): AdminRoute[] {
  return [
    {
      method: 'POST',
      path: /^\/_sandbox\/sessions\/([^/]+)\/expire$/,
      run: async ({ id }) => {
        const session = world.state.sessions.get(id);
        if (session?.status !== 'open') throw new AdminError(409, `No open session ${id}.`);
        expireSession(world, session);
        await world.sender.idle();
        return { session: toSession(world, session) };
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/charges\/([^/]+)\/refund$/,
      run: async ({ id, request }) => {
        const charge = world.state.charges.get(id);
        if (charge?.status !== 'succeeded') throw new AdminError(404, `No successful charge ${id}.`);
        const { amount } = readInput(request.body, refundInput);
        try {
          const refund = refundCharge(world, charge, { amount, reason: null, metadata: {} }, NO_CAUSE);
          await world.sender.idle();
          return { refund: toRefund(refund) };
        } catch (error) {
          if (error instanceof StripeError) throw new AdminError(409, error.message);
          throw error;
        }
      },
    },
  ];
}
