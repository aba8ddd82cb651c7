import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import type { StockMailData } from '../mail/mail-kinds.js';
import { MailService } from '../mail/mail.service.js';
import { StoreService } from '../store/store.service.js';
import { showLevels } from './shelf-news.js';

/** Of two that try, one gets the rows. */
const TAKE_UNMAILED = `
  WITH taken AS (
    UPDATE stock_alert SET mailed_at = shop_now() WHERE mailed_at IS NULL RETURNING id, product_id, level, available)
  SELECT t.id, p.name, p.sku, t.level, t.available FROM taken t JOIN product p ON p.id = t.product_id ORDER BY t.id`;

/** Who reads a mail reads no longer list; the page behind its link shows them all. */
const MOST_NAMED = 50;

type Crossing = StockMailData['products'][number] & { id: string };

@Injectable()
export class StockAlertsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly mail: MailService,
    private readonly store: StoreService,
  ) {}

  /** Staff changed what counts as short, or whether it may be ordered ahead. */
  async lookAgain(productId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      // Whoever changes the shelf waits, as for another change of it.
      await tx.query('SELECT FROM product_stock WHERE product_id = $1 FOR UPDATE', [productId]);
      await showLevels(tx, [productId]);
    });
  }

  /** One mail to the shop about everything that fell past a line since the last one. */
  async mailUnmailed(): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const crossings = await rows<Crossing>(tx, TAKE_UNMAILED);
      if (crossings.length === 0) return;
      const { name, email } = await this.store.profile(tx);
      await this.mail.queue(tx, {
        kind: 'stock_low',
        dedupeKey: `stock_low:${crossings[0]!.id}`,
        to: email,
        locale: 'id',
        data: {
          name,
          link: `${this.config.PUBLIC_URL}/admin/stock`,
          others: Math.max(0, crossings.length - MOST_NAMED),
          products: crossings.slice(0, MOST_NAMED).map(({ name: product, sku, level, available }) => ({
            name: product,
            sku,
            level,
            available,
          })),
        },
      });
    });
  }
}
