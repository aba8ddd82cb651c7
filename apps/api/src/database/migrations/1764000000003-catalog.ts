import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suppliers, categories, products with their search document, and shipping services. */
export class Catalog1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supplier (
        id uuid DEFAULT uuidv7(),
        name text NOT NULL,
        contact_person text NOT NULL,
        email text NOT NULL,
        phone text NOT NULL,
        company text NOT NULL,
        notes text NOT NULL DEFAULT '',
        is_active boolean NOT NULL DEFAULT true,
        CONSTRAINT supplier_pkey PRIMARY KEY (id),
        CONSTRAINT supplier_name_unique UNIQUE (name)
      );

      CREATE TABLE category (
        id uuid DEFAULT uuidv7(),
        parent_id uuid,
        name text NOT NULL,
        slug text NOT NULL,
        description text NOT NULL DEFAULT '',
        position integer NOT NULL DEFAULT 0,
        is_active boolean NOT NULL DEFAULT true,
        CONSTRAINT category_pkey PRIMARY KEY (id),
        CONSTRAINT category_slug_unique UNIQUE (slug),
        CONSTRAINT category_parent FOREIGN KEY (parent_id) REFERENCES category (id)
      );
      CREATE INDEX category_parent_id ON category (parent_id);

      CREATE TABLE product (
        id uuid DEFAULT uuidv7(),
        sku text NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        brand text NOT NULL,
        model text NOT NULL,
        group_code text,
        price bigint NOT NULL,
        category_id uuid NOT NULL,
        supplier_id uuid,
        weight_grams integer NOT NULL,
        length_cm integer NOT NULL,
        width_cm integer NOT NULL,
        height_cm integer NOT NULL,
        minimum_stock integer NOT NULL DEFAULT 5,
        low_stock_threshold integer NOT NULL DEFAULT 10,
        is_active boolean NOT NULL DEFAULT true,
        is_featured boolean NOT NULL DEFAULT false,
        allows_backorder boolean NOT NULL DEFAULT false,
        specifications jsonb NOT NULL DEFAULT '[]',
        availability text NOT NULL DEFAULT 'out',
        units_sold integer NOT NULL DEFAULT 0,
        archived_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        updated_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT product_pkey PRIMARY KEY (id),
        CONSTRAINT product_sku_unique UNIQUE (sku),
        CONSTRAINT product_slug_unique UNIQUE (slug),
        CONSTRAINT product_category FOREIGN KEY (category_id) REFERENCES category (id),
        CONSTRAINT product_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
        CONSTRAINT product_price_positive CHECK (price > 0),
        CONSTRAINT product_size_positive CHECK (weight_grams > 0 AND length_cm > 0 AND width_cm > 0 AND height_cm > 0),
        CONSTRAINT product_thresholds_ordered CHECK (minimum_stock >= 0 AND low_stock_threshold > minimum_stock),
        CONSTRAINT product_availability_known CHECK (availability IN ('in_stock', 'low', 'out', 'backorder'))
      );
      -- One index a sort order: each list is a walk along one of them.
      CREATE INDEX product_by_newest ON product (created_at DESC, id DESC) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_price ON product (price, id) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_name ON product (name, id) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_sales ON product (units_sold DESC, id DESC) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_category_price ON product (category_id, price, id) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_by_category_newest ON product (category_id, created_at DESC, id DESC) WHERE is_active AND archived_at IS NULL;
      CREATE INDEX product_featured ON product (created_at DESC, id DESC) WHERE is_featured AND is_active AND archived_at IS NULL;
      CREATE INDEX product_supplier_id ON product (supplier_id);

      -- The prepared search document stands beside the product, so that the entity stays what TypeORM can describe.
      CREATE TABLE product_search (
        product_id uuid PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
        document tsvector NOT NULL,
        folded text NOT NULL
      );
      CREATE INDEX product_search_document ON product_search USING gin (document);
      CREATE INDEX product_search_folded ON product_search USING gin (folded gin_trgm_ops);

      CREATE FUNCTION product_search_refresh() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER product_search_follows AFTER INSERT OR UPDATE OF name, brand, model, sku, description ON product
        FOR EACH ROW EXECUTE FUNCTION product_search_refresh();

      CREATE TABLE shipping_service (
        code text NOT NULL,
        name text NOT NULL,
        courier text NOT NULL,
        base_price bigint NOT NULL,
        price_per_kg bigint NOT NULL,
        volume_factor integer NOT NULL,
        min_days integer NOT NULL,
        max_days integer NOT NULL,
        position integer NOT NULL DEFAULT 0,
        is_active boolean NOT NULL DEFAULT true,
        CONSTRAINT shipping_service_pkey PRIMARY KEY (code),
        CONSTRAINT shipping_service_sane CHECK (base_price >= 0 AND price_per_kg >= 0 AND volume_factor > 0
          AND min_days >= 0 AND max_days >= min_days)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE shipping_service, product_search, product, category, supplier;
      DROP FUNCTION product_search_refresh();
    `);
  }
}
