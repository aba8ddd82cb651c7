import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../config.js';
import { MailService } from '../mail/mail.service.js';
import { OrderMails } from '../orders/order-mails.js';
import type { OrderView } from '../orders/order-view.js';
import { StoreService } from '../store/store.service.js';
import type { ReturnView } from './returns.queries.js';

type BuyersMail = 'return_approved' | 'return_rejected' | 'return_received';

/** Who must hear of a return, and what. */
@Injectable()
export class ReturnMails {
  constructor(
    private readonly config: Config,
    private readonly mail: MailService,
    private readonly store: StoreService,
    private readonly orderMails: OrderMails,
  ) {}

  async tellBuyer(tx: EntityManager, kind: BuyersMail, found: ReturnView): Promise<void> {
    await this.orderMails.queue(tx, found.orderId, kind, {
      occasion: found.id,
      returned: goodsOf(found),
      answer: found.answer,
      ...(kind === 'return_received' && { refundDue: found.owed }),
    });
  }

  async tellStaff(tx: EntityManager, order: OrderView, found: ReturnView): Promise<void> {
    const { name, email } = await this.store.profile(tx);
    await this.mail.queue(tx, {
      kind: 'return_requested',
      dedupeKey: `return_requested:${found.id}`,
      to: email,
      locale: 'id',
      orderNumber: order.number,
      data: {
        name,
        orderNumber: order.number,
        link: `${this.config.PUBLIC_URL}/admin/returns/${found.id}`,
        lines: [],
        subtotal: order.subtotal,
        shippingTotal: order.shippingTotal,
        total: order.total,
        returned: goodsOf(found),
        answer: found.comment,
      },
    });
  }
}

/** What came back; before that, what shall. */
const goodsOf = ({ status, lines }: ReturnView): string[] =>
  lines
    .map(({ name, quantity, quantityReceived }) => ({
      name,
      units: status === 'received' ? quantityReceived : quantity,
    }))
    .filter(({ units }) => units > 0)
    .map(({ name, units }) => `${units} × ${name}`);
