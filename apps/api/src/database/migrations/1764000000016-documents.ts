import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued documents, which never change, and files that are printed in batches. */
export class Documents1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE issued_document (
        id uuid DEFAULT uuidv7(),
        order_id uuid NOT NULL,
        kind text NOT NULL,
        credit_note_id uuid,
        number text NOT NULL,
        locale text NOT NULL,
        facts jsonb NOT NULL,
        content bytea NOT NULL,
        sha256 bytea NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT issued_document_pkey PRIMARY KEY (id),
        CONSTRAINT issued_document_once UNIQUE NULLS NOT DISTINCT (order_id, kind, credit_note_id),
        CONSTRAINT issued_document_number_unique UNIQUE (number),
        CONSTRAINT issued_document_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT issued_document_credit_note FOREIGN KEY (credit_note_id) REFERENCES credit_note (id),
        CONSTRAINT issued_document_kind_known CHECK (kind IN ('invoice', 'receipt', 'credit_note')),
        CONSTRAINT issued_document_credits CHECK ((kind = 'credit_note') = (credit_note_id IS NOT NULL)),
        CONSTRAINT issued_document_whole CHECK (sha256 = sha256(content))
      );
      ALTER TABLE issued_document ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE TRIGGER issued_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_document
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE print_job (
        id uuid DEFAULT uuidv7(),
        requested_by uuid NOT NULL,
        kind text NOT NULL,
        size text,
        orders text[] NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        done integer NOT NULL DEFAULT 0,
        skipped jsonb NOT NULL DEFAULT '[]',
        file bytea,
        requested_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT print_job_pkey PRIMARY KEY (id),
        CONSTRAINT print_job_user FOREIGN KEY (requested_by) REFERENCES user_account (id) ON DELETE CASCADE,
        CONSTRAINT print_job_kind_known CHECK (kind IN ('labels', 'packing_slips', 'invoices')),
        CONSTRAINT print_job_size_known CHECK (size IN ('100x150', '78x100')),
        CONSTRAINT print_job_state_known CHECK (state IN ('waiting', 'running', 'done', 'failed'))
      );
      ALTER TABLE print_job ALTER COLUMN file SET STORAGE EXTERNAL;
      CREATE INDEX print_job_requested_by ON print_job (requested_by);
      CREATE INDEX print_job_requested_at ON print_job (requested_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE print_job, issued_document');
  }
}
