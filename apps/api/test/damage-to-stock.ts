import type { Damage } from './damage.js';

/** Damage to what lies on the shelf, and to whom it was promised. */
export const DAMAGE_TO_STOCK: Damage[] = [
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
  {
    name: 'a buyer who waits for goods that lie free',
    breaks: `UPDATE stock_reservation SET backordered = 2 WHERE order_id = $paid`,
    mends: `UPDATE stock_reservation SET backordered = 0 WHERE order_id = $paid`,
    red: {
      'INV-02': [
        {
          problem: 'the order is paid and its goods are not sold',
          sku: 'sold',
          number: 'paid',
          found: '3',
          expected: '1',
        },
        { problem: 'waits for goods that lie free', sku: 'sold', number: 'paid', found: '9', expected: '2' },
      ],
    },
  },
  {
    name: 'a buyer who left and still waits',
    breaks: `INSERT INTO stock_reservation (order_id, product_id, quantity, backordered, state, ended_at)
             VALUES ($open, $sold, 0, 1, 'released', shop_now())`,
    mends: `DELETE FROM stock_reservation WHERE order_id = $open AND product_id = $sold`,
    red: {
      'INV-02': [
        {
          problem: 'waits for goods and wants none',
          sku: 'sold',
          number: 'open',
          found: '9',
          expected: '1',
        },
      ],
    },
  },
  {
    name: 'a unit taken out of a sale that nobody cancelled',
    breaks: 'UPDATE stock_reservation SET undone = 1 WHERE order_id = $paid',
    mends: 'UPDATE stock_reservation SET undone = 0 WHERE order_id = $paid',
    red: {
      'INV-02': [
        {
          problem: 'another number was taken out of the sale than cancelled',
          sku: 'sold',
          number: 'paid',
          found: '1',
          expected: '0',
        },
      ],
    },
  },
];
