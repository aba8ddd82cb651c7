import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { BRANCH_PORTION, RENEW_WORDS } from './product-search.queries.js';

/** So many at a time, that nobody who sells or saves one of them waits long. */
const PORTION = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** What products are found by. The database keeps it with each product; categories tell theirs by job. */
@Injectable()
export class ProductWordsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A portion of what stands below a category that was renamed or moved; the next one is a job of its own. */
  async renew({ categoryId, after = BEFORE_ALL }: { categoryId: string; after?: string }): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const portion = await rows<{ id: string }>(tx, BRANCH_PORTION, [categoryId, after, PORTION]);
      if (portion.length === 0) return;
      await tx.query(RENEW_WORDS, [portion.map(({ id }) => id)]);
      await tx.query(`SELECT pg_notify('catalog_news', '')`);
      const last = portion.at(-1)!.id;
      if (portion.length === PORTION) await addJob(tx, 'catalog.renew-words', { categoryId, after: last });
    });
  }
}
