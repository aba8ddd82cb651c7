import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All of a product that somebody is shown. Not how many were sold: an order that changes nothing else is no news. */
const SHOWN = [
  ...['sku', 'slug', 'name', 'description', 'brand', 'model', 'group_code', 'category_id', 'specifications'],
  ...['price', 'list_price', 'sale_price', 'sale_starts_at', 'sale_ends_at', 'availability', 'thumbnail'],
  ...[
    'weight_grams',
    'length_cm',
    'width_cm',
    'height_cm',
    'is_active',
    'is_featured',
    'archived_at',
    'created_at',
  ],
];

/** Tables that change seldom, each as a whole: whatever is written there is news. */
const WHOLE = [
  ...['category', 'category_specification', 'product_image', 'search_synonym'],
  ...['store_profile', 'tax_rate', 'shop_clock'],
];

const all = (row: string): string => SHOWN.map((column) => `${row}.${column}`).join(', ');

/**
 * Whoever keeps answers in memory hears when what they show has changed: by NOTIFY, which PostgreSQL sends when the
 * transaction is committed, once, and never when it is not.
 */
export class CatalogNews1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION tell_catalog_news() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('catalog_news', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER catalog_news_changed AFTER UPDATE OF ${SHOWN.join(', ')} ON product
        FOR EACH ROW WHEN ((${all('OLD')}) IS DISTINCT FROM (${all('NEW')}))
        EXECUTE FUNCTION tell_catalog_news();
      CREATE TRIGGER catalog_news AFTER INSERT OR DELETE ON product
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_news();
      CREATE TRIGGER catalog_news AFTER UPDATE OR DELETE ON picture
        FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_news();
      ${WHOLE.map(
        (table) => `CREATE TRIGGER catalog_news AFTER INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION tell_catalog_news();`,
      ).join('\n')}

      -- When the next price turns is asked after all news.
      CREATE INDEX product_sale_ends ON product (sale_ends_at) WHERE sale_price IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX product_sale_ends;
      DROP FUNCTION tell_catalog_news() CASCADE;
    `);
  }
}
