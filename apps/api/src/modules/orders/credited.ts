import type { CreditNoteView } from './order-view.js';

/** What the credit notes of the order `o` come to, whole rupiah, without those that were cancelled. */
export const CREDITED = `(
  SELECT coalesce(sum(c.amount), 0)::bigint FROM credit_note c
   WHERE c.order_id = o.id AND NOT EXISTS (SELECT FROM credit_note_cancellation x WHERE x.credit_note_id = c.id))`;

/** Of an order's credit notes, those that count. */
export const standing = (notes: CreditNoteView[]): CreditNoteView[] =>
  notes.filter(({ cancelledAt }) => cancelledAt === null);

export const creditedBy = (notes: CreditNoteView[]): number =>
  standing(notes).reduce((sum, { amount }) => sum + amount, 0);
