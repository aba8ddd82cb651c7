import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the shop says of itself beyond its address, and whether it is closed for maintenance. */
export class Settings1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE store_profile
        ADD COLUMN npwp text NOT NULL DEFAULT '',
        ADD COLUMN socials jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN logo_id uuid CONSTRAINT store_profile_logo REFERENCES picture (id),
        ADD COLUMN maintenance_since timestamptz,
        ADD COLUMN maintenance_note text NOT NULL DEFAULT '',
        ADD COLUMN version integer NOT NULL DEFAULT 1;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE store_profile
        DROP COLUMN npwp, DROP COLUMN socials, DROP COLUMN logo_id, DROP COLUMN maintenance_since,
        DROP COLUMN maintenance_note, DROP COLUMN version;
    `);
  }
}
