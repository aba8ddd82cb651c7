import type Stripe from 'stripe';
import type { AttemptFacts, GatewayEvent, RefundFacts, RefundState } from './payment-provider.js';
import { fromStripeAmount } from './stripe-money.js';

interface Told {
  session: Stripe.Checkout.Session;
  refunds: Stripe.Refund[];
  disputes: Stripe.Dispute[];
}

/** Stripe's session, refunds and disputes in the shop's words. */
export function toFacts({ session, refunds, disputes }: Told): AttemptFacts {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null;
  return {
    status: statusOf(session, intent),
    gatewayRef: session.id,
    intentRef: intent?.id ?? (typeof session.payment_intent === 'string' ? session.payment_intent : null),
    redirectUrl: session.url ?? null,
    amount: fromStripeAmount(session.amount_total),
    currency: session.currency ?? '',
    isLive: session.livemode,
    failureCode: intent?.last_payment_error?.decline_code ?? intent?.last_payment_error?.code ?? null,
    instructions: null,
    refunds: refunds.map(toRefundFacts),
    dispute: disputeOf(disputes),
  };
}

function statusOf(
  { status, payment_status }: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): AttemptFacts['status'] {
  if (payment_status === 'paid') return 'paid';
  if (status === 'expired') return 'expired';
  if (status !== 'complete') return 'open';
  // Complete and unpaid: a delayed method is under way, unless its intent says that it failed.
  return intent && (intent.status === 'requires_payment_method' || intent.status === 'canceled')
    ? 'failed'
    : 'processing';
}

const REFUND_STATES: Record<string, RefundState> = {
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
};

function toRefundState(status: string | null): RefundState {
  return REFUND_STATES[status ?? ''] ?? 'pending';
}

function toRefundFacts({ id, amount, status, metadata }: Stripe.Refund): RefundFacts {
  return {
    gatewayRef: id,
    refundId: metadata?.['refundId'] ?? null,
    amount: fromStripeAmount(amount) ?? 0,
    state: toRefundState(status),
  };
}

function disputeOf(disputes: Stripe.Dispute[]): AttemptFacts['dispute'] {
  const statuses = disputes.map(({ status }) => status);
  if (statuses.includes('lost')) return 'lost';
  if (statuses.some((status) => !['won', 'warning_closed', 'prevented'].includes(status))) return 'open';
  return statuses.length > 0 ? 'won' : 'none';
}

const ABOUT_MONEY = new Set(['checkout.session.completed', 'checkout.session.async_payment_succeeded']);

/** Visible ASCII, as every id, type and version of Stripe is; PostgreSQL could not even store a NUL. */
const TEXT = (value: unknown): string | null =>
  typeof value === 'string' && /^[\x20-\x7e]{1,255}$/.test(value) ? value : null;

/** What an event points at. Its other contents are a snapshot of some moment and are not believed. */
export function toGatewayEvent(event: Stripe.Event): GatewayEvent {
  const [key, type] = [TEXT(event.id), TEXT(event.type)];
  if (key === null || type === null) throw new TypeError('An event has an id and a type');
  const object = event.data.object as unknown as Record<string, unknown>;
  const kind = TEXT(object['object']);
  const metadata = (object['metadata'] ?? {}) as Record<string, unknown>;
  return {
    provider: 'stripe',
    key,
    type,
    gatewayRef: kind === 'checkout.session' ? TEXT(object['id']) : null,
    intentRef: kind === 'payment_intent' ? TEXT(object['id']) : TEXT(object['payment_intent']),
    attemptId: TEXT(metadata['attemptId']),
    amount: null,
    isAboutMoney: ABOUT_MONEY.has(type),
    payload: {
      type,
      api_version: TEXT(event.api_version),
      created: Number(event.created),
      object: kind,
      id: TEXT(object['id']),
    },
  };
}
