import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PageQuery, toPage, type Page } from '../../../common/page.js';
import { BankAccountDto } from '../../gateways/bank-account.dto.js';
import { PAYMENT_CHANNELS } from '../../gateways/payment-channels.js';
import type { RefundState } from '../../gateways/payment-provider.js';
import { LineQuantityDto } from '../../orders/line-quantity.js';
import type { RefundRow } from '../attempts.queries.js';
import type { AttemptWithRefunds } from '../payments.service.js';
import type { ProofDecision } from '../payment-proof.entity.js';
import type { ProofRow, WaitingProof } from '../proofs.queries.js';
import { PaymentDto, toPaymentDto } from './payment.dto.js';

export class RefundLineDto {
  @TextField({ nullable: true, description: 'Null for the shipping' }) sku!: string | null;
  @TextField() name!: string;
  @IntField() quantity!: number;
  @MoneyField() amount!: MoneyDto;
}

export class RefundDto {
  @UuidField() id!: string;
  @MoneyField() amount!: MoneyDto;
  @EnumField('RefundState', ['created', 'pending', 'succeeded', 'failed']) state!: RefundState;
  @TextField() reason!: string;
  @BooleanField({ description: 'Staff transfer it themselves' }) isManual!: boolean;
  @ObjectField(() => BankAccountDto, { nullable: true }) destination!: BankAccountDto | null;
  @UuidField({ nullable: true, description: 'The picture that shows the transfer' }) proofId!: string | null;
  @ListField(() => RefundLineDto, { description: 'What it is for; empty where nobody said' })
  lines!: RefundLineDto[];
  @DateTimeField() createdAt!: string;
}

export class PaymentProofDto {
  @UuidField() id!: string;
  @TextField() note!: string;
  @DateTimeField() createdAt!: string;
  @EnumField('ProofDecision', ['accepted', 'rejected'], { nullable: true }) decision!: ProofDecision | null;
  @TextField({ description: 'Why it was rejected, or the reference on the bank statement' }) reason!: string;
}

export class AdminPaymentDto extends PaymentDto {
  @TextField({ nullable: true }) gatewayRef!: string | null;
  @MoneyField() captured!: MoneyDto;
  @EnumField('RefundWay', ['partial', 'whole', 'none'], {
    description: 'What the company itself can give back; the rest is transferred by hand',
  })
  refundWay!: 'partial' | 'whole' | 'none';
  @ListField(() => RefundDto) refunds!: RefundDto[];
  @ListField(() => PaymentProofDto) proofs!: PaymentProofDto[];
}

export class RefundOrderDto {
  @MoneyField({ description: 'At most what is left of the payment' }) amount!: MoneyDto;
  @TextField({ min: 3, max: 300 }) reason!: string;
  @ObjectField(() => BankAccountDto, {
    optional: true,
    description: 'Where to transfer it; needed when the company can not give it back itself',
  })
  destination?: BankAccountDto;
  @ListField(() => LineQuantityDto, {
    optional: true,
    description: 'What it is for; worth at least the amount',
  })
  lines?: LineQuantityDto[];
  @MoneyField({ optional: true, description: 'Of the shipping' }) shipping?: MoneyDto;
}

export class ConfirmTransferDto {
  @TextField({ max: 100, optional: true, description: 'As the bank statement names the transfer' })
  reference?: string;
}

export class RejectProofDto {
  @TextField({ min: 3, max: 300, description: 'Read by the buyer' }) reason!: string;
}

export class AbandonRefundDto {
  @TextField({ min: 3, max: 300 }) reason!: string;
}

export class ListProofsDto extends PageQuery {}

export class WaitingProofDto extends PaymentProofDto {
  @UuidField() paymentId!: string;
  @TextField() orderNumber!: string;
  @TextField() customerName!: string;
  @MoneyField() amount!: MoneyDto;
}

export class WaitingProofPageDto {
  @ListField(() => WaitingProofDto) items!: WaitingProofDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export function toAdminPaymentDto({ attempt, refunds, proofs }: AttemptWithRefunds): AdminPaymentDto {
  return {
    ...toPaymentDto(attempt),
    instructions: attempt.instructions,
    gatewayRef: attempt.gatewayRef,
    captured: rupiah(attempt.captured),
    refundWay: PAYMENT_CHANNELS[attempt.method].refund,
    refunds: refunds.map(toRefundDto),
    proofs: proofs.map(toProofDto),
  };
}

function toRefundDto(refund: RefundRow): RefundDto {
  const { id, amount, state, reason, isManual, destination, proofId, lines, createdAt } = refund;
  return {
    id,
    state,
    reason,
    isManual,
    destination,
    proofId,
    amount: rupiah(amount),
    lines: (lines ?? []).map((line) => ({ ...line, amount: rupiah(line.amount) })),
    createdAt: createdAt.toISOString(),
  };
}

function toProofDto({ id, note, createdAt, decision, reason }: ProofRow): PaymentProofDto {
  return { id, note, decision, reason, createdAt: createdAt.toISOString() };
}

export function toWaitingProofPage(found: WaitingProof[], limit: number): Page<WaitingProofDto> {
  const toDto = (proof: WaitingProof): WaitingProofDto => ({
    ...toProofDto(proof),
    paymentId: proof.attemptId ?? '',
    orderNumber: proof.orderNumber,
    customerName: proof.customerName,
    amount: rupiah(proof.amount),
  });
  return toPage(found, limit, toDto, ({ id }) => [id]);
}
