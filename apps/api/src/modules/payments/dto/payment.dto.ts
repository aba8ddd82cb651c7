import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PAYMENT_METHODS, type PaymentMethod } from '../../orders/payment-method.js';
import { ATTEMPT_STATES, type AttemptState, type RefundState } from '../attempt-state.js';
import type { AttemptRow, RefundRow } from '../attempts.queries.js';

export class PaymentMethodDto {
  @EnumField('PaymentMethod', PAYMENT_METHODS) code!: PaymentMethod;
  @BooleanField({ description: 'No real money moves' }) isSandbox!: boolean;
  @MoneyField() minimumTotal!: MoneyDto;
  @MoneyField() maximumTotal!: MoneyDto;
}

export class PaymentDto {
  @UuidField() id!: string;
  @IntField() attemptNo!: number;
  @TextField() provider!: string;
  @EnumField('PaymentState', ATTEMPT_STATES) state!: AttemptState;
  @MoneyField() amount!: MoneyDto;
  @TextField({ nullable: true, description: 'The page to pay on while the attempt is open' }) redirectUrl!:
    string | null;
  @DateTimeField() expiresAt!: string;
  @TextField({ nullable: true, description: "The company's word for what went wrong" }) failureCode!:
    string | null;
  @DateTimeField() createdAt!: string;
}

export class RefundDto {
  @UuidField() id!: string;
  @MoneyField() amount!: MoneyDto;
  @EnumField('RefundState', ['created', 'pending', 'succeeded', 'failed']) state!: RefundState;
  @TextField() reason!: string;
  @DateTimeField() createdAt!: string;
}

export class AdminPaymentDto extends PaymentDto {
  @TextField({ nullable: true }) gatewayRef!: string | null;
  @MoneyField() captured!: MoneyDto;
  @ListField(() => RefundDto) refunds!: RefundDto[];
}

export class RefundOrderDto {
  @MoneyField({ description: 'At most what is left of the payment' }) amount!: MoneyDto;
  @TextField({ min: 3, max: 300 }) reason!: string;
}

export function toPaymentDto(attempt: AttemptRow): PaymentDto {
  const { id, attemptNo, provider, state, failureCode } = attempt;
  return {
    id,
    attemptNo,
    provider,
    state,
    failureCode,
    amount: rupiah(attempt.amount),
    redirectUrl: state === 'awaiting' ? attempt.redirectUrl : null,
    expiresAt: attempt.expiresAt.toISOString(),
    createdAt: attempt.createdAt.toISOString(),
  };
}

export function toAdminPaymentDto({
  attempt,
  refunds,
}: {
  attempt: AttemptRow;
  refunds: RefundRow[];
}): AdminPaymentDto {
  return {
    ...toPaymentDto(attempt),
    gatewayRef: attempt.gatewayRef,
    captured: rupiah(attempt.captured),
    refunds: refunds.map(({ id, amount, state, reason, createdAt }) => ({
      id,
      state,
      reason,
      amount: rupiah(amount),
      createdAt: createdAt.toISOString(),
    })),
  };
}
