import type { Invariant } from './invariant.js';

/** Payments that paid no order: an alert names each. */
const SURPLUS = `SELECT DISTINCT attempt_id FROM payment_alert WHERE kind IN ('late_money', 'double_payment')`;

const UNPAID = `('unpaid', 'awaiting', 'under_review')`;

/** Each order with what its payments brought: towards its total, and beyond it. */
const CAPTURED = `
  SELECT a.order_id, sum(a.captured) AS captured,
         coalesce(sum(a.captured) FILTER (WHERE x.attempt_id IS NOT NULL), 0) AS surplus
    FROM payment_attempt a LEFT JOIN (${SURPLUS}) x ON x.attempt_id = a.id
   WHERE a.captured > 0 GROUP BY a.order_id`;

/** What the order's payments, less their refunds, amount to, in the words of its payment status. */
const TRUE_STATUS = `
  SELECT a.order_id, sum(a.captured) AS captured, coalesce(sum(r.refunded), 0) AS refunded,
         CASE WHEN bool_and(a.state = 'reversed') THEN 'reversed'
              WHEN bool_or(a.state = 'charged_back') THEN 'charged_back'
              WHEN bool_or(a.state = 'disputed') THEN 'disputed'
              WHEN sum(a.captured - coalesce(r.refunded, 0)) FILTER (WHERE a.state <> 'reversed') <= 0 THEN 'refunded'
              WHEN o.status IN ('pending', 'cancelled') THEN 'refund_due'
              WHEN o.refund_owed > 0 AND sum(a.captured - coalesce(r.refunded, 0)) FILTER (WHERE a.state <> 'reversed')
                     > o.total - o.refund_owed THEN 'refund_due'
              WHEN sum(a.captured - coalesce(r.refunded, 0)) FILTER (WHERE a.state <> 'reversed') >= o.total THEN 'paid'
              ELSE 'partially_refunded' END AS payment_status
    FROM payment_attempt a
    JOIN sales_order o ON o.id = a.order_id
    LEFT JOIN (SELECT attempt_id, sum(amount) AS refunded FROM payment_refund WHERE state = 'succeeded' GROUP BY attempt_id) r
      ON r.attempt_id = a.id
   WHERE a.captured > 0 GROUP BY a.order_id, o.status, o.total, o.refund_owed`;

/** The messages behind which the companies put money. */
const MONEY_MESSAGES = `('checkout.session.completed', 'checkout.session.async_payment_succeeded', 'settlement', 'capture',
  'refund', 'partial_refund', 'chargeback', 'partial_chargeback')`;

/** What went back of an invoice, or did not, and the credit notes that count say something else. */
const WITHOUT_CREDIT_NOTE = `
  SELECT o.number, a.id AS payment_id, 'another credit note than refund' AS state, a.captured, r.amount::numeric AS promised,
         coalesce(c.amount, 0)::numeric AS refunded
    FROM payment_refund r
    JOIN payment_attempt a ON a.id = r.attempt_id
    JOIN sales_order o ON o.id = a.order_id
    LEFT JOIN credit_note c ON c.refund_id = r.id AND c.order_id = o.id
                           AND c.id NOT IN (SELECT credit_note_id FROM credit_note_cancellation)
   WHERE o.invoice_number IS NOT NULL
     AND CASE WHEN r.state = 'succeeded' THEN r.amount ELSE 0 END <> coalesce(c.amount, 0)
     AND a.id NOT IN (${SURPLUS} AND attempt_id IS NOT NULL)`;

export const MONEY_INVARIANTS: Invariant[] = [
  {
    id: 'INV-04',
    title:
      'An order counts as paid exactly when its payments brought its total; an alert names whatever came in beyond it',
    sql: `SELECT o.number, o.status, o.payment_status, o.total, coalesce(c.captured, 0) AS captured,
                 coalesce(c.surplus, 0) AS surplus
            FROM sales_order o LEFT JOIN (${CAPTURED}) c ON c.order_id = o.id
           WHERE c.order_id IS NULL AND o.payment_status NOT IN ${UNPAID}
              OR c.order_id IS NOT NULL AND o.payment_status IN ${UNPAID}
              OR c.captured <> o.total AND NOT (c.surplus > 0 AND c.captured - c.surplus IN (0, o.total))
              OR o.payment_status IN ${UNPAID} AND o.status <> 'cancelled' AND o.status <> 'pending'
                 AND NOT (o.payment_method = 'cash_on_delivery' AND o.status IN ('shipped', 'delivered'))`,
  },
  {
    id: 'INV-05',
    title:
      'Refunds never exceed what was captured, the state of every payment is what its refunds make it, and a credit note counts for each of an invoice that went through, and for no other',
    sql: `${WITHOUT_CREDIT_NOTE} UNION ALL
          SELECT o.number, a.id AS payment_id, a.state, a.captured, coalesce(r.promised, 0) AS promised,
                 coalesce(r.refunded, 0) AS refunded
            FROM payment_attempt a
            JOIN sales_order o ON o.id = a.order_id
            LEFT JOIN (SELECT attempt_id, sum(amount) FILTER (WHERE state <> 'failed') AS promised,
                              sum(amount) FILTER (WHERE state = 'succeeded') AS refunded
                         FROM payment_refund GROUP BY attempt_id) r ON r.attempt_id = a.id
           WHERE coalesce(r.promised, 0) > a.captured
              OR (a.captured > 0) <> (a.state IN ('paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back', 'reversed'))
              OR a.state IN ('paid', 'partially_refunded', 'refunded')
                 AND a.state <> CASE WHEN coalesce(r.refunded, 0) = 0 THEN 'paid'
                                     WHEN r.refunded < a.captured THEN 'partially_refunded' ELSE 'refunded' END`,
  },
  {
    id: 'INV-08',
    title: 'No money without an order that it paid, or an alert',
    sql: `SELECT 'captured, and neither paid the order nor stands in the inbox' AS problem, o.number, a.provider,
                 a.gateway_ref, a.captured
            FROM payment_attempt a
            JOIN sales_order o ON o.id = a.order_id
            LEFT JOIN (${SURPLUS}) x ON x.attempt_id = a.id
           WHERE a.captured > 0 AND x.attempt_id IS NULL
             AND NOT EXISTS (SELECT FROM order_history h WHERE h.order_id = a.order_id AND h.action IN ('paid', 'cash_collected'))
          UNION ALL
          SELECT 'told of by the company, and stands nowhere', NULL, e.provider, e.event_key, NULL
            FROM payment_event e
           WHERE e.outcome = 'unmatched' AND lower(e.type) IN ${MONEY_MESSAGES}
             AND NOT EXISTS (SELECT FROM payment_alert x WHERE x.dedupe_key = 'unmatched_payment:' || e.event_key)`,
  },
  {
    id: 'INV-18',
    title: 'What an order says of its money is what its payments, less its refunds, add up to',
    sql: `SELECT o.number, o.status, o.total, b.captured, b.refunded, o.payment_status, b.payment_status AS expected
            FROM (${TRUE_STATUS}) b JOIN sales_order o ON o.id = b.order_id
           WHERE o.payment_status <> b.payment_status`,
  },
];
