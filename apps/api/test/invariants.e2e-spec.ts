import { INVARIANTS } from '../src/database/invariants.js';
import { anOrder } from './factories.js';
import { corrupt, ReconciliationShop } from './reconciliation-shop.js';

const TOTAL = '12543000';

type Placed = Awaited<ReturnType<typeof anOrder>>;

let shop: ReconciliationShop;
/** Paid by card; one million of it went back. */
let paid: Placed;
/** Waits for its payment, its goods held. */
let open: Placed;
beforeAll(async () => {
  shop = await ReconciliationShop.start();
  paid = await shop.paying.aPaidOrder();
  await shop.refund(paid, 1_000_000);
  open = await shop.anOrderBy('bank_transfer');
});
afterAll(() => shop.stop());

/** A statement with $paid and $open for the two orders' ids, and what stands there for people. */
interface Damage {
  name: string;
  breaks: string;
  mends: string;
  /** Every invariant that turns red, with its rows; `number` and `sku` of an order by its name here. */
  red: Record<string, object[]>;
}

const idOf = (number: string): string => `(SELECT id FROM sales_order WHERE number = '${number}')`;

const filled = (sql: string): string =>
  sql
    .replaceAll('$paid', idOf(paid.order.number))
    .replaceAll('$open', idOf(open.order.number))
    .replaceAll('$sold', `'${paid.product.id}'`);

/** The words `paid` and `open` in `number`, and `sold` and `held` in `sku`, stand for what they are in this run. */
function withNames(rows: object[]): unknown[] {
  const names = {
    number: { paid: paid.order.number, open: open.order.number } as Record<string, string>,
    sku: { sold: paid.product.sku, held: open.product.sku } as Record<string, string>,
  };
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        (key === 'number' || key === 'sku') && typeof value === 'string'
          ? (names[key][value] ?? value)
          : (value as unknown),
      ]),
    ),
  );
}

const anything = expect.any(String) as string;

const STOCK: Damage[] = [
  {
    name: 'a unit on the shelf that no movement brought',
    breaks: 'UPDATE product_stock SET on_hand = on_hand + 1 WHERE product_id = $sold',
    mends: 'UPDATE product_stock SET on_hand = on_hand - 1 WHERE product_id = $sold',
    red: {
      'INV-01': [{ sku: 'sold', on_hand: '10', reserved: '0', moved_on_hand: '9', moved_reserved: '0' }],
    },
  },
  {
    name: 'a hold of more units than are reserved',
    breaks: `UPDATE stock_reservation SET quantity = 2 WHERE order_id = $open`,
    mends: `UPDATE stock_reservation SET quantity = 1 WHERE order_id = $open`,
    red: {
      'INV-02': [{ problem: 'reserved is not what is held', sku: 'held', found: '1', expected: '2' }],
    },
  },
  {
    name: 'a hold for an order that is over',
    breaks: `UPDATE sales_order SET status = 'cancelled' WHERE id = $open`,
    mends: `UPDATE sales_order SET status = 'pending' WHERE id = $open`,
    red: {
      'INV-02': [
        {
          problem: 'held by an order that can not be paid',
          sku: 'held',
          number: 'open',
          found: 'cancelled',
          expected: 'pending',
        },
      ],
      'INV-20': [
        {
          number: 'open',
          from_status: 'pending',
          to_status: 'pending',
          before: 'pending',
          status: 'cancelled',
        },
      ],
    },
  },
  {
    name: 'paid goods whose sale was undone',
    breaks: `UPDATE stock_reservation SET state = 'released' WHERE order_id = $paid`,
    mends: `UPDATE stock_reservation SET state = 'sold' WHERE order_id = $paid`,
    red: {
      'INV-02': [
        { problem: 'the ledger sold another number', sku: 'sold', number: 'paid', found: '0', expected: '1' },
        {
          problem: 'the order is paid and its goods are not sold',
          sku: 'sold',
          number: 'paid',
          found: '0',
          expected: '1',
        },
      ],
    },
  },
];

