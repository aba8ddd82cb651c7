import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More ways to pay: methods, numbers to pay to, proofs of transfers, refunds by hand, gateways set up in the panel. */
export class PaymentTruth1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE payment_attempt
        ADD COLUMN method text NOT NULL DEFAULT 'stripe',
        ADD COLUMN instructions jsonb,
        ADD COLUMN superseded_at timestamptz,
        ADD COLUMN captured_at timestamptz;
      ALTER TABLE payment_attempt ALTER COLUMN method DROP DEFAULT;
      UPDATE payment_attempt SET captured_at = checked_at WHERE captured > 0;
      ALTER TABLE payment_attempt
        ADD CONSTRAINT payment_attempt_captured_at_known CHECK ((captured > 0) = (captured_at IS NOT NULL));
      DROP INDEX payment_attempt_one_open;
      CREATE UNIQUE INDEX payment_attempt_one_current ON payment_attempt (order_id)
        WHERE state IN ('created', 'unknown', 'awaiting', 'under_review') AND superseded_at IS NULL;
      CREATE INDEX payment_attempt_captured ON payment_attempt (captured_at) WHERE captured > 0;

      ALTER TABLE payment_refund
        ADD COLUMN is_manual boolean NOT NULL DEFAULT false,
        ADD COLUMN destination jsonb,
        ADD COLUMN succeeded_at timestamptz;
      UPDATE payment_refund SET succeeded_at = created_at WHERE state = 'succeeded';
      ALTER TABLE payment_refund
        ADD CONSTRAINT payment_refund_succeeded_at_known CHECK ((state = 'succeeded') = (succeeded_at IS NOT NULL)),
        ADD CONSTRAINT payment_refund_manual_destination CHECK (NOT is_manual OR destination IS NOT NULL);
      CREATE INDEX payment_refund_succeeded ON payment_refund (succeeded_at) WHERE state = 'succeeded';

      CREATE TABLE payment_proof (
        id uuid DEFAULT uuidv7(),
        attempt_id uuid,
        refund_id uuid,
        image bytea NOT NULL,
        note text NOT NULL DEFAULT '',
        uploaded_by text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        decision text,
        reason text NOT NULL DEFAULT '',
        decided_by uuid,
        decided_at timestamptz,
        CONSTRAINT payment_proof_pkey PRIMARY KEY (id),
        CONSTRAINT payment_proof_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (id),
        CONSTRAINT payment_proof_refund FOREIGN KEY (refund_id) REFERENCES payment_refund (id),
        CONSTRAINT payment_proof_one_subject CHECK ((attempt_id IS NULL) <> (refund_id IS NULL)),
        CONSTRAINT payment_proof_decision_known CHECK (decision IN ('accepted', 'rejected'))
      );
      CREATE INDEX payment_proof_attempt_id ON payment_proof (attempt_id);
      CREATE INDEX payment_proof_refund_id ON payment_proof (refund_id);
      CREATE INDEX payment_proof_waiting ON payment_proof (id) WHERE decision IS NULL AND attempt_id IS NOT NULL;

      ALTER TABLE payment_alert
        ADD COLUMN resolution text NOT NULL DEFAULT '',
        ADD COLUMN resolved_by uuid;
      CREATE INDEX payment_alert_open ON payment_alert (id) WHERE resolved_at IS NULL;
      CREATE INDEX payment_alert_order_id ON payment_alert (order_id);

      CREATE TABLE payment_config (
        id uuid DEFAULT uuidv7(),
        provider text NOT NULL,
        environment text NOT NULL,
        secrets bytea,
        hints jsonb NOT NULL DEFAULT '{}',
        settings jsonb NOT NULL DEFAULT '{}',
        is_active boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        updated_at timestamptz NOT NULL DEFAULT shop_now(),
        updated_by uuid,
        CONSTRAINT payment_config_pkey PRIMARY KEY (id),
        CONSTRAINT payment_config_unique UNIQUE (provider, environment),
        CONSTRAINT payment_config_provider_known CHECK (provider IN ('stripe', 'midtrans', 'bank_transfer', 'cash_on_delivery')),
        CONSTRAINT payment_config_environment_known CHECK (environment IN ('test', 'live'))
      );
      CREATE UNIQUE INDEX payment_config_one_active ON payment_config (provider) WHERE is_active;

      CREATE INDEX order_history_paid ON order_history (at) WHERE action IN ('paid', 'cash_collected');
      CREATE INDEX sales_order_unpaid_by_buyer ON sales_order (placed_by) WHERE status = 'pending';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX sales_order_unpaid_by_buyer, order_history_paid;
      DROP TABLE payment_config, payment_proof;
      DROP INDEX payment_alert_open, payment_alert_order_id;
      ALTER TABLE payment_alert DROP COLUMN resolution, DROP COLUMN resolved_by;
      DROP INDEX payment_refund_succeeded;
      ALTER TABLE payment_refund DROP COLUMN is_manual, DROP COLUMN destination, DROP COLUMN succeeded_at;
      DROP INDEX payment_attempt_one_current, payment_attempt_captured;
      ALTER TABLE payment_attempt DROP COLUMN method, DROP COLUMN instructions, DROP COLUMN superseded_at,
        DROP COLUMN captured_at;
      CREATE UNIQUE INDEX payment_attempt_one_open ON payment_attempt (order_id)
        WHERE state IN ('created', 'unknown', 'awaiting', 'under_review');
    `);
  }
}
