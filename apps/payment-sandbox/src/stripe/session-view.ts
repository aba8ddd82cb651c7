import type { JsonObject } from '../core/json.js';
import type { SessionRecord } from './records.js';
import type { World } from './world.js';

/** Methods that the buyer may choose between; `customer_balance` stands for a bank transfer that settles later. */
export function methodTypesOf(session: SessionRecord): string[] {
  const imitated = ['card', 'customer_balance'];
  return imitated.filter(
    (type) =>
      (session.allowedMethods === null || session.allowedMethods.includes(type)) &&
      !(session.excludedMethods ?? []).includes(type),
  );
}

export function toSession(world: World, session: SessionRecord): JsonObject {
  const isOpen = session.status === 'open';
  return {
    id: session.id,
    object: 'checkout.session',
    ...fixedFields(),
    allowed_payment_method_types: session.allowedMethods,
    ...(session.excludedMethods ? { excluded_payment_method_types: session.excludedMethods } : {}),
    amount_subtotal: session.amountSubtotal,
    amount_total: session.amountTotal,
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    created: session.created,
    currency: session.currency,
    customer_details: customerDetails(session),
    customer_email: session.customerEmail,
    expires_at: session.expiresAt,
    locale: session.locale,
    metadata: session.metadata,
    payment_intent: session.paymentIntentId,
    payment_method_types: methodTypesOf(session),
    payment_status: session.paymentStatus,
    shipping_cost: shippingCost(session),
    shipping_options: session.shipping
      ? [{ shipping_amount: session.shipping.amount, shipping_rate: session.shipping.rateId }]
      : [],
    status: session.status,
    submit_type: session.submitType,
    success_url: session.successUrl,
    total_details: { amount_discount: 0, amount_shipping: session.shipping?.amount ?? 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: isOpen ? pageUrl(world, session.id) : null,
  };
}

export function pageUrl(world: World, sessionId: string): string {
  return `${world.publicUrl}/c/pay/${sessionId}`;
}

function fixedFields(): JsonObject {
  return {
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    discounts: [],
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    managed_payments: null,
    mode: 'payment',
    origin_context: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    subscription: null,
    wallet_options: null,
  };
}

function customerDetails(session: SessionRecord): JsonObject | null {
  const email = session.payerEmail ?? session.customerEmail;
  if (email === null) return null;
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: session.status === 'complete' ? [] : null,
  };
}

function shippingCost(session: SessionRecord): JsonObject | null {
  if (session.shipping === null) return null;
  const { amount, rateId } = session.shipping;
  return { amount_subtotal: amount, amount_tax: 0, amount_total: amount, shipping_rate: rateId };
}
