import { SHORT_COUNTS } from '../inventory/stock-views.queries.js';
import { TO_PACK } from '../orders/staff-orders.queries.js';

/** Counting goes no further than people read. */
const MANY = 1000;
const some = (from: string): string =>
  `(SELECT count(*) FROM (SELECT FROM ${from} LIMIT ${MANY}) shown)::integer`;

/** How much there is, and how much of it waits for somebody. */
export const COUNTS = `
  SELECT (SELECT count(*) FROM product WHERE archived_at IS NULL)::integer AS products,
         (SELECT count(*) FROM sales_order)::integer AS orders,
         (SELECT count(*) FROM user_account WHERE erased_at IS NULL)::integer AS users,
         ${some(`sales_order o WHERE ${TO_PACK}`)} AS "toPack",
         ${some("chat_conversation WHERE status = 'waiting'")} AS "chatsWaiting",
         ${some("order_return WHERE status = 'requested'")} AS "returnsAsked",
         ${some('payment_alert WHERE resolved_at IS NULL')} AS "openAlerts",
         (SELECT row_to_json(c) FROM (${SHORT_COUNTS}) c) AS stock,
         (SELECT json_build_object('checkedAt', checked_at, 'checked', checked, 'broken', broken)
            FROM invariant_check) AS invariants`;

export const RECENT_ORDERS = `
  SELECT number, contact->>'name' AS name, status, payment_status AS "paymentStatus", total, placed_at AS "placedAt"
    FROM sales_order ORDER BY placed_at DESC, id DESC LIMIT 8`;

/** What most was bought of from $1 to $2, less what came back. */
export const BEST_SELLERS = `
  SELECT p.id, p.name, p.sku, p.thumbnail AS picture, t.units, t.revenue
    FROM (SELECT product_id, (sum(units) - sum(undone))::integer AS units, sum(revenue)::bigint AS revenue
            FROM sales_day_product WHERE day BETWEEN $1 AND $2
           GROUP BY product_id ORDER BY sum(units) - sum(undone) DESC, product_id LIMIT 5) t
    JOIN product p ON p.id = t.product_id
   ORDER BY t.units DESC, p.id`;
