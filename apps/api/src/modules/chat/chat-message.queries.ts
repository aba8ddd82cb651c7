import type { ChatEvent, ChatKind, ChatSide, ChatStatus } from '@hurtrock/shared/chat-events';
import type { Availability } from '../catalog/availability.js';
import { PRICE_NOW } from '../catalog/product-price.js';
import type { PictureFacts } from '../media/picture.entity.js';

export interface ProductCardFacts {
  id: string;
  slug: string;
  name: string;
  price: number;
  availability: Availability;
  thumbnail: PictureFacts | null;
}

export interface OrderCardFacts {
  number: string;
  status: string;
  paymentStatus: string;
  total: number;
  isPayable: boolean;
}

/** A message with everything its card shows, as SQL hands it over. */
export interface MessageRow {
  conversationId: string;
  sequence: number;
  id: string;
  clientId: string;
  side: ChatSide;
  authorId: string | null;
  authorName: string;
  kind: ChatKind;
  text: string;
  event: ChatEvent | null;
  sentAt: Date;
  product: ProductCardFacts | null;
  order: OrderCardFacts | null;
  image: { id: string; width: number; height: number; placeholder: string } | null;
}

export interface StateRow {
  conversationId: string;
  status: ChatStatus;
  lastSequence: number;
  shopperRead: number;
  staffRead: number;
  waitingSince: Date | null;
}

/** The card of a product `p`, as it is now. */
export const PRODUCT_CARD = `jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'price', ${PRICE_NOW},
  'availability', p.availability, 'thumbnail', p.thumbnail)`;

/** Whether money is still asked for an order `o`. */
export const IS_PAYABLE = `o.status = 'pending' AND o.payment_status IN ('unpaid', 'awaiting') AND o.payment_method <> 'cash_on_delivery'`;

/** The columns of a message `m` in its conversation `c`, cards built as of now. */
export const MESSAGE_COLUMNS = `
  m.conversation_id AS "conversationId", m.sequence, m.id, m.client_key AS "clientId", m.side, m.author_id AS "authorId",
  coalesce((SELECT u.name FROM user_account u WHERE u.id = m.author_id), CASE m.side WHEN 'shopper' THEN c.name END, '') AS "authorName",
  m.kind, m.text, m.event, m.created_at AS "sentAt",
  (SELECT ${PRODUCT_CARD} FROM product p WHERE p.id = m.product_id) AS product,
  (SELECT jsonb_build_object('number', o.number, 'status', o.status, 'paymentStatus', o.payment_status, 'total', o.total,
            'isPayable', ${IS_PAYABLE}) FROM sales_order o WHERE o.id = m.order_id) AS "order",
  (SELECT jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'placeholder', i.placeholder)
     FROM chat_picture i WHERE i.id = m.picture_id) AS image`;

/** What both sides know of a conversation `c`. */
export const STATE_COLUMNS = `
  c.id AS "conversationId", c.status, c.last_sequence AS "lastSequence", c.shopper_read AS "shopperRead",
  c.staff_read AS "staffRead", c.waiting_since AS "waitingSince"`;

export const STATE = `SELECT ${STATE_COLUMNS} FROM chat_conversation c`;

/** Messages of a conversation ($1) after a sequence ($2), oldest first; at most $3. */
export const MESSAGES_AFTER = `
  SELECT ${MESSAGE_COLUMNS} FROM chat_message m JOIN chat_conversation c ON c.id = m.conversation_id
   WHERE m.conversation_id = $1 AND m.sequence > $2 ORDER BY m.sequence LIMIT $3`;

/** Those before a sequence ($2), newest first. */
export const MESSAGES_BEFORE = `
  SELECT ${MESSAGE_COLUMNS} FROM chat_message m JOIN chat_conversation c ON c.id = m.conversation_id
   WHERE m.conversation_id = $1 AND m.sequence < $2 ORDER BY m.sequence DESC LIMIT $3`;
