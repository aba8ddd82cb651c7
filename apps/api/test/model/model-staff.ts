import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { rows } from '../../src/database/sql.js';
import { upload } from '../manual-payments.js';
import { act, hasOrders, idsOf, orderOf, wordOf, type Command } from './model-command.js';
import { RULES, type ModelAttempt, type ModelOrder, type ModelRefund } from './model-rules.js';
import type { RealShop } from './model-real.js';
import type { ModelShop } from './model-shop.js';

const order = fc.nat(3);
const HOME = { bank: 'BCA', number: '1112223334', holder: 'Rina Wati' };

const cancels = order.map((n) =>
  act(`staffCancel(order ${n})`, {
    isPossible: hasOrders,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const isAllowed = model.isCancellable(one);
      const answer = await shop.as(stage.staff, (client) =>
        client.post<{ code?: string }>(`/admin/orders/${one.number}/cancel`, {}),
      );
      expect(wordOf(answer)).toBe(isAllowed ? 'ok' : 'order_transition_refused');
      if (isAllowed) model.cancel(one);
    },
  }),
);

const ships = order.map((n) =>
  act(`ships(order ${n})`, {
    isPossible: hasOrders,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const isAllowed = model.isShippable(one);
      const parcel = { courier: 'jne', trackingNumber: `JNE${one.number.slice(-7)}` };
      const answer = await shop.as(stage.staff, (client) =>
        client.post<{ code?: string }>(`/admin/orders/${one.number}/shipments`, parcel, {
          'idempotency-key': randomUUID(),
        }),
      );
      expect(wordOf(answer)).toBe(isAllowed ? 'ok' : 'order_transition_refused');
      if (isAllowed) model.ship(one);
    },
  }),
);

const delivers = order.map((n) =>
  act(`delivers(order ${n})`, {
    isPossible: hasOrders,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const isAllowed = one.status === 'shipped';
      const answer = await shop.as(stage.staff, (client) =>
        client.post<{ code?: string }>(`/admin/orders/${one.number}/deliver`),
      );
      expect(wordOf(answer)).toBe(isAllowed ? 'ok' : 'order_transition_refused');
      if (isAllowed) model.deliver(one);
    },
  }),
);

const AMOUNTS = {
  all: (total: number) => total,
  half: (total: number) => Math.floor(total / 2),
  'too much': (total: number) => total + 1,
};

const refunds = fc
  .record({ order, share: fc.constantFrom('all' as const, 'half' as const, 'too much' as const) })
  .map(({ order: n, share }) =>
    act(`refunds(order ${n}, ${share})`, {
      isPossible: (model) =>
        hasOrders(model) && orderOf(model, n).attempts.some(({ known }) => known === 'paid'),
      run: async (model, { shop, stage }) => {
        const one = orderOf(model, n);
        const amount = AMOUNTS[share](one.total);
        const body = { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat', destination: HOME };
        const answer = await shop.as(stage.admin, (client) =>
          client.post<{ code?: string }>(`/admin/orders/${one.number}/refunds`, body, {
            'idempotency-key': randomUUID(),
          }),
        );
        expect(wordOf(answer)).toBe(model.refund(one, amount));
      },
    }),
  );

const manualRefund = ({ attempts }: ModelOrder): ModelRefund | undefined =>
  attempts.flatMap((attempt) => attempt.refunds).find(({ state }) => state === 'pending');

async function manualRefundId({ app }: RealShop, { number }: ModelOrder): Promise<string> {
  const [refund] = await rows<{ id: string }>(
    app.db,
    `SELECT r.id FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id
       JOIN sales_order o ON o.id = a.order_id
      WHERE o.number = $1 AND r.is_manual AND r.state = 'pending' ORDER BY a.attempt_no, r.id`,
    [number],
  );
  return refund!.id;
}

const transfersBack = fc.record({ order, isDone: fc.nat(3).map((n) => n > 0) }).map(({ order: n, isDone }) =>
  act(`${isDone ? 'transfersBack' : 'abandonsTransfer'}(order ${n})`, {
    isPossible: (model) => hasOrders(model) && manualRefund(orderOf(model, n)) !== undefined,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const path = `/admin/refunds/${await manualRefundId(shop, one)}`;
      const answer = await shop.as(stage.admin, (client) =>
        isDone
          ? upload<{ code?: string }>(client, `${path}/complete`, shop.receipt)
          : client.post<{ code?: string }>(`${path}/abandon`, { reason: 'Rekening salah' }),
      );
      expect(wordOf(answer)).toBe('ok');
      manualRefund(one)!.state = isDone ? 'succeeded' : 'failed';
    },
  }),
);

/** Staff decide about a bank transfer. */
export const decide = (
  text: string,
  which: (model: ModelShop) => ModelAttempt | undefined,
  isSeen: boolean,
): Command =>
  act(text, {
    isPossible: (model) => which(model) !== undefined,
    run: async (model, { shop, stage }) => {
      const transfer = which(model)!;
      const isAllowed = isSeen || transfer.known === 'under_review' || transfer.known === 'paid';
      const { id } = await idsOf(shop, transfer);
      const answer = await shop.as(stage.staff, (client) =>
        isSeen
          ? client.post<{ code?: string }>(`/admin/payments/${id}/confirm`, { reference: 'MUTASI 77' })
          : client.post<{ code?: string }>(`/admin/payments/${id}/reject-proof`, { reason: 'Tidak terbaca' }),
      );
      expect(wordOf(answer)).toBe(isAllowed ? 'ok' : 'order_not_payable');
      if (isSeen) model.confirm(transfer);
      else if (transfer.known === 'under_review') model.reject(transfer);
    },
  });

const decidesTransfer = fc
  .record({ order, isSeen: fc.nat(2).map((n) => n > 0) })
  .map(({ order: n, isSeen }) =>
    decide(
      `${isSeen ? 'confirmsTransfer' : 'rejectsProof'}(order ${n})`,
      (model) =>
        hasOrders(model)
          ? orderOf(model, n).attempts.findLast(({ method }) => RULES[method] === RULES.bank_transfer)
          : undefined,
      isSeen,
    ),
  );

/** What the shop's own people do. */
export const STAFF: fc.Arbitrary<Command>[] = [
  cancels,
  ships,
  delivers,
  refunds,
  refunds,
  refunds,
  transfersBack,
  transfersBack,
  decidesTransfer,
  decidesTransfer,
];
