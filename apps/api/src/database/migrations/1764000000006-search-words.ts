import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of the catalogue, to correct typos by: comparing a misspelt word with a few thousand words is a hundred times
 * cheaper than with the text of every product. And the indexes for which 100,000 products asked: a category by name and
 * by sales, and a brand, which were walks over the whole table before.
 */
export class SearchWords1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX product_by_category_name ON product (category_id, name, id) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_category_sales ON product (category_id, units_sold DESC, id DESC) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_brand ON product (brand, price, id) WHERE is_active AND archived_at IS NULL;

      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
      -- Bytewise order, so that all words of one first letter stand together in the key on every system.
      CREATE TABLE search_word (
        word text COLLATE "C",
        CONSTRAINT search_word_pkey PRIMARY KEY (word)
      );

      CREATE OR REPLACE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        words text := unaccent(lower(concat_ws(' ', NEW.name, NEW.brand, NEW.model, NEW.sku)));
        glued text := regexp_replace(unaccent(lower(NEW.model || ' ' || NEW.sku)), '[-_/. ]', '', 'g');
        told tsvector := setweight(to_tsvector('simple', words || ' ' || glued), 'A')
          || setweight(to_tsvector('simple', unaccent(NEW.description)), 'C');
      BEGIN
        INSERT INTO product_search (product_id, document) VALUES (NEW.id, told)
        ON CONFLICT (product_id) DO UPDATE SET document = EXCLUDED.document;
        -- In order, so that two products saved at once cannot wait for each other.
        INSERT INTO search_word (word)
        SELECT lexeme FROM unnest(told) WHERE lexeme ~ '^[[:alpha:]]{3,30}$' ORDER BY lexeme COLLATE "C"
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;

      INSERT INTO search_word (word)
      SELECT DISTINCT lexeme FROM product_search, unnest(document) WHERE lexeme ~ '^[[:alpha:]]{3,30}$';

      DROP INDEX product_search_folded;
      ALTER TABLE product_search DROP COLUMN folded;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE product_search ADD COLUMN folded text NOT NULL DEFAULT '';
      CREATE INDEX product_search_folded ON product_search USING gin (folded gin_trgm_ops);

      CREATE OR REPLACE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        words text := unaccent(lower(concat_ws(' ', NEW.name, NEW.brand, NEW.model, NEW.sku)));
        glued text := regexp_replace(unaccent(lower(NEW.model || ' ' || NEW.sku)), '[-_/. ]', '', 'g');
      BEGIN
        INSERT INTO product_search (product_id, document, folded)
        VALUES (NEW.id,
          setweight(to_tsvector('simple', words || ' ' || glued), 'A')
            || setweight(to_tsvector('simple', unaccent(NEW.description)), 'C'),
          words || ' ' || glued)
        ON CONFLICT (product_id) DO UPDATE SET document = EXCLUDED.document, folded = EXCLUDED.folded;
        RETURN NULL;
      END $$;
      UPDATE product SET name = name;

      DROP TABLE search_word;
      DROP EXTENSION fuzzystrmatch;
      DROP INDEX product_by_category_name, product_by_category_sales, product_by_brand;
    `);
  }
}
