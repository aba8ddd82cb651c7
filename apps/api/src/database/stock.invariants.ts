import type { Invariant } from './invariant.js';

const RESERVED_IS_HELD = `
  SELECT 'reserved is not what is held' AS problem, p.sku, NULL AS number, s.reserved::text AS found,
         coalesce(h.quantity, 0)::text AS expected
    FROM product_stock s
    JOIN product p ON p.id = s.product_id
    LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM stock_reservation
                WHERE state = 'held' GROUP BY product_id) h ON h.product_id = s.product_id
   WHERE s.reserved <> coalesce(h.quantity, 0)`;

const HELD_IN_VAIN = `
  SELECT 'held by an order that can not be paid', p.sku, o.number, o.status, 'pending'
    FROM stock_reservation r
    JOIN sales_order o ON o.id = r.order_id
    JOIN product p ON p.id = r.product_id
   WHERE r.state = 'held' AND o.status <> 'pending'`;

const LEDGER_AGREES = `
  SELECT 'the ledger sold another number', p.sku, o.number, coalesce(r.quantity, 0)::text, coalesce(m.quantity, 0)::text
    FROM (SELECT order_id, product_id, -sum(on_hand_delta) AS quantity FROM stock_movement
           WHERE reason = 'sale' GROUP BY order_id, product_id) m
    FULL JOIN (SELECT order_id, product_id, quantity FROM stock_reservation WHERE state = 'sold') r
      USING (order_id, product_id)
    JOIN sales_order o ON o.id = order_id
    JOIN product p ON p.id = product_id
   WHERE coalesce(m.quantity, 0) <> coalesce(r.quantity, 0)`;

const PAID_IS_SOLD = `
  SELECT 'the order is ' || o.status || ' and its goods are not sold', p.sku, o.number,
         coalesce(r.quantity + r.backordered + r.withdrawn, 0)::text, l.quantity::text
    FROM (SELECT order_id, product_id, sum(quantity) AS quantity FROM order_line GROUP BY order_id, product_id) l
    JOIN sales_order o ON o.id = l.order_id AND o.status IN ('paid', 'shipped', 'delivered')
    JOIN product p ON p.id = l.product_id
    LEFT JOIN stock_reservation r
      ON r.order_id = l.order_id AND r.product_id = l.product_id AND r.state = 'sold'
   WHERE l.quantity <> coalesce(r.quantity + r.backordered + r.withdrawn, 0)`;

/** What was sold and undone again is what lines say was cancelled, but for what they only waited for. */
const UNDONE_IS_CANCELLED = `
  SELECT 'another number was taken out of the sale than cancelled', p.sku, o.number, (r.undone + r.withdrawn)::text,
         l.quantity_cancelled::text
    FROM order_line l
    JOIN sales_order o ON o.id = l.order_id AND o.status IN ('paid', 'shipped', 'delivered')
    JOIN product p ON p.id = l.product_id
    JOIN stock_reservation r ON r.order_id = l.order_id AND r.product_id = l.product_id AND r.state = 'sold'
   WHERE r.undone + r.withdrawn <> l.quantity_cancelled`;

/** Free units go at once to whoever waits for them, and who has left waits no more. */
const WAITS_IN_VAIN = `
  SELECT CASE WHEN r.state = 'released' OR o.status = 'cancelled' THEN 'waits for goods and wants none'
              ELSE 'waits for goods that lie free' END,
         p.sku, o.number, (s.on_hand - s.reserved)::text, r.backordered::text
    FROM stock_reservation r
    JOIN sales_order o ON o.id = r.order_id
    JOIN product p ON p.id = r.product_id
    JOIN product_stock s ON s.product_id = r.product_id
   WHERE r.backordered > 0 AND (r.state = 'released' OR o.status = 'cancelled' OR s.on_hand > s.reserved)`;

export const STOCK_INVARIANTS: Invariant[] = [
  {
    id: 'INV-01',
    title: 'Stock on hand and reserved are the sums of their movements, and never negative',
    sql: `SELECT p.sku, s.on_hand, s.reserved, m.on_hand AS moved_on_hand, m.reserved AS moved_reserved
            FROM product_stock s
            FULL JOIN (SELECT product_id, sum(on_hand_delta) AS on_hand, sum(reserved_delta) AS reserved
                         FROM stock_movement GROUP BY product_id) m USING (product_id)
            JOIN product p ON p.id = product_id
           WHERE coalesce(s.on_hand, 0) <> coalesce(m.on_hand, 0) OR coalesce(s.reserved, 0) <> coalesce(m.reserved, 0)
              OR s.on_hand < 0 OR s.reserved < 0 OR s.reserved > s.on_hand`,
  },
  {
    id: 'INV-02',
    title:
      'Reserved is the sum of what is held; what is held ends once, as the ledger says, and sold where the order is paid; nobody waits for free goods',
    sql: [
      RESERVED_IS_HELD,
      HELD_IN_VAIN,
      LEDGER_AGREES,
      PAID_IS_SOLD,
      UNDONE_IS_CANCELLED,
      WAITS_IN_VAIN,
    ].join(' UNION ALL '),
  },
];
