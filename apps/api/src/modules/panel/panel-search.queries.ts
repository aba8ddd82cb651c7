import { ORDER_WORDS } from '../orders/staff-orders.queries.js';
import { WORDS as PERSON_WORDS } from '../people/crew.queries.js';

const PRODUCT_WORDS = "(p.sku || ' ' || p.name || ' ' || p.brand)";

/** More are not looked at: who finds so many types on. */
const HITS = 200;
const SHOWN = 5;

const json = (from: string): string => `coalesce((SELECT json_agg(x) FROM (${from} LIMIT ${SHOWN}) x), '[]')`;

/** Products, orders and customers that have $1 in their words, each by its index: newest or first by name. */
export const PANEL_SEARCH = `
  WITH products AS MATERIALIZED (
    SELECT p.id, p.name, p.sku FROM product p
     WHERE p.archived_at IS NULL AND ${PRODUCT_WORDS} ILIKE $1 LIMIT ${HITS}),
  orders AS MATERIALIZED (
    SELECT o.id, o.number, o.contact->>'name' AS name, o.status, o.placed_at FROM sales_order o
     WHERE ${ORDER_WORDS} ILIKE $1 LIMIT ${HITS}),
  tracked AS MATERIALIZED (
    SELECT o.id, o.number, o.contact->>'name' AS name, o.status, o.placed_at
      FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.tracking_number ILIKE $1 LIMIT ${SHOWN}),
  customers AS MATERIALIZED (
    SELECT u.id, u.name, u.email FROM user_account u
     WHERE u.role = 'buyer' AND u.erased_at IS NULL AND ${PERSON_WORDS} ILIKE $1 LIMIT ${HITS})
  SELECT ${json('SELECT id, name, sku FROM products ORDER BY name, id')} AS products,
         ${json(`SELECT number, name, status FROM (SELECT * FROM orders UNION SELECT * FROM tracked) o
                  ORDER BY placed_at DESC, id DESC`)} AS orders,
         ${json('SELECT id, name, email FROM customers ORDER BY name, id')} AS customers`;
