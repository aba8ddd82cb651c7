import type { JsonObject } from '../core/json.js';
import { emptyBillingDetails } from './intent-view.js';
import type { ChargeRecord } from './records.js';
import type { StripeState } from './state.js';

export function toCharge(state: StripeState, charge: ChargeRecord): JsonObject {
  const isPaid = charge.status === 'succeeded';
  const refunded = state.refundedOf(charge.id);
  return {
    id: charge.id,
    object: 'charge',
    amount: charge.amount,
    amount_captured: isPaid ? charge.amount : 0,
    amount_refunded: refunded,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: emptyBillingDetails(charge.email),
    calculated_statement_descriptor: 'PAYMENT SANDBOX',
    captured: isPaid,
    created: charge.created,
    currency: charge.currency,
    customer: null,
    description: charge.description,
    disputed: charge.isDisputed,
    failure_balance_transaction: null,
    failure_code: charge.failure?.code ?? null,
    failure_message: charge.failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: charge.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(charge),
    paid: isPaid,
    payment_intent: charge.paymentIntentId,
    payment_method: charge.method.id,
    payment_method_details: methodDetails(charge),
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: isPaid && refunded === charge.amount,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: charge.status,
    transfer_data: null,
    transfer_group: null,
  };
}

function outcomeOf(charge: ChargeRecord): JsonObject | null {
  if (charge.status === 'pending') return null;
  const noAdvice = { advice_code: null, network_advice_code: null, network_decline_code: null };
  if (charge.failure === null) {
    return {
      ...noAdvice,
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  }
  const { isBlocked, declineCode, code } = charge.failure;
  return {
    ...noAdvice,
    network_status: isBlocked ? 'not_sent_to_network' : 'declined_by_network',
    reason: isBlocked ? 'highest_risk_level' : (declineCode ?? code),
    risk_level: isBlocked ? 'highest' : 'normal',
    seller_message: isBlocked
      ? 'Stripe blocked this payment as too risky.'
      : 'The bank declined the payment.',
    type: isBlocked ? 'blocked' : 'issuer_declined',
  };
}

function methodDetails(charge: ChargeRecord): JsonObject {
  const { method } = charge;
  if (method.type !== 'card') return { customer_balance: {}, type: 'customer_balance' };
  return {
    card: {
      amount_authorized: charge.status === 'succeeded' ? charge.amount : null,
      authorization_code: null,
      brand: method.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      electronic_commerce_indicator: null,
      exp_month: method.expMonth,
      exp_year: method.expYear,
      fingerprint: `sandbox${method.last4}`,
      funding: method.funding,
      installments: null,
      last4: method.last4,
      mandate: null,
      network: method.brand,
      network_token: { used: false },
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: charge.isAuthenticated ? authentication() : null,
      transaction_link_id: null,
      wallet: null,
    },
    type: 'card',
  };
}

function authentication(): JsonObject {
  return {
    authentication_flow: 'challenge',
    electronic_commerce_indicator: '05',
    exemption_indicator: null,
    result: 'authenticated',
    result_reason: null,
    transaction_id: null,
    version: '2.2.0',
  };
}
