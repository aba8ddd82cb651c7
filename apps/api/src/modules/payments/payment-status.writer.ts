import type { EntityManager } from 'typeorm';
import { GATEWAY } from '../../common/actor.js';
import { rows } from '../../database/sql.js';
import type { LockedOrder } from '../orders/order-ledger.js';
import type { OrderPaymentService } from '../orders/order-payment.service.js';
import type { PaymentStatus } from '../orders/order-state.js';
import { raiseAlert } from './payment-alerts.js';
import { paymentStatusOf, type AttemptMoney } from './payment-status.js';

interface Refresh {
  order: LockedOrder;
  orderPayments: OrderPaymentService;
  attemptId: string;
}

const ON_HOLD = ['disputed', 'charged_back', 'reversed'] as const;

const isOnHold = (status: PaymentStatus): status is (typeof ON_HOLD)[number] =>
  (ON_HOLD as readonly PaymentStatus[]).includes(status);

/** Brings the order's payment status in line with its attempts; a dispute also stops shipping and calls staff. */
export async function refreshPaymentStatus(
  tx: EntityManager,
  { order, orderPayments, attemptId }: Refresh,
): Promise<void> {
  const attempts = await rows<AttemptMoney>(
    tx,
    `SELECT a.state, a.captured,
            coalesce((SELECT sum(r.amount) FROM payment_refund r WHERE r.attempt_id = a.id AND r.state = 'succeeded'), 0)::bigint AS refunded
       FROM payment_attempt a WHERE a.order_id = $1`,
    [order.id],
  );
  const next = paymentStatusOf(order, attempts);
  if (next === order.paymentStatus) return;
  if (isOnHold(next)) await raiseAlert(tx, { kind: next, about: attemptId, order, attemptId });
  const wasOnHold = isOnHold(order.paymentStatus);
  await orderPayments.changeStatus(tx, order, next, {
    action: `payment_${next}`,
    actor: GATEWAY,
    ...(isOnHold(next) && { holdReason: next }),
    ...(wasOnHold && !isOnHold(next) && { holdReason: null }),
  });
}
