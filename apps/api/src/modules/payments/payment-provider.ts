import type { IncomingHttpHeaders } from 'node:http';
import type { AttemptFacts, RefundState } from './attempt-state.js';

/** What a company is told about a committed attempt. All of it comes from the order's snapshot, so a repeat says the same. */
export interface PaymentRequest {
  attemptId: string;
  attemptNo: number;
  idempotencyKey: string;
  gatewayRef: string | null;
  amount: number;
  createdAt: Date;
  expiresAt: Date;
  /** So old that a call which began with it has certainly ended. */
  isStale: boolean;
  order: {
    id: string;
    number: string;
    locale: 'id' | 'en';
    email: string;
    shippingName: string;
    shippingTotal: number;
    lines: { name: string; unitPrice: number; quantity: number }[];
  };
}

export interface RefundRequest {
  refundId: string;
  intentRef: string;
  amount: number;
}

/** A signed message of the company, reduced to what it points at. Everything else is asked for. */
export interface GatewayEvent {
  provider: string;
  key: string;
  type: string;
  gatewayRef: string | null;
  intentRef: string | null;
  attemptId: string | null;
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
  /** Closes the payment page, if it is still open. */
  close(gatewayRef: string): Promise<void>;
  refund(request: RefundRequest): Promise<{ gatewayRef: string; state: RefundState }>;
}
