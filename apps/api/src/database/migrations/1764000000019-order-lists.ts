import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each filter of staff's list of orders finds its rows by an index, and so do the words they search for. */
export class OrderLists1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX sales_order_by_payment_status ON sales_order (payment_status, placed_at DESC, id DESC);
      CREATE INDEX sales_order_by_method ON sales_order (payment_method, placed_at DESC, id DESC);
      CREATE INDEX sales_order_by_service ON sales_order ((shipping->>'code'), placed_at DESC, id DESC);
      CREATE INDEX sales_order_to_pack ON sales_order (placed_at DESC, id DESC) WHERE hold_reason IS NULL AND (status = 'paid'
        OR (status = 'pending' AND payment_method = 'cash_on_delivery' AND payment_status = 'awaiting'));
      CREATE INDEX sales_order_words ON sales_order USING gin ((number || ' ' || coalesce(contact->>'name', '') || ' '
        || coalesce(contact->>'email', '') || ' ' || coalesce(contact->>'phone', '')) gin_trgm_ops);
      CREATE INDEX shipment_tracking_words ON shipment USING gin (tracking_number gin_trgm_ops);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX sales_order_by_payment_status, sales_order_by_method, sales_order_by_service, sales_order_to_pack,
        sales_order_words, shipment_tracking_words;
    `);
  }
}
