import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of an order after it is paid: units that come back, money owed for them, credit notes and notes. */
export class OrderLife1764000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE order_line ADD COLUMN quantity_returned integer NOT NULL DEFAULT 0,
        DROP CONSTRAINT order_line_counts_sane,
        ADD CONSTRAINT order_line_counts_sane CHECK (quantity > 0 AND quantity_shipped >= 0 AND quantity_cancelled >= 0
          AND quantity_shipped + quantity_cancelled <= quantity
          AND quantity_returned >= 0 AND quantity_returned <= quantity_shipped);
      ALTER TABLE sales_order ADD COLUMN refund_owed bigint NOT NULL DEFAULT 0,
        ADD CONSTRAINT sales_order_refund_owed_in_range CHECK (refund_owed >= 0 AND refund_owed <= total);

      ALTER TABLE stock_reservation
        ADD COLUMN withdrawn integer NOT NULL DEFAULT 0,
        ADD COLUMN undone integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT stock_reservation_undone_sane CHECK (withdrawn >= 0 AND undone >= 0 AND undone <= quantity);
      UPDATE stock_reservation r SET undone = r.quantity FROM sales_order o
       WHERE o.id = r.order_id AND o.status = 'cancelled' AND r.state = 'sold';

      ALTER TABLE order_history ADD COLUMN request_key text,
        ADD CONSTRAINT order_history_request_unique UNIQUE (order_id, request_key);
      ALTER TABLE shipment ADD COLUMN request_key text,
        ADD CONSTRAINT shipment_request_unique UNIQUE (order_id, request_key);
      CREATE UNIQUE INDEX shipment_own_number_unique ON shipment (tracking_number) WHERE courier = 'own';
      CREATE INDEX shipment_tracking_number ON shipment (courier, tracking_number);

      ALTER TABLE payment_refund ADD COLUMN lines jsonb;

      CREATE TABLE order_note (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT shop_now(),
        author_id uuid NOT NULL,
        text text NOT NULL,
        CONSTRAINT order_note_pkey PRIMARY KEY (id),
        CONSTRAINT order_note_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT order_note_author FOREIGN KEY (author_id) REFERENCES user_account (id)
      );
      CREATE INDEX order_note_order_id ON order_note (order_id, id);

      CREATE TABLE credit_note_series (
        year integer PRIMARY KEY,
        last_number integer NOT NULL
      );
      CREATE TABLE credit_note (
        id uuid DEFAULT uuidv7(),
        number text NOT NULL,
        order_id uuid NOT NULL,
        refund_id uuid NOT NULL,
        amount bigint NOT NULL,
        tax_net bigint NOT NULL,
        tax_base bigint NOT NULL,
        tax_amount bigint NOT NULL,
        lines jsonb NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT credit_note_pkey PRIMARY KEY (id),
        CONSTRAINT credit_note_number_unique UNIQUE (number),
        CONSTRAINT credit_note_refund_unique UNIQUE (refund_id),
        CONSTRAINT credit_note_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT credit_note_refund FOREIGN KEY (refund_id) REFERENCES payment_refund (id),
        CONSTRAINT credit_note_amount_positive CHECK (amount > 0),
        CONSTRAINT credit_note_tax_adds_up CHECK (tax_net + tax_amount = amount AND tax_net >= 0 AND tax_amount >= 0 AND tax_base >= 0)
      );
      CREATE INDEX credit_note_order_id ON credit_note (order_id, id);
      CREATE INDEX credit_note_issued_at ON credit_note (issued_at);
      CREATE TRIGGER credit_note_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_note
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await db.query(CREDIT_BEFORE);
    await db.query(`
      INSERT INTO credit_note_series (year, last_number)
      SELECT split_part(number, '/', 2)::integer, count(*) FROM credit_note GROUP BY 1`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE credit_note, credit_note_series, order_note;
      ALTER TABLE payment_refund DROP COLUMN lines;
      DROP INDEX shipment_own_number_unique, shipment_tracking_number;
      ALTER TABLE shipment DROP COLUMN request_key;
      ALTER TABLE order_history DROP COLUMN request_key;
      ALTER TABLE stock_reservation DROP COLUMN withdrawn, DROP COLUMN undone;
      ALTER TABLE sales_order DROP COLUMN refund_owed;
      ALTER TABLE order_line DROP CONSTRAINT order_line_counts_sane, DROP COLUMN quantity_returned,
        ADD CONSTRAINT order_line_counts_sane CHECK (quantity > 0 AND quantity_shipped >= 0 AND quantity_cancelled >= 0
          AND quantity_shipped + quantity_cancelled <= quantity);
    `);
  }
}

/** What was refunded before there were credit notes gets them in the order in which it happened. */
const CREDIT_BEFORE = `
  WITH past AS (
    SELECT r.id, a.order_id, r.amount, r.succeeded_at,
           sum(r.amount) OVER (PARTITION BY a.order_id ORDER BY r.succeeded_at, r.id) AS so_far,
           row_number() OVER (PARTITION BY extract(year FROM r.succeeded_at AT TIME ZONE 'Asia/Jakarta')
                              ORDER BY r.succeeded_at, r.id) AS n
      FROM payment_refund r
      JOIN payment_attempt a ON a.id = r.attempt_id
      JOIN sales_order o ON o.id = a.order_id
     WHERE r.state = 'succeeded' AND o.invoice_number IS NOT NULL
       AND NOT EXISTS (SELECT FROM payment_alert x WHERE x.attempt_id = a.id AND x.kind IN ('late_money', 'double_payment')))
  INSERT INTO credit_note (number, order_id, refund_id, amount, tax_net, tax_base, tax_amount, lines, issued_at)
  SELECT 'CN/' || extract(year FROM p.succeeded_at AT TIME ZONE 'Asia/Jakarta') || '/' || lpad(p.n::text, 6, '0'),
         p.order_id, p.id, p.amount, p.amount - t.amount, t.base, t.amount, '[]', p.succeeded_at
    FROM past p
    JOIN sales_order o ON o.id = p.order_id
    CROSS JOIN LATERAL (
      SELECT (o.tax_amount * p.so_far / o.total)::bigint - (o.tax_amount * (p.so_far - p.amount) / o.total)::bigint AS amount,
             (o.tax_base * p.so_far / o.total)::bigint - (o.tax_base * (p.so_far - p.amount) / o.total)::bigint AS base) t
   ORDER BY p.succeeded_at, p.id`;
