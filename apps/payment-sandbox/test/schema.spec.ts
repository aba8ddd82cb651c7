import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../src/core/json.js';
import { schemaErrors } from '../src/stripe/schema.js';
import { KEY, order, paidSession, startBench, type Bench } from './support.js';

interface State {
  sessions: JsonObject[];
  paymentIntents: JsonObject[];
  charges: JsonObject[];
  refunds: JsonObject[];
  disputes: JsonObject[];
  events: { type: string; data: { object: JsonObject } }[];
}

const fixtures = join(__dirname, 'conformance/objects');
const problems = (object: JsonObject) =>
  schemaErrors(String(object.object), object).map((error) => `${error.instancePath} ${error.message}`);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function liveThroughEverything(): Promise<void> {
  const { stripe, admin } = bench;
  const shipping = {
    shipping_rate_data: {
      display_name: 'JNE REG',
      type: 'fixed_amount' as const,
      fixed_amount: { amount: 2_500_000, currency: 'idr' },
    },
  };
  await stripe.checkout.sessions.create(order({ shipping_options: [shipping], customer_email: undefined }));
  const declined = await stripe.checkout.sessions.create(order());
  await admin('POST', `/sessions/${declined.id}/pay`, { outcome: 'insufficient_funds' });
  const refused = await stripe.checkout.sessions.create(order());
  await admin('POST', `/sessions/${refused.id}/pay`, { outcome: 'three_ds' });
  await admin('POST', `/sessions/${refused.id}/3ds`, { result: 'fail' });
  const asked = await stripe.checkout.sessions.create(order());
  await admin('POST', `/sessions/${asked.id}/pay`, { outcome: 'three_ds' });
  const expired = await stripe.checkout.sessions.create(order());
  await admin('POST', `/sessions/${expired.id}/pay`, { outcome: 'generic_decline' });
  await stripe.checkout.sessions.expire(expired.id);
  for (const outcome of ['succeeded', 'failed']) {
    const delayed = await stripe.checkout.sessions.create(order());
    await admin('POST', `/sessions/${delayed.id}/pay`, { outcome: 'delayed' });
    await admin('POST', `/sessions/${delayed.id}/async`, { outcome });
  }
  for (const outcome of ['succeeded', 'refund_pending', 'refund_fails']) {
    const paid = await paidSession(bench, outcome);
    await stripe.refunds.create({ payment_intent: paid.intent, amount: 1_000_000 });
  }
  await admin('POST', '/clock', { advanceSeconds: 61 });
  const disputed = await paidSession(bench);
  await admin('POST', `/charges/${disputed.charge}/dispute`, { status: 'created' });
  await admin('POST', `/charges/${disputed.charge}/dispute`, { status: 'lost' });
}

it('emits only objects that the schema of the pinned version allows, in every state they can be in', async () => {
  await liveThroughEverything();
  const state = await bench.admin<State>('GET', '/state');
  const objects = [
    ...state.sessions,
    ...state.paymentIntents,
    ...state.charges,
    ...state.refunds,
    ...state.disputes,
    ...state.events.map((event) => event.data.object),
  ];
  expect(objects.flatMap(problems)).toEqual([]);
  expect([...new Set(state.events.map((event) => event.type))].sort()).toEqual([
    'charge.dispute.closed',
    'charge.dispute.created',
    'charge.refunded',
    'charge.succeeded',
    'checkout.session.async_payment_failed',
    'checkout.session.async_payment_succeeded',
    'checkout.session.completed',
    'checkout.session.expired',
    'payment_intent.payment_failed',
    'payment_intent.succeeded',
    'refund.created',
    'refund.failed',
    'refund.updated',
  ]);
});

it('keeps to the schema when everything is expanded', async () => {
  const paid = await paidSession(bench);
  await bench.stripe.refunds.create({ payment_intent: paid.intent, amount: 500_000 });
  // Over the wire, because the SDK turns decimal strings into objects.
  const query = [
    'payment_intent.latest_charge.refunds',
    'payment_intent.payment_method',
    'line_items.data.price.product',
  ].map((path) => `expand[]=${path}`);
  const response = await fetch(`${bench.sandbox.url}/v1/checkout/sessions/${paid.id}?${query.join('&')}`, {
    headers: { authorization: `Bearer ${KEY}` },
  });
  const session = (await response.json()) as JsonObject & { line_items: { data: JsonObject[] } };
  expect(problems(session)).toEqual([]);
  expect(session.line_items.data[0]).toMatchObject({
    amount_total: 15_000_000,
    price: { product: { name: 'Senar Gitar 010' } },
  });
});

it('gives events the fields of the official sample', async () => {
  const sample = JSON.parse(readFileSync(join(fixtures, 'event.json'), 'utf8')) as JsonObject;
  const [event] = (await bench.stripe.events.list({ limit: 1 })).data;
  expect(Object.keys(event ?? {}).sort()).toEqual(Object.keys(sample).sort());
  expect(event).toMatchObject({ api_version: '2026-10-28.endive', livemode: false });
});

/** Added to the API after the samples were published; nothing else may be missing from them. */
const ADDED_LATER = [
  'allowed_payment_method_types',
  'electronic_commerce_indicator',
  'intended_submission_method',
  'payment_record',
  'submission_method',
  'tax_details',
];

it('has a schema that takes the official samples, but for fields added later', () => {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.json') && name !== 'event.json');
  const missing = names.flatMap((name) => {
    const sample = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as JsonObject;
    return schemaErrors(String(sample.object), sample)
      .filter((error) => error.keyword === 'required')
      .map((error) => String(error.params.missingProperty));
  });
  expect([...new Set(missing)].filter((field) => !ADDED_LATER.includes(field))).toEqual([]);
  expect(names).toHaveLength(8);
});
