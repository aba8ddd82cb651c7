import { jsonAnswer, jsonObject, type Answer, type Request } from '../core/http.js';
import type { JsonObject } from '../core/json.js';
import { approve, cancel, deny, expire } from './changes.js';
import type { Channel } from './channels.js';
import { createSnap, readCreate } from './create-snap.js';
import { Refusal } from './midtrans-error.js';
import type { MidtransWorld } from './midtrans-world.js';
import { phaseOf } from './phase.js';
import type { TransactionRecord } from './records.js';
import { readRefund, refund } from './refund.js';
import { amountText, statusOf, transactionFields } from './transaction-view.js';

/** A request that is well formed: what is left to do, and about which method. */
export interface Work {
  channel: Channel | null;
  run: () => Answer;
}

export interface Endpoint {
  method: 'GET' | 'POST';
  /** The first group is the id. */
  path: RegExp;
  prepare: (world: MidtransWorld, id: string, request: Request) => Work;
}

/** Methods whose calls forget their idempotency key. */
export const WITHOUT_IDEMPOTENCY: (Channel | null)[] = ['permata_va', 'indomaret'];

const OVERRIDES = ['x-override-notification', 'x-append-notification'];

const SNAP_ENDPOINTS: Endpoint[] = [
  {
    method: 'POST',
    path: /^\/snap\/v1\/transactions$/,
    prepare: (world, _id, request) => {
      const foreign = OVERRIDES.find((name) => request.headers[name] !== undefined);
      if (foreign !== undefined) throw new Refusal(400, [`${foreign} is not imitated by the sandbox`]);
      const body = readCreate(jsonObject(request.body));
      return {
        channel: null,
        run: () => {
          const { token } = createSnap(world, body);
          return jsonAnswer(201, { token, redirect_url: pageOf(world, token) });
        },
      };
    },
  },
  {
    method: 'POST',
    path: /^\/snap\/v1\/transactions\/([^/]+)\/cancel$/,
    prepare: (world, token) => ({ channel: null, run: () => cancelPage(world, token) }),
  },
];

export function pageOf(world: MidtransWorld, token: string): string {
  return `${world.publicUrl}/snap/v3/redirection/${token}`;
}

function cancelPage(world: MidtransWorld, token: string): Answer {
  const snap = world.state.snapByToken(token);
  if (!snap) throw new Refusal(404, ['token not found']);
  const phase = phaseOf(world, snap);
  if (snap.canceledAt !== null || phase === 'expired') throw new Refusal(400, ['token already canceled']);
  if (phase !== 'choosing') throw new Refusal(400, ['Transaction is on progress']);
  snap.canceledAt = world.clock.now();
  return jsonAnswer(200, { canceled_at: new Date(snap.canceledAt * 1000).toISOString() });
}

type Action = (world: MidtransWorld, transaction: TransactionRecord, request: Request) => JsonObject;

function changing(change: typeof cancel, code: string, message: string): Action {
  return (world, transaction) => {
    if (!change(world, transaction)) throw Refusal.cannotModify();
    return { status_code: code, status_message: message, ...transactionFields(transaction) };
  };
}

function refunding(isDirect: boolean): Action {
  return (world, transaction, request) => {
    const record = refund(world, transaction, readRefund(jsonObject(request.body) ?? {}, isDirect));
    return {
      status_code: '200',
      status_message: 'Success, refund request is approved',
      ...transactionFields(transaction),
      refund_chargeback_id: record.id,
      refund_amount: amountText(record.amount),
      refund_key: record.key,
    };
  };
}

const ACTIONS: Record<string, Action> = {
  cancel: changing(cancel, '200', 'Success, transaction is canceled'),
  expire: changing(expire, '407', 'Success, transaction has expired'),
  approve: changing(approve, '200', 'Success, transaction is approved'),
  deny: changing(deny, '200', 'Success, transaction is denied'),
  refund: refunding(false),
  'refund/online/direct': refunding(true),
};

const CORE_ENDPOINTS: Endpoint[] = [
  {
    method: 'GET',
    path: /^\/v2\/([^/]+)\/status$/,
    prepare: (world, id) => onTransaction(world, id, (transaction) => statusOf(world, transaction)),
  },
  ...Object.entries(ACTIONS).map(([name, action]): Endpoint => ({
    method: 'POST',
    path: new RegExp(`^/v2/([^/]+)/${name}$`),
    prepare: (world, id, request) =>
      onTransaction(world, id, (transaction) => action(world, transaction, request)),
  })),
];

/** An order's number stands for its last transaction; before a method is chosen there is none to be found. */
function onTransaction(
  world: MidtransWorld,
  id: string,
  answer: (transaction: TransactionRecord) => JsonObject,
): Work {
  const transaction = world.state.transactions.get(id) ?? world.state.latestOf(id);
  if (!transaction) throw Refusal.notFound();
  return { channel: transaction.channel, run: () => jsonAnswer(200, answer(transaction)) };
}

export const ENDPOINTS = [...SNAP_ENDPOINTS, ...CORE_ENDPOINTS];
