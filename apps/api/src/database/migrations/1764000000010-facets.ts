import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOR_SALE = 'is_active AND archived_at IS NULL';

/**
 * What lists are narrowed and counted by. A product's properties become keys, `name:value` with the name in small
 * letters, which one index finds; longer ones than the API takes are left out, as no index could hold them. Counting
 * reads one narrow index, shelf by shelf, and never the products themselves.
 */
export class Facets1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION facet_key(name text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN lower(name) || ':' || value;

      ALTER TABLE product ADD COLUMN facet_keys text[] NOT NULL DEFAULT '{}';

      CREATE FUNCTION product_facet_keys_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.facet_keys := ARRAY(
          SELECT DISTINCT facet_key(s ->> 'name', s ->> 'value') FROM jsonb_array_elements(NEW.specifications) s
           WHERE length(s ->> 'name') + length(s ->> 'value') < 400);
        RETURN NEW;
      END $$;
      CREATE TRIGGER product_facet_keys_follow BEFORE INSERT OR UPDATE OF specifications ON product
        FOR EACH ROW EXECUTE FUNCTION product_facet_keys_refresh();
      UPDATE product SET specifications = specifications WHERE specifications <> '[]';

      CREATE INDEX product_facet_keys ON product USING gin (facet_keys) WITH (fastupdate = off) WHERE ${FOR_SALE};
      CREATE INDEX product_counted ON product (category_id, brand, price, list_price, availability, is_featured)
        WHERE ${FOR_SALE};
      CREATE INDEX product_on_sale ON product (created_at DESC, id DESC) WHERE list_price IS NOT NULL AND ${FOR_SALE};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX product_on_sale, product_counted, product_facet_keys;
      DROP TRIGGER product_facet_keys_follow ON product;
      DROP FUNCTION product_facet_keys_refresh();
      ALTER TABLE product DROP COLUMN facet_keys;
      DROP FUNCTION facet_key(text, text);
    `);
  }
}
