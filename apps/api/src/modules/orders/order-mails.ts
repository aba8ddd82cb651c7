import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../config.js';
import type { MailKind, OrderMailData } from '../mail/mail-kinds.js';
import { MailService } from '../mail/mail.service.js';
import { orderToken } from './order-token.js';
import type { OrderView } from './order-view.js';
import { readOrder } from './orders.queries.js';

export type OrderMailKind = Extract<MailKind, `order_${string}` | `payment_${string}`>;

/** What only the cause of a mail knows; `occasion` tells two mails of one kind apart. */
export interface MailOccasion extends Partial<
  Pick<OrderMailData, 'courierName' | 'trackingNumber' | 'trackingUrl' | 'refunded' | 'payTo' | 'payUntil'>
> {
  occasion?: string;
}

@Injectable()
export class OrderMails {
  constructor(
    private readonly config: Config,
    private readonly mail: MailService,
  ) {}

  /** Writes a mail about the order into the outbox, once a kind and occasion, in the order's language. */
  async queue(
    tx: EntityManager,
    orderId: string,
    kind: OrderMailKind,
    occasion: MailOccasion = {},
  ): Promise<void> {
    await this.queueFor(tx, await readOrder(tx, orderId), kind, occasion);
  }

  /** The same for an order that has just been read. */
  async queueFor(
    tx: EntityManager,
    order: OrderView,
    kind: OrderMailKind,
    { occasion = '', ...extra }: MailOccasion = {},
  ): Promise<void> {
    await this.mail.queue(tx, {
      kind,
      dedupeKey: `${kind}:${order.id}:${occasion}`,
      to: order.contact.email,
      locale: order.locale,
      orderNumber: order.number,
      data: { ...this.dataOf(order), ...extra },
    });
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
      payUntil: order.payUntil?.toISOString(),
      invoiceNumber: order.invoiceNumber ?? undefined,
    };
  }
}
