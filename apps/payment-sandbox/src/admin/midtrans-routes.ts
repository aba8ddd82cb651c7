import type { JsonObject } from '../core/json.js';
import * as changes from '../midtrans/changes.js';
import { CHANNELS, type Channel } from '../midtrans/channels.js';
import { Refusal } from '../midtrans/midtrans-error.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { choose, pay, PAY_OUTCOMES, type PayOutcome } from '../midtrans/payment.js';
import type { SnapRecord, TransactionRecord } from '../midtrans/records.js';
import { confirmRefunds, readRefund, refund } from '../midtrans/refund.js';
import { amountText } from '../midtrans/transaction-view.js';
import type { AdminCall, AdminRoute } from './admin-api.js';
import { AdminError, fields, readInput } from './admin-input.js';
import { toOverview } from './midtrans-state-routes.js';

interface TamperInput {
  gross_amount?: number | string;
  currency?: string;
  fraud_status?: string;
  transaction_status?: string;
  status_code?: string;
  imposed_fee: number | null;
  remove: string[];
}

const channel = { enum: CHANNELS };
const chooseInput = fields<{ channel: Channel }>({ channel }, ['channel']);
const payInput = fields<{ outcome: PayOutcome; channel?: Channel }>({
  outcome: { enum: PAY_OUTCOMES, default: 'succeeded' },
  channel,
});
const nothing = fields<object>({});
const chargebackInput = fields<{ amount: number | null }>({
  amount: { type: ['integer', 'null'], minimum: 1, default: null },
});
const refundInput = fields<{ amount: number | null; refund_key?: string; confirmed: boolean }>({
  amount: { type: ['integer', 'null'], minimum: 1, default: null },
  refund_key: { type: 'string' },
  confirmed: { type: 'boolean', default: false },
});
const tamperInput = fields<TamperInput>({
  gross_amount: { type: ['integer', 'string'] },
  currency: { type: 'string' },
  fraud_status: { type: 'string' },
  transaction_status: { type: 'string' },
  status_code: { type: 'string' },
  imposed_fee: { type: ['integer', 'null'], minimum: 1, default: null },
  remove: { type: 'array', items: { type: 'string' }, default: [] },
});

type Act = (snap: SnapRecord, call: AdminCall) => JsonObject;

/** What a buyer, a bank or the gateway's own staff would do. Each waits until its notifications have been tried once. */
export function midtransRoutes(world: MidtransWorld): AdminRoute[] {
  const route = (name: string, act: Act): AdminRoute => ({
    method: 'POST',
    path: new RegExp(`^/_sandbox/midtrans/transactions/([^/]+)/${name}$`),
    run: async (call) => {
      const snap = snapOf(world, call.id);
      const result = act(snap, call);
      await world.sender.idle();
      return { ...result, transaction: toOverview(world, snap) };
    },
  });
  const bank = (name: string, change: (typeof changes)['cancel']) =>
    route(name, (snap, { request }) => {
      readInput(request.body, nothing);
      return done(change(world, transactionOf(world, snap)), name);
    });
  return [
    route('choose', (snap, { request }) => ({
      result: choose(world, snap, readInput(request.body, chooseInput).channel),
    })),
    route('pay', (snap, { request }) => {
      const { outcome, channel: wanted } = readInput(request.body, payInput);
      const chosen = wanted ?? payingChannel(world, snap);
      return { result: pay(world, snap, { outcome, channel: chosen }) };
    }),
    bank('settle', changes.settleByBank),
    bank('reverse', changes.reverse),
    bank('expire', changes.expire),
    bank('cancel', changes.cancel),
    bank('approve', changes.approve),
    bank('deny', changes.deny),
    bank('confirm-refund', confirmRefunds),
    route('chargeback', (snap, { request }) => {
      const { amount } = readInput(request.body, chargebackInput);
      return done(changes.chargeBack(world, transactionOf(world, snap), amount), 'chargeback');
    }),
    route('refund', (snap, { request }) => refundByStaff(world, snap, request.body)),
    route('tamper', (snap, { request }) => {
      const {
        gross_amount: gross,
        imposed_fee: imposedFee,
        remove,
        ...rest
      } = readInput(request.body, tamperInput);
      const amount =
        gross === undefined ? {} : { gross_amount: typeof gross === 'number' ? amountText(gross) : gross };
      snap.tampering = { fields: { ...rest, ...amount }, imposedFee, remove };
      return {};
    }),
  ];
}

/** A refund made in the gateway's dashboard; the shop learns of it by the notification only. */
function refundByStaff(world: MidtransWorld, snap: SnapRecord, body: string): JsonObject {
  const { confirmed, ...wanted } = readInput(body, refundInput);
  const transaction = transactionOf(world, snap);
  try {
    const { key } = refund(world, transaction, readRefund(wanted, false));
    if (confirmed) confirmRefunds(world, transaction);
    return { refund_key: key };
  } catch (error) {
    if (error instanceof Refusal) throw new AdminError(409, `${error.status} ${error.message}`);
    throw error;
  }
}

/** The method that was chosen, or else the first that the shop offers. */
function payingChannel(world: MidtransWorld, snap: SnapRecord): Channel {
  const latest = world.state.latestOn(snap);
  const chosen = latest?.status === 'pending' ? latest.channel : snap.enabledPayments[0];
  return chosen ?? 'credit_card';
}

function done(isDone: boolean, name: string): JsonObject {
  if (!isDone) throw new AdminError(409, `The transaction is in no state for ${name}.`);
  return {};
}

function snapOf(world: MidtransWorld, orderId: string): SnapRecord {
  const snap = world.state.snaps.get(orderId);
  if (!snap) throw new AdminError(404, `No order ${orderId}.`);
  return snap;
}

function transactionOf(world: MidtransWorld, snap: SnapRecord): TransactionRecord {
  const transaction = world.state.latestOn(snap);
  if (!transaction) throw new AdminError(409, `No method was chosen for ${snap.orderId}.`);
  return transaction;
}
