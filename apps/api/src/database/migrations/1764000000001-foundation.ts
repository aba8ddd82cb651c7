import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The shop's clock, append-only protection, rate limits and remembered requests: what every feature stands on. */
export class Foundation1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      -- Only tests move this clock; production refuses to start when it is moved.
      CREATE TABLE shop_clock (
        only_row boolean PRIMARY KEY DEFAULT true,
        shift interval NOT NULL DEFAULT '0',
        CONSTRAINT shop_clock_only_row CHECK (only_row)
      );
      INSERT INTO shop_clock DEFAULT VALUES;

      CREATE FUNCTION shop_now() RETURNS timestamptz LANGUAGE sql STABLE
        RETURN now() + (SELECT shift FROM shop_clock);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE UNLOGGED TABLE rate_limit (
        bucket text NOT NULL,
        window_start timestamptz NOT NULL,
        hits integer NOT NULL,
        CONSTRAINT rate_limit_pkey PRIMARY KEY (bucket, window_start)
      );

      CREATE TABLE idempotency_record (
        actor text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        status integer,
        body jsonb,
        CONSTRAINT idempotency_record_pkey PRIMARY KEY (actor, key)
      );
      CREATE INDEX idempotency_record_started_at ON idempotency_record (started_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE idempotency_record, rate_limit;
      DROP FUNCTION refuse_change();
      DROP FUNCTION shop_now();
      DROP TABLE shop_clock;
    `);
  }
}
