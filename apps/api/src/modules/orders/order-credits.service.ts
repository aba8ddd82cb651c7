import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addJob } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import type { CreditLine } from './credit-note.entity.js';
import { creditTax, type Credited } from './credit-tax.js';
import { standing } from './credited.js';
import { nextNumber } from './document-series.js';
import type { LockedOrder } from './order-ledger.js';
import type { OrderView } from './order-view.js';
import { readOrder } from './orders.queries.js';
import { refundLines, wholeOrderLines, type RefundWish } from './refund-lines.js';

/** Money of the order's own that has gone back. */
export interface Refunded {
  refundId: string;
  amount: number;
  /** What it is for; null where nobody said. */
  lines: CreditLine[] | null;
}

/** Takes back parts of invoices, always under the order's lock. */
@Injectable()
export class OrderCreditsService {
  /** The parts of a refund that names what it is for, after what went back before. Throws `refund_exceeds_lines`. */
  async partsOf(
    tx: EntityManager,
    order: LockedOrder,
    { before, wish }: { before: CreditLine[]; wish: RefundWish },
  ): Promise<CreditLine[]> {
    return refundLines(await readOrder(tx, order.id), before, wish);
  }

  /**
   * Writes a credit note for each refund that has none yet: never for more than is left of the invoice, and none for an
   * order that never had one.
   */
  async credit(tx: EntityManager, order: LockedOrder, refunds: Refunded[]): Promise<void> {
    for (const refund of refunds) await this.creditOne(tx, order, refund);
  }

  /** Refunds that had succeeded and came to nothing after all: their credit notes count no more from now on. */
  async cancel(tx: EntityManager, { id }: LockedOrder, refundIds: string[]): Promise<void> {
    if (refundIds.length > 0) await tx.query(CANCEL, [id, refundIds]);
  }

  private async creditOne(
    tx: EntityManager,
    { id: orderId }: LockedOrder,
    { refundId, amount, lines }: Refunded,
  ): Promise<void> {
    const order = await readOrder(tx, orderId);
    const known = await rows(tx, 'SELECT 1 FROM credit_note WHERE refund_id = $1', [refundId]);
    if (known.length > 0 || order.invoiceNumber === null) return;
    const before = creditedSoFar(order);
    const credited = Math.min(amount, order.total - before.amount);
    if (credited <= 0) return;
    const tax = creditTax(order, before, credited);
    const [note] = await rows<{ id: string }>(tx, INSERT, [
      await nextNumber(tx, 'credit_note_series'),
      orderId,
      refundId,
      credited,
      tax.net,
      tax.base,
      tax.amount,
      JSON.stringify(partsIn(order, credited, { amount, lines })),
    ]);
    await addJob(tx, 'documents.issue', { orderId, kind: 'credit_note', creditNoteId: note!.id });
  }
}

const INSERT = `
  INSERT INTO credit_note (number, order_id, refund_id, amount, tax_net, tax_base, tax_amount, lines)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`;

const CANCEL = `
  INSERT INTO credit_note_cancellation (credit_note_id)
  SELECT id FROM credit_note WHERE order_id = $1 AND refund_id = ANY($2) ON CONFLICT DO NOTHING`;

function creditedSoFar({ creditNotes }: OrderView): Credited {
  const notes = standing(creditNotes);
  const sum = (of: 'amount' | 'taxBase' | 'taxAmount'): number =>
    notes.reduce((all, note) => all + note[of], 0);
  return { amount: sum('amount'), taxBase: sum('taxBase'), taxAmount: sum('taxAmount') };
}

/** What the credit is for, as far as it is known. */
function partsIn(
  order: OrderView,
  credited: number,
  { amount, lines }: Pick<Refunded, 'amount' | 'lines'>,
): CreditLine[] {
  if (lines && credited === amount) return lines;
  return credited === order.total ? wholeOrderLines(order) : [];
}
