import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What buyers want to send back, with the pictures that show why. */
export class Returns1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE order_return (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'requested',
        comment text NOT NULL DEFAULT '',
        requested_by uuid NOT NULL,
        idempotency_key text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT shop_now(),
        answer text NOT NULL DEFAULT '',
        decided_by uuid,
        decided_at timestamptz,
        received_by uuid,
        received_at timestamptz,
        owed bigint NOT NULL DEFAULT 0,
        with_shipping boolean NOT NULL DEFAULT false,
        CONSTRAINT order_return_pkey PRIMARY KEY (id),
        CONSTRAINT order_return_key_unique UNIQUE (requested_by, idempotency_key),
        CONSTRAINT order_return_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT order_return_status_known
          CHECK (status IN ('requested', 'approved', 'rejected', 'cancelled', 'received')),
        CONSTRAINT order_return_received_once CHECK ((status = 'received') = (received_at IS NOT NULL)),
        CONSTRAINT order_return_owed_sane CHECK (owed >= 0)
      );
      CREATE INDEX order_return_order_id ON order_return (order_id, id);
      CREATE INDEX order_return_by_status ON order_return (status, id);
      CREATE UNIQUE INDEX order_return_one_shipping ON order_return (order_id) WHERE with_shipping;

      CREATE TABLE order_return_line (
        return_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        quantity integer NOT NULL,
        reason text NOT NULL,
        quantity_received integer NOT NULL DEFAULT 0,
        quantity_restocked integer NOT NULL DEFAULT 0,
        CONSTRAINT order_return_line_pkey PRIMARY KEY (return_id, order_line_id),
        CONSTRAINT order_return_line_return FOREIGN KEY (return_id) REFERENCES order_return (id),
        CONSTRAINT order_return_line_order_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
        CONSTRAINT order_return_line_counts_sane CHECK (quantity > 0 AND quantity_received >= 0
          AND quantity_received <= quantity AND quantity_restocked >= 0 AND quantity_restocked <= quantity_received),
        CONSTRAINT order_return_line_reason_known
          CHECK (reason IN ('damaged', 'wrong_item', 'not_as_described', 'changed_mind', 'other'))
      );
      CREATE INDEX order_return_line_order_line_id ON order_return_line (order_line_id);

      CREATE TABLE order_return_photo (
        id uuid DEFAULT uuidv7(),
        return_id uuid NOT NULL,
        image bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT order_return_photo_pkey PRIMARY KEY (id),
        CONSTRAINT order_return_photo_return FOREIGN KEY (return_id) REFERENCES order_return (id)
      );
      CREATE INDEX order_return_photo_return_id ON order_return_photo (return_id, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE order_return_photo, order_return_line, order_return');
  }
}
