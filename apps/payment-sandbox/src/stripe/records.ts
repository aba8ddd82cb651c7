import type { JsonObject } from '../core/json.js';

/** What the sandbox remembers of each object; the objects of the API are made from these by the `*-view` files. */
export interface LineItemRecord {
  id: string;
  priceId: string;
  productId: string;
  name: string;
  description: string | null;
  images: string[];
  productMetadata: Record<string, string>;
  unitAmount: number;
  quantity: number;
}

export interface ShippingRecord {
  rateId: string;
  displayName: string;
  amount: number;
}

export interface SessionRecord {
  id: string;
  account: string;
  created: number;
  expiresAt: number;
  status: 'open' | 'complete' | 'expired';
  paymentStatus: 'unpaid' | 'paid';
  currency: string;
  amountSubtotal: number;
  amountTotal: number;
  lineItems: LineItemRecord[];
  shipping: ShippingRecord | null;
  clientReferenceId: string | null;
  customerEmail: string | null;
  /** What the buyer typed on the page. */
  payerEmail: string | null;
  successUrl: string;
  cancelUrl: string | null;
  locale: string | null;
  metadata: Record<string, string>;
  intentData: { metadata: Record<string, string>; description: string | null; receiptEmail: string | null };
  allowedMethods: string[] | null;
  excludedMethods: string[] | null;
  submitType: string | null;
  paymentIntentId: string | null;
  /** Why the last attempt on the page was refused; the page shows it. */
  lastFailure: string | null;
  /** A delayed method decides at this moment of the sandbox's clock. */
  settlement: { at: number; outcome: AsyncOutcome } | null;
}

export type AsyncOutcome = 'succeeded' | 'failed' | 'undecided';

export interface IntentRecord {
  id: string;
  account: string;
  sessionId: string;
  created: number;
  amount: number;
  amountReceived: number;
  currency: string;
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';
  canceledAt: number | null;
  clientSecret: string;
  metadata: Record<string, string>;
  description: string | null;
  receiptEmail: string | null;
  methodTypes: string[];
  latestChargeId: string | null;
  paymentMethodId: string | null;
  lastPaymentError: JsonObject | null;
  /** The card waiting for its 3-D Secure step. */
  pendingMethod: MethodRecord | null;
}

/** Never a full number: last four digits and what the card is known to do. */
export interface MethodRecord {
  id: string;
  type: 'card' | 'customer_balance';
  brand: string;
  funding: string;
  last4: string;
  expMonth: number;
  expYear: number;
  behaviour: string;
}

export interface ChargeRecord {
  id: string;
  account: string;
  paymentIntentId: string;
  created: number;
  amount: number;
  currency: string;
  status: 'succeeded' | 'pending' | 'failed';
  method: MethodRecord;
  isAuthenticated: boolean;
  failure: { code: string; declineCode: string | null; message: string; isBlocked: boolean } | null;
  email: string | null;
  metadata: Record<string, string>;
  description: string | null;
  isDisputed: boolean;
  /** Cards that are disputed on their own are so at this moment of the sandbox's clock. */
  disputeAt: number | null;
}

export interface RefundRecord {
  id: string;
  account: string;
  chargeId: string;
  paymentIntentId: string;
  created: number;
  amount: number;
  currency: string;
  status: 'pending' | 'succeeded' | 'failed';
  reason: string | null;
  metadata: Record<string, string>;
  settlement: { at: number; outcome: 'succeeded' | 'failed' } | null;
}

export interface DisputeRecord {
  id: string;
  account: string;
  chargeId: string;
  paymentIntentId: string;
  created: number;
  amount: number;
  currency: string;
  status: 'needs_response' | 'lost' | 'won';
  brand: string;
}

export interface EventRecord {
  id: string;
  account: string;
  created: number;
  type: string;
  object: JsonObject;
  requestId: string | null;
  idempotencyKey: string | null;
}

/** The first answer given under an idempotency key. */
export interface IdempotencyRecord {
  endpoint: string;
  fingerprint: string;
  created: number;
  requestId: string;
  answer: { status: number; headers: Record<string, string>; body: string } | null;
}
