import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SYSTEM } from '../../common/actor.js';
import { JobRegistry } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { LIST_PRICE_NOW, PRICE_NOW } from './product-price.js';

const MOST_AT_ONCE = 200;

/** Products whose row does not yet show the price of this moment: a sale began or ended. */
const TURN = `
  WITH due AS (
    SELECT p.id, p.price AS was, ${PRICE_NOW} AS price, ${LIST_PRICE_NOW} AS list_price FROM product p
     WHERE p.sale_price IS NOT NULL AND p.sale_starts_at <= shop_now()
       AND (p.price, p.list_price) IS DISTINCT FROM (${PRICE_NOW}, ${LIST_PRICE_NOW})
     ORDER BY p.id LIMIT ${MOST_AT_ONCE} FOR NO KEY UPDATE)
  UPDATE product SET price = due.price, list_price = due.list_price FROM due WHERE product.id = due.id
  RETURNING product.id, due.was, due.price`;

/** Lists and search sort by the price that stands in the row; this keeps it true. Carts and orders never wait for it. */
@Injectable()
export class SalePricesService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('catalog.turn-prices', () => this.turn());
  }

  async turn(): Promise<void> {
    let turned: number;
    do turned = await this.turnSome();
    while (turned === MOST_AT_ONCE);
  }

  private turnSome(): Promise<number> {
    return inTransaction(this.db, async (tx) => {
      const turned = await rows<{ id: string; was: number; price: number }>(tx, TURN, []);
      for (const { id, was, price } of turned)
        await this.audit.record(tx, {
          actor: SYSTEM,
          action: 'product.price_turned',
          entity: 'product',
          entityId: id,
          before: { price: was },
          after: { price },
        });
      return turned.length;
    });
  }
}
