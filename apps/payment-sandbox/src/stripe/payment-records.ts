import { randomId } from '../core/random-id.js';
import type { ChargeRecord, IntentRecord, MethodRecord, SessionRecord } from './records.js';
import { methodTypesOf } from './session-view.js';
import type { World } from './world.js';

/** The session's payment intent: made when the buyer first presses the button, not before. */
export function intentFor(world: World, session: SessionRecord): IntentRecord {
  const known = world.state.intents.get(session.paymentIntentId ?? '');
  if (known) return Object.assign(known, { amount: session.amountTotal, currency: session.currency });
  const id = randomId('pi_3', 23);
  const intent: IntentRecord = {
    id,
    account: session.account,
    sessionId: session.id,
    created: world.clock.now(),
    amount: session.amountTotal,
    amountReceived: 0,
    currency: session.currency,
    status: 'requires_payment_method',
    canceledAt: null,
    clientSecret: randomId(`${id}_secret_`, 25),
    ...session.intentData,
    methodTypes: methodTypesOf(session),
    latestChargeId: null,
    paymentMethodId: null,
    lastPaymentError: null,
    pendingMethod: null,
  };
  world.state.intents.set(id, intent);
  session.paymentIntentId = id;
  return intent;
}

/** One attempt to collect, pending until its method has answered. */
export function addCharge(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  method: MethodRecord,
): ChargeRecord {
  const charge: ChargeRecord = {
    id: randomId(method.type === 'card' ? 'ch_3' : 'py_3', 23),
    account: session.account,
    paymentIntentId: intent.id,
    created: world.clock.now(),
    amount: intent.amount,
    currency: intent.currency,
    status: 'pending',
    method,
    isAuthenticated: false,
    failure: null,
    email: session.payerEmail ?? session.customerEmail,
    metadata: intent.metadata,
    description: intent.description,
    isDisputed: false,
    disputeAt: null,
  };
  world.state.charges.set(charge.id, charge);
  intent.latestChargeId = charge.id;
  return charge;
}
