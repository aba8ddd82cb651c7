import { anything, type Damage } from './damage.js';

/** Damage to messages, mails and what holds rows together. */
export const DAMAGE_TO_UPKEEP: Damage[] = [
  {
    name: 'a message that nobody has finished with',
    breaks: `INSERT INTO payment_event (provider, event_key, type, payload, received_at)
             VALUES ('stripe', 'test', 'charge.updated', '{}', shop_now() - interval '6 minutes')`,
    mends: `DELETE FROM payment_event WHERE event_key = 'test'`,
    red: {
      'INV-07': [{ provider: 'stripe', event_key: 'test', type: 'charge.updated', received_at: anything }],
    },
  },
  {
    name: 'a message that is missing from a conversation',
    breaks: `INSERT INTO chat_conversation (id, last_sequence) VALUES ('01900000-0000-7000-8000-0000000000c1', 2);
             INSERT INTO chat_message (conversation_id, sequence, client_key, side, kind, text)
             VALUES ('01900000-0000-7000-8000-0000000000c1', 2, gen_random_uuid(), 'shopper', 'text', 'Halo')`,
    mends: `DELETE FROM chat_conversation WHERE id = '01900000-0000-7000-8000-0000000000c1'`,
    red: {
      'INV-11': [
        {
          problem: 'not numbered 1 to 2',
          conversation: '01900000-0000-7000-8000-0000000000c1',
          messages: '1',
          first: '2',
          last: '2',
        },
      ],
    },
  },
  {
    name: 'a refund of no payment',
    breaks: `INSERT INTO payment_refund (attempt_id, amount) VALUES ('01900000-0000-7000-8000-000000000000', 1)`,
    mends: `DELETE FROM payment_refund WHERE amount = 1`,
    red: {
      'INV-09': [
        {
          problem: 'a row without its payment_attempt',
          table: 'payment_refund',
          name: '01900000-0000-7000-8000-000000000000',
        },
      ],
    },
  },
  {
    name: 'a foreign key that was never checked',
    breaks: `ALTER TABLE shipment DROP CONSTRAINT shipment_order,
               ADD CONSTRAINT shipment_order FOREIGN KEY (order_id) REFERENCES sales_order (id) NOT VALID`,
    mends: 'ALTER TABLE shipment VALIDATE CONSTRAINT shipment_order',
    red: { 'INV-09': [{ problem: 'not checked', table: 'shipment', name: 'shipment_order' }] },
  },
  {
    name: 'a foreign key that was switched off',
    breaks: 'ALTER TABLE payment_event DISABLE TRIGGER ALL',
    mends: 'ALTER TABLE payment_event ENABLE TRIGGER ALL',
    red: { 'INV-09': [{ problem: 'switched off', table: 'payment_event', name: 'payment_event_attempt' }] },
  },
  {
    name: 'a foreign key that is gone',
    breaks: 'ALTER TABLE shipment DROP CONSTRAINT shipment_order',
    mends: `ALTER TABLE shipment ADD CONSTRAINT shipment_order FOREIGN KEY (order_id) REFERENCES sales_order (id)`,
    red: { 'INV-09': [{ problem: 'without a key', table: 'shipment', name: 'order_id' }] },
  },
  {
    name: 'a mail that was written twice',
    breaks: `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, order_number, sent_at)
             SELECT kind, 'test', to_address, locale, subject, html, text, order_number, shop_now()
               FROM mail WHERE kind = 'payment_received'`,
    mends: `DELETE FROM mail WHERE dedupe_key = 'test'`,
    red: {
      'INV-10': [
        { problem: 'written 2 times', kind: 'payment_received', number: 'paid', created_at: anything },
      ],
    },
  },
  {
    name: 'a mail that was handed over three times',
    breaks: `WITH written AS (
               INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, sent_at)
               VALUES ('reset_password', 'test', 'a@example.com', 'id', '', '', '', shop_now()) RETURNING id)
             INSERT INTO mail_attempt (mail_id, outcome) SELECT id, 'taken' FROM written, generate_series(1, 3)`,
    mends: `DELETE FROM mail WHERE dedupe_key = 'test'`,
    red: {
      'INV-10': [{ problem: 'may have arrived 3 times', kind: 'reset_password', created_at: anything }],
    },
  },
  {
    name: 'a mail that waits without its job',
    breaks: `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text)
             VALUES ('reset_password', 'test', 'a@example.com', 'id', '', '', '')`,
    mends: `DELETE FROM mail WHERE dedupe_key = 'test'`,
    red: {
      'INV-10': [
        { problem: 'waits, and nothing will send it', kind: 'reset_password', created_at: anything },
      ],
    },
  },
  {
    name: 'a day whose figures nothing was sold for',
    breaks: `INSERT INTO sales_day_service (day, service, orders, revenue) VALUES ('2020-02-29', 'jne_reg', 1, 9000)`,
    mends: 'DELETE FROM sales_day_service',
    red: {
      'INV-21': [{ problem: 'a shipping service', day: '2020-02-29', key: 'jne_reg', kept: anything }],
    },
  },
];
