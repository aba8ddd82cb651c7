import { anything, TOTAL, type Damage } from './damage.js';

/** Damage to documents, invoice numbers and histories. */
export const DAMAGE_TO_ORDERS: Damage[] = [
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
    name: 'a credit note number that was drawn and used by nobody',
    breaks: 'UPDATE credit_note_series SET last_number = 2',
    mends: 'UPDATE credit_note_series SET last_number = 1',
    red: {
      'INV-14': [
        { problem: expect.stringMatching(/^gap in 20\d\d$/), last_number: '2', used: '1', highest: '1' },
      ],
    },
  },
  {
    name: 'a credit note for more than the invoice',
    breaks: `UPDATE credit_note SET amount = amount + ${TOTAL}, tax_net = tax_net + ${TOTAL}`,
    mends: `UPDATE credit_note SET amount = amount - ${TOTAL}, tax_net = tax_net - ${TOTAL}`,
    red: {
      'INV-05': [
        {
          number: 'paid',
          payment_id: anything,
          state: 'another credit note than refund',
          captured: TOTAL,
          promised: '1000000',
          refunded: '13543000',
        },
      ],
      'INV-14': [{ problem: 'credit notes are not the invoice', number: 'paid' }],
    },
  },
  {
    name: 'a credit note that was cancelled while its refund stands',
    breaks: 'INSERT INTO credit_note_cancellation (credit_note_id) SELECT id FROM credit_note',
    mends: 'DELETE FROM credit_note_cancellation',
    red: {
      'INV-05': [
        {
          number: 'paid',
          payment_id: anything,
          state: 'another credit note than refund',
          captured: TOTAL,
          promised: '1000000',
          refunded: '0',
        },
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
