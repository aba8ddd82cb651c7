import { anything, TOTAL, type Damage } from './damage.js';

/** Damage to payments, refunds, and what orders say of them. */
export const DAMAGE_TO_MONEY: Damage[] = [
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
