import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures, category templates, former addresses, sale prices, suppliers' orders, backorders and stock alerts. */
export class Shelves1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PICTURES);
    await db.query(CATALOG);
    await db.query(STOCK);
    await db.query(RESTOCK);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE saved_view, stock_alert;
      ALTER TABLE stock_movement DROP COLUMN restock_receipt_id, DROP COLUMN unit_cost;
      DROP TABLE restock_receipt_line, restock_receipt, restock_line, restock_order;
      DROP SEQUENCE restock_order_number;
      ALTER TABLE supplier DROP COLUMN address, DROP COLUMN version, DROP COLUMN created_at;
      ALTER TABLE sales_order DROP COLUMN shortage;
      DROP INDEX stock_reservation_backordered;
      ALTER TABLE stock_reservation DROP CONSTRAINT stock_reservation_units_sane, DROP COLUMN backordered,
        ADD CONSTRAINT stock_reservation_quantity_positive CHECK (quantity > 0);
      ALTER TABLE product_stock DROP COLUMN level, DROP COLUMN average_cost;
      DROP INDEX product_kept_by_name, product_kept_by_price, product_kept_by_newest, product_group_code, product_sale_turns;
      ALTER TABLE product DROP COLUMN list_price, DROP COLUMN sale_price, DROP COLUMN sale_starts_at,
        DROP COLUMN sale_ends_at, DROP COLUMN thumbnail, DROP COLUMN version;
      DROP TABLE category_specification, former_product_slug, former_category_slug;
      DROP TRIGGER category_search_follows ON category;
      CREATE TRIGGER category_search_follows AFTER UPDATE OF name, parent_id ON category
        FOR EACH ROW EXECUTE FUNCTION category_search_refresh();
      ALTER TABLE category DROP COLUMN picture_id, DROP COLUMN version;
      DROP TABLE product_image, picture;
    `);
  }
}

const PICTURES = `
  CREATE TABLE picture (
    id uuid DEFAULT uuidv7(),
    key text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    widths integer[] NOT NULL,
    formats text[] NOT NULL,
    placeholder text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT shop_now(),
    CONSTRAINT picture_pkey PRIMARY KEY (id),
    CONSTRAINT picture_key_unique UNIQUE (key),
    CONSTRAINT picture_key_is_a_hash CHECK (key ~ '^[0-9a-f]{32}$'),
    CONSTRAINT picture_size_positive CHECK (width > 0 AND height > 0)
  );

  CREATE TABLE product_image (
    id uuid DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    picture_id uuid NOT NULL,
    position integer NOT NULL,
    alt text NOT NULL DEFAULT '',
    is_thumbnail boolean NOT NULL DEFAULT false,
    CONSTRAINT product_image_pkey PRIMARY KEY (id),
    CONSTRAINT product_image_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
    CONSTRAINT product_image_picture FOREIGN KEY (picture_id) REFERENCES picture (id)
  );
  CREATE INDEX product_image_by_position ON product_image (product_id, position, id);
  CREATE INDEX product_image_picture_id ON product_image (picture_id);
  CREATE UNIQUE INDEX product_image_one_thumbnail ON product_image (product_id) WHERE is_thumbnail;`;

const CATALOG = `
  ALTER TABLE category ADD COLUMN picture_id uuid,
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT category_picture FOREIGN KEY (picture_id) REFERENCES picture (id);
  CREATE INDEX category_picture_id ON category (picture_id);

  -- Only a category that is really called or placed otherwise makes the words of its products anew.
  DROP TRIGGER category_search_follows ON category;
  CREATE TRIGGER category_search_follows AFTER UPDATE OF name, parent_id ON category
    FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.parent_id IS DISTINCT FROM NEW.parent_id)
    EXECUTE FUNCTION category_search_refresh();

  CREATE TABLE former_category_slug (
    slug text,
    category_id uuid NOT NULL,
    CONSTRAINT former_category_slug_pkey PRIMARY KEY (slug),
    CONSTRAINT former_category_slug_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
  );
  CREATE TABLE former_product_slug (
    slug text,
    product_id uuid NOT NULL,
    CONSTRAINT former_product_slug_pkey PRIMARY KEY (slug),
    CONSTRAINT former_product_slug_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
  );

  CREATE TABLE category_specification (
    id uuid DEFAULT uuidv7(),
    category_id uuid NOT NULL,
    name text NOT NULL,
    unit text,
    type text NOT NULL,
    is_filterable boolean NOT NULL DEFAULT false,
    position integer NOT NULL,
    CONSTRAINT category_specification_pkey PRIMARY KEY (id),
    CONSTRAINT category_specification_name_unique UNIQUE (category_id, name),
    CONSTRAINT category_specification_type_known CHECK (type IN ('text', 'number', 'boolean')),
    CONSTRAINT category_specification_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE CASCADE
  );

  ALTER TABLE product ADD COLUMN list_price bigint,
    ADD COLUMN sale_price bigint,
    ADD COLUMN sale_starts_at timestamptz,
    ADD COLUMN sale_ends_at timestamptz,
    ADD COLUMN thumbnail jsonb,
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT product_sale_below_price CHECK (sale_price > 0 AND sale_price < coalesce(list_price, price)),
    ADD CONSTRAINT product_sale_has_dates CHECK ((sale_price IS NULL) = (sale_starts_at IS NULL)
      AND (sale_ends_at IS NULL OR sale_ends_at > sale_starts_at)),
    ADD CONSTRAINT product_on_sale_at_sale_price CHECK (list_price IS NULL OR price = sale_price);
  CREATE INDEX product_kept_by_name ON product (name, id) WHERE archived_at IS NULL;
  CREATE INDEX product_kept_by_price ON product (price, id) WHERE archived_at IS NULL;
  CREATE INDEX product_kept_by_newest ON product (created_at DESC, id DESC) WHERE archived_at IS NULL;
  CREATE INDEX product_group_code ON product (group_code) WHERE group_code IS NOT NULL;
  CREATE INDEX product_sale_turns ON product (sale_starts_at) WHERE sale_price IS NOT NULL;`;

const STOCK = `
  ALTER TABLE product_stock ADD COLUMN level text NOT NULL DEFAULT 'out',
    ADD COLUMN average_cost bigint,
    ADD CONSTRAINT product_stock_level_known CHECK (level IN ('ok', 'low', 'critical', 'out')),
    ADD CONSTRAINT product_stock_cost_not_negative CHECK (average_cost >= 0);
  UPDATE product_stock s SET level = CASE
      WHEN s.on_hand - s.reserved <= 0 THEN 'out'
      WHEN s.on_hand - s.reserved <= p.minimum_stock THEN 'critical'
      WHEN s.on_hand - s.reserved <= p.low_stock_threshold THEN 'low' ELSE 'ok' END
    FROM product p WHERE p.id = s.product_id;
  INSERT INTO product_stock (product_id) SELECT id FROM product ON CONFLICT DO NOTHING;
  CREATE INDEX product_stock_short ON product_stock (level, product_id) WHERE level <> 'ok';

  ALTER TABLE stock_reservation DROP CONSTRAINT stock_reservation_quantity_positive,
    ADD COLUMN backordered integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT stock_reservation_units_sane CHECK (quantity >= 0 AND backordered >= 0
      AND (quantity + backordered > 0 OR state <> 'held'));
  CREATE INDEX stock_reservation_backordered ON stock_reservation (product_id, created_at, id) WHERE backordered > 0;

  ALTER TABLE sales_order ADD COLUMN shortage text,
    ADD CONSTRAINT sales_order_shortage_known CHECK (shortage IN ('split', 'wait'));

  CREATE TABLE stock_alert (
    id uuid DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    level text NOT NULL,
    available integer NOT NULL,
    at timestamptz NOT NULL DEFAULT shop_now(),
    mailed_at timestamptz,
    CONSTRAINT stock_alert_pkey PRIMARY KEY (id),
    CONSTRAINT stock_alert_level_known CHECK (level IN ('low', 'critical', 'out')),
    CONSTRAINT stock_alert_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
  );
  CREATE INDEX stock_alert_product_id ON stock_alert (product_id, id);
  CREATE INDEX stock_alert_unmailed ON stock_alert (id) WHERE mailed_at IS NULL;`;

const RESTOCK = `
  ALTER TABLE supplier ADD COLUMN address text NOT NULL DEFAULT '',
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT shop_now();

  CREATE SEQUENCE restock_order_number;
  CREATE TABLE restock_order (
    id uuid DEFAULT uuidv7(),
    number text NOT NULL,
    supplier_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'pending',
    note text NOT NULL DEFAULT '',
    expected_on date,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT shop_now(),
    ordered_at timestamptz,
    closed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT restock_order_pkey PRIMARY KEY (id),
    CONSTRAINT restock_order_number_unique UNIQUE (number),
    CONSTRAINT restock_order_status_known CHECK (status IN ('pending', 'ordered', 'partly_received', 'received', 'cancelled')),
    CONSTRAINT restock_order_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id)
  );
  CREATE INDEX restock_order_supplier_id ON restock_order (supplier_id, id);
  CREATE INDEX restock_order_by_status ON restock_order (status, id);

  CREATE TABLE restock_line (
    id uuid DEFAULT uuidv7(),
    restock_order_id uuid NOT NULL,
    position integer NOT NULL,
    product_id uuid NOT NULL,
    sku text NOT NULL,
    name text NOT NULL,
    quantity integer NOT NULL,
    received integer NOT NULL DEFAULT 0,
    unit_cost bigint,
    CONSTRAINT restock_line_pkey PRIMARY KEY (id),
    CONSTRAINT restock_line_product_unique UNIQUE (restock_order_id, product_id),
    CONSTRAINT restock_line_counts_sane CHECK (quantity > 0 AND received >= 0 AND received <= quantity),
    CONSTRAINT restock_line_cost_not_negative CHECK (unit_cost >= 0),
    CONSTRAINT restock_line_order FOREIGN KEY (restock_order_id) REFERENCES restock_order (id) ON DELETE CASCADE,
    CONSTRAINT restock_line_product FOREIGN KEY (product_id) REFERENCES product (id)
  );
  CREATE INDEX restock_line_product_id ON restock_line (product_id);

  CREATE TABLE restock_receipt (
    id uuid DEFAULT uuidv7(),
    restock_order_id uuid NOT NULL,
    idempotency_key text NOT NULL,
    note text NOT NULL DEFAULT '',
    received_by uuid,
    at timestamptz NOT NULL DEFAULT shop_now(),
    CONSTRAINT restock_receipt_pkey PRIMARY KEY (id),
    CONSTRAINT restock_receipt_once UNIQUE (restock_order_id, idempotency_key),
    CONSTRAINT restock_receipt_order FOREIGN KEY (restock_order_id) REFERENCES restock_order (id)
  );
  CREATE TABLE restock_receipt_line (
    receipt_id uuid NOT NULL,
    line_id uuid NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT restock_receipt_line_pkey PRIMARY KEY (receipt_id, line_id),
    CONSTRAINT restock_receipt_line_quantity_positive CHECK (quantity > 0),
    CONSTRAINT restock_receipt_line_receipt FOREIGN KEY (receipt_id) REFERENCES restock_receipt (id),
    CONSTRAINT restock_receipt_line_line FOREIGN KEY (line_id) REFERENCES restock_line (id)
  );
  CREATE INDEX restock_receipt_line_line_id ON restock_receipt_line (line_id);

  ALTER TABLE stock_movement ADD COLUMN restock_receipt_id uuid, ADD COLUMN unit_cost bigint,
    ADD CONSTRAINT stock_movement_receipt FOREIGN KEY (restock_receipt_id) REFERENCES restock_receipt (id);

  CREATE TABLE saved_view (
    id uuid DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    page text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT shop_now(),
    CONSTRAINT saved_view_pkey PRIMARY KEY (id),
    CONSTRAINT saved_view_name_unique UNIQUE (user_id, page, name),
    CONSTRAINT saved_view_user FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE
  );`;
