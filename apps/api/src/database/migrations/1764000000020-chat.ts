import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The live chat: conversations, their messages, what staff keep beside them, and who is connected. */
export class Chat1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE chat_conversation (
        id uuid DEFAULT uuidv7(),
        user_id uuid,
        visitor_id uuid,
        name text NOT NULL DEFAULT '',
        email text NOT NULL DEFAULT '',
        locale text NOT NULL DEFAULT 'id',
        status text NOT NULL DEFAULT 'open',
        assigned_to uuid,
        last_sequence integer NOT NULL DEFAULT 0,
        shopper_read integer NOT NULL DEFAULT 0,
        staff_read integer NOT NULL DEFAULT 0,
        waiting_since timestamptz,
        shopper_unread_since timestamptz,
        last_message_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT chat_conversation_pkey PRIMARY KEY (id),
        CONSTRAINT chat_conversation_user_unique UNIQUE (user_id),
        CONSTRAINT chat_conversation_visitor_unique UNIQUE (visitor_id),
        CONSTRAINT chat_conversation_user FOREIGN KEY (user_id) REFERENCES user_account (id),
        CONSTRAINT chat_conversation_visitor FOREIGN KEY (visitor_id) REFERENCES visitor (id),
        CONSTRAINT chat_conversation_assignee FOREIGN KEY (assigned_to) REFERENCES user_account (id),
        CONSTRAINT chat_conversation_one_person CHECK (num_nonnulls(user_id, visitor_id) <= 1),
        CONSTRAINT chat_conversation_locale_known CHECK (locale IN ('id', 'en')),
        CONSTRAINT chat_conversation_status_known CHECK (status IN ('open', 'waiting', 'resolved', 'archived')),
        CONSTRAINT chat_conversation_waits_since CHECK ((status = 'waiting') = (waiting_since IS NOT NULL)),
        CONSTRAINT chat_conversation_reads_sane CHECK (shopper_read BETWEEN 0 AND last_sequence
          AND staff_read BETWEEN 0 AND last_sequence)
      );
      CREATE INDEX chat_conversation_waiting ON chat_conversation (waiting_since, id) WHERE status = 'waiting';
      CREATE INDEX chat_conversation_recent ON chat_conversation (last_message_at DESC, id DESC)
        WHERE status IN ('open', 'resolved');
      CREATE INDEX chat_conversation_archived ON chat_conversation (last_message_at DESC, id DESC)
        WHERE status = 'archived';
      CREATE INDEX chat_conversation_unread ON chat_conversation (last_message_at DESC, id DESC)
        WHERE last_sequence > staff_read AND status IN ('open', 'resolved');
      CREATE INDEX chat_conversation_assigned ON chat_conversation (assigned_to, last_message_at DESC, id DESC)
        WHERE assigned_to IS NOT NULL;
      CREATE INDEX chat_conversation_unseen ON chat_conversation (shopper_unread_since)
        WHERE shopper_unread_since IS NOT NULL;
      CREATE INDEX chat_conversation_words ON chat_conversation USING gin ((name || ' ' || email) gin_trgm_ops);

      CREATE TABLE chat_picture (
        id uuid DEFAULT uuidv7(),
        conversation_id uuid NOT NULL,
        image bytea NOT NULL,
        width integer NOT NULL,
        height integer NOT NULL,
        placeholder text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT chat_picture_pkey PRIMARY KEY (id),
        CONSTRAINT chat_picture_conversation FOREIGN KEY (conversation_id)
          REFERENCES chat_conversation (id) ON DELETE CASCADE
      );
      CREATE INDEX chat_picture_conversation_id ON chat_picture (conversation_id);

      CREATE TABLE chat_message (
        conversation_id uuid NOT NULL,
        sequence integer NOT NULL,
        id uuid NOT NULL DEFAULT uuidv7(),
        client_key uuid NOT NULL,
        side text NOT NULL,
        author_id uuid,
        kind text NOT NULL,
        text text NOT NULL DEFAULT '',
        product_id uuid,
        order_id uuid,
        picture_id uuid,
        event text,
        waited_seconds integer,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT chat_message_pkey PRIMARY KEY (conversation_id, sequence),
        CONSTRAINT chat_message_client_unique UNIQUE (conversation_id, side, client_key),
        CONSTRAINT chat_message_conversation FOREIGN KEY (conversation_id)
          REFERENCES chat_conversation (id) ON DELETE CASCADE,
        CONSTRAINT chat_message_author FOREIGN KEY (author_id) REFERENCES user_account (id),
        CONSTRAINT chat_message_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE SET NULL,
        CONSTRAINT chat_message_order FOREIGN KEY (order_id) REFERENCES sales_order (id),
        CONSTRAINT chat_message_picture FOREIGN KEY (picture_id) REFERENCES chat_picture (id) ON DELETE SET NULL,
        CONSTRAINT chat_message_sequence_positive CHECK (sequence > 0),
        CONSTRAINT chat_message_side_known CHECK (side IN ('shopper', 'staff', 'system')),
        CONSTRAINT chat_message_kind_known CHECK (kind IN ('text', 'product', 'order', 'image', 'event')),
        CONSTRAINT chat_message_event_named CHECK ((kind = 'event') = (event IS NOT NULL))
      );
      CREATE INDEX chat_message_words ON chat_message USING gin (text gin_trgm_ops);
      CREATE INDEX chat_message_created_at ON chat_message (created_at);
      CREATE INDEX chat_message_product_id ON chat_message (product_id) WHERE product_id IS NOT NULL;
      CREATE INDEX chat_message_order_id ON chat_message (order_id) WHERE order_id IS NOT NULL;
      CREATE INDEX chat_message_picture_id ON chat_message (picture_id) WHERE picture_id IS NOT NULL;

      -- What was said stays as it was said; only forgetting a person empties it.
      CREATE FUNCTION keep_chat_message() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.text <> '' AND NEW.text IS DISTINCT FROM OLD.text
           OR (NEW.conversation_id, NEW.sequence, NEW.side, NEW.client_key, NEW.kind, NEW.created_at)
              IS DISTINCT FROM (OLD.conversation_id, OLD.sequence, OLD.side, OLD.client_key, OLD.kind, OLD.created_at) THEN
          RAISE EXCEPTION 'chat_message is append-only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER chat_message_kept BEFORE UPDATE ON chat_message
        FOR EACH ROW EXECUTE FUNCTION keep_chat_message();

      CREATE TABLE chat_note (
        id uuid DEFAULT uuidv7(),
        conversation_id uuid NOT NULL,
        author_id uuid NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT shop_now(),
        CONSTRAINT chat_note_pkey PRIMARY KEY (id),
        CONSTRAINT chat_note_conversation FOREIGN KEY (conversation_id)
          REFERENCES chat_conversation (id) ON DELETE CASCADE,
        CONSTRAINT chat_note_author FOREIGN KEY (author_id) REFERENCES user_account (id)
      );
      CREATE INDEX chat_note_conversation_id ON chat_note (conversation_id, id);

      CREATE TABLE quick_reply (
        id uuid DEFAULT uuidv7(),
        title text NOT NULL,
        text text NOT NULL,
        position integer NOT NULL DEFAULT 0,
        CONSTRAINT quick_reply_pkey PRIMARY KEY (id),
        CONSTRAINT quick_reply_title_unique UNIQUE (title)
      );

      -- Who is connected just now: lost with the power, and told anew by the processes that live.
      CREATE UNLOGGED TABLE chat_process (
        id uuid NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT chat_process_pkey PRIMARY KEY (id)
      );
      CREATE UNLOGGED TABLE chat_connection (
        id text NOT NULL,
        process_id uuid NOT NULL,
        side text NOT NULL,
        person uuid NOT NULL,
        session uuid,
        viewing_path text,
        viewing_product uuid,
        CONSTRAINT chat_connection_pkey PRIMARY KEY (id),
        CONSTRAINT chat_connection_process FOREIGN KEY (process_id) REFERENCES chat_process (id) ON DELETE CASCADE,
        CONSTRAINT chat_connection_side_known CHECK (side IN ('shopper', 'staff'))
      );
      CREATE INDEX chat_connection_process_id ON chat_connection (process_id);
      CREATE INDEX chat_connection_person ON chat_connection (person, side);
      CREATE INDEX chat_connection_staff ON chat_connection (side) WHERE side = 'staff';

      CREATE UNLOGGED TABLE socket_io_attachments (
        id bigserial NOT NULL,
        created_at timestamptz DEFAULT now(),
        payload bytea,
        CONSTRAINT socket_io_attachments_pkey PRIMARY KEY (id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE socket_io_attachments, chat_connection, chat_process, quick_reply, chat_note, chat_message, chat_picture,
        chat_conversation;
      DROP FUNCTION keep_chat_message();
    `);
  }
}
