import { rows } from '../src/database/sql.js';
import { anOrder, openShop, startPayment } from './factories.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';
import { eventBody, signatureOf } from './traces.js';
import { deliver } from './relay.js';

/*
 * The last line of defence: what PostgreSQL itself refuses, whichever program asks. Each statement does what a mistake
 * in the code would do if the code's own guards were gone.
 */

let sandbox: Sandbox;
let app: TestApp;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
  for (let i = 0; i < 2; i++) {
    const { shopper, order } = await anOrder(app);
    await startPayment(shopper, order.number);
  }
  const event = eventBody({ object: 'item' });
  await deliver(app.url, event, signatureOf(event));
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

/** The name of the constraint that a statement runs into; `done` when nothing stops it. Nothing is kept either way. */
async function stoppedBy(sql: string): Promise<string> {
  const session = app.db.createQueryRunner();
  await session.startTransaction();
  try {
    await session.query(sql);
    return 'done';
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await session.rollbackTransaction();
    await session.release();
  }
}

/** Puts a second copy of a row into its table, changed in these columns. */
const twinOf = (table: string, changes: Record<string, string>): string => `
  INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', uuidv7()${Object.entries(
    changes,
  )
    .map(([column, value]) => `, '${column}', ${value}`)
    .join('')}))).* FROM ${table} t LIMIT 1`;

const OTHER = `md5(random()::text)`;

test.each([
  ['stock below zero', 'UPDATE product_stock SET on_hand = -1, reserved = -1', 'product_stock_not_negative'],
  [
    'more promised than there is',
    'UPDATE product_stock SET reserved = on_hand + 1',
    'product_stock_not_negative',
  ],
  ['a second order for one key', twinOf('sales_order', { number: OTHER }), 'sales_order_key_unique'],
  [
    'a second order with one number',
    twinOf('sales_order', { idempotency_key: OTHER }),
    'sales_order_number_unique',
  ],
  [
    'one invoice number for two orders',
    `UPDATE sales_order SET invoice_number = 'INV/2026/000001'`,
    'sales_order_invoice_unique',
  ],
  [
    'a total that does not add up',
    'UPDATE sales_order SET total = total - 1, tax_net = tax_net - 1',
    'sales_order_total_adds_up',
  ],
  ['tax that does not add up', 'UPDATE sales_order SET tax_amount = 0', 'sales_order_tax_adds_up'],
  ['more sent than was ordered', 'UPDATE order_line SET quantity_shipped = 2', 'order_line_counts_sane'],
  [
    'sent and cancelled both',
    'UPDATE order_line SET quantity_shipped = 1, quantity_cancelled = 1',
    'order_line_counts_sane',
  ],
  [
    'a second open payment of one order',
    twinOf('payment_attempt', { attempt_no: '9', idempotency_key: OTHER, gateway_ref: OTHER }),
    'payment_attempt_one_current',
  ],
  [
    'one session of Stripe for two attempts',
    twinOf('payment_attempt', { attempt_no: '9', idempotency_key: OTHER, state: `'failed'` }),
    'payment_attempt_gateway_ref_unique',
  ],
  [
    'one key told to Stripe for two attempts',
    twinOf('payment_attempt', { attempt_no: '9', gateway_ref: OTHER, state: `'failed'` }),
    'payment_attempt_key_unique',
  ],
  ['an event stored twice', twinOf('payment_event', {}), 'payment_event_once'],
  [
    'a second promise of one product to one order',
    twinOf('stock_reservation', {}),
    'stock_reservation_one_active',
  ],
  [
    'a promise that ended and did not',
    `UPDATE stock_reservation SET ended_at = now()`,
    'stock_reservation_ends_once',
  ],
  ['a cart of nobody', 'UPDATE cart SET visitor_id = NULL', 'cart_one_owner'],
  ['history rewritten', `UPDATE order_history SET action = 'paid'`, 'order_history is append-only'],
  ['history deleted', 'DELETE FROM order_history', 'order_history is append-only'],
  ['the ledger rewritten', 'UPDATE stock_movement SET on_hand_delta = 5', 'stock_movement is append-only'],
  ['the ledger emptied', 'TRUNCATE stock_movement', 'stock_movement is append-only'],
  ['the audit rewritten', 'DELETE FROM audit_entry', 'audit_entry is append-only'],
])('%s is refused by the database itself', async (_, sql, constraint) =>
  expect(await stoppedBy(sql)).toBe(constraint),
);

test('an order, its lines and its payments can not be deleted from under each other', async () => {
  const tables = await rows<{ child: string }>(
    app.db,
    `SELECT conrelid::regclass::text AS child FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'sales_order'::regclass AND confdeltype <> 'a'`,
  );
  expect(tables).toEqual([]);
  expect(await stoppedBy('DELETE FROM sales_order')).toMatch(/^(order_line|order_history|stock_|payment_)/);
});