const ORDERS: Damage[] = [
  {
    name: 'a rupiah of tax too many',
    breaks: 'UPDATE order_line SET tax_share = tax_share + 1 WHERE order_id = $open',
    mends: 'UPDATE order_line SET tax_share = tax_share - 1 WHERE order_id = $open',
    red: {
      'INV-03': [
        {
          number: 'open',
          subtotal: '12500000',
          shipping_total: '43000',
          total: TOTAL,
          goods: '12500000',
          shipping: '43000',
          tax: anything,
        },
      ],
    },
  },
  {
    name: 'an invoice number that was drawn and used by nobody',
    breaks: 'UPDATE invoice_series SET last_number = 2',
    mends: 'UPDATE invoice_series SET last_number = 1',
    red: {
      'INV-14': [
        { problem: expect.stringMatching(/^gap in 20\d\d$/), last_number: '2', used: '1', highest: '1' },
      ],
    },
  },
  {
    name: 'an invoice for an order that nobody paid',
    breaks: `UPDATE sales_order SET invoice_number = 'INV/2020/000007' WHERE id = $open`,
    mends: 'UPDATE sales_order SET invoice_number = NULL WHERE id = $open',
    red: {
      'INV-14': [
        { problem: 'gap in 2020', used: '1', highest: '7' },
        { problem: 'invoice without payment', number: 'open' },
      ],
    },
  },
  {
    name: 'a status that no step led to',
    breaks: `UPDATE sales_order SET status = 'delivered' WHERE id = $paid`,
    mends: `UPDATE sales_order SET status = 'paid' WHERE id = $paid`,
    red: {
      'INV-20': [
        { number: 'paid', from_status: 'paid', to_status: 'paid', before: 'paid', status: 'delivered' },
      ],
    },
  },
  {
    name: 'a step that is not allowed',
    breaks: `INSERT INTO order_history (order_id, action, from_status, to_status, actor_kind)
             VALUES ($paid, 'cancelled', 'paid', 'delivered', 'system'); UPDATE sales_order SET status = 'delivered' WHERE id = $paid`,
    mends: `DELETE FROM order_history WHERE order_id = $paid AND action = 'cancelled';
            UPDATE sales_order SET status = 'paid' WHERE id = $paid`,
    red: {
      'INV-20': [
        { number: 'paid', from_status: 'paid', to_status: 'delivered', before: 'paid', status: 'delivered' },
      ],
    },
  },
];

