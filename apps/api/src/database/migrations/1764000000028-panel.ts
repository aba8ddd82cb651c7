import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the panel's own pages look for, and what the last look at the books found. */
export class Panel1764000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX product_words ON product USING gin ((sku || ' ' || name || ' ' || brand) gin_trgm_ops)
        WHERE archived_at IS NULL;

      CREATE TABLE invariant_check (
        id smallint NOT NULL DEFAULT 1,
        checked_at timestamptz NOT NULL,
        checked integer NOT NULL,
        broken text[] NOT NULL,
        CONSTRAINT invariant_check_pkey PRIMARY KEY (id),
        CONSTRAINT invariant_check_only_row CHECK (id = 1)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE invariant_check; DROP INDEX product_words');
  }
}
