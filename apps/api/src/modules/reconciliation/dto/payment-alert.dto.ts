import { rupiah } from '@hurtrock/shared/money';
import {
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  type PaymentMethod,
  type PaymentProviderName,
} from '@hurtrock/shared/payment-methods';
import {
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  NoteField,
  TextField,
  TextMapField,
  UuidField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery, toPage, type Page } from '../../../common/page.js';
import { PAYMENT_STATUSES, type PaymentStatus } from '../../orders/order-state.js';
import { ALERT_KINDS, type AlertKind } from '../../payments/payment-alerts.js';
import { ALERT_STATES, type AlertRow, type AlertState } from '../payment-alerts.queries.js';
import { textsOf } from '../texts.js';

export class ListPaymentAlertsDto extends PageQuery {
  @EnumField('PaymentAlertState', ALERT_STATES, { optional: true }) state?: AlertState;
  @EnumField('PaymentAlertKind', ALERT_KINDS, { optional: true }) kind?: AlertKind;
}

export class ExportPaymentAlertsDto extends exportOf(ListPaymentAlertsDto) {}

export class ResolvePaymentAlertDto {
  @NoteField({ min: 3, max: 500, description: 'What was done about it' }) resolution!: string;
}

export class PaymentAlertDto {
  @UuidField() id!: string;
  @EnumField('PaymentAlertKind', ALERT_KINDS) kind!: AlertKind;
  @TextField({ nullable: true, description: 'Null for money that fits no order' }) orderNumber!:
    string | null;
  @EnumField('PaymentStatus', PAYMENT_STATUSES, { nullable: true }) orderPaymentStatus!: PaymentStatus | null;
  @UuidField({ nullable: true }) paymentId!: string | null;
  @EnumField('PaymentProvider', PAYMENT_PROVIDERS, { nullable: true }) provider!: PaymentProviderName | null;
  @EnumField('PaymentMethod', PAYMENT_METHODS, { nullable: true }) method!: PaymentMethod | null;
  @MoneyField({ nullable: true, description: 'The money in question, where it is known and in rupiah' })
  amount!: MoneyDto | null;
  @TextMapField({ description: 'What else is known, such as told, expected, gatewayRef' })
  detail!: Record<string, string>;
  @DateTimeField() createdAt!: string;
  @DateTimeField({ nullable: true }) resolvedAt!: string | null;
  @TextField({ description: 'What was done about it; settled_itself where nobody had to do anything' })
  resolution!: string;
  @TextField({ nullable: true, description: 'The member of staff' }) resolvedBy!: string | null;
}

export class PaymentAlertPageDto {
  @ListField(() => PaymentAlertDto) items!: PaymentAlertDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class PaymentAlertCountDto {
  @IntField({ max: 100, description: 'Nobody has dealt with yet; 100 stands for all beyond' }) open!: number;
}

export function toPaymentAlertDto(alert: AlertRow): PaymentAlertDto {
  return {
    ...alert,
    amount: alert.amount === null ? null : rupiah(alert.amount),
    detail: textsOf(alert.detail),
    createdAt: alert.createdAt.toISOString(),
    resolvedAt: alert.resolvedAt?.toISOString() ?? null,
  };
}

export const toPaymentAlertPage = (found: AlertRow[], limit: number): Page<PaymentAlertDto> =>
  toPage(found, limit, toPaymentAlertDto, ({ id }) => [id]);
