import type { JsonObject } from '../core/json.js';
import { pageOf } from '../midtrans/endpoints.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { capturedOf, endOf } from '../midtrans/phase.js';
import type { SnapRecord, TransactionRecord } from '../midtrans/records.js';
import { refundedOf, transactionFields } from '../midtrans/transaction-view.js';
import { toWib } from '../midtrans/wib.js';
import type { AdminRoute } from './admin-api.js';

/** Every order with its last transaction, and the books: what each order took in, gave back and lost. */
export function midtransStateRoutes(world: MidtransWorld): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/_sandbox\/midtrans\/state$/,
      run: () => ({
        transactions: [...world.state.snaps.values()].map((snap) => toOverview(world, snap)),
        ledger: [...world.state.snaps.values()].map((snap) => ledgerLine(world, snap)),
      }),
    },
  ];
}

/** How an order truly stands, whatever its answers were tampered to say. */
export function toOverview(world: MidtransWorld, snap: SnapRecord): JsonObject {
  const latest = world.state.latestOn(snap);
  return {
    order_id: snap.orderId,
    token: snap.token,
    redirect_url: pageOf(world, snap.token),
    enabled_payments: snap.enabledPayments,
    currency: 'IDR',
    transaction_id: null,
    payment_type: null,
    transaction_status: null,
    fraud_status: null,
    expiry_time: toWib(endOf(snap)),
    ...(latest ? transactionFields(latest) : {}),
    channel: latest?.channel ?? null,
    gross_amount: snap.grossAmount,
    canceled_at: snap.canceledAt === null ? null : toWib(snap.canceledAt),
    refunds: (latest?.refunds ?? []).map((refund) => ({
      refund_key: refund.key,
      amount: refund.amount,
      bank_confirmed_at: refund.bankConfirmedAt === null ? null : toWib(refund.bankConfirmedAt),
    })),
  };
}

function ledgerLine(world: MidtransWorld, { orderId }: SnapRecord) {
  const transactions = world.state.transactionsOf(orderId);
  const sum = (amountOf: (transaction: TransactionRecord) => number) =>
    transactions.reduce((total, transaction) => total + amountOf(transaction), 0);
  return {
    orderId,
    transactionIds: transactions.map(({ id }) => id),
    captured: sum(capturedOf),
    refunded: sum(refundedOf),
    chargedBack: sum(({ chargedBack }) => chargedBack),
  };
}
