import { AppError } from '../../common/app-error.js';
import {
  GatewayError,
  shopFacts,
  type AttemptFacts,
  type BankAccount,
  type GatewayEvent,
  type PaymentProvider,
  type PaymentRequest,
} from './payment-provider.js';

/** Money that reaches the shop without a company between: transfers that staff confirm, and cash for the courier. */
export class ManualProvider implements PaymentProvider {
  readonly isSandbox = false;
  readonly isLive = true;

  constructor(private readonly accounts: BankAccount[]) {}

  start(request: PaymentRequest): Promise<AttemptFacts> {
    const accounts = request.method === 'bank_transfer' ? this.accounts : [];
    return Promise.resolve({
      ...shopFacts(request, 'open'),
      instructions: { issuer: null, number: null, billerCode: null, accounts },
    });
  }

  read(): GatewayEvent {
    throw new AppError('webhook_invalid');
  }

  fetch(request: PaymentRequest): Promise<AttemptFacts> {
    // Where a proof waits for staff, the clock no longer decides.
    const status = request.isUnderReview ? 'under_review' : request.isExpired ? 'expired' : 'open';
    return Promise.resolve(shopFacts(request, status));
  }

  close(request: PaymentRequest): Promise<AttemptFacts> {
    // A person has the proof in hand, and decides.
    if (request.isUnderReview) return Promise.resolve(shopFacts(request, 'under_review'));
    return Promise.resolve(shopFacts(request, request.isExpired ? 'expired' : 'withdrawn'));
  }

  refund(): Promise<never> {
    return Promise.reject(new GatewayError('refused', 'not_refundable'));
  }

  listPaid(): Promise<[]> {
    return Promise.resolve([]);
  }

  ping(): Promise<void> {
    return Promise.resolve();
  }
}
