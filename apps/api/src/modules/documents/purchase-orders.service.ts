import { purchaseOrderEn } from '@hurtrock/i18n/purchase-order.en';
import { purchaseOrderId } from '@hurtrock/i18n/purchase-order.id';
import type { Locale } from '@hurtrock/shared/format';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor.js';
import { seesCosts } from '../inventory/restock-order-view.js';
import { RestockOrdersService } from '../inventory/restock-orders.service.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { LetterheadsService } from './letterheads.service.js';
import { purchaseOrderPdf } from './purchase-order.js';

@Injectable()
export class PurchaseOrdersService {
  constructor(
    private readonly orders: RestockOrdersService,
    private readonly suppliers: SuppliersService,
    private readonly letterheads: LetterheadsService,
  ) {}

  async print(actor: Actor, number: string, locale: Locale): Promise<Uint8Array> {
    const order = await this.orders.read(number);
    const [supplier, shop] = await Promise.all([
      this.suppliers.read(order.supplier.id),
      this.letterheads.current(),
    ]);
    const texts = locale === 'en' ? purchaseOrderEn : purchaseOrderId;
    return purchaseOrderPdf({ order, supplier, shop, texts, locale, showsCosts: seesCosts(actor) });
  }
}
