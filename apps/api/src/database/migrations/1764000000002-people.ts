import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users, sessions, visitors, mailed links, the audit log, the store profile and the mail outbox. */
export class People1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE user_account (
        id uuid DEFAULT uuidv7(),
        email text NOT NULL,
        name text NOT NULL,
        phone text,
        password_hash text NOT NULL,
        role text NOT NULL,
        locale text NOT NULL DEFAULT 'id',
        is_active boolean NOT NULL DEFAULT true,
        email_verified_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT user_account_pkey PRIMARY KEY (id),
        CONSTRAINT user_account_email_unique UNIQUE (email),
        CONSTRAINT user_account_email_lower CHECK (email = lower(email)),
        CONSTRAINT user_account_role_known CHECK (role IN ('buyer', 'staff', 'admin')),
        CONSTRAINT user_account_locale_known CHECK (locale IN ('id', 'en'))
      );

      CREATE TABLE session (
        id uuid DEFAULT uuidv7(),
        token_hash bytea NOT NULL,
        user_id uuid NOT NULL,
        user_agent text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        last_seen_at timestamptz NOT NULL DEFAULT shop_now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (id),
        CONSTRAINT session_token_unique UNIQUE (token_hash),
        CONSTRAINT "session_user" FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE
      );
      CREATE INDEX session_user_id ON session (user_id);

      CREATE TABLE visitor (
        id uuid DEFAULT uuidv7(),
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT visitor_pkey PRIMARY KEY (id),
        CONSTRAINT visitor_token_unique UNIQUE (token_hash)
      );

      CREATE TABLE mailed_token (
        id uuid DEFAULT uuidv7(),
        purpose text NOT NULL,
        user_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT mailed_token_pkey PRIMARY KEY (id),
        CONSTRAINT mailed_token_unique UNIQUE (token_hash),
        CONSTRAINT mailed_token_purpose_known CHECK (purpose IN ('verify_email', 'reset_password')),
        CONSTRAINT mailed_token_user FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE
      );
      CREATE INDEX mailed_token_user_id ON mailed_token (user_id, purpose);

      CREATE TABLE audit_entry (
        id uuid DEFAULT uuidv7(),
        at timestamptz NOT NULL DEFAULT shop_now(),
        actor_kind text NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        entity text NOT NULL,
        entity_id text NOT NULL,
        before jsonb,
        after jsonb,
        request_id text,
        CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
        CONSTRAINT audit_entry_actor_kind_known CHECK (actor_kind IN ('user', 'visitor', 'system', 'gateway'))
      );
      CREATE INDEX audit_entry_entity ON audit_entry (entity, entity_id);
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE store_profile (
        id smallint NOT NULL,
        name text NOT NULL,
        tagline text NOT NULL,
        address text NOT NULL,
        city text NOT NULL,
        postal_code text NOT NULL,
        phone text NOT NULL,
        email text NOT NULL,
        whatsapp text NOT NULL,
        branch_name text NOT NULL,
        branch_code text NOT NULL,
        opening_hours jsonb NOT NULL,
        is_taxable boolean NOT NULL,
        free_shipping_from bigint,
        CONSTRAINT store_profile_pkey PRIMARY KEY (id),
        CONSTRAINT store_profile_only_row CHECK (id = 1)
      );

      CREATE TABLE tax_rate (
        starts_on date NOT NULL,
        rate_basis_points integer NOT NULL,
        base_numerator integer NOT NULL,
        base_denominator integer NOT NULL,
        CONSTRAINT tax_rate_pkey PRIMARY KEY (starts_on),
        CONSTRAINT tax_rate_sane CHECK (rate_basis_points >= 0 AND base_numerator > 0 AND base_denominator > 0)
      );
      INSERT INTO tax_rate VALUES ('2022-04-01', 1100, 1, 1), ('2025-01-01', 1200, 11, 12);

      CREATE TABLE mail (
        id uuid DEFAULT uuidv7(),
        kind text NOT NULL,
        dedupe_key text NOT NULL,
        to_address text NOT NULL,
        locale text NOT NULL,
        subject text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        order_number text,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        sent_at timestamptz,
        failed_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT mail_pkey PRIMARY KEY (id),
        CONSTRAINT mail_dedupe_unique UNIQUE (dedupe_key)
      );
      CREATE INDEX mail_order_number ON mail (order_number);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE mail, tax_rate, store_profile, audit_entry, mailed_token, visitor, session, user_account',
    );
  }
}
