import { rupiah } from '@hurtrock/shared/money';
import { PAYMENT_METHODS, type PaymentMethod } from '@hurtrock/shared/payment-methods';
import {
  BooleanField,
  CodeField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
} from '../../../common/fields.js';
import { PageQuery, toPage, type Page } from '../../../common/page.js';
import {
  fulfilmentOf,
  FULFILMENTS,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  type Fulfilment,
  type OrderStatus,
  type PaymentStatus,
} from '../order-state.js';
import type { OrderSummary } from '../order-view.js';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class ListOrdersDto extends PageQuery {
  @EnumField('OrderStatus', ORDER_STATUSES, { optional: true }) status?: OrderStatus;
  @EnumField('PaymentStatus', PAYMENT_STATUSES, { optional: true }) paymentStatus?: PaymentStatus;
  @EnumField('Fulfilment', FULFILMENTS, { optional: true }) fulfilment?: Fulfilment;
  @EnumField('PaymentMethod', PAYMENT_METHODS, { optional: true }) method?: PaymentMethod;
  @CodeField({ optional: true, description: 'A shipping service' }) service?: string;
  @TextField({ pattern: DAY, optional: true, description: 'From this day in WIB on, as YYYY-MM-DD' })
  from?: string;

  @TextField({ pattern: DAY, optional: true, description: 'Up to and with this day in WIB, as YYYY-MM-DD' })
  to?: string;

  @BooleanField({
    fromQuery: true,
    optional: true,
    description:
      'Only what can be packed now: paid or agreed to be paid to the courier, not held, some of it here',
  })
  toPack?: boolean;

  @TextField({
    max: 100,
    optional: true,
    description: 'Part of number, name, e-mail, phone or tracking number',
  })
  q?: string;
}

export class OrderSummaryDto {
  @TextField() number!: string;
  @EnumField('OrderStatus', ORDER_STATUSES) status!: OrderStatus;
  @EnumField('PaymentStatus', PAYMENT_STATUSES) paymentStatus!: PaymentStatus;
  @EnumField('PaymentMethod', PAYMENT_METHODS) paymentMethod!: PaymentMethod;
  @DateTimeField() placedAt!: string;
  @MoneyField() total!: MoneyDto;
  @IntField({ description: 'Units, not lines' }) itemCount!: number;
  @TextField() firstItemName!: string;
}

export class AdminOrderSummaryDto extends OrderSummaryDto {
  @EnumField('Fulfilment', FULFILMENTS) fulfilment!: Fulfilment;
  @TextField() contactName!: string;
  @TextField() contactEmail!: string;
  @TextField() contactPhone!: string;
  @TextField({ description: 'The shipping service that the buyer chose' }) shippingName!: string;
  @TextField({ nullable: true, description: 'Why nothing may be shipped now' }) holdReason!: string | null;
}

export class OrderPageDto {
  @ListField(() => OrderSummaryDto) items!: OrderSummaryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class AdminOrderPageDto {
  @ListField(() => AdminOrderSummaryDto) items!: AdminOrderSummaryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

function toSummaryDto(order: OrderSummary): OrderSummaryDto {
  const { number, status, paymentStatus, paymentMethod, placedAt, total, itemCount, firstItemName } = order;
  return {
    number,
    status,
    paymentStatus,
    paymentMethod,
    itemCount,
    firstItemName,
    placedAt: placedAt.toISOString(),
    total: rupiah(total),
  };
}

function toAdminSummaryDto(order: OrderSummary): AdminOrderSummaryDto {
  const { contact, wanted, shipped, returned, shippingName, holdReason } = order;
  return {
    fulfilment: fulfilmentOf([
      { quantity: wanted, quantityShipped: shipped, quantityCancelled: 0, quantityReturned: returned },
    ]),
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    shippingName,
    holdReason,
    // Last, because Node 20 takes a microsecond for each field that is written after a spread.
    ...toSummaryDto(order),
  };
}

const keysOf = ({ placedAtKey, id }: OrderSummary): string[] => [placedAtKey, id];

export const toOrderPage = (found: OrderSummary[], limit: number): Page<OrderSummaryDto> =>
  toPage(found, limit, toSummaryDto, keysOf);

export const toAdminOrderPage = (found: OrderSummary[], limit: number): Page<AdminOrderSummaryDto> =>
  toPage(found, limit, toAdminSummaryDto, keysOf);
