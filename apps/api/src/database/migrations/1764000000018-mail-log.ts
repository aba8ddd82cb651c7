import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each hand-over of a mail came to, and mails that staff sent again. */
export class MailLog1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mail ADD COLUMN sealed_token bytea,
        ADD COLUMN resent_of_id uuid,
        ADD CONSTRAINT mail_resent_of FOREIGN KEY (resent_of_id) REFERENCES mail (id) ON DELETE CASCADE;
      CREATE INDEX mail_resent_of_id ON mail (resent_of_id);

      CREATE TABLE mail_attempt (
        id uuid DEFAULT uuidv7(),
        mail_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT shop_now(),
        outcome text NOT NULL DEFAULT 'begun',
        answer text,
        CONSTRAINT mail_attempt_pkey PRIMARY KEY (id),
        CONSTRAINT mail_attempt_mail FOREIGN KEY (mail_id) REFERENCES mail (id) ON DELETE CASCADE,
        CONSTRAINT mail_attempt_outcome_known
          CHECK (outcome IN ('begun', 'taken', 'kept', 'deferred', 'refused', 'lost'))
      );
      CREATE INDEX mail_attempt_mail_id ON mail_attempt (mail_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE mail_attempt;
      ALTER TABLE mail DROP COLUMN resent_of_id, DROP COLUMN sealed_token;
    `);
  }
}
