import pg from 'pg';
import { runNode } from '../lib/child.mjs';
import { inRoot } from '../lib/paths.mjs';
import { say, stopwatch } from '../lib/say.mjs';
import { hashToken, newToken } from './token.mjs';
import { sendOnce } from './load.mjs';
import { compared, measured } from './rounds.mjs';

const DAY = 86_400_000;
const times = 12;
const dayBefore = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const year = `from=${dayBefore(364)}&to=${dayBefore(0)}`;

/** What the panel asks for, page by page. A number in braces is looked up among what was made. */
const PAGES = {
  dashboard: 'dashboard',
  'menu: what waits': 'notifications',
  'palette: order, product, customer': 'search?q=pembeli%20777',
  orders: 'orders?limit=25',
  'orders to pack': 'orders?toPack=true&limit=25',
  'orders of a name': 'orders?q=pembeli%20777&limit=25',
  'one order': 'orders/{order}',
  payments: 'payment-alerts?limit=25',
  'day against the companies': `payment-reports/daily?date=${dayBefore(1)}`,
  'tax of a month': `tax-recaps/${dayBefore(31).slice(0, 7)}`,
  products: 'products?sort=name&limit=25',
  'products of a word': 'products?q=gitar&limit=25',
  'products that are low': 'products?level=low&limit=25',
  'stock alerts': 'stock/summary',
  'what to order': 'restock-orders/suggestions',
  'customers by what they spent': 'customers?sort=spent&limit=25',
  'customers of a name': 'customers?q=pembeli%20777&limit=25',
  'one customer': 'customers/{customer}',
  users: 'users?limit=25',
  'audit log': 'audit?limit=25',
  mails: 'mails?limit=25',
  jobs: 'jobs?state=failed&limit=25',
  chats: 'chats?limit=25',
  'analytics: sales of a year': `analytics/sales?${year}&grain=month`,
  'analytics: products': `analytics/products?${year}`,
  'analytics: categories': `analytics/categories?${year}`,
  'analytics: brands': `analytics/brands?${year}`,
  'analytics: customers': `analytics/customers?${year}&grain=month`,
  'analytics: payments': `analytics/payments?${year}`,
  'analytics: shipping': `analytics/shipping?${year}`,
  'analytics: conversion': `analytics/conversion?${year}&grain=month`,
  'analytics: margin': `analytics/margin?${year}&grain=month`,
  'analytics: age of stock': 'analytics/stock-ageing',
};

/** An admin goes through every page of the panel; each is compared with the floor's list of orders. */
export function panelWorkload() {
  const token = newToken();
  const paths = Object.values(PAGES).filter((path) => !path.includes('{'));
  let next = 0;
  return { title: 'panel', token, flow: [{ build: () => asked(paths[next++ % paths.length], token) }] };
}

const asked = (path, token) => ({
  path: `/api/v1/admin/${path}`,
  headers: { cookie: `__Host-session=${token}` },
});

export async function measurePanel({ token }, { servers: { api, floor }, workloads, shop, life, ...place }) {
  const known = await prepare({ shop, token, customers: place.size.customers });
  await rollUp(shop, life);
  const rows = [];
  for (const [title, path] of Object.entries(PAGES)) {
    const found = path.replace(/\{(\w+)\}/, (_, name) => known[name]);
    const page = { flow: [{ build: () => asked(found, token) }] };
    const sides = { api: [api, page], floor: [floor, workloads.orders] };
    const rounds = { api: [], floor: [] };
    for (let round = 0; round < 3; round++)
      for (const [name, [server, workload]] of Object.entries(sides)) {
        const processes = { server: server.service.pid, database: place.database };
        rounds[name].push(await measured(processes, () => oneAfterTheOther(server.url, workload)));
      }
    // The first round fills caches and readies statements.
    rows.push(compared(title, { api: rounds.api.slice(1), floor: rounds.floor.slice(1) }));
  }
  return rows;
}

/** As one person asks who reads each answer. */
async function oneAfterTheOther(url, workload) {
  const took = [];
  const since = performance.now();
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await sendOnce(url, workload);
    took.push(performance.now() - begun);
  }
  return { perSecond: (times * 1000) / (performance.now() - since), times: took };
}

const CUSTOMERS = `
  INSERT INTO user_account (email, name, phone, password_hash, role, email_verified_at)
  SELECT 'pembeli' || n || '@example.com', 'Pembeli ' || n, '0812' || lpad(n::text, 8, '0'), 'none', 'buyer', now()
    FROM generate_series(1, $1::integer) n ON CONFLICT DO NOTHING`;
const THEIR_ORDERS = `
  UPDATE sales_order o SET user_id = u.id
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM user_account WHERE role = 'buyer') u,
         (SELECT id, 1 + row_number() OVER (ORDER BY id) % $1::integer AS n FROM sales_order) s
   WHERE s.id = o.id AND u.n = s.n`;
const VISITS = `
  INSERT INTO visit_day (day, visits, carts, checkouts)
  SELECT d::date, 900, 200, 80 FROM generate_series(now() - interval '400 days', now(), interval '1 day') d
  ON CONFLICT DO NOTHING`;
const AUDIT = `
  INSERT INTO audit_entry (actor_kind, actor_id, action, entity, entity_id)
  SELECT 'user', (SELECT id FROM user_account WHERE role = 'admin'), 'order.shipped', 'sales_order', number
    FROM sales_order LIMIT 50000`;
/** Half a million of everything, as other workloads need them, are worth more than a number can say. */
const SHELVES = `
  WITH taken AS (
    UPDATE product_stock SET on_hand = reserved + 20 WHERE on_hand > reserved + 20
    RETURNING product_id, new.on_hand - old.on_hand AS delta)
  INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta)
  SELECT product_id, 'loss', delta, 0 FROM taken`;
const ADMIN = `
  WITH admin AS (INSERT INTO user_account (email, name, password_hash, role)
                 VALUES ('admin@example.com', 'Admin', 'none', 'admin') RETURNING id)
  INSERT INTO session (token_hash, user_id, expires_at) SELECT $1, id, now() + interval '1 day' FROM admin`;

/** Customers with accounts and orders of their own, visits, what staff did, and an admin who looks at it all. */
async function prepare({ shop, token, customers }) {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(ADMIN, [hashToken(token, shop.secret)]);
    await client.query(CUSTOMERS, [customers]);
    await client.query(THEIR_ORDERS, [customers]);
    await client.query(VISITS);
    await client.query(AUDIT);
    await client.query(SHELVES);
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query(
      `SELECT number AS "order", user_id AS customer FROM sales_order WHERE user_id IS NOT NULL LIMIT 1`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/** The figures of all days, by the command with which a shop reckons them anew. */
async function rollUp({ env }, { folder, signal }) {
  const took = stopwatch();
  await runNode([inRoot('apps/api/dist/rebuild-reports.js')], {
    name: 'rebuild-reports',
    env,
    folder,
    signal,
    log: folder.log('rebuild-reports'),
    cwd: inRoot(),
  });
  say(`  The figures of all days reckoned anew in ${took()}`);
}
