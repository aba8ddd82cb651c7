import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError, fieldError } from '../../common/app-error.js';
import { judged } from '../../common/constraints.js';
import { addJob } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import { FormerSlugsService } from './former-slugs.service.js';
import type { ProductFacts } from './product-facts.js';
import { priceAt, turnsAfter, type Prices } from './product-price.js';
import {
  ADD_PRODUCT,
  CHANGE_PRODUCT,
  EDITED_PRODUCT,
  JUDGED_FIELDS,
  valuesOf,
  type EditedProduct,
} from './products-admin.queries.js';
import { slugOf, withFreeName } from './slug.js';

/** Writes rows of products, with the price of the moment and the jobs for when it turns. */
@Injectable()
export class ProductWriter {
  constructor(private readonly former: FormerSlugsService) {}

  /** The product, kept from other editors until the end. Throws `not_found`. */
  async edited(tx: EntityManager, id: string): Promise<EditedProduct> {
    const [row] = await rows<ProductFacts & Omit<EditedProduct, 'facts'>>(tx, EDITED_PRODUCT, [id]);
    if (!row) throw new AppError('not_found');
    const { version, now, ...facts } = row;
    return { facts, version, now };
  }

  /** Under this slug, or under the first free one that the name asks for. The new product has no stock yet. */
  async add(tx: EntityManager, facts: Omit<ProductFacts, 'slug'>, slug?: string): Promise<string> {
    const [clock] = await rows<{ now: Date }>(tx, 'SELECT shop_now() AS now', []);
    const insert = async (free: string): Promise<{ id: string; slug: string } | undefined> => {
      const written = { ...facts, slug: free, ...priceAt(facts, clock!.now) };
      const [row] = await judged(JUDGED_FIELDS, () =>
        rows<{ id: string }>(tx, ADD_PRODUCT, valuesOf(written)),
      );
      return row && { id: row.id, slug: free };
    };
    const added =
      slug === undefined ? await withFreeName(slugOf(facts.name, 'produk'), insert) : await insert(slug);
    if (!added) throw fieldError('slug', 'taken', 'Another one has it');
    await this.former.take(tx, 'product', added.slug);
    await tx.query('INSERT INTO product_stock (product_id) VALUES ($1)', [added.id]);
    await this.turnLater(tx, added.id, facts, clock!.now);
    return added.id;
  }

  /** Throws `version_stale` when it is not the version that was seen. */
  async change(
    tx: EntityManager,
    { id, version }: { id: string; version: number },
    facts: ProductFacts,
    now: Date,
  ): Promise<void> {
    const values = valuesOf({ ...facts, ...priceAt(facts, now) });
    const changed = await judged(JUDGED_FIELDS, () => rows(tx, CHANGE_PRODUCT, [...values, id, version]));
    if (changed.length === 0) throw new AppError('version_stale');
    await this.turnLater(tx, id, facts, now);
  }

  /** The clock's own job would come within a minute; this one comes at once. */
  private async turnLater(tx: EntityManager, id: string, prices: Prices, now: Date): Promise<void> {
    for (const moment of turnsAfter(prices, now))
      await addJob(
        tx,
        'catalog.turn-prices',
        {},
        { key: `turn-price:${id}:${moment.toISOString()}`, delay: (moment.getTime() - now.getTime()) / 1000 },
      );
  }
}
