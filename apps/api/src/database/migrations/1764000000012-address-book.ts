import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Address books, accounts whose person was erased, and mails that are answered to somebody else than the shop. */
export class AddressBook1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE user_address (
        id uuid DEFAULT uuidv7(),
        user_id uuid NOT NULL,
        label text NOT NULL,
        name text NOT NULL,
        phone text NOT NULL,
        address jsonb NOT NULL,
        is_default boolean NOT NULL,
        CONSTRAINT user_address_pkey PRIMARY KEY (id),
        CONSTRAINT user_address_user FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE
      );
      CREATE INDEX user_address_user_id ON user_address (user_id);
      CREATE UNIQUE INDEX user_address_one_default ON user_address (user_id) WHERE is_default;

      ALTER TABLE user_account ADD COLUMN erased_at timestamptz;
      ALTER TABLE mail ADD COLUMN reply_to text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mail DROP COLUMN reply_to;
      ALTER TABLE user_account DROP COLUMN erased_at;
      DROP TABLE user_address;
    `);
  }
}
