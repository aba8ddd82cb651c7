import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logos as papers show them, named like the picture: a copy of an old paper shows the logo of its day. */
export class LetterheadLogos1764000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE letterhead_logo (
        key text,
        png bytea NOT NULL,
        CONSTRAINT letterhead_logo_pkey PRIMARY KEY (key)
      );
      CREATE TRIGGER letterhead_logo_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letterhead_logo
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE letterhead_logo');
  }
}
