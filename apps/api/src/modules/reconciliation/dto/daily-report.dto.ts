import { rupiah } from '@hurtrock/shared/money';
import {
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  type PaymentMethod,
  type PaymentProviderName,
} from '@hurtrock/shared/payment-methods';
import { IntersectionType } from '@nestjs/swagger';
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
} from '../../../common/fields.js';
import { LocaleDto } from '../../../common/locale.dto.js';
import type { DailyReport } from '../daily-report.js';
import {
  LINE_KINDS,
  MOST_LINES,
  REASON_KINDS,
  type LineKind,
  type ReasonKind,
} from '../daily-report.queries.js';

export class ReadDailyReportDto {
  @TextField({
    pattern: /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    description: 'A day in WIB that has begun, as YYYY-MM-DD',
  })
  date!: string;
}

export class DownloadDailyReportDto extends IntersectionType(ReadDailyReportDto, LocaleDto) {}

/** Money that may be below zero: more may have gone out than came in. */
export class BalanceDto {
  @IntField({
    min: Number.MIN_SAFE_INTEGER,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Whole rupiah, or below zero',
  })
  amount!: number;

  @EnumField('Currency', ['IDR']) currency!: 'IDR';
}

export class CountedMoneyDto {
  @IntField() count!: number;
  @MoneyField() total!: MoneyDto;
}

export class ProviderDayDto {
  @EnumField('PaymentProvider', PAYMENT_PROVIDERS, {
    description: 'Refunds that staff transfer themselves are manual, whoever took the payment',
  })
  provider!: PaymentProviderName;
  @ObjectField(() => CountedMoneyDto) captured!: CountedMoneyDto;
  @ObjectField(() => CountedMoneyDto) refunded!: CountedMoneyDto;
  @MoneyField({ nullable: true, description: 'Null while the company does not tell' }) fees!: MoneyDto | null;
  @ObjectField(() => BalanceDto, { description: 'Captured less refunded and known fees' }) net!: BalanceDto;
}

export class DifferenceReasonDto {
  @EnumField('DifferenceReason', REASON_KINDS) kind!: ReasonKind;
  @TextField() orderNumber!: string;
  @MoneyField() amount!: MoneyDto;
}

export class ReportLineDto {
  @DateTimeField() at!: string;
  @EnumField('PaymentProvider', PAYMENT_PROVIDERS) provider!: PaymentProviderName;
  @EnumField('PaymentMethod', PAYMENT_METHODS) method!: PaymentMethod;
  @EnumField('ReportLineKind', LINE_KINDS) kind!: LineKind;
  @TextField() orderNumber!: string;
  @MoneyField() amount!: MoneyDto;
  @TextField({ nullable: true, description: "The company's own id" }) gatewayRef!: string | null;
  @TextField({ nullable: true, description: 'The member of staff; null where nobody had to do anything' })
  handledBy!: string | null;
}

export class DailyReportDto {
  @TextField({ description: 'A day in WIB' }) date!: string;
  @ListField(() => ProviderDayDto) providers!: ProviderDayDto[];
  @ObjectField(() => CountedMoneyDto, { description: 'Orders that became paid that day' })
  orders!: CountedMoneyDto;
  @ObjectField(() => BalanceDto, { description: 'Captured that day, less the totals of those orders' })
  difference!: BalanceDto;
  @ListField(() => DifferenceReasonDto, { description: 'Money that came in and paid no order' })
  reasons!: DifferenceReasonDto[];
  @BooleanField({ description: 'The reasons explain the whole difference' }) isBalanced!: boolean;
  @ListField(() => ReportLineDto, { description: 'The oldest first' }) lines!: ReportLineDto[];
  @IntField({ description: `Of the whole day; lines holds at most ${MOST_LINES}` }) lineCount!: number;
}

const counted = ({ count, total }: { count: number; total: number }): CountedMoneyDto => ({
  count,
  total: rupiah(total),
});

export function toDailyReportDto(report: DailyReport): DailyReportDto {
  const { date, isBalanced, lineCount } = report;
  return {
    date,
    providers: report.providers.map(({ provider, captured, refunded, fees, net }) => ({
      provider,
      captured: counted(captured),
      refunded: counted(refunded),
      fees: fees === null ? null : rupiah(fees),
      net: rupiah(net),
    })),
    orders: counted(report.orders),
    difference: rupiah(report.difference),
    reasons: report.reasons.map(({ amount, ...reason }) => ({ ...reason, amount: rupiah(amount) })),
    isBalanced,
    lines: report.lines.map(({ at, amount, ...line }) => ({
      ...line,
      at: at.toISOString(),
      amount: rupiah(amount),
    })),
    lineCount,
  };
}
