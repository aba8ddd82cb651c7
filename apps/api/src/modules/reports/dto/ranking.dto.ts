import { PAYMENT_METHODS, type PaymentMethod } from '@hurtrock/shared/payment-methods';
import {
  EnumField,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { RankedRow, RankedSum } from '../rankings.service.js';
import type { CourierRow, MethodRow, ServiceRow, StockAgeing } from '../trade.service.js';
import { ComparedSpansDto } from './course.dto.js';
import { WHOLE_RUPIAH } from './span.dto.js';

export class RankedSumDto implements RankedSum {
  @IntField() units!: number;
  @IntField({ description: 'Of the units, those cancelled or sent back' }) undone!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'Of the goods, with tax and without shipping; whole rupiah' })
  revenue!: number;
  @IntField() unitsBefore!: number;
  @IntField(WHOLE_RUPIAH) revenueBefore!: number;
}

export class RankedRowDto extends RankedSumDto implements RankedRow {
  @UuidField({ nullable: true, description: 'Null for brands' }) id!: string | null;
  @TextField() name!: string;
  @TextField({ nullable: true, description: 'SKU of a product, parent of a category' }) detail!:
    string | null;
}

export class RankingDto extends ComparedSpansDto {
  @ObjectField(() => RankedSumDto, { description: 'Of all, also those not listed' }) totals!: RankedSumDto;
  @ListField(() => RankedRowDto, { description: 'At most 50, most revenue first' }) rows!: RankedRowDto[];
}

export class MethodRowDto implements MethodRow {
  @EnumField('PaymentMethod', PAYMENT_METHODS) method!: PaymentMethod;
  @IntField({ description: 'Orders paid so' }) orders!: number;
  @IntField(WHOLE_RUPIAH) revenue!: number;
  @IntField({ description: 'Tries to pay so, by the day they began' }) attempts!: number;
  @IntField({ description: 'Tries that the company refused' }) failed!: number;
  @IntField({ description: 'Tries that were left' }) abandoned!: number;
  @IntField() ordersBefore!: number;
  @IntField(WHOLE_RUPIAH) revenueBefore!: number;
}

export class MethodsDto extends ComparedSpansDto {
  @ListField(() => MethodRowDto) rows!: MethodRowDto[];
}

export class ServiceRowDto implements ServiceRow {
  @TextField() code!: string;
  @TextField() name!: string;
  @IntField() orders!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'What buyers paid for it, whole rupiah' }) revenue!: number;
  @IntField() ordersBefore!: number;
  @IntField(WHOLE_RUPIAH) revenueBefore!: number;
}

export class CourierRowDto implements CourierRow {
  @TextField() courier!: string;
  @IntField({ description: 'That left on these days' }) parcels!: number;
  @IntField() delivered!: number;
  @NumberField({ nullable: true, description: 'From leaving to arriving; null while none arrived' })
  averageDays!: number | null;
}

export class ShippingFiguresDto extends ComparedSpansDto {
  @ListField(() => ServiceRowDto) rows!: ServiceRowDto[];
  @ListField(() => CourierRowDto) couriers!: CourierRowDto[];
}

const COST = {
  ...WHOLE_RUPIAH,
  nullable: true,
  description: 'Whole rupiah; null for whom costs are not for',
};

export class StockAgeDto {
  @IntField({ description: 'Days since the last sale or arrival, from here to the next age' })
  fromDays!: number;
  @IntField() products!: number;
  @IntField() units!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'At selling prices, whole rupiah' }) worth!: number;
  @IntField(COST) cost!: number | null;
}

export class IdleProductDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() sku!: string;
  @IntField() units!: number;
  @IntField({ description: 'Since the last sale or arrival' }) days!: number;
  @TextField({ nullable: true, description: 'The day in WIB; null if never' }) lastSold!: string | null;
  @IntField(WHOLE_RUPIAH) worth!: number;
  @IntField(COST) cost!: number | null;
}

export class StockAgeingDto {
  @ListField(() => StockAgeDto) ages!: StockAgeDto[];
  @ListField(() => IdleProductDto, {
    description: 'Idle for three months and more; at most 50, worth most first',
  })
  products!: IdleProductDto[];
}

interface Costed {
  cost: number | null;
}

const withoutCost = <T extends Costed>(row: T): T => ({ ...row, cost: null });

export const toStockAgeingDto = ({ ages, products }: StockAgeing, seesCosts: boolean): StockAgeingDto =>
  seesCosts
    ? { ages, products }
    : { ages: ages.map<StockAgeDto>(withoutCost), products: products.map(withoutCost) };
