import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';
import { CREDITED } from './credited.js';
import type { LockedOrder } from './order-ledger.js';
import { isPossible, type PaymentStatus } from './order-state.js';

const OWE = `
  UPDATE sales_order o SET refund_owed = least(refund_owed + $2::bigint, total) WHERE id = $1
  RETURNING refund_owed AS "refundOwed", ${CREDITED} AS credited`;

/**
 * Units that the buyer does not get or has sent back came to so much: never more than the order was, all told. Answers
 * with what the order's payment status is then.
 */
export async function oweBack(tx: EntityManager, order: LockedOrder, amount: number): Promise<PaymentStatus> {
  const [now] = await rows<{ refundOwed: number; credited: number }>(tx, OWE, [order.id, amount]);
  order.refundOwed = now!.refundOwed;
  const isDue = isPossible(order, 'refund') && now!.refundOwed > now!.credited;
  return isDue ? 'refund_due' : order.paymentStatus;
}