const MONEY: Damage[] = [
  {
    name: 'an order that counts as paid and nobody paid',
    breaks: `UPDATE sales_order SET payment_status = 'paid' WHERE id = $open`,
    mends: `UPDATE sales_order SET payment_status = 'awaiting' WHERE id = $open`,
    red: {
      'INV-04': [
        {
          number: 'open',
          status: 'pending',
          payment_status: 'paid',
          total: TOTAL,
          captured: '0',
          surplus: '0',
        },
      ],
    },
  },
  {
    name: 'goods that left for an order without money, which no courier collects',
    breaks: `UPDATE sales_order SET status = 'shipped', payment_method = 'bank_transfer' WHERE id = $open`,
    mends: `UPDATE sales_order SET status = 'pending' WHERE id = $open`,
    red: {
      'INV-02': [
        {
          problem: 'held by an order that can not be paid',
          sku: 'held',
          number: 'open',
          found: 'shipped',
          expected: 'pending',
        },
        {
          problem: 'the order is shipped and its goods are not sold',
          sku: 'held',
          number: 'open',
          found: '0',
          expected: '1',
        },
      ],
      'INV-04': [
        {
          number: 'open',
          status: 'shipped',
          payment_status: 'awaiting',
          total: TOTAL,
          captured: '0',
          surplus: '0',
        },
      ],
      'INV-20': [
        {
          number: 'open',
          from_status: 'pending',
          to_status: 'pending',
          before: 'pending',
          status: 'shipped',
        },
      ],
    },
  },
  {
    name: 'twice the money, whatever an alert says about something else',
    breaks: `INSERT INTO payment_alert (kind, dedupe_key, order_id, attempt_id)
               SELECT 'clock_skew', 'test', order_id, id FROM payment_attempt WHERE order_id = $paid;
             UPDATE payment_attempt SET captured = captured * 2 WHERE order_id = $paid`,
    mends: `DELETE FROM payment_alert WHERE dedupe_key = 'test';
            UPDATE payment_attempt SET captured = amount WHERE order_id = $paid`,
    red: {
      'INV-04': [
        {
          number: 'paid',
          status: 'paid',
          payment_status: 'partially_refunded',
          total: TOTAL,
          captured: '25086000',
          surplus: '0',
        },
      ],
      'INV-18': [
        {
          number: 'paid',
          status: 'paid',
          total: TOTAL,
          captured: '25086000',
          refunded: '1000000',
          payment_status: 'partially_refunded',
          expected: 'paid',
        },
      ],
    },
  },
  {
    name: 'a refund beyond what was captured',
    breaks: `INSERT INTO payment_refund (attempt_id, amount, reason)
               SELECT id, captured, 'test' FROM payment_attempt WHERE order_id = $paid`,
    mends: `DELETE FROM payment_refund WHERE reason = 'test'`,
    red: {
      'INV-05': [
        {
          number: 'paid',
          payment_id: anything,
          state: 'partially_refunded',
          captured: TOTAL,
          promised: '13543000',
          refunded: '1000000',
        },
      ],
    },
  },
  {
    name: 'a payment whose state forgets its refund',
    breaks: `UPDATE payment_attempt SET state = 'paid' WHERE order_id = $paid`,
    mends: `UPDATE payment_attempt SET state = 'partially_refunded' WHERE order_id = $paid`,
    red: {
      'INV-05': [
        {
          number: 'paid',
          payment_id: anything,
          state: 'paid',
          captured: TOTAL,
          promised: '1000000',
          refunded: '1000000',
        },
      ],
    },
  },
  {
    name: 'money in a payment that is still open',
    breaks: `UPDATE payment_attempt SET captured = amount, captured_at = shop_now() WHERE order_id = $open`,
    mends: `UPDATE payment_attempt SET captured = 0, captured_at = NULL WHERE order_id = $open`,
    red: {
      'INV-04': [
        {
          number: 'open',
          status: 'pending',
          payment_status: 'awaiting',
          total: TOTAL,
          captured: TOTAL,
          surplus: '0',
        },
      ],
      'INV-05': [
        {
          number: 'open',
          payment_id: anything,
          state: 'awaiting',
          captured: TOTAL,
          promised: '0',
          refunded: '0',
        },
      ],
      'INV-08': [
        {
          problem: 'captured, and neither paid the order nor stands in the inbox',
          number: 'open',
          provider: 'manual',
          gateway_ref: anything,
          captured: TOTAL,
        },
      ],
      'INV-18': [
        {
          number: 'open',
          status: 'pending',
          total: TOTAL,
          captured: TOTAL,
          refunded: '0',
          payment_status: 'awaiting',
          expected: 'refund_due',
        },
      ],
    },
  },
  {
    name: 'a message about money that fits nothing, without an alert',
    breaks: `INSERT INTO payment_event (provider, event_key, type, payload, processed_at, outcome)
             VALUES ('midtrans', 'test', 'settlement', '{}', shop_now(), 'unmatched')`,
    mends: `DELETE FROM payment_event WHERE event_key = 'test'`,
    red: {
      'INV-08': [
        { problem: 'told of by the company, and stands nowhere', provider: 'midtrans', gateway_ref: 'test' },
      ],
    },
  },
  {
    name: 'an order that hides its refund',
    breaks: `UPDATE sales_order SET payment_status = 'paid' WHERE id = $paid`,
    mends: `UPDATE sales_order SET payment_status = 'partially_refunded' WHERE id = $paid`,
    red: {
      'INV-18': [
        {
          number: 'paid',
          status: 'paid',
          total: TOTAL,
          captured: TOTAL,
          refunded: '1000000',
          payment_status: 'paid',
          expected: 'partially_refunded',
        },
      ],
    },
  },
];

