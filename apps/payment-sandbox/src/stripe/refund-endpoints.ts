import type { JsonObject } from '../core/json.js';
import { numberParam, textParam, type Call, type Endpoint } from './call.js';
import { toList } from './list.js';
import { readMetadata } from './metadata.js';
import type { ChargeRecord } from './records.js';
import { toRefund } from './refund-view.js';
import { refundCharge } from './refund.js';
import { invalidParam, invalidState, missing } from './stripe-error.js';

const NOT_IMITATED = [
  'currency',
  'customer',
  'instructions_email',
  'origin',
  'refund_application_fee',
  'reverse_transfer',
];

export const REFUND_ENDPOINTS: Endpoint[] = [
  {
    method: 'POST',
    path: /^\/v1\/refunds$/,
    params: 'params.refund_create',
    answers: 'refund',
    run: createRefund,
  },
  {
    method: 'GET',
    path: /^\/v1\/refunds$/,
    params: 'params.refund_list',
    answers: 'refund',
    isList: true,
    run: listRefunds,
  },
  {
    method: 'GET',
    path: /^\/v1\/refunds\/([^/]+)$/,
    params: 'params.checkout_session_retrieve',
    answers: 'refund',
    run: retrieveRefund,
  },
];

function createRefund(call: Call): JsonObject {
  const { params, world, cause } = call;
  const foreign = NOT_IMITATED.find((name) => name in params);
  if (foreign) {
    throw invalidParam(
      `The payment sandbox does not imitate \`${foreign}\`.`,
      foreign,
      'sandbox_not_imitated',
    );
  }
  const amount = numberParam(params, 'amount');
  if (amount !== null && amount < 1) {
    throw invalidParam('Invalid positive integer', 'amount', 'parameter_invalid_integer');
  }
  const metadata = readMetadata(params.metadata, 'metadata');
  const charge = chargeToRefund(call);
  return toRefund(
    refundCharge(world, charge, { amount, reason: textParam(params, 'reason'), metadata }, cause),
  );
}

function chargeToRefund({ world, account, params }: Call): ChargeRecord {
  const intentId = textParam(params, 'payment_intent');
  const chargeId = textParam(params, 'charge');
  if (intentId === null && chargeId === null) {
    const message =
      'One of the following params should be provided for this request: payment_intent or charge.';
    throw invalidParam(message, undefined, 'parameter_missing');
  }
  if (intentId === null) {
    const charge = world.state.charges.get(chargeId ?? '');
    if (charge?.account !== account) throw missing('charge', chargeId ?? '', 'charge');
    if (charge.status !== 'succeeded') {
      throw invalidState(`Charge ${charge.id} is not in a refundable state.`, 'charge');
    }
    return charge;
  }
  const intent = world.state.intents.get(intentId);
  if (intent?.account !== account) throw missing('payment_intent', intentId, 'payment_intent');
  const charge = world.state.chargesOf(intent.id).find((candidate) => candidate.status === 'succeeded');
  if (!charge) {
    throw invalidState(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  }
  return charge;
}

function listRefunds({ world, account, params }: Call): JsonObject {
  const refunds = [...world.state.refunds.values()].filter((refund) => belongsTo(refund, account, params));
  return toList(refunds, params, { noun: 'refund', url: '/v1/refunds', toObject: toRefund });
}

interface OfCharge {
  account: string;
  chargeId: string;
  paymentIntentId: string;
}

/** The account's own, and of the charge and the intent asked for. */
export function belongsTo(record: OfCharge, account: string, params: JsonObject): boolean {
  const intent = textParam(params, 'payment_intent');
  const charge = textParam(params, 'charge');
  return (
    record.account === account &&
    (intent === null || record.paymentIntentId === intent) &&
    (charge === null || record.chargeId === charge)
  );
}

function retrieveRefund({ world, account, id }: Call): JsonObject {
  const refund = world.state.refunds.get(id);
  if (refund?.account !== account) throw missing('refund', id, 'refund');
  return toRefund(refund);
}
