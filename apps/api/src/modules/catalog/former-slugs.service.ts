import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { prepared } from '../../database/sql.js';

export type Addressed = 'product' | 'category';

const NEW_SLUG: Record<Addressed, string> = {
  product: `SELECT p.slug FROM former_product_slug f JOIN product p ON p.id = f.product_id
              JOIN category c ON c.id = p.category_id AND c.is_active
             WHERE f.slug = $1 AND p.is_active AND p.archived_at IS NULL`,
  category:
    'SELECT c.slug FROM former_category_slug f JOIN category c ON c.id = f.category_id WHERE f.slug = $1 AND c.is_active',
};

/** Addresses that products and categories had: whoever comes by one is sent on. */
@Injectable()
export class FormerSlugsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Where that which had this address is found now. */
  async newSlug(of: Addressed, slug: string): Promise<string | undefined> {
    const [found] = await prepared<{ slug: string }>(this.db, `former-slug:${of}`, NEW_SLUG[of], [slug]);
    return found?.slug;
  }

  /** The address is given to somebody: it leads nowhere else any more. */
  async take(tx: EntityManager, of: Addressed, slug: string): Promise<void> {
    await tx.query(`DELETE FROM former_${of}_slug WHERE slug = $1`, [slug]);
  }

  /** Somebody has moved from one address to another. */
  async move(
    tx: EntityManager,
    of: Addressed,
    { id, from, to }: { id: string; from: string; to: string },
  ): Promise<void> {
    await this.take(tx, of, to);
    await tx.query(
      `INSERT INTO former_${of}_slug (slug, ${of}_id) VALUES ($1, $2)
       ON CONFLICT (slug) DO UPDATE SET ${of}_id = EXCLUDED.${of}_id`,
      [from, id],
    );
  }
}
