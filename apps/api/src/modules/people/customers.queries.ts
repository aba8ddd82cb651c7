import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { containing, Where, type Written } from '../../database/where.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { LAST_SEEN, WORDS } from './crew.queries.js';
import type { CustomerSort, ListCustomersDto } from './dto/list-customers.dto.js';

export type CustomerRow = Pick<
  UserAccount,
  'id' | 'email' | 'name' | 'phone' | 'isActive' | 'invitedAt' | 'erasedAt' | 'emailVerifiedAt' | 'createdAt'
> & {
  orders: number;
  /** Whole rupiah, of orders that are paid, shipped or delivered. */
  spent: number;
  lastOrderAt: Date | null;
  /** What the list is sorted by, as the cursor says it. */
  place: string | number | null;
};

const FIGURES = `count(*)::integer AS orders, max(o.placed_at) AS last_order_at,
    coalesce(sum(o.total) FILTER (WHERE o.status IN ('paid', 'shipped', 'delivered')), 0)::bigint AS spent`;

/** Every customer with what they bought, worked out for each row. */
const EACH = `user_account u CROSS JOIN LATERAL (SELECT ${FIGURES} FROM sales_order o WHERE o.user_id = u.id) f`;

/**
 * Only customers who have ordered, worked out at once from an index that holds all it takes, and put in order before
 * their accounts are looked at: a page looks at few of them.
 */
const bought = (figure: string): string => `
  (SELECT o.user_id, ${FIGURES} FROM sales_order o WHERE o.user_id IS NOT NULL GROUP BY o.user_id
    ORDER BY ${figure} DESC, o.user_id DESC) f JOIN user_account u ON u.id = f.user_id`;

const columns = (place: string): string => `
  u.id, u.email, u.name, u.phone, u.is_active AS "isActive", u.invited_at AS "invitedAt", u.erased_at AS "erasedAt",
  u.email_verified_at AS "emailVerifiedAt", u.created_at AS "createdAt", f.orders, f.spent, f.last_order_at AS "lastOrderAt",
  ${place} AS place`;

interface Order {
  /** From where, unless somebody is searched for. */
  from: string;
  by: string;
  place: string;
  type: 'uuid' | 'number' | 'time';
  cast: string;
}

const ORDER: Record<CustomerSort, Order> = {
  newest: { from: EACH, by: 'u.id', place: 'u.id::text', type: 'uuid', cast: 'uuid' },
  spent: { from: bought('spent'), by: 'f.spent', place: 'f.spent', type: 'number', cast: 'bigint' },
  last_order: {
    from: bought('last_order_at'),
    by: 'f.last_order_at',
    place: 'f.last_order_at::text',
    type: 'time',
    cast: 'timestamptz',
  },
};

/** Buyers with an account, whom nobody has forgotten. Sorted by what they bought, only those are listed who ever did. */
export function customerList({
  limit = DEFAULT_LIMIT,
  after,
  sort = 'newest',
  state,
  q,
}: ListCustomersDto): Written {
  const { from, by, place, type, cast } = ORDER[sort];
  const where = new Where().add(() => `u.role = 'buyer' AND u.erased_at IS NULL`);
  const position = decodeCursor(after, [type, 'uuid']);
  if (position) where.add((at, id) => `(${by}, u.id) < (${at}::${cast}, ${id}::uuid)`, ...position);
  if (state) where.add(() => (state === 'active' ? 'u.is_active' : 'NOT u.is_active'));
  if (q) where.add((words) => `${WORDS} ILIKE ${words}`, containing(q));
  if (q && sort !== 'newest') where.add(() => 'f.orders > 0');
  const rowsRead = where.place(limit + 1);
  return {
    text: `SELECT ${columns(place)} FROM ${q ? EACH : from} ${where.text} ORDER BY ${by} DESC, u.id DESC LIMIT ${rowsRead}`,
    parameters: where.parameters,
  };
}

const MOST = 20;

/** The newest of what belongs to one customer, as JSON. */
const list = (fields: string, from: string, order: string): string =>
  `coalesce((SELECT json_agg(x ORDER BY x.place DESC) FROM (SELECT ${fields}, ${order} AS place FROM ${from}
     ORDER BY ${order} DESC LIMIT ${MOST}) x), '[]')`;

/** Everything about one person on one page: user $1. */
export const CUSTOMER = `
  SELECT ${columns('NULL')}, ${LAST_SEEN} AS "lastSeenAt",
         ${list(
           'number, o.placed_at AS "placedAt", o.status, o.payment_status AS "paymentStatus", o.total, o.invoice_number AS "invoiceNumber"',
           'sales_order o WHERE o.user_id = u.id',
           'o.placed_at',
         )} AS "newestOrders",
         ${list(
           'r.id, o.number AS "orderNumber", r.status, r.requested_at AS "requestedAt"',
           'order_return r JOIN sales_order o ON o.id = r.order_id WHERE o.user_id = u.id',
           'r.id',
         )} AS returns,
         ${list(
           'm.id, m.kind, m.subject, m.created_at AS "createdAt", m.sent_at AS "sentAt", m.failed_at AS "failedAt"',
           'mail m WHERE m.to_address = u.email',
           'm.id',
         )} AS mails,
         ${list(
           'd.id, d.label, d.name, d.phone, d.address, d.is_default AS "isDefault"',
           'user_address d WHERE d.user_id = u.id',
           'd.id',
         )} AS addresses,
         ${list(
           'p.id AS "productId", p.name, i.quantity, i.added_at AS "addedAt"',
           'cart t JOIN cart_item i ON i.cart_id = t.id JOIN product p ON p.id = i.product_id WHERE t.user_id = u.id',
           'i.added_at',
         )} AS cart,
         (SELECT h.id FROM chat_conversation h WHERE h.user_id = u.id) AS "chatId"
    FROM ${EACH} WHERE u.id = $1 AND u.role = 'buyer'`;
