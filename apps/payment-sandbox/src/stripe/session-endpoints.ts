import type { JsonObject } from '../core/json.js';
import { textParam, type Call, type Endpoint } from './call.js';
import { createSession } from './create-session.js';
import { toLineItem } from './line-item-view.js';
import { toList } from './list.js';
import { expireSession } from './payment.js';
import type { SessionRecord } from './records.js';
import { toSession } from './session-view.js';
import { invalidState, missing } from './stripe-error.js';

const SESSION = /^\/v1\/checkout\/sessions\/([^/]+)$/;

export const SESSION_ENDPOINTS: Endpoint[] = [
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions$/,
    params: 'params.checkout_session_create',
    answers: 'checkout.session',
    run: createSession,
  },
  {
    method: 'GET',
    path: /^\/v1\/checkout\/sessions$/,
    params: 'params.checkout_session_list',
    answers: 'checkout.session',
    isList: true,
    run: listSessions,
  },
  {
    method: 'GET',
    path: SESSION,
    params: 'params.checkout_session_retrieve',
    answers: 'checkout.session',
    run: (call) => toSession(call.world, sessionOf(call)),
  },
  {
    method: 'GET',
    path: /^\/v1\/checkout\/sessions\/([^/]+)\/line_items$/,
    params: 'params.line_items_list',
    answers: 'item',
    isList: true,
    run: listLineItems,
  },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/,
    params: 'params.checkout_session_retrieve',
    answers: 'checkout.session',
    run: expire,
  },
];

function sessionOf({ world, account, id }: Call): SessionRecord {
  const session = world.state.sessions.get(id);
  if (session?.account !== account) throw missing('checkout.session', id, 'id');
  return session;
}

function listSessions({ world, account, params }: Call): JsonObject {
  const intent = textParam(params, 'payment_intent');
  const status = textParam(params, 'status');
  const email = textParam((params.customer_details ?? {}) as JsonObject, 'email');
  // The sandbox makes no customers, links or subscriptions: nothing can belong to one.
  const isImpossible = ['customer', 'customer_account', 'payment_link', 'subscription'].some(
    (name) => name in params,
  );
  const sessions = [...world.state.sessions.values()].filter(
    (session) =>
      session.account === account &&
      !isImpossible &&
      (intent === null || session.paymentIntentId === intent) &&
      (status === null || session.status === status) &&
      (email === null || (session.payerEmail ?? session.customerEmail) === email),
  );
  return toList(sessions, params, {
    noun: 'checkout.session',
    url: '/v1/checkout/sessions',
    toObject: (session) => toSession(world, session),
  });
}

function listLineItems(call: Call): JsonObject {
  const session = sessionOf(call);
  // Lines keep their order; the list cutter turns newest first around.
  const lines = session.lineItems.map((line) => ({ ...line, created: session.created })).reverse();
  return toList(lines, call.params, {
    noun: 'item',
    url: `/v1/checkout/sessions/${session.id}/line_items`,
    toObject: (line) => toLineItem(session, line),
  });
}

function expire(call: Call): JsonObject {
  const session = sessionOf(call);
  if (session.status !== 'open') {
    const message =
      'Only Checkout Sessions with a status in ["open"] can be expired. ' +
      `This Checkout Session has a status of \`${session.status}\`.`;
    throw invalidState(message);
  }
  expireSession(call.world, session);
  return toSession(call.world, session);
}
