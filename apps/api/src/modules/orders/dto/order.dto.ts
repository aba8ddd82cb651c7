import { rupiah } from '@hurtrock/shared/money';
import {
  DateTimeField,
  EnumField,
  EnumListField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  NumberField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { courierName, trackingUrl } from '../../shipping/couriers.js';
import {
  buyerActions,
  fulfilmentOf,
  FULFILMENTS,
  ORDER_ACTIONS,
  ORDER_STATUSES,
  ORDER_STEPS,
  PAYMENT_STATUSES,
  type Fulfilment,
  type OrderAction,
  type OrderFacts,
  type OrderStatus,
  type OrderStepName,
  type PaymentStatus,
} from '../order-state.js';
import type { CreditNoteView, LineView, OrderView, ShipmentView } from '../order-view.js';
import { PAYMENT_METHODS, type PaymentMethod } from '@hurtrock/shared/payment-methods';
import { SHORTAGES, type Shortage } from '../shortage.js';
import { AddressDto } from '../../users/postal-address.js';
import { ContactDto } from './place-order.dto.js';

export class OrderLineDto {
  @TextField() productSlug!: string;
  @TextField() name!: string;
  @TextField() sku!: string;
  @MoneyField() unitPrice!: MoneyDto;
  @IntField() quantity!: number;
  @IntField() quantityShipped!: number;
  @IntField() quantityCancelled!: number;
  @IntField({ description: 'Of those shipped, units that came back' }) quantityReturned!: number;
  @IntField({ description: 'Units that are still to arrive at the shop' }) quantityBackordered!: number;
  @MoneyField() lineTotal!: MoneyDto;
  @MoneyField({ description: 'Its part of the order’s discount' }) discountShare!: MoneyDto;
}

export class OrderShippingDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @IntField() minDays!: number;
  @IntField() maxDays!: number;
  @IntField({ description: 'Grams the courier charges for' }) billableWeightGrams!: number;
}

export class OrderTaxDto {
  @NumberField({ description: 'PPN in percent, as the law names it' }) ratePercent!: number;
  @MoneyField() net!: MoneyDto;
  @MoneyField({ description: 'Dasar pengenaan pajak' }) base!: MoneyDto;
  @MoneyField() amount!: MoneyDto;
}

export class TimelineEntryDto {
  @DateTimeField() at!: string;
  @EnumField('OrderStep', ORDER_STEPS) action!: OrderStepName;
  @TextField({ nullable: true, description: 'A courier and number, or a reason' })
  detail!: string | null;
}

export class ShipmentLineDto {
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField() quantity!: number;
}

export class ShipmentDto {
  @UuidField() id!: string;
  @TextField() courier!: string;
  @TextField() courierName!: string;
  @TextField() trackingNumber!: string;
  @TextField({ nullable: true }) trackingUrl!: string | null;
  @DateTimeField() shippedAt!: string;
  @DateTimeField({ nullable: true }) deliveredAt!: string | null;
  @ListField(() => ShipmentLineDto) lines!: ShipmentLineDto[];
}

export class CreditNoteDto {
  @UuidField() id!: string;
  @TextField() number!: string;
  @MoneyField() amount!: MoneyDto;
  @DateTimeField() issuedAt!: string;
  @DateTimeField({ nullable: true, description: 'Since then it counts no more: its refund came to nothing' })
  cancelledAt!: string | null;
}

