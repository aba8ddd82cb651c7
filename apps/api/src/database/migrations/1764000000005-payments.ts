import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payment attempts, the gateways' events, refunds, and money that staff must look at. */
export class Payments1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE payment_attempt (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        attempt_no integer NOT NULL,
        provider text NOT NULL,
        amount bigint NOT NULL,
        state text NOT NULL DEFAULT 'created',
        idempotency_key text NOT NULL,
        request_key text NOT NULL,
        gateway_ref text,
        intent_ref text,
        redirect_url text,
        captured bigint NOT NULL DEFAULT 0,
        failure_code text,
        expires_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        checked_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT payment_attempt_pkey PRIMARY KEY (id),
        CONSTRAINT payment_attempt_no_unique UNIQUE (order_id, attempt_no),
        CONSTRAINT payment_attempt_key_unique UNIQUE (idempotency_key),
        CONSTRAINT payment_attempt_gateway_ref_unique UNIQUE (gateway_ref),
        CONSTRAINT payment_attempt_intent_ref_unique UNIQUE (intent_ref),
        CONSTRAINT payment_attempt_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT payment_attempt_amount_positive CHECK (amount > 0 AND captured >= 0),
        CONSTRAINT payment_attempt_state_known CHECK (state IN ('created', 'unknown', 'awaiting', 'under_review', 'failed',
          'expired', 'cancelled', 'paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back', 'reversed'))
      );
      CREATE UNIQUE INDEX payment_attempt_one_open ON payment_attempt (order_id)
        WHERE state IN ('created', 'unknown', 'awaiting', 'under_review');
      CREATE INDEX payment_attempt_open ON payment_attempt (checked_at)
        WHERE state IN ('created', 'unknown', 'awaiting', 'under_review');

      CREATE TABLE payment_event (
        id uuid DEFAULT uuidv7(),
        provider text NOT NULL,
        event_key text NOT NULL,
        type text NOT NULL,
        attempt_id uuid,
        payload jsonb NOT NULL,
        received_at timestamptz NOT NULL DEFAULT shop_now(),
        processed_at timestamptz,
        outcome text,
        CONSTRAINT payment_event_pkey PRIMARY KEY (id),
        CONSTRAINT payment_event_once UNIQUE (provider, event_key),
        CONSTRAINT payment_event_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (id)
      );
      CREATE INDEX payment_event_waiting ON payment_event (received_at) WHERE processed_at IS NULL;
      CREATE INDEX payment_event_attempt_id ON payment_event (attempt_id);

      CREATE TABLE payment_refund (
        id uuid DEFAULT uuidv7(),
        attempt_id uuid NOT NULL,
        gateway_ref text,
        amount bigint NOT NULL,
        state text NOT NULL DEFAULT 'created',
        reason text NOT NULL DEFAULT '',
        actor_id uuid,
        request_key text,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT payment_refund_pkey PRIMARY KEY (id),
        CONSTRAINT payment_refund_gateway_ref_unique UNIQUE (gateway_ref),
        CONSTRAINT payment_refund_request_unique UNIQUE (attempt_id, request_key),
        CONSTRAINT payment_refund_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (id),
        CONSTRAINT payment_refund_amount_positive CHECK (amount > 0),
        CONSTRAINT payment_refund_state_known CHECK (state IN ('created', 'pending', 'succeeded', 'failed'))
      );

      CREATE TABLE payment_alert (
        id uuid DEFAULT uuidv7(),
        kind text NOT NULL,
        dedupe_key text NOT NULL,
        order_id uuid,
        attempt_id uuid,
        detail jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        resolved_at timestamptz,
        CONSTRAINT payment_alert_pkey PRIMARY KEY (id),
        CONSTRAINT payment_alert_dedupe_unique UNIQUE (dedupe_key),
        CONSTRAINT payment_alert_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT payment_alert_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE payment_alert, payment_refund, payment_event, payment_attempt');
  }
}