const UPKEEP: Damage[] = [
  {
    name: 'a message that nobody has finished with',
    breaks: `INSERT INTO payment_event (provider, event_key, type, payload, received_at)
             VALUES ('stripe', 'test', 'charge.updated', '{}', shop_now() - interval '6 minutes')`,
    mends: `DELETE FROM payment_event WHERE event_key = 'test'`,
    red: {
      'INV-07': [{ provider: 'stripe', event_key: 'test', type: 'charge.updated', received_at: anything }],
    },
  },
  {
    name: 'a refund of no payment',
    breaks: `INSERT INTO payment_refund (attempt_id, amount) VALUES ('01900000-0000-7000-8000-000000000000', 1)`,
    mends: `DELETE FROM payment_refund WHERE amount = 1`,
    red: {
      'INV-09': [
        {
          problem: 'a row without its payment_attempt',
          table: 'payment_refund',
          name: '01900000-0000-7000-8000-000000000000',
        },
      ],
    },
  },
  {
    name: 'a foreign key that was never checked',
    breaks: `ALTER TABLE shipment DROP CONSTRAINT shipment_order,
               ADD CONSTRAINT shipment_order FOREIGN KEY (order_id) REFERENCES sales_order (id) NOT VALID`,
    mends: 'ALTER TABLE shipment VALIDATE CONSTRAINT shipment_order',
    red: { 'INV-09': [{ problem: 'not checked', table: 'shipment', name: 'shipment_order' }] },
  },
  {
    name: 'a foreign key that was switched off',
    breaks: 'ALTER TABLE shipment DISABLE TRIGGER ALL',
    mends: 'ALTER TABLE shipment ENABLE TRIGGER ALL',
    red: { 'INV-09': [{ problem: 'switched off', table: 'shipment', name: 'shipment_order' }] },
  },
  {
    name: 'a foreign key that is gone',
    breaks: 'ALTER TABLE shipment DROP CONSTRAINT shipment_order',
    mends: `ALTER TABLE shipment ADD CONSTRAINT shipment_order FOREIGN KEY (order_id) REFERENCES sales_order (id)`,
    red: { 'INV-09': [{ problem: 'without a key', table: 'shipment', name: 'order_id' }] },
  },
  {
    name: 'a mail that was written twice',
    breaks: `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, order_number, sent_at)
             SELECT kind, 'test', to_address, locale, subject, html, text, order_number, shop_now()
               FROM mail WHERE kind = 'payment_received'`,
    mends: `DELETE FROM mail WHERE dedupe_key = 'test'`,
    red: {
      'INV-10': [
        { problem: 'written 2 times', kind: 'payment_received', number: 'paid', created_at: anything },
      ],
    },
  },
  {
    name: 'a mail that waits without its job',
    breaks: `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text)
             VALUES ('reset_password', 'test', 'a@example.com', 'id', '', '', '')`,
    mends: `DELETE FROM mail WHERE dedupe_key = 'test'`,
    red: {
      'INV-10': [
        { problem: 'waits, and nothing will send it', kind: 'reset_password', created_at: anything },
      ],
    },
  },
];

test.each([...STOCK, ...ORDERS, ...MONEY, ...UPKEEP])(
  'staff see $name, and that it is mended',
  async ({ breaks, mends, red }) => {
    await corrupt(shop.db, filled(breaks));
    const found = await shop.broken();
    await corrupt(shop.db, filled(mends));

    expect(found).toEqual(Object.fromEntries(Object.entries(red).map(([id, rows]) => [id, withNames(rows)])));
    expect(await shop.broken()).toEqual({});
  },
);

test('every invariant above was seen red', () => {
  const seen = [...STOCK, ...ORDERS, ...MONEY, ...UPKEEP].flatMap(({ red }) => Object.keys(red));
  expect([...new Set(seen)].sort()).toEqual(INVARIANTS.map(({ id }) => id));
});
