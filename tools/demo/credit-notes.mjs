import { shopDay } from './order-story.mjs';

/**
 * What each refund takes back of its invoice: `CN/2026/000001` and on, without gaps, in the order in which the money
 * went. The taxes of an order's credit notes are what all of them have, less what those before have.
 */
export function creditNotes({ sales_order, payment_attempt, payment_refund }) {
  const orderOf = new Map(sales_order.map((order) => [order.id, order]));
  const attemptOf = new Map(payment_attempt.map((attempt) => [attempt.id, attempt]));
  const last = new Map();
  const credited = new Map();
  const notes = [...payment_refund]
    .sort((a, b) => a.succeeded_at - b.succeeded_at)
    .map(({ id, attempt_id, amount, succeeded_at }) => {
      const order = orderOf.get(attemptOf.get(attempt_id).order_id);
      const before = credited.get(order.id) ?? 0;
      credited.set(order.id, before + amount);
      const year = Number(shopDay(succeeded_at).slice(0, 4));
      last.set(year, (last.get(year) ?? 0) + 1);
      const part = (tax) => partOf(tax, before + amount, order) - partOf(tax, before, order);
      return {
        number: `CN/${year}/${String(last.get(year)).padStart(6, '0')}`,
        order_id: order.id,
        refund_id: id,
        amount,
        tax_net: amount - part(order.tax_amount),
        tax_base: part(order.tax_base),
        tax_amount: part(order.tax_amount),
        lines: [],
        issued_at: succeeded_at,
      };
    });
  return {
    credit_note: notes,
    credit_note_series: [...last].map(([year, last_number]) => ({ year, last_number })),
  };
}

const partOf = (tax, credited, { total }) => Math.round((tax * credited) / total);
