import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { place, startPayment } from '../factories.js';
import { upload } from '../manual-payments.js';
import { act, hasOrders, idsOf, orderOf, wordOf, type Command, type World } from './model-command.js';
import { isOpen, METHODS, type Method, type ModelOrder } from './model-rules.js';
import type { ModelShop } from './model-shop.js';

const who = fc.nat(1);
const order = fc.nat(3);
const method = fc.constantFrom(...METHODS);
const seldom = fc.nat(3).map((n) => n === 0);

interface Wish {
  shopper: number;
  product: number;
  quantity: number;
}

const addsToCart = ({ shopper, product, quantity }: Wish): Command =>
  act(`addToCart(shopper ${shopper}, product ${product}, ${quantity})`, {
    run: async (model, { shop, stage }) => {
      const cart = model.carts[shopper]!;
      const fits = cart[product]! + quantity <= model.available(product);
      const productId = stage.products[product]!.id;
      const answer = await shop.as(stage.shoppers[shopper]!, (client) =>
        client.post<{ code?: string }>('/cart/items', { productId, quantity }),
      );
      expect(wordOf(answer)).toBe(fits ? 'ok' : 'out_of_stock');
      if (fits) cart[product]! += quantity;
    },
  });
const addToCart = fc
  .record({ shopper: who, product: fc.nat(1), quantity: fc.integer({ min: 1, max: 2 }) })
  .map(addsToCart);

interface Checkout {
  shopper: number;
  wanted: Method;
  isTwice: boolean;
}

const places = ({ shopper, wanted, isTwice }: Checkout): Command =>
  act(`placeOrder(shopper ${shopper}, ${wanted}${isTwice ? ', clicked twice' : ''})`, {
    isPossible: ({ carts }) => carts[shopper]!.some((units) => units > 0),
    run: (model, world) => checkOut(model, world, { shopper, wanted, isTwice }),
  });
const placeOrder = fc.record({ shopper: who, wanted: method, isTwice: seldom }).map(places);

async function checkOut(
  model: ModelShop,
  { shop, stage }: World,
  { shopper, wanted, isTwice }: Checkout,
): Promise<void> {
  const units = [...model.carts[shopper]!];
  const goods = units.reduce((sum, n, i) => sum + n * model.products[i]!.price, 0);
  const total = goods + 15_000 + 8_000 * units.reduce((sum, n) => sum + n, 0);
  const wish = { key: randomUUID(), paymentMethod: wanted };
  const click = () =>
    shop.as(
      stage.shoppers[shopper]!,
      (client) =>
        place(client, total, wish) as ReturnType<typeof client.post<{ code?: string; number?: string }>>,
    );
  const answers = await Promise.all(isTwice ? [click(), click()] : [click()]);
  const words = answers.map(wordOf).filter((word) => !isTwice || word !== 'request_in_progress');
  const fits = model.fits(units);
  expect(new Set(words)).toEqual(new Set([fits ? 'ok' : 'out_of_stock']));
  if (!fits) return;
  const numbers = new Set(answers.flatMap(({ body }) => body.number ?? []));
  expect(numbers.size).toBe(1);
  model.carts[shopper] = units.map(() => 0);
  model.orders.push({
    number: [...numbers][0]!,
    shopper,
    units,
    total,
    status: 'pending',
    goods: 'held',
    method: wanted,
    payUntil: model.now + 60,
    wasPaid: false,
    attempts: [],
  });
}

interface Start {
  n: number;
  wanted: Method | null;
  isTwice: boolean;
}

const paysBy = ({ n, wanted, isTwice }: Start): Command =>
  act(`startPaying(order ${n}, ${wanted ?? 'as chosen'}${isTwice ? ', clicked twice' : ''})`, {
    isPossible: hasOrders,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const isDouble = isTwice && !model.current(one) && !model.fault;
      const click = () =>
        shop.as(
          stage.shoppers[one.shopper]!,
          (client) =>
            startPayment(client, one.number, { method: wanted ?? undefined }) as ReturnType<
              typeof client.post<{ code?: string; id?: string }>
            >,
        );
      const answers = await Promise.all(isDouble ? [click(), click()] : [click()]);
      const word = model.start(one, wanted ?? one.method);
      expect(answers.map(wordOf)).toEqual(answers.map(() => word));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    },
  });
const startPaying = fc.record({ n: order, wanted: fc.option(method), isTwice: seldom }).map(paysBy);

const cancel = order.map((n) =>
  act(`buyerCancels(order ${n})`, {
    isPossible: hasOrders,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const isAllowed = model.isCancellable(one) && one.status === 'pending';
      const answer = await shop.as(stage.shoppers[one.shopper]!, (client) =>
        client.post<{ code?: string }>(`/orders/${one.number}/cancel`),
      );
      expect(wordOf(answer)).toBe(isAllowed ? 'ok' : 'order_transition_refused');
      if (isAllowed) model.cancel(one);
    },
  }),
);

const transferOf = ({ attempts }: ModelOrder) =>
  attempts.filter((attempt) => attempt.method === 'bank_transfer').at(-1);

const uploadProof = order.map((n) =>
  act(`uploadsProof(order ${n})`, {
    isPossible: (model) => hasOrders(model) && transferOf(orderOf(model, n)) !== undefined,
    run: async (model, { shop, stage }) => {
      const one = orderOf(model, n);
      const transfer = transferOf(one)!;
      const isWanted = isOpen(transfer) && !transfer.isLeft;
      const { id } = await idsOf(shop, transfer);
      const answer = await shop.as(stage.shoppers[one.shopper]!, (client) =>
        upload<{ code?: string }>(client, `/orders/${one.number}/payments/${id}/proofs`, shop.receipt),
      );
      expect(wordOf(answer)).toBe(isWanted ? 'ok' : 'order_not_payable');
      if (isWanted) transfer.known = 'under_review';
    },
  }),
);

/** A buyer who does not hesitate: histories begin with some of them, else too little happens. */
export const checkouts: fc.Arbitrary<Command[]> = fc
  .array(
    fc
      .record({ shopper: who, product: fc.nat(1), method })
      .map(({ shopper, product, method: wanted }) => [
        addsToCart({ shopper, product, quantity: 1 }),
        places({ shopper, wanted, isTwice: false }),
        paysBy({ n: 0, wanted: null, isTwice: false }),
      ]),
    { minLength: 1, maxLength: 3 },
  )
  .map((people) => people.flat());

/** What shoppers do. */
export const BUYERS: fc.Arbitrary<Command>[] = [
  addToCart,
  addToCart,
  placeOrder,
  placeOrder,
  startPaying,
  startPaying,
  startPaying,
  cancel,
  uploadProof,
];
