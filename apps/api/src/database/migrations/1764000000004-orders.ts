import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock with its ledger, carts, and orders with their lines, history and shipments. */
export class Orders1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE product_stock (
        product_id uuid NOT NULL,
        on_hand integer NOT NULL DEFAULT 0,
        reserved integer NOT NULL DEFAULT 0,
        CONSTRAINT product_stock_pkey PRIMARY KEY (product_id),
        CONSTRAINT product_stock_product FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT product_stock_not_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
      );

      CREATE TABLE cart (
        id uuid DEFAULT uuidv7(),
        user_id uuid,
        visitor_id uuid,
        notes jsonb NOT NULL DEFAULT '[]',
        updated_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT cart_pkey PRIMARY KEY (id),
        CONSTRAINT cart_user_unique UNIQUE (user_id),
        CONSTRAINT cart_visitor_unique UNIQUE (visitor_id),
        CONSTRAINT cart_one_owner CHECK (num_nonnulls(user_id, visitor_id) = 1),
        CONSTRAINT cart_user FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE,
        CONSTRAINT cart_visitor FOREIGN KEY (visitor_id) REFERENCES visitor (id) ON DELETE CASCADE
      );
      CREATE INDEX cart_updated_at ON cart (updated_at);

      CREATE TABLE cart_item (
        cart_id uuid NOT NULL,
        product_id uuid NOT NULL,
        quantity integer NOT NULL,
        added_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT cart_item_pkey PRIMARY KEY (cart_id, product_id),
        CONSTRAINT cart_item_cart FOREIGN KEY (cart_id) REFERENCES cart (id) ON DELETE CASCADE,
        CONSTRAINT cart_item_product FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT cart_item_quantity_in_range CHECK (quantity BETWEEN 1 AND 99)
      );

      CREATE TABLE sales_order (
        id uuid DEFAULT uuidv7(),
        number text NOT NULL,
        user_id uuid,
        placed_by uuid NOT NULL,
        idempotency_key text NOT NULL,
        locale text NOT NULL,
        status text NOT NULL DEFAULT 'pending',
        payment_status text NOT NULL DEFAULT 'unpaid',
        payment_method text NOT NULL,
        hold_reason text,
        contact jsonb NOT NULL,
        address jsonb NOT NULL,
        shipping jsonb NOT NULL,
        note text,
        subtotal bigint NOT NULL,
        discount_total bigint NOT NULL DEFAULT 0,
        shipping_total bigint NOT NULL,
        total bigint NOT NULL,
        tax_rate_basis_points integer,
        tax_net bigint NOT NULL,
        tax_base bigint NOT NULL,
        tax_amount bigint NOT NULL,
        pay_until timestamptz,
        invoice_number text,
        placed_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT sales_order_pkey PRIMARY KEY (id),
        CONSTRAINT sales_order_number_unique UNIQUE (number),
        CONSTRAINT sales_order_key_unique UNIQUE (placed_by, idempotency_key),
        CONSTRAINT sales_order_invoice_unique UNIQUE (invoice_number),
        CONSTRAINT sales_order_user FOREIGN KEY (user_id) REFERENCES user_account (id),
        CONSTRAINT sales_order_status_known CHECK (status IN ('pending', 'paid', 'shipped', 'delivered', 'cancelled')),
        CONSTRAINT sales_order_payment_status_known CHECK (payment_status IN ('unpaid', 'awaiting', 'under_review', 'paid',
          'partially_refunded', 'refunded', 'refund_due', 'disputed', 'charged_back', 'reversed')),
        CONSTRAINT sales_order_total_adds_up CHECK (total = subtotal - discount_total + shipping_total),
        CONSTRAINT sales_order_total_in_range CHECK (total > 0 AND total <= 9999999999),
        CONSTRAINT sales_order_tax_adds_up CHECK (tax_net + tax_amount = total)
      );
      CREATE INDEX sales_order_by_newest ON sales_order (placed_at DESC, id DESC);
      CREATE INDEX sales_order_by_status ON sales_order (status, placed_at DESC, id DESC);
      CREATE INDEX sales_order_by_user ON sales_order (user_id, placed_at DESC, id DESC);
      CREATE INDEX sales_order_open ON sales_order (pay_until) WHERE status = 'pending';

      CREATE TABLE order_line (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        position integer NOT NULL,
        product_id uuid NOT NULL,
        sku text NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        weight_grams integer NOT NULL,
        unit_price bigint NOT NULL,
        quantity integer NOT NULL,
        discount_share bigint NOT NULL DEFAULT 0,
        shipping_share bigint NOT NULL,
        tax_share bigint NOT NULL,
        unit_cost bigint,
        quantity_shipped integer NOT NULL DEFAULT 0,
        quantity_cancelled integer NOT NULL DEFAULT 0,
        CONSTRAINT order_line_pkey PRIMARY KEY (id),
        CONSTRAINT order_line_position_unique UNIQUE (order_id, position),
        CONSTRAINT order_line_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT order_line_product FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT order_line_counts_sane CHECK (quantity > 0 AND quantity_shipped >= 0 AND quantity_cancelled >= 0
          AND quantity_shipped + quantity_cancelled <= quantity)
      );
      CREATE INDEX order_line_product_id ON order_line (product_id);

      CREATE TABLE order_history (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT shop_now(),
        action text NOT NULL,
        from_status text,
        to_status text NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        detail text,
        CONSTRAINT order_history_pkey PRIMARY KEY (id),
        CONSTRAINT order_history_order FOREIGN KEY (order_id) REFERENCES sales_order (id)
      );
      CREATE INDEX order_history_order_id ON order_history (order_id, id);
      CREATE TRIGGER order_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON order_history
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE order_access (
        order_id uuid NOT NULL,
        visitor_id uuid NOT NULL,
        granted_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT order_access_pkey PRIMARY KEY (order_id, visitor_id),
        CONSTRAINT order_access_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT order_access_visitor FOREIGN KEY (visitor_id) REFERENCES visitor (id) ON DELETE CASCADE
      );

      CREATE TABLE invoice_series (
        year integer PRIMARY KEY,
        last_number integer NOT NULL
      );

      CREATE TABLE shipment (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        courier text NOT NULL,
        tracking_number text NOT NULL,
        shipped_at timestamptz NOT NULL DEFAULT shop_now(),
        delivered_at timestamptz,
        CONSTRAINT shipment_pkey PRIMARY KEY (id),
        CONSTRAINT shipment_order FOREIGN KEY (order_id) REFERENCES sales_order (id)
      );
      CREATE INDEX shipment_order_id ON shipment (order_id);

      CREATE TABLE shipment_line (
        shipment_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        quantity integer NOT NULL,
        CONSTRAINT shipment_line_pkey PRIMARY KEY (shipment_id, order_line_id),
        CONSTRAINT shipment_line_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id),
        CONSTRAINT shipment_line_order_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
        CONSTRAINT shipment_line_quantity_positive CHECK (quantity > 0)
      );

      CREATE TABLE stock_reservation (
        id uuid DEFAULT uuidv7(),
        product_id uuid NOT NULL,
        order_id uuid NOT NULL,
        quantity integer NOT NULL,
        state text NOT NULL DEFAULT 'held',
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        ended_at timestamptz,
        CONSTRAINT stock_reservation_pkey PRIMARY KEY (id),
        CONSTRAINT stock_reservation_product FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT stock_reservation_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT stock_reservation_quantity_positive CHECK (quantity > 0),
        CONSTRAINT stock_reservation_state_known CHECK (state IN ('held', 'sold', 'released')),
        CONSTRAINT stock_reservation_ends_once CHECK ((state = 'held') = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX stock_reservation_one_active ON stock_reservation (order_id, product_id) WHERE state <> 'released';
      CREATE INDEX stock_reservation_product_id ON stock_reservation (product_id);

      CREATE TABLE stock_movement (
        id uuid DEFAULT uuidv7(),
        product_id uuid NOT NULL,
        reason text NOT NULL,
        on_hand_delta integer NOT NULL,
        reserved_delta integer NOT NULL,
        order_id uuid,
        actor_id uuid,
        note text,
        at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT stock_movement_pkey PRIMARY KEY (id),
        CONSTRAINT stock_movement_product FOREIGN KEY (product_id) REFERENCES product (id),
        CONSTRAINT stock_movement_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT stock_movement_reason_known CHECK (reason IN ('reserve', 'release', 'sale', 'restock', 'return',
          'adjustment', 'damage', 'loss'))
      );
      CREATE INDEX stock_movement_product_id ON stock_movement (product_id, id);
      CREATE INDEX stock_movement_order_id ON stock_movement (order_id);
      CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stock_movement
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE stock_movement, stock_reservation, shipment_line, shipment, invoice_series, order_access,
      order_history, order_line, sales_order, cart_item, cart, product_stock`);
  }
}
