import { order, paidSession, refusal, startBench, type Bench } from './support.js';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
  for (let number = 1; number <= 5; number += 1) {
    await bench.stripe.checkout.sessions.create(order({ client_reference_id: `order-${number}` }));
  }
});
afterAll(() => bench.close());

const references = (sessions: { client_reference_id: string | null }[]) =>
  sessions.map((session) => session.client_reference_id);

it('lists the newest first, in pages that can be walked both ways', async () => {
  const first = await bench.stripe.checkout.sessions.list({ limit: 2 });
  expect([references(first.data), first.has_more]).toEqual([['order-5', 'order-4'], true]);
  const second = await bench.stripe.checkout.sessions.list({ limit: 2, starting_after: first.data[1]?.id });
  expect([references(second.data), second.has_more]).toEqual([['order-3', 'order-2'], true]);
  const back = await bench.stripe.checkout.sessions.list({ limit: 2, ending_before: second.data[0]?.id });
  expect([references(back.data), back.has_more]).toEqual([['order-5', 'order-4'], false]);
});

it('is walked by the SDK without losing or doubling one', async () => {
  const all: unknown[] = [];
  for await (const session of bench.stripe.checkout.sessions.list({ limit: 2 })) {
    all.push(session.client_reference_id);
  }
  expect(all).toEqual(['order-5', 'order-4', 'order-3', 'order-2', 'order-1']);
});

it('finds by intent, by state and by time', async () => {
  const list = bench.stripe.checkout.sessions.list.bind(bench.stripe.checkout.sessions);
  const { id, intent } = await paidSession(bench);
  const created = (await bench.stripe.checkout.sessions.retrieve(id)).created;
  expect((await list({ payment_intent: intent })).data.map((session) => session.id)).toEqual([id]);
  expect((await list({ status: 'complete' })).data.map((session) => session.id)).toEqual([id]);
  expect((await list({ created: { gte: created + 1 } })).data).toEqual([]);
  expect((await list({ created: { lte: created }, limit: 100 })).data).toHaveLength(6);
  expect((await list({ customer: 'cus_x' })).data).toEqual([]);
});

it('finds events by type, several types and a pattern', async () => {
  const count = async (params: object) => (await bench.stripe.events.list(params)).data.length;
  expect(await count({ type: 'charge.succeeded' })).toBe(1);
  expect(await count({ types: ['charge.succeeded', 'checkout.session.completed'] })).toBe(2);
  expect(await count({ type: 'payment_intent.*' })).toBe(1);
  const [event] = (await bench.stripe.events.list({ limit: 1 })).data;
  expect((await bench.stripe.events.retrieve(event?.id ?? '')).type).toBe('checkout.session.completed');
});

it('lists the lines of a session in their order', async () => {
  const line = (name: string) => ({
    quantity: 1,
    price_data: { currency: 'idr', unit_amount: 1_000_000, product_data: { name } },
  });
  const { id } = await bench.stripe.checkout.sessions.create(
    order({ line_items: [line('A'), line('B'), line('C')] }),
  );
  const { data } = await bench.stripe.checkout.sessions.listLineItems(id, { limit: 2 });
  expect(data.map((item) => item.description)).toEqual(['A', 'B']);
});

test.each([[0], [101]])('refuses a page of %d', async (limit) => {
  expect((await refusal(bench.stripe.events.list({ limit }))).param).toBe('limit');
});

it('refuses to start after what it does not know', async () => {
  expect((await refusal(bench.stripe.events.list({ starting_after: 'evt_x' }))).code).toBe(
    'resource_missing',
  );
});
