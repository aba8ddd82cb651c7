import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of the catalogue, to correct typos by: comparing a misspelt word with a few thousand words is a hundred times
 * cheaper than with the text of every product. And the indexes for which 100,000 products asked: a category by name and
 * by sales, and a brand, which were walks over the whole table before. A brand's index goes by name, because most names
 * begin with their brand: a walk by name alone would pass all brands before it.
 */
export class SearchWords1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX product_by_category_name ON product (category_id, name, id) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_category_sales ON product (category_id, units_sold DESC, id DESC) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_brand ON product (brand, name, id) WHERE is_active AND archived_at IS NULL;

      CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
      -- Bytewise order, so that all words of one first letter stand together in the key on every system.
      CREATE TABLE search_word (
        word text COLLATE "C",
        CONSTRAINT search_word_pkey PRIMARY KEY (word)
      );

      -- A product is found by its own words, by its categories, and by what its description says, in this order.
      -- Brand and model also count as one word each: ernieball, daddario, rg421.
      CREATE OR REPLACE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        words text := unaccent(lower(concat_ws(' ', NEW.name, NEW.brand, NEW.model, NEW.sku)));
        glued text := regexp_replace(unaccent(lower(NEW.model || ' ' || NEW.sku)), '[-_/. ]', '', 'g')
          || ' ' || regexp_replace(unaccent(lower(NEW.brand)), '[^[:alnum:]]', '', 'g');
        shelves text := (
          WITH RECURSIVE up AS (
            SELECT parent_id, name FROM category WHERE id = NEW.category_id
            UNION SELECT above.parent_id, above.name FROM category above JOIN up ON above.id = up.parent_id)
          SELECT string_agg(name, ' ') FROM up);
        told tsvector := setweight(to_tsvector('simple', words || ' ' || glued), 'A')
          || setweight(to_tsvector('simple', unaccent(shelves)), 'B')
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
      CREATE OR REPLACE TRIGGER product_search_follows
        AFTER INSERT OR UPDATE OF name, brand, model, sku, description, category_id ON product
        FOR EACH ROW EXECUTE FUNCTION product_search_refresh();

      CREATE FUNCTION category_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE product SET name = name WHERE category_id IN (
          WITH RECURSIVE down AS (
            SELECT NEW.id
            UNION SELECT below.id FROM category below JOIN down ON below.parent_id = down.id)
          SELECT id FROM down);
        RETURN NULL;
      END $$;
      CREATE TRIGGER category_search_follows AFTER UPDATE OF name, parent_id ON category
        FOR EACH ROW EXECUTE FUNCTION category_search_refresh();

      ALTER TABLE product_search ALTER COLUMN folded DROP NOT NULL;
      UPDATE product SET name = name;
      -- Written seldom, read always: no reader should have to look through a list of entries not yet sorted in.
      ALTER INDEX product_search_document SET (fastupdate = off);
      DROP INDEX product_search_folded;
      ALTER TABLE product_search DROP COLUMN folded;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER INDEX product_search_document RESET (fastupdate);
      ALTER TABLE product_search ADD COLUMN folded text NOT NULL DEFAULT '';
      CREATE INDEX product_search_folded ON product_search USING gin (folded gin_trgm_ops);

      DROP TRIGGER category_search_follows ON category;
      DROP FUNCTION category_search_refresh();
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
      CREATE OR REPLACE TRIGGER product_search_follows
        AFTER INSERT OR UPDATE OF name, brand, model, sku, description ON product
        FOR EACH ROW EXECUTE FUNCTION product_search_refresh();
      UPDATE product SET name = name;

      DROP TABLE search_word;
      DROP EXTENSION fuzzystrmatch;
      DROP INDEX product_by_category_name, product_by_category_sales, product_by_brand;
    `);
  }
}
