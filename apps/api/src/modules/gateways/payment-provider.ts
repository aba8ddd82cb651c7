import type { IncomingHttpHeaders } from 'node:http';
import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';

export type RefundState = 'created' | 'pending' | 'succeeded' | 'failed';

/** A refund as the company tells it. `refundId` is ours, where the refund began here. */
export interface RefundFacts {
  gatewayRef: string;
  refundId: string | null;
  amount: number;
  state: RefundState;
}

export interface BankAccount {
  bank: string;
  number: string;
  holder: string;
}

/** What the buyer needs to pay elsewhere: a number for the bank or the shop's own accounts. */
export interface PaymentInstructions {
  /** The bank or chain, in its own short name; null for the shop's accounts. */
  issuer: string | null;
  /** Virtual account, bill key or payment code, as it is typed. */
  number: string | null;
  billerCode: string | null;
  accounts: BankAccount[];
}

/**
 * `denied`: this try failed and the page still takes another. `withdrawn`: we closed it. `cancelled`: the company undid
 * it, also when it had been paid. `unrecognised`: a word that we do not know, so a person must look.
 */
export type AttemptStatus =
  | 'open'
  | 'denied'
  | 'processing'
  | 'under_review'
  | 'paid'
  | 'failed'
  | 'expired'
  | 'withdrawn'
  | 'cancelled'
  | 'unrecognised';

/** What the payment company says of an attempt, in our words and whole rupiah. The only thing that can make it paid. */
export interface AttemptFacts {
  status: AttemptStatus;
  gatewayRef: string | null;
  intentRef: string | null;
  redirectUrl: string | null;
  /** Null when the company's amount is no whole number of rupiah. */
  amount: number | null;
  currency: string;
  isLive: boolean;
  failureCode: string | null;
  instructions: PaymentInstructions | null;
  refunds: RefundFacts[];
  dispute: 'none' | 'open' | 'lost' | 'won';
}

/** What is known without a word from any company: of payments in the shop's own hands, and of pages never opened. */
export function shopFacts(
  { amount, gatewayRef }: { amount: number; gatewayRef: string | null },
  status: AttemptStatus,
): AttemptFacts {
  return {
    status,
    gatewayRef,
    intentRef: null,
    redirectUrl: null,
    amount,
    currency: 'IDR',
    isLive: true,
    failureCode: null,
    instructions: null,
    refunds: [],
    dispute: 'none',
  };
}

/** The company knows no such payment. While the call that opens it may still be under way, nobody can say more. */
export function neverOpened(request: PaymentRequest): AttemptFacts {
  if (!request.isStale) throw new GatewayError('unknown', 'being_opened');
  return shopFacts(request, 'withdrawn');
}

/** What a company is told about a committed attempt. All of it comes from the order's snapshot, so a repeat says the same. */
export interface PaymentRequest {
  attemptId: string;
  attemptNo: number;
  method: PaymentMethod;
  idempotencyKey: string;
  gatewayRef: string | null;
  redirectUrl: string | null;
  amount: number;
  createdAt: Date;
  /** Null for one that waits for ever, as cash on delivery does. */
  expiresAt: Date | null;
  isExpired: boolean;
  isUnderReview: boolean;
  /** So old that a call which began with it has certainly ended. */
  isStale: boolean;
  order: {
    id: string;
    number: string;
    locale: 'id' | 'en';
    name: string;
    email: string;
    phone: string;
    shippingName: string;
    shippingTotal: number;
    lines: { sku: string; name: string; unitPrice: number; quantity: number }[];
  };
}

export interface RefundRequest {
  refundId: string;
  method: PaymentMethod;
  gatewayRef: string;
  intentRef: string | null;
  amount: number;
  /** Whether this is all that was paid. */
  isWhole: boolean;
}

/** A payment as the company's own list shows it. */
export interface PaidAtCompany {
  gatewayRef: string;
  /** Null when it is no whole number of rupiah. */
  amount: number | null;
}

/** A signed message of the company, reduced to what it points at. Everything else is asked for. */
export interface GatewayEvent {
  provider: PaymentProviderName;
  key: string;
  type: string;
  gatewayRef: string | null;
  intentRef: string | null;
  attemptId: string | null;
  /** Whole rupiah under the signature; null where the company signs none. */
  amount: number | null;
  /** Whether money may stand behind it, so that staff hear of it when it fits no attempt. */
  isAboutMoney: boolean;
  payload: object;
}

/** The company said no (`refused`), or nobody knows what it did (`unknown`): then only asking again can tell. */
export class GatewayError extends Error {
  constructor(
    readonly outcome: 'refused' | 'unknown',
    readonly code: string,
  ) {
    super(`The payment company answered: ${code}`);
  }
}

/** One payment company. It owns the company's units and words; inside the shop there is only rupiah. */
export interface PaymentProvider {
  readonly isSandbox: boolean;
  readonly isLive: boolean;
  /** Opens a payment and returns the page to pay on. Outside any transaction; the same attempt gives the same page. */
  start(request: PaymentRequest): Promise<AttemptFacts>;
  /** Reads a webhook call. Throws `webhook_invalid` unless the company itself signed it. */
  read(rawBody: Buffer, headers: IncomingHttpHeaders): GatewayEvent;
  /** Asks what became of an attempt: the only thing that can make it paid. */
  fetch(request: PaymentRequest): Promise<AttemptFacts>;
  /** Closes the payment page, if it is still open, and says what became of the attempt. Never undoes a payment. */
  close(request: PaymentRequest): Promise<AttemptFacts>;
  /** Asks for money back, and answers with the company's name for it. What became of it `fetch` tells. */
  refund(request: RefundRequest): Promise<string>;
  /** What the company was paid since then, also by ways the shop knows nothing of. Empty where it keeps no list. */
  listPaid(since: Date): Promise<PaidAtCompany[]>;
  /** Makes the cheapest call that proves the keys. Throws `GatewayError`. */
  ping(): Promise<void>;
}
