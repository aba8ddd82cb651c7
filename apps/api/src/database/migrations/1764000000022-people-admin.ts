import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People as admins look after them: invitations, lists of staff and customers, and the audit log as something to read. */
export class PeopleAdmin1764000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE user_account ADD COLUMN invited_at timestamptz;
      CREATE INDEX user_account_crew ON user_account (lower(name), id) WHERE role IN ('staff', 'admin');
      CREATE INDEX user_account_by_role ON user_account (role, id DESC);
      CREATE INDEX user_account_words ON user_account
        USING gin ((name || ' ' || email || ' ' || coalesce(phone, '')) gin_trgm_ops);

      ALTER TABLE mailed_token DROP CONSTRAINT mailed_token_purpose_known,
        ADD CONSTRAINT mailed_token_purpose_known CHECK (purpose IN ('verify_email', 'reset_password', 'invitation'));

      CREATE INDEX sales_order_of_customer ON sales_order (user_id) INCLUDE (status, total, placed_at)
        WHERE user_id IS NOT NULL;
      CREATE INDEX mail_to_address ON mail (to_address, id DESC);

      DROP INDEX audit_entry_entity;
      CREATE INDEX audit_entry_by_time ON audit_entry (at DESC, id DESC);
      CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, at DESC, id DESC);
      CREATE INDEX audit_entry_by_action ON audit_entry (action, at DESC, id DESC);
      CREATE INDEX audit_entry_by_entity ON audit_entry (entity, at DESC, id DESC);
      CREATE INDEX audit_entry_of_thing ON audit_entry (entity_id, at DESC, id DESC);
      CREATE INDEX audit_entry_by_request ON audit_entry (request_id);

      -- The trigger refuses everybody; this refuses before it, and also where somebody would switch triggers off.
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM PUBLIC, CURRENT_USER;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      GRANT UPDATE, DELETE, TRUNCATE ON audit_entry TO CURRENT_USER;
      DROP INDEX audit_entry_by_time, audit_entry_by_actor, audit_entry_by_action, audit_entry_by_entity,
        audit_entry_of_thing, audit_entry_by_request, mail_to_address, sales_order_of_customer, user_account_words,
        user_account_by_role, user_account_crew;
      CREATE INDEX audit_entry_entity ON audit_entry (entity, entity_id);
      DELETE FROM mailed_token WHERE purpose = 'invitation';
      ALTER TABLE mailed_token DROP CONSTRAINT mailed_token_purpose_known,
        ADD CONSTRAINT mailed_token_purpose_known CHECK (purpose IN ('verify_email', 'reset_password'));
      ALTER TABLE user_account DROP COLUMN invited_at;
    `);
  }
}