export class OrderDto {
  @TextField() number!: string;
  @EnumField('OrderStatus', ORDER_STATUSES) status!: OrderStatus;
  @EnumField('PaymentStatus', PAYMENT_STATUSES) paymentStatus!: PaymentStatus;
  @EnumField('Fulfilment', FULFILMENTS) fulfilment!: Fulfilment;
  @DateTimeField() placedAt!: string;
  @DateTimeField({ nullable: true, description: 'Until then the stock is held' }) payUntil!: string | null;
  @EnumField('PaymentMethod', PAYMENT_METHODS) paymentMethod!: PaymentMethod;
  @EnumField('Shortage', SHORTAGES, {
    nullable: true,
    description: 'How goods that are still to arrive are sent',
  })
  shortage!: Shortage | null;
  @ObjectField(() => ContactDto) contact!: ContactDto;
  @ObjectField(() => AddressDto) address!: AddressDto;
  @ObjectField(() => OrderShippingDto) shipping!: OrderShippingDto;
  @ListField(() => OrderLineDto) lines!: OrderLineDto[];
  @MoneyField() subtotal!: MoneyDto;
  @MoneyField() discountTotal!: MoneyDto;
  @MoneyField() shippingTotal!: MoneyDto;
  @MoneyField() total!: MoneyDto;
  @ObjectField(() => OrderTaxDto, { nullable: true }) tax!: OrderTaxDto | null;
  @TextField({ nullable: true }) invoiceNumber!: string | null;
  @TextField({ nullable: true }) note!: string | null;
  @ListField(() => TimelineEntryDto) timeline!: TimelineEntryDto[];
  @ListField(() => ShipmentDto) shipments!: ShipmentDto[];
  @ListField(() => CreditNoteDto) creditNotes!: CreditNoteDto[];
  @EnumListField('OrderAction', ORDER_ACTIONS, { description: 'What the asker may do now' })
  allowedActions!: OrderAction[];
}

export function factsOf(order: OrderView): OrderFacts {
  return { ...order, hasShipped: order.shipments.length > 0 };
}

/** The order as its buyer sees it. */
export function toOrderDto(order: OrderView): OrderDto {
  return toOrderDtoFor(order, buyerActions(factsOf(order)));
}

export function toOrderDtoFor(order: OrderView, allowedActions: OrderAction[]): OrderDto {
  const { number, status, paymentStatus, paymentMethod, contact, address, invoiceNumber, note } = order;
  const { code, name, minDays, maxDays, billableWeightGrams } = order.shipping;
  return {
    number,
    status,
    paymentStatus,
    paymentMethod,
    shortage: order.shortage,
    contact,
    address,
    invoiceNumber,
    note,
    allowedActions,
    fulfilment: fulfilmentOf(order.lines),
    placedAt: order.placedAt.toISOString(),
    payUntil: order.status === 'pending' ? (order.payUntil?.toISOString() ?? null) : null,
    shipping: { code, name, minDays, maxDays, billableWeightGrams },
    lines: order.lines.map(toLineDto),
    subtotal: rupiah(order.subtotal),
    discountTotal: rupiah(order.discountTotal),
    shippingTotal: rupiah(order.shippingTotal),
    total: rupiah(order.total),
    tax: toTaxDto(order),
    timeline: order.history.map(({ at, action, detail }) => ({
      at: new Date(at).toISOString(),
      action,
      detail,
    })),
    shipments: order.shipments.map(toShipmentDto),
    creditNotes: order.creditNotes.map(toCreditNoteDto),
  };
}

function toLineDto(line: LineView): OrderLineDto {
  const { slug, name, sku, unitPrice, quantity } = line;
  const { quantityShipped, quantityCancelled, quantityReturned, quantityBackordered } = line;
  return {
    productSlug: slug,
    name,
    sku,
    quantity,
    quantityShipped,
    quantityCancelled,
    quantityReturned,
    quantityBackordered,
    unitPrice: rupiah(unitPrice),
    lineTotal: rupiah(unitPrice * quantity),
    discountShare: rupiah(line.discountShare),
  };
}

function toTaxDto({ taxRateBasisPoints, taxNet, taxBase, taxAmount }: OrderView): OrderTaxDto | null {
  if (taxRateBasisPoints === null) return null;
  return {
    ratePercent: taxRateBasisPoints / 100,
    net: rupiah(taxNet),
    base: rupiah(taxBase),
    amount: rupiah(taxAmount),
  };
}

function toShipmentDto({
  id,
  courier,
  trackingNumber,
  shippedAt,
  deliveredAt,
  lines,
}: ShipmentView): ShipmentDto {
  return {
    id,
    courier,
    trackingNumber,
    lines,
    courierName: courierName(courier),
    trackingUrl: trackingUrl(courier, trackingNumber),
    shippedAt: new Date(shippedAt).toISOString(),
    deliveredAt: deliveredAt && new Date(deliveredAt).toISOString(),
  };
}

const toCreditNoteDto = ({ id, number, amount, issuedAt, cancelledAt }: CreditNoteView): CreditNoteDto => ({
  id,
  number,
  amount: rupiah(amount),
  issuedAt: new Date(issuedAt).toISOString(),
  cancelledAt: cancelledAt && new Date(cancelledAt).toISOString(),
});
