import {
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import { RECAP_KINDS, type RecapKind, type TaxRecap } from '../tax-recap.js';

export class TaxRecapMonthDto {
  @TextField({
    pattern: /^20\d\d-(0[1-9]|1[0-2])$/,
    description: 'A month in WIB that has begun, as YYYY-MM',
  })
  month!: string;
}

const WHOLE_RUPIAH = {
  min: Number.MIN_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
  description: 'Whole rupiah, or below zero',
};

/** Amounts in whole rupiah; a difference may be below zero. */
export class RecapSumDto {
  @IntField() count!: number;
  @IntField(WHOLE_RUPIAH) total!: number;
  @IntField(WHOLE_RUPIAH) net!: number;
  @IntField(WHOLE_RUPIAH) base!: number;
  @IntField(WHOLE_RUPIAH) tax!: number;
}

export class RecapLineDto {
  @EnumField('RecapKind', RECAP_KINDS) kind!: RecapKind;
  @TextField() number!: string;
  @TextField() orderNumber!: string;
  @TextField() buyer!: string;
  @DateTimeField() issuedAt!: string;
  @IntField(WHOLE_RUPIAH) total!: number;
  @IntField(WHOLE_RUPIAH) net!: number;
  @IntField(WHOLE_RUPIAH) base!: number;
  @IntField(WHOLE_RUPIAH) tax!: number;
}

export class TaxRecapDto extends TaxRecapMonthDto {
  @ObjectField(() => RecapSumDto) invoices!: RecapSumDto;
  @ObjectField(() => RecapSumDto) creditNotes!: RecapSumDto;
  @ObjectField(() => RecapSumDto, {
    description: 'Cancelled in this month, since their refunds came to nothing',
  })
  cancelledCreditNotes!: RecapSumDto;
  @ObjectField(() => RecapSumDto) due!: RecapSumDto;
  @ListField(() => RecapLineDto, { description: 'Oldest first' }) lines!: RecapLineDto[];
}

export const toTaxRecapDto = (recap: TaxRecap): TaxRecapDto => ({
  ...recap,
  lines: recap.lines.map((line) => ({ ...line, issuedAt: line.issuedAt.toISOString() })),
});
