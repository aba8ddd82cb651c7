import type { JsonObject } from '../core/json.js';
import type { Call, Endpoint } from './call.js';
import { toCharge } from './charge-view.js';
import { toDispute } from './dispute-view.js';
import { toPaymentIntent } from './intent-view.js';
import { toList } from './list.js';
import { belongsTo } from './refund-endpoints.js';
import { invalidState, missing, StripeError } from './stripe-error.js';

const EXPAND_ONLY = 'params.checkout_session_retrieve';

export const PAYMENT_ENDPOINTS: Endpoint[] = [
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/([^/]+)$/,
    params: EXPAND_ONLY,
    answers: 'payment_intent',
    run: (call) => toPaymentIntent(call.world, intentOf(call)),
  },
  {
    method: 'POST',
    path: /^\/v1\/payment_intents\/([^/]+)\/cancel$/,
    params: 'params.payment_intent_cancel',
    answers: 'payment_intent',
    run: cancel,
  },
  {
    method: 'GET',
    path: /^\/v1\/charges\/([^/]+)$/,
    params: EXPAND_ONLY,
    answers: 'charge',
    run: retrieveCharge,
  },
  {
    method: 'GET',
    path: /^\/v1\/disputes\/([^/]+)$/,
    params: EXPAND_ONLY,
    answers: 'dispute',
    run: retrieveDispute,
  },
  {
    method: 'GET',
    path: /^\/v1\/disputes$/,
    // Stripe's parameters for the two lists are the same.
    params: 'params.refund_list',
    answers: 'dispute',
    isList: true,
    run: listDisputes,
  },
];

function intentOf({ world, account, id }: Call) {
  const intent = world.state.intents.get(id);
  if (intent?.account !== account) throw missing('payment_intent', id, 'intent');
  return intent;
}

/** Every intent here belongs to a Checkout Session, and those are closed by expiring the session. */
function cancel(call: Call): JsonObject {
  const intent = intentOf(call);
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    const message =
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with ` +
      'one of the following statuses may be canceled: requires_payment_method, requires_capture, ' +
      'requires_confirmation, requires_action, processing.';
    throw new StripeError(400, 'invalid_request_error', message, { code: 'payment_intent_unexpected_state' });
  }
  throw invalidState(
    'You cannot cancel this PaymentIntent because it was created by Checkout. Expire the Checkout Session instead.',
  );
}

function retrieveCharge({ world, account, id }: Call): JsonObject {
  const charge = world.state.charges.get(id);
  if (charge?.account !== account) throw missing('charge', id, 'id');
  return toCharge(world.state, charge);
}

function retrieveDispute({ world, account, id }: Call): JsonObject {
  const dispute = world.state.disputes.get(id);
  if (dispute?.account !== account) throw missing('dispute', id, 'dispute');
  return toDispute(dispute);
}

function listDisputes({ world, account, params }: Call): JsonObject {
  const disputes = [...world.state.disputes.values()].filter((dispute) =>
    belongsTo(dispute, account, params),
  );
  return toList(disputes, params, { noun: 'dispute', url: '/v1/disputes', toObject: toDispute });
}
