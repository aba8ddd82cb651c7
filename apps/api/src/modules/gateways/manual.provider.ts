import { AppError } from '../../common/app-error.js';
import {
  GatewayError,
  type AttemptFacts,
  type BankAccount,
  type GatewayEvent,
  type PaymentProvider,
  type PaymentRequest,
  type RefundRequest,
} from './payment-provider.js';

/** Money that reaches the shop without a company between: transfers that staff confirm, and cash for the courier. */
export class ManualProvider implements PaymentProvider {
  readonly isSandbox = false;
  readonly isLive = true;

  constructor(private readonly accounts: BankAccount[]) {}

  start(request: PaymentRequest): Promise<AttemptFacts> {
    const accounts = request.method === 'bank_transfer' ? this.accounts : [];
    return Promise.resolve({
      ...manualFacts(request, 'open'),
      instructions: { issuer: null, number: null, billerCode: null, accounts },
    });
  }

  read(): GatewayEvent {
    throw new AppError('webhook_invalid');
  }

  fetch(request: PaymentRequest): Promise<AttemptFacts> {
    // Where a proof waits for staff, the clock no longer decides.
    const status = request.isUnderReview ? 'under_review' : request.isExpired ? 'expired' : 'open';
    return Promise.resolve(manualFacts(request, status));
  }

  close(request: PaymentRequest): Promise<AttemptFacts> {
    return Promise.resolve(manualFacts(request, request.isExpired ? 'expired' : 'withdrawn'));
  }

  refund(_: RefundRequest): Promise<never> {
    return Promise.reject(new GatewayError('refused', 'not_refundable'));
  }

  ping(): Promise<void> {
    return Promise.resolve();
  }
}

/** What the shop itself says of such an attempt; `paid` only when a person has seen the money. */
export function manualFacts(
  { amount, gatewayRef }: { amount: number; gatewayRef: string | null },
  status: AttemptFacts['status'],
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
