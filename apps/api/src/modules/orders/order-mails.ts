import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../config.js';
import type { MailShop } from '../mail/mail-html.js';
import type { MailKind, OrderMailData } from '../mail/mail-kinds.js';
import { MailService } from '../mail/mail.service.js';
import { orderToken } from './order-token.js';
import type { OrderView } from './order-view.js';
import { readOrder } from './orders.queries.js';

export type OrderMailKind = Extract<
  MailKind,
  `order_${string}` | `payment_${string}` | `return_${string}` | 'backorder_arrived'
>;

/** What only the cause of a mail knows; `occasion` tells two mails of one kind apart. */
export interface MailOccasion extends Partial<
  Pick<
    OrderMailData,
    | 'lines'
    | 'isPart'
    | 'courierName'
    | 'trackingNumber'
    | 'trackingUrl'
    | 'refunded'
    | 'payTo'
    | 'payUntil'
    | 'returned'
    | 'answer'
    | 'refundDue'
  >
> {
  occasion?: string;
  /** Where it was read already. */
  shop?: MailShop;
}

@Injectable()
export class OrderMails {
  constructor(
    private readonly config: Config,
    private readonly mail: MailService,
  ) {}

  /**
   * Writes a mail about the order into the outbox, once a kind and occasion, in the order's language. False where it was
   * written before.
   */
  async queue(
    tx: EntityManager,
    orderId: string,
    kind: OrderMailKind,
    occasion: MailOccasion = {},
  ): Promise<boolean> {
    return this.queueFor(tx, await readOrder(tx, orderId), kind, occasion);
  }

  /** The same for an order that has just been read. */
  async queueFor(
    tx: EntityManager,
    order: OrderView,
    kind: OrderMailKind,
    { occasion = '', shop, ...extra }: MailOccasion = {},
  ): Promise<boolean> {
    const mail = {
      kind,
      dedupeKey: `${kind}:${order.id}:${occasion}`,
      to: order.contact.email,
      locale: order.locale,
      orderNumber: order.number,
      data: { ...this.dataOf(order), ...(kind === 'order_shipped' && parcelOf(order, occasion)), ...extra },
    };
    return this.mail.queue(tx, mail, shop);
  }

  private dataOf(order: OrderView): OrderMailData {
    const token = orderToken(order.id, this.config.SESSION_SECRET);
    return {
      name: order.contact.name,
      orderNumber: order.number,
      link: `${this.config.PUBLIC_URL}/orders/${order.number}#token=${token}`,
      lines: order.lines.map(({ name, quantity, unitPrice }) => ({
        name,
        quantity,
        lineTotal: unitPrice * quantity,
      })),
      subtotal: order.subtotal,
      shippingTotal: order.shippingTotal,
      total: order.total,
      payUntil: order.status === 'pending' ? order.payUntil?.toISOString() : undefined,
      invoiceNumber: order.invoiceNumber ?? undefined,
    };
  }
}

/** What lies in the parcel that the mail is about, named by its occasion; nothing for one with the whole order in it. */
function parcelOf(
  { lines, shipments }: OrderView,
  occasion: string,
): Pick<OrderMailData, 'lines' | 'isPart' | 'toFollow'> | undefined {
  const parcel = shipments.find(({ id }) => occasion.startsWith(id));
  const wanted = sum(lines.map(({ quantity, quantityCancelled }) => quantity - quantityCancelled));
  if (!parcel || sum(parcel.lines.map(({ quantity }) => quantity)) === wanted) return undefined;
  const priceOf = new Map(lines.map(({ sku, unitPrice }) => [sku, unitPrice]));
  return {
    isPart: true,
    toFollow: wanted - sum(lines.map(({ quantityShipped }) => quantityShipped)),
    lines: parcel.lines.map(({ sku, name, quantity }) => ({
      name,
      quantity,
      lineTotal: (priceOf.get(sku) ?? 0) * quantity,
    })),
  };
}

const sum = (amounts: number[]): number => amounts.reduce((all, amount) => all + amount, 0);
