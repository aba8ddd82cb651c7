import { rupiah } from '@hurtrock/shared/money';
import {
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  TextListField,
  UuidField,
} from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import {
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  type OrderStatus,
  type PaymentStatus,
} from '../../orders/order-state.js';
import type { Compared } from '../../reports/sales-figures.service.js';
import type { SalesSum } from '../../reports/sales-sums.js';
import type { Dashboard } from '../dashboard.service.js';

export class DashboardSalesDto {
  @MoneyField({ description: 'Paid, shipped and delivered orders, by the day they were paid' })
  revenue!: MoneyDto;
  @IntField() orders!: number;
  @IntField() units!: number;
  @MoneyField({ description: 'What went back in this time' }) refunds!: MoneyDto;
}

export class DashboardSpanDto {
  @ObjectField(() => DashboardSalesDto) now!: DashboardSalesDto;
  @ObjectField(() => DashboardSalesDto, { description: 'The same span before' }) before!: DashboardSalesDto;
}

export class DashboardDayDto extends DashboardSalesDto {
  @TextField({ description: 'YYYY-MM-DD in WIB' }) day!: string;
}

export class ShortStockDto {
  @IntField() out!: number;
  @IntField() critical!: number;
  @IntField() low!: number;
}

export class LastCheckDto {
  @DateTimeField() checkedAt!: string;
  @IntField({ description: 'How many were looked at' }) checked!: number;
  @TextListField({ max: 100, longest: 20, description: 'The numbers of those that did not hold' })
  broken!: string[];
}

export class DashboardCountsDto {
  @IntField() products!: number;
  @IntField() orders!: number;
  @IntField() users!: number;
  @IntField({ description: 'Orders that can be packed now; 1,000 stands for that or more, here and below' })
  toPack!: number;
  @IntField() chatsWaiting!: number;
  @IntField({ description: 'Returns that somebody must decide about' }) returnsAsked!: number;
  @IntField({ description: 'Open alerts of payments' }) openAlerts!: number;
  @ObjectField(() => ShortStockDto) stock!: ShortStockDto;
  @ObjectField(() => LastCheckDto, { nullable: true, description: 'Null while nobody has looked yet' })
  invariants!: LastCheckDto | null;
}

export class RecentOrderDto {
  @TextField() number!: string;
  @TextField() name!: string;
  @EnumField('OrderStatus', ORDER_STATUSES) status!: OrderStatus;
  @EnumField('PaymentStatus', PAYMENT_STATUSES) paymentStatus!: PaymentStatus;
  @MoneyField() total!: MoneyDto;
  @DateTimeField() placedAt!: string;
}

export class BestSellerDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() sku!: string;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
  @IntField({ description: 'Less what came back' }) units!: number;
  @MoneyField() revenue!: MoneyDto;
}

export class DashboardDto {
  @ObjectField(() => DashboardCountsDto) counts!: DashboardCountsDto;
  @ObjectField(() => DashboardSpanDto) today!: DashboardSpanDto;
  @ObjectField(() => DashboardSpanDto) month!: DashboardSpanDto;
  @ListField(() => DashboardDayDto, { description: 'The last 30 days, the first one first' })
  days!: DashboardDayDto[];
  @ListField(() => RecentOrderDto) recentOrders!: RecentOrderDto[];
  @ListField(() => BestSellerDto, { description: 'Of the last 30 days' }) bestSellers!: BestSellerDto[];
}

const toNumbers = ({ revenue, orders, units, refunds }: SalesSum): DashboardSalesDto => ({
  revenue: rupiah(revenue),
  orders,
  units,
  refunds: rupiah(refunds),
});

const toCompared = ({ now, before }: Compared<SalesSum>): DashboardSpanDto => ({
  now: toNumbers(now),
  before: toNumbers(before),
});

export function toDashboardDto({
  counts,
  today,
  month,
  days,
  recentOrders,
  bestSellers,
}: Dashboard): DashboardDto {
  const { invariants } = counts;
  return {
    counts: {
      ...counts,
      invariants: invariants && { ...invariants, checkedAt: new Date(invariants.checkedAt).toISOString() },
    },
    today: toCompared(today),
    month: toCompared(month),
    days: days.map((day) => ({ day: day.day, ...toNumbers(day) })),
    recentOrders: recentOrders.map(({ total, placedAt, ...order }) => ({
      ...order,
      total: rupiah(total),
      placedAt: placedAt.toISOString(),
    })),
    bestSellers: bestSellers.map(({ picture, revenue, ...product }) => ({
      ...product,
      picture: picture && toPictureDto(picture),
      revenue: rupiah(revenue),
    })),
  };
}
