import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A company may undo a refund that it had made: its credit note stays as it was written, and an entry cancels it. */
export class CreditNoteCancellations1764000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE credit_note_cancellation (
        credit_note_id uuid NOT NULL,
        cancelled_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT credit_note_cancellation_pkey PRIMARY KEY (credit_note_id),
        CONSTRAINT credit_note_cancellation_note FOREIGN KEY (credit_note_id) REFERENCES credit_note (id)
      );
      CREATE INDEX credit_note_cancellation_cancelled_at ON credit_note_cancellation (cancelled_at);
      CREATE TRIGGER credit_note_cancellation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_note_cancellation
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      INSERT INTO credit_note_cancellation (credit_note_id)
      SELECT c.id FROM credit_note c JOIN payment_refund r ON r.id = c.refund_id WHERE r.state <> 'succeeded';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE credit_note_cancellation');
  }
}
