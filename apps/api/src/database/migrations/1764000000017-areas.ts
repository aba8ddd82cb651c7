import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The country's areas, filled by the program from open data; and shipping services that two people may edit. */
export class Areas1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE area (
        code text,
        parent text NOT NULL,
        level smallint NOT NULL,
        name text NOT NULL,
        words text,
        CONSTRAINT area_pkey PRIMARY KEY (code),
        CONSTRAINT area_sane CHECK (level BETWEEN 1 AND 4 AND (parent = '') = (level = 1)
                                    AND (words IS NULL) = (level < 4))
      );
      CREATE INDEX area_children ON area (parent, name);
      CREATE INDEX area_words ON area USING gin (words gin_trgm_ops);

      CREATE TABLE area_edition (
        id smallint,
        version text NOT NULL,
        CONSTRAINT area_edition_pkey PRIMARY KEY (id),
        CONSTRAINT area_edition_only_row CHECK (id = 1)
      );

      ALTER TABLE shipping_service ADD COLUMN version integer NOT NULL DEFAULT 1;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE shipping_service DROP COLUMN version;
      DROP TABLE area_edition, area;
    `);
  }
}
