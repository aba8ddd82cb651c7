import type { ChatViewing } from '@hurtrock/shared/chat-events';
import { PRODUCT_CARD, type ProductCardFacts } from './chat-message.queries.js';

export interface CustomerRow {
  userId: string | null;
  visitorId: string | null;
  name: string;
  email: string;
  phone: string;
  since: Date;
  orderCount: number;
}

/** The person of a conversation ($1). */
export const CUSTOMER = `
  SELECT c.user_id AS "userId", c.visitor_id AS "visitorId", coalesce(u.name, c.name) AS name,
         coalesce(u.email, c.email) AS email, coalesce(u.phone, '') AS phone, coalesce(u.created_at, c.created_at) AS since,
         (SELECT count(*) FROM sales_order o WHERE o.user_id = c.user_id OR o.placed_by = c.visitor_id) AS "orderCount"
    FROM chat_conversation c LEFT JOIN user_account u ON u.id = c.user_id WHERE c.id = $1`;

export interface ChatOrderRow {
  number: string;
  status: string;
  paymentStatus: string;
  total: number;
  placedAt: Date;
}

/** The last orders of an account ($1) or a visitor ($2). */
export const LAST_ORDERS = `
  SELECT o.number, o.status, o.payment_status AS "paymentStatus", o.total, o.placed_at AS "placedAt"
    FROM sales_order o WHERE o.user_id = $1 OR o.placed_by = $2 ORDER BY o.placed_at DESC LIMIT 5`;

export interface ChatNoteRow {
  id: string;
  at: Date;
  author: string;
  text: string;
}

export const CHAT_NOTES = `
  SELECT n.id, n.created_at AS at, u.name AS author, n.text
    FROM chat_note n JOIN user_account u ON u.id = n.author_id WHERE n.conversation_id = $1 ORDER BY n.id`;

export interface ViewingRow {
  path: ChatViewing['path'];
  product: ProductCardFacts | null;
}

/** What the person ($1, or $2) has open in the shop just now, in every tab. */
export const VIEWING = `
  SELECT n.viewing_path AS path, (SELECT ${PRODUCT_CARD} FROM product p WHERE p.id = n.viewing_product) AS product
    FROM chat_connection n
   WHERE n.person IN ($1, $2) AND n.side = 'shopper' AND n.viewing_path IS NOT NULL ORDER BY n.id LIMIT 10`;
