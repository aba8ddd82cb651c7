import { rupiah } from '@hurtrock/shared/money';
import {
  PAYMENT_KINDS,
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  type PaymentKind,
  type PaymentMethod,
  type PaymentProviderName,
} from '@hurtrock/shared/payment-methods';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  NoteField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { BankAccountDto } from '../../gateways/bank-account.dto.js';
import { PAYMENT_CHANNELS } from '../../gateways/payment-channels.js';
import type { AvailableMethod } from '../../gateways/payment-providers.service.js';
import { ATTEMPT_STATES, isOpen, type AttemptState } from '../attempt-state.js';
import type { AttemptRow } from '../attempts.queries.js';

export class PaymentMethodDto {
  @EnumField('PaymentMethod', PAYMENT_METHODS) code!: PaymentMethod;
  @EnumField('PaymentKind', PAYMENT_KINDS) kind!: PaymentKind;
  @EnumField('PaymentProvider', PAYMENT_PROVIDERS) provider!: PaymentProviderName;
  @BooleanField({ description: 'No real money moves' }) isSandbox!: boolean;
  @MoneyField() minimumTotal!: MoneyDto;
  @MoneyField() maximumTotal!: MoneyDto;
  @IntField({ nullable: true, description: 'How long the buyer may take; null where the courier collects' })
  minutesToPay!: number | null;
}

export class StartPaymentDto {
  @EnumField('PaymentMethod', PAYMENT_METHODS, {
    optional: true,
    description: 'Another way to pay than the one the order has; the open payment is closed then',
  })
  method?: PaymentMethod;
}

/** What to type at the bank, the cash machine or the till. */
export class PaymentInstructionsDto {
  @TextField({ nullable: true, description: 'Bank or chain, such as bca' }) issuer!: string | null;
  @TextField({ nullable: true, description: 'Virtual account, bill key or payment code' }) number!:
    string | null;
  @TextField({ nullable: true }) billerCode!: string | null;
  @ListField(() => BankAccountDto, { description: "The shop's own accounts, for a bank transfer" })
  accounts!: BankAccountDto[];
}

export class PaymentDto {
  @UuidField() id!: string;
  @IntField() attemptNo!: number;
  @EnumField('PaymentProvider', PAYMENT_PROVIDERS) provider!: PaymentProviderName;
  @EnumField('PaymentMethod', PAYMENT_METHODS) method!: PaymentMethod;
  @EnumField('PaymentKind', PAYMENT_KINDS) kind!: PaymentKind;
  @EnumField('PaymentState', ATTEMPT_STATES) state!: AttemptState;
  @BooleanField({ description: 'The one to pay by now' }) isCurrent!: boolean;
  @MoneyField() amount!: MoneyDto;
  @MoneyField({ description: 'What has gone back to the buyer' }) refunded!: MoneyDto;
  @TextField({ nullable: true, description: 'The page to pay on while the attempt is open' }) redirectUrl!:
    string | null;
  @ObjectField(() => PaymentInstructionsDto, { nullable: true })
  instructions!: PaymentInstructionsDto | null;
  @DateTimeField({ nullable: true, description: 'Null where the courier collects' }) expiresAt!:
    string | null;
  @TextField({ nullable: true, description: "The company's word for what went wrong" }) failureCode!:
    string | null;
  @DateTimeField() createdAt!: string;
}

export class ProofNoteDto {
  @NoteField({ max: 300, optional: true }) note?: string;
}

export function toPaymentMethodDto(method: AvailableMethod): PaymentMethodDto {
  const { code, kind, provider, isSandbox, minutes } = method;
  return {
    code,
    kind,
    provider,
    isSandbox,
    minimumTotal: rupiah(method.minimum),
    maximumTotal: rupiah(method.maximum),
    minutesToPay: minutes,
  };
}

export function toPaymentDto(attempt: AttemptRow): PaymentDto {
  const { id, attemptNo, provider, method, state, failureCode } = attempt;
  const isCurrent = isOpen(state) && attempt.supersededAt === null;
  return {
    id,
    attemptNo,
    provider,
    method,
    kind: PAYMENT_CHANNELS[method].kind,
    state,
    isCurrent,
    failureCode,
    amount: rupiah(attempt.amount),
    refunded: rupiah(attempt.refunded),
    redirectUrl: isCurrent && state === 'awaiting' ? attempt.redirectUrl : null,
    instructions: isCurrent ? attempt.instructions : null,
    expiresAt: attempt.expiresAt?.toISOString() ?? null,
    createdAt: attempt.createdAt.toISOString(),
  };
}
