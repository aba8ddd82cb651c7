import type { listSheetsId } from '@hurtrock/i18n/list-sheets.id';
import type { Page } from '../src/common/page.js';
import type { Client } from './client.js';
import type { PayingShop } from './paying-shop.js';
import type { Person } from './people.js';
import { anArrivedOrder } from './returns-shop.js';

/** Each with the name of its words and of its file. */
export const LISTS: [list: string, texts: keyof typeof listSheetsId, file: string][] = [
  ['users', 'users', 'tim'],
  ['audit', 'audit', 'log-audit'],
  ['customers', 'customers', 'pelanggan'],
  ['synonyms', 'synonyms', 'sinonim'],
  ['restock-orders', 'restockOrders', 'restock'],
  ['suppliers', 'suppliers', 'supplier'],
  ['returns', 'returns', 'retur'],
  ['mails', 'mails', 'surat'],
  ['payment-alerts', 'alerts', 'kotak-masuk-pembayaran'],
];
/** All headings that an admin reads. */
export const headingsIn = (texts: (typeof listSheetsId)[keyof typeof listSheetsId]): string[] => [
  ...Object.values<string>(texts.columns),
  ...('costs' in texts ? Object.values(texts.costs) : []),
];

const MANY = 'FROM generate_series(1, 130) i';

/** Every list of staff's becomes longer than a page can be. */
export async function fillLists(
  shop: PayingShop,
  { staff, admin }: { staff: Client; admin: Person },
): Promise<void> {
  const { number } = await anArrivedOrder(shop, staff);
  for (const text of [
    `INSERT INTO user_account (email, name, role, password_hash)
     SELECT 'many-' || i || '@example.com', 'Many ' || i % 7, 'staff', 'x' ${MANY}`,
    `INSERT INTO user_account (email, name, role, password_hash)
     SELECT 'many-buyer-' || i || '@example.com', 'Many buyers ' || i % 7, 'buyer', 'x' ${MANY}`,
    `INSERT INTO search_synonym (words) SELECT ARRAY['many ' || i, 'banyak ' || i] ${MANY}`,
    `INSERT INTO audit_entry (actor_kind, action, entity, entity_id)
     SELECT 'system', 'product.changed', 'product', 'MANY-' || i ${MANY}`,
    `INSERT INTO supplier (name, contact_person, email, phone, company)
     SELECT 'Many ' || i, '', 'many@example.com', '022-1234567', '' ${MANY}`,
    `INSERT INTO restock_order (number, supplier_id)
     SELECT 'MANY-' || i, (SELECT id FROM supplier LIMIT 1) ${MANY}`,
    `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, sent_at)
     SELECT 'order_placed', 'many-' || i, 'many-' || i || '@example.com', 'id', '', '', '', shop_now() ${MANY}`,
    `INSERT INTO payment_alert (kind, dedupe_key, created_at)
     SELECT 'unmatched_payment', 'many-' || i, shop_now() - i * interval '1 minute' ${MANY}`,
    `WITH asked AS (
       INSERT INTO order_return (order_id, requested_by, idempotency_key, comment, status)
       SELECT o.id, '${admin.id}', 'many-' || i, 'Many ' || i, 'cancelled'
         FROM sales_order o, generate_series(1, 130) i WHERE o.number = '${number}' RETURNING id, order_id)
     INSERT INTO order_return_line (return_id, order_line_id, quantity, reason)
     SELECT asked.id, l.id, 1, 'other' FROM asked JOIN order_line l ON l.order_id = asked.order_id`,
  ])
    await shop.app.db.query(text);
}

/** All of a list, as a screen would read it. */
export async function wholeList(client: Client, path: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let after = ''; ;) {
    const { body } = await client.get<Page<Record<string, unknown>>>(
      `${path}?limit=40${after && `&after=${after}`}`,
    );
    found.push(...body.items);
    if (body.nextCursor === null) return found;
    after = body.nextCursor;
  }
}
