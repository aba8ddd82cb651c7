import type { JsonObject } from '../core/json.js';
import { failureOf } from './cards.js';
import { toCharge } from './charge-view.js';
import { toPaymentIntent, toPaymentMethod } from './intent-view.js';
import { addCharge, intentFor } from './payment-records.js';
import type { ChargeRecord, IntentRecord, MethodRecord, SessionRecord } from './records.js';
import { toSession } from './session-view.js';
import { emit, type World } from './world.js';

export type PaymentResult = 'paid' | 'delayed' | 'declined' | 'needs_3ds' | 'not_open';

const SETTLE_AFTER_SECONDS = 120;
const DISPUTE_AFTER_SECONDS = 10;
const AUTHENTICATION_FAILED =
  'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new ' +
  'PaymentMethod to attempt to fulfill this PaymentIntent again.';

/** One press of the pay button. Runs without a pause, so that of two presses the second finds the session closed. */
export function pay(
  world: World,
  session: SessionRecord,
  method: MethodRecord,
  email: string | null,
): PaymentResult {
  if (session.status !== 'open') return 'not_open';
  const intent = intentFor(world, session);
  intent.paymentMethodId = method.id;
  session.payerEmail = email ?? session.payerEmail;
  if (method.type === 'customer_balance') return startDelayed(world, session, intent, method);
  if (method.behaviour.startsWith('three_ds')) {
    intent.status = 'requires_action';
    intent.pendingMethod = method;
    return 'needs_3ds';
  }
  return chargeCard(world, session, intent, method, false);
}

/** The buyer's answer to the bank's 3-D Secure page. */
export function authenticatePayment(
  world: World,
  session: SessionRecord,
  isConfirmed: boolean,
): PaymentResult {
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  if (session.status !== 'open' || intent?.status !== 'requires_action' || !intent.pendingMethod)
    return 'not_open';
  const method = intent.pendingMethod;
  if (isConfirmed) return chargeCard(world, session, intent, method, true);
  const error = {
    code: 'payment_intent_authentication_failure',
    doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
    message: AUTHENTICATION_FAILED,
  };
  return refusePayment(world, session, intent, {
    ...error,
    payment_method: toPaymentMethod(method, world.clock.now()),
  });
}

function chargeCard(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  method: MethodRecord,
  isAuthenticated: boolean,
): PaymentResult {
  const charge = addCharge(world, session, intent, method);
  charge.isAuthenticated = isAuthenticated;
  charge.failure = failureOf(method.behaviour);
  if (charge.failure) {
    charge.status = 'failed';
    return refusePayment(world, session, intent, declineError(world, charge));
  }
  charge.status = 'succeeded';
  if (method.behaviour === 'disputed') charge.disputeAt = world.clock.now() + DISPUTE_AFTER_SECONDS;
  session.status = 'complete';
  completePayment(world, session, intent, charge, 'checkout.session.completed');
  return 'paid';
}

function completePayment(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  charge: ChargeRecord,
  sessionEvent: string,
): void {
  Object.assign(intent, {
    status: 'succeeded',
    amountReceived: charge.amount,
    lastPaymentError: null,
    pendingMethod: null,
  });
  session.paymentStatus = 'paid';
  session.lastFailure = null;
  emit(world, session.account, 'charge.succeeded', toCharge(world.state, charge));
  emit(world, session.account, 'payment_intent.succeeded', toPaymentIntent(world, intent));
  emit(world, session.account, sessionEvent, toSession(world, session));
}

function refusePayment(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  error: JsonObject,
): PaymentResult {
  Object.assign(intent, {
    status: 'requires_payment_method',
    lastPaymentError: { type: 'card_error', ...error },
    paymentMethodId: null,
    pendingMethod: null,
  });
  session.lastFailure = String(error.decline_code ?? error.code);
  emit(world, session.account, 'payment_intent.payment_failed', toPaymentIntent(world, intent));
  return 'declined';
}

function declineError(world: World, charge: ChargeRecord): JsonObject {
  const failure = charge.failure;
  if (!failure) return {};
  return {
    charge: charge.id,
    code: failure.code,
    ...(failure.declineCode === null ? {} : { decline_code: failure.declineCode }),
    doc_url: `https://stripe.com/docs/error-codes/${failure.code.replaceAll('_', '-')}`,
    message: failure.message,
    payment_method: toPaymentMethod(charge.method, world.clock.now()),
  };
}

function startDelayed(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  method: MethodRecord,
): PaymentResult {
  addCharge(world, session, intent, method);
  intent.status = 'processing';
  intent.pendingMethod = null;
  session.status = 'complete';
  session.lastFailure = null;
  const at = world.clock.now() + SETTLE_AFTER_SECONDS;
  if (method.behaviour === 'delayed_succeeds') session.settlement = { at, outcome: 'succeeded' };
  else if (method.behaviour === 'delayed_fails') session.settlement = { at, outcome: 'failed' };
  else session.settlement = { at, outcome: 'undecided' };
  emit(world, session.account, 'checkout.session.completed', toSession(world, session));
  return 'delayed';
}

/** The delayed method decides. False when nothing was waiting for a decision. */
export function settleDelayed(
  world: World,
  session: SessionRecord,
  outcome: 'succeeded' | 'failed',
): boolean {
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  const charge = world.state.charges.get(intent?.latestChargeId ?? '');
  if (session.settlement === null || intent?.status !== 'processing' || !charge) return false;
  session.settlement = null;
  if (outcome === 'succeeded') {
    charge.status = 'succeeded';
    completePayment(world, session, intent, charge, 'checkout.session.async_payment_succeeded');
    return true;
  }
  charge.status = 'failed';
  charge.failure = {
    code: 'payment_intent_payment_attempt_failed',
    declineCode: null,
    message: 'The payment failed.',
    isBlocked: false,
  };
  refusePayment(world, session, intent, { ...declineError(world, charge), type: 'invalid_request_error' });
  emit(world, session.account, 'checkout.session.async_payment_failed', toSession(world, session));
  return true;
}

export function expireSession(world: World, session: SessionRecord): void {
  session.status = 'expired';
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  if (intent)
    Object.assign(intent, { status: 'canceled', canceledAt: world.clock.now(), pendingMethod: null });
  emit(world, session.account, 'checkout.session.expired', toSession(world, session));
}
