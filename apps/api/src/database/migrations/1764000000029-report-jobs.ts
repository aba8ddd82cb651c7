import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of any length, written by the worker and kept for a day. */
export class ReportJobs1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE report_job (
        id uuid DEFAULT uuidv7(),
        requested_by uuid NOT NULL,
        kind text NOT NULL,
        locale text NOT NULL,
        shows_costs boolean NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL,
        file bytea,
        requested_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT report_job_pkey PRIMARY KEY (id),
        CONSTRAINT report_job_user FOREIGN KEY (requested_by) REFERENCES user_account (id) ON DELETE CASCADE,
        CONSTRAINT report_job_kind_known CHECK (kind IN ('stock', 'customers')),
        CONSTRAINT report_job_state_known CHECK (state IN ('waiting', 'running', 'done', 'failed'))
      );
      CREATE INDEX report_job_requested_at ON report_job (requested_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE report_job');
  }
}
