import type { JsonObject } from '../core/json.js';
import { randomId } from '../core/random-id.js';
import { numberParam, textParam, type Call } from './call.js';
import { readLineItems, readShipping } from './line-items.js';
import { readMetadata } from './metadata.js';
import { formatAmount, maximumAmount, minimumAmount } from './money.js';
import type { SessionRecord } from './records.js';
import { toSession } from './session-view.js';
import { invalidParam, missingParam } from './stripe-error.js';
import type { World } from './world.js';

const MIN_LIFE_SECONDS = 30 * 60;
const MAX_LIFE_SECONDS = 24 * 60 * 60;
const MAX_REFERENCE = 200;

/**
 * Stripe has more than these; the sandbox refuses what it does not imitate, because a parameter that is silently
 * ignored here would do something there.
 */
const IMITATED = new Set([
  ...['allowed_payment_method_types', 'cancel_url', 'client_reference_id', 'currency', 'customer_creation'],
  ...['customer_email', 'excluded_payment_method_types', 'expand', 'expires_at', 'line_items', 'locale'],
  ...['metadata', 'mode', 'payment_intent_data', 'shipping_options', 'submit_type', 'success_url', 'ui_mode'],
]);
const IMITATED_INTENT_DATA = new Set(['metadata', 'description', 'receipt_email']);

export function createSession(call: Call): JsonObject {
  const session = readSession(call);
  call.world.state.sessions.set(session.id, session);
  return toSession(call.world, session);
}

function readSession({ world, account, params }: Call): SessionRecord {
  refuseUnimitated(params);
  const now = world.clock.now();
  const items = readLineItems(params);
  const currency = items.currency;
  const shipping = readShipping(params, currency);
  const intentData = (params.payment_intent_data ?? {}) as JsonObject;
  const amountTotal = items.total + (shipping?.amount ?? 0);
  checkTotal(world, amountTotal, currency);
  return {
    id: randomId('cs_test_a1', 56),
    account,
    created: now,
    expiresAt: readExpiry(params, now),
    status: 'open',
    paymentStatus: 'unpaid',
    currency,
    amountSubtotal: items.total,
    amountTotal,
    lineItems: items.lines,
    shipping,
    clientReferenceId: readReference(params),
    customerEmail: readEmail(params),
    payerEmail: null,
    successUrl: readUrl(params, 'success_url') ?? fail('success_url'),
    cancelUrl: readUrl(params, 'cancel_url'),
    locale: textParam(params, 'locale'),
    metadata: readMetadata(params.metadata, 'metadata'),
    intentData: {
      metadata: readMetadata(intentData.metadata, 'payment_intent_data[metadata]'),
      description: textParam(intentData, 'description'),
      receiptEmail: textParam(intentData, 'receipt_email'),
    },
    allowedMethods: (params.allowed_payment_method_types as string[] | undefined) ?? null,
    excludedMethods: (params.excluded_payment_method_types as string[] | undefined) ?? null,
    submitType: textParam(params, 'submit_type'),
    paymentIntentId: null,
    lastFailure: null,
    settlement: null,
  };
}

function fail(param: string): never {
  throw missingParam(param);
}

function refuseUnimitated(params: JsonObject): void {
  const mode = textParam(params, 'mode') ?? fail('mode');
  const intentData = Object.keys(params.payment_intent_data ?? {});
  const foreign = [
    ...Object.keys(params).filter((name) => !IMITATED.has(name)),
    ...intentData
      .filter((name) => !IMITATED_INTENT_DATA.has(name))
      .map((name) => `payment_intent_data[${name}]`),
    ...(mode === 'payment' ? [] : ['mode']),
    ...((textParam(params, 'ui_mode') ?? 'hosted_page') === 'hosted_page' ? [] : ['ui_mode']),
  ];
  const [name] = foreign;
  if (name === undefined) return;
  throw invalidParam(
    `The payment sandbox does not imitate this value of \`${name}\`.`,
    name,
    'sandbox_not_imitated',
  );
}

function checkTotal(world: World, total: number, currency: string): void {
  const minimum = minimumAmount(currency, world.minimumRupiah);
  if (total < minimum) {
    const least = `${formatAmount(minimum, currency)} ${currency}`;
    throw invalidParam(`The Checkout Session's total amount due must add up to at least ${least}`);
  }
  if (total > maximumAmount(currency)) {
    const most = `${formatAmount(maximumAmount(currency), currency)} ${currency}`;
    throw invalidParam(
      `The Checkout Session's total amount due must be no more than ${most}`,
      undefined,
      'amount_too_large',
    );
  }
}

function readExpiry(params: JsonObject, now: number): number {
  const expiresAt = numberParam(params, 'expires_at');
  if (expiresAt === null) return now + MAX_LIFE_SECONDS;
  if (expiresAt > now + MAX_LIFE_SECONDS) {
    const message = 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.';
    throw invalidParam(message, 'expires_at');
  }
  if (expiresAt < now + MIN_LIFE_SECONDS) {
    const message = 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.';
    throw invalidParam(message, 'expires_at');
  }
  return expiresAt;
}

function readUrl(params: JsonObject, name: string): string | null {
  const url = textParam(params, name);
  if (url === null) return null;
  if (!/^https?:\/\//i.test(url)) {
    throw invalidParam(
      'Invalid URL: An explicit scheme (such as https) must be provided.',
      name,
      'url_invalid',
    );
  }
  // The placeholder's braces are no part of a URL, yet Stripe takes them.
  if (!URL.canParse(url.replaceAll(/[{}]/g, ''))) throw invalidParam('Not a valid URL', name, 'url_invalid');
  return url;
}

function readEmail(params: JsonObject): string | null {
  const email = textParam(params, 'customer_email');
  if (email !== null && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email)) {
    throw invalidParam(`Invalid email address: ${email}`, 'customer_email', 'email_invalid');
  }
  return email;
}

function readReference(params: JsonObject): string | null {
  const reference = textParam(params, 'client_reference_id');
  if (reference !== null && reference.length > MAX_REFERENCE) {
    const message = `Invalid string: ${reference.slice(0, 20)}...; must be at most ${MAX_REFERENCE} characters`;
    throw invalidParam(message, 'client_reference_id');
  }
  return reference;
}
