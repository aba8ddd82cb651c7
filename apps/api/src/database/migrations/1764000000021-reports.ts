import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an order's rows in the trigger functions below: whoever bought has an account or an e-mail address. */
const CUSTOMER = (row: string): string =>
  `coalesce(${row}.user_id::text, lower(${row}.contact->>'email'), ${row}.id::text)`;

const PAID = `action IN ('paid', 'cash_collected')`;

/**
 * What sold, by the day in Jakarta on which it was paid. Whatever changes an order writes the days that it changes into
 * `sales_day_stale`, in its own transaction and without waiting for anybody: that table has no key.
 */
export class Reports1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(FUNCTIONS);
    await db.query(TRIGGERS);
    await db.query(`
      INSERT INTO sales_day_stale (day)
      SELECT DISTINCT sales_day_of(at) FROM order_history WHERE ${PAID}
      UNION SELECT DISTINCT sales_day_of(succeeded_at) FROM payment_refund WHERE state = 'succeeded'
      UNION SELECT DISTINCT sales_day_of(created_at) FROM payment_attempt`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE visit_day, sales_day_service, sales_day_method, sales_day_product, sales_day, sales_day_stale;
      DROP FUNCTION mark_sales_of_order, mark_sales_of_line, mark_sales_of_payment, mark_sales_of_refund CASCADE;
      DROP FUNCTION mark_sales_days, sales_day_of;
      DROP INDEX sales_order_by_customer, shipment_shipped_at, payment_attempt_created_at;
    `);
  }
}

const TABLES = `
  CREATE TABLE sales_day_stale (day date NOT NULL);

  CREATE TABLE sales_day (
    day date,
    orders integer NOT NULL,
    new_customers integer NOT NULL,
    units integer NOT NULL,
    revenue bigint NOT NULL,
    new_revenue bigint NOT NULL,
    shipping bigint NOT NULL,
    tax bigint NOT NULL,
    refunds bigint NOT NULL,
    kept_net bigint NOT NULL,
    kept_costed bigint NOT NULL,
    kept_cost bigint NOT NULL,
    CONSTRAINT sales_day_pkey PRIMARY KEY (day)
  );

  CREATE TABLE sales_day_product (
    day date NOT NULL,
    product_id uuid NOT NULL,
    orders integer NOT NULL,
    units integer NOT NULL,
    undone integer NOT NULL,
    revenue bigint NOT NULL,
    kept_net bigint NOT NULL,
    kept_costed bigint NOT NULL,
    kept_cost bigint NOT NULL,
    CONSTRAINT sales_day_product_pkey PRIMARY KEY (day, product_id),
    CONSTRAINT sales_day_product_product FOREIGN KEY (product_id) REFERENCES product (id)
  );
  CREATE INDEX sales_day_product_last ON sales_day_product (product_id, day);

  CREATE TABLE sales_day_method (
    day date NOT NULL,
    method text NOT NULL,
    orders integer NOT NULL,
    revenue bigint NOT NULL,
    attempts integer NOT NULL,
    failed integer NOT NULL,
    abandoned integer NOT NULL,
    CONSTRAINT sales_day_method_pkey PRIMARY KEY (day, method)
  );

  CREATE TABLE sales_day_service (
    day date NOT NULL,
    service text NOT NULL,
    orders integer NOT NULL,
    revenue bigint NOT NULL,
    CONSTRAINT sales_day_service_pkey PRIMARY KEY (day, service)
  );

  CREATE TABLE visit_day (
    day date,
    visits integer NOT NULL DEFAULT 0,
    carts integer NOT NULL DEFAULT 0,
    checkouts integer NOT NULL DEFAULT 0,
    CONSTRAINT visit_day_pkey PRIMARY KEY (day)
  );

  CREATE INDEX sales_order_by_customer ON sales_order ((${CUSTOMER('sales_order')}));
  CREATE INDEX shipment_shipped_at ON shipment (shipped_at);
  CREATE INDEX payment_attempt_created_at ON payment_attempt (created_at);
`;

/** The days of one customer from a moment on: an order that counts no more makes a later one the customer's first. */
const FUNCTIONS = `
  CREATE FUNCTION sales_day_of(moment timestamptz) RETURNS date LANGUAGE sql STABLE AS
    $$ SELECT (moment AT TIME ZONE 'Asia/Jakarta')::date $$;

  CREATE FUNCTION mark_sales_days(of_order uuid, of_customer text) RETURNS void LANGUAGE sql AS $$
    WITH paid AS (SELECT min(at) AS at FROM order_history WHERE order_id = of_order AND ${PAID})
    INSERT INTO sales_day_stale (day)
    SELECT sales_day_of(paid.at) FROM paid WHERE paid.at IS NOT NULL
    UNION
    SELECT sales_day_of(h.at) FROM paid
      JOIN sales_order o ON ${CUSTOMER('o')} = of_customer
      JOIN order_history h ON h.order_id = o.id AND h.${PAID} AND h.at >= paid.at
    UNION
    SELECT sales_day_of(r.succeeded_at) FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id
     WHERE a.order_id = of_order AND r.state = 'succeeded'
  $$;

  CREATE FUNCTION mark_sales_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'order_history' THEN
      PERFORM mark_sales_days(o.id, ${CUSTOMER('o')}) FROM sales_order o WHERE o.id = NEW.order_id;
    ELSE
      PERFORM mark_sales_days(NEW.id, ${CUSTOMER('NEW')});
      IF ${CUSTOMER('OLD')} IS DISTINCT FROM ${CUSTOMER('NEW')} THEN
        PERFORM mark_sales_days(NEW.id, ${CUSTOMER('OLD')});
      END IF;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION mark_sales_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM mark_sales_days(NEW.order_id, NULL);
    RETURN NULL;
  END $$;

  CREATE FUNCTION mark_sales_of_payment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sales_day_stale (day) VALUES (sales_day_of(NEW.created_at));
    RETURN NULL;
  END $$;

  CREATE FUNCTION mark_sales_of_refund() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sales_day_stale (day)
    SELECT sales_day_of(at) FROM unnest(ARRAY[NEW.succeeded_at, CASE TG_OP WHEN 'UPDATE' THEN OLD.succeeded_at END]) AS at
     WHERE at IS NOT NULL;
    RETURN NULL;
  END $$;
`;

const LINE_FACTS = ['quantity_cancelled', 'quantity_returned', 'unit_cost'];
const lineFacts = (row: string): string => LINE_FACTS.map((column) => `${row}.${column}`).join(', ');
/** Of an order's life only what lets it count or not is news here, and who bought it, paying and shipping how. */
const orderFacts = (row: string): string =>
  `${row}.status IN ('paid', 'shipped', 'delivered'), ${row}.total, ${row}.payment_method, ${row}.shipping->>'code', ${CUSTOMER(row)}`;

const TRIGGERS = `
  CREATE TRIGGER sales_day_paid AFTER INSERT ON order_history
    FOR EACH ROW WHEN (NEW.${PAID}) EXECUTE FUNCTION mark_sales_of_order();
  CREATE TRIGGER sales_day_order AFTER UPDATE ON sales_order
    FOR EACH ROW WHEN ((${orderFacts('OLD')}) IS DISTINCT FROM (${orderFacts('NEW')}))
    EXECUTE FUNCTION mark_sales_of_order();
  CREATE TRIGGER sales_day_line AFTER UPDATE OF ${LINE_FACTS.join(', ')} ON order_line
    FOR EACH ROW WHEN ((${lineFacts('OLD')}) IS DISTINCT FROM (${lineFacts('NEW')}))
    EXECUTE FUNCTION mark_sales_of_line();
  CREATE TRIGGER sales_day_refund AFTER INSERT OR UPDATE OF state, amount, succeeded_at ON payment_refund
    FOR EACH ROW EXECUTE FUNCTION mark_sales_of_refund();
  CREATE TRIGGER sales_day_attempt AFTER INSERT ON payment_attempt
    FOR EACH ROW EXECUTE FUNCTION mark_sales_of_payment();
  CREATE TRIGGER sales_day_attempt_ended AFTER UPDATE OF state, method ON payment_attempt
    FOR EACH ROW WHEN ((OLD.state, OLD.method) IS DISTINCT FROM (NEW.state, NEW.method))
    EXECUTE FUNCTION mark_sales_of_payment();
`;
