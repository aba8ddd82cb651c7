import { OUTCOMES, cardFor, cardMethod, delayedMethod, findCard, type CardOutcome } from '../stripe/cards.js';
import { closeDispute, openDispute } from '../stripe/dispute.js';
import { toDispute } from '../stripe/dispute-view.js';
import { authenticatePayment, pay, settleDelayed, type PaymentResult } from '../stripe/payment.js';
import type { MethodRecord, SessionRecord } from '../stripe/records.js';
import { toRefund } from '../stripe/refund-view.js';
import { settleRefund } from '../stripe/refund.js';
import { toSession } from '../stripe/session-view.js';
import type { World } from '../stripe/world.js';
import type { AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';

const DELAYED = ['delayed', 'delayed_succeeds', 'delayed_fails'] as const;
type Delayed = (typeof DELAYED)[number];

interface PayInput {
  card: string | null;
  outcome: CardOutcome | Delayed;
  email: string;
}

interface TamperInput {
  amountTotal?: number;
  currency?: string;
}

const payInput = fields<PayInput>({
  card: { type: ['string', 'null'], default: null },
  outcome: { enum: [...OUTCOMES, ...DELAYED], default: 'succeeded' },
  email: { type: 'string', default: 'buyer@example.com' },
});
const bankInput = fields<{ result: 'complete' | 'fail' }>({ result: { enum: ['complete', 'fail'] } }, [
  'result',
]);
const asyncInput = fields<{ outcome: 'succeeded' | 'failed' }>(
  { outcome: { enum: ['succeeded', 'failed'] } },
  ['outcome'],
);
const tamperInput = fields<TamperInput>({
  amountTotal: { type: 'integer' },
  currency: { type: 'string' },
});
const disputeInput = fields<{ status: 'created' | 'lost' | 'won' }>(
  { status: { enum: ['created', 'lost', 'won'] } },
  ['status'],
);
const refundInput = fields<{ status: 'succeeded' | 'failed' }>(
  { status: { enum: ['succeeded', 'failed'] } },
  ['status'],
);

const EXPIRY = { month: 12, year: 2040 };

/** What a buyer or a bank would do, without a browser. Each waits until the webhooks it causes have been tried once. */
export function stripeRoutes(world: World): AdminRoute[] {
  const answer = async (session: SessionRecord, result: PaymentResult) => {
    await world.sender.idle();
    return { result, session: toSession(world, session) };
  };
  return [
    {
      method: 'POST',
      path: /^\/_sandbox\/sessions\/([^/]+)\/pay$/,
      run: ({ id, request }) => {
        const session = sessionOf(world, id);
        const input = readInput(request.body, payInput);
        return answer(session, pay(world, session, methodOf(input), input.email));
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/sessions\/([^/]+)\/3ds$/,
      run: ({ id, request }) => {
        const session = sessionOf(world, id);
        const { result } = readInput(request.body, bankInput);
        return answer(session, authenticatePayment(world, session, result === 'complete'));
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/sessions\/([^/]+)\/async$/,
      run: ({ id, request }) => {
        const session = sessionOf(world, id);
        const { outcome } = readInput(request.body, asyncInput);
        if (!settleDelayed(world, session, outcome)) {
          throw new AdminError(409, 'No delayed payment of this session waits for a decision.');
        }
        return answer(session, outcome === 'succeeded' ? 'paid' : 'declined');
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/sessions\/([^/]+)\/tamper$/,
      run: ({ id, request }) => {
        const session = sessionOf(world, id);
        Object.assign(session, readInput(request.body, tamperInput));
        return { session: toSession(world, session) };
      },
    },
    ...bankRoutes(world),
  ];
}

function bankRoutes(world: World): AdminRoute[] {
  return [
    {
      method: 'POST',
      path: /^\/_sandbox\/charges\/([^/]+)\/dispute$/,
      run: async ({ id, request }) => {
        const charge = world.state.charges.get(id);
        if (charge?.status !== 'succeeded') throw new AdminError(404, `No successful charge ${id}.`);
        const { status } = readInput(request.body, disputeInput);
        const dispute =
          status === 'created' ? openDispute(world, charge) : closeDispute(world, charge, status);
        await world.sender.idle();
        return { dispute: toDispute(dispute) };
      },
    },
    {
      method: 'POST',
      path: /^\/_sandbox\/refunds\/([^/]+)$/,
      run: async ({ id, request }) => {
        const refund = world.state.refunds.get(id);
        if (!refund) throw new AdminError(404, `No refund ${id}.`);
        settleRefund(world, refund, readInput(request.body, refundInput).status);
        await world.sender.idle();
        return { refund: toRefund(refund) };
      },
    },
  ];
}

function sessionOf(world: World, id: string): SessionRecord {
  const session = world.state.sessions.get(id);
  if (!session) throw new AdminError(404, `No session ${id}.`);
  return session;
}

function methodOf(input: PayInput): MethodRecord {
  const delayed = DELAYED.find((name) => name === input.outcome);
  if (input.card === null && delayed) return delayedMethod(delayed);
  const card = input.card === null ? cardFor(input.outcome as CardOutcome) : findCard(input.card);
  if (!card) throw new AdminError(400, 'Only known test cards pay here.');
  return cardMethod(card, EXPIRY);
}
