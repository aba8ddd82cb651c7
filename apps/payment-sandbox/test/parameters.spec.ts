import type Stripe from 'stripe';
import { order, refusal, startBench, type Bench } from './support.js';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const create = (params: unknown) =>
  bench.stripe.checkout.sessions.create(params as Stripe.Checkout.SessionCreateParams);
const now = () => Math.floor(Date.now() / 1000);

function line(unitAmount: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return {
    quantity: 1,
    price_data: { currency: 'idr', unit_amount: unitAmount, product_data: { name: 'Pick' } },
  };
}

const price = (changes: object) => ({
  ...order(),
  line_items: [{ quantity: 1, price_data: { ...line(5_000_000).price_data, ...changes } }],
});

test.each<[string, object, string, string | undefined]>([
  [
    'the old ui_mode',
    { ...order(), ui_mode: 'hosted' },
    'Invalid ui_mode: must be one of elements, embedded_page, form, or hosted_page',
    'ui_mode',
  ],
  [
    'the removed payment_method_types',
    { ...order(), payment_method_types: ['card'] },
    'Received unknown parameter: payment_method_types',
    'payment_method_types',
  ],
  ['two unknown parameters', { ...order(), a: 1, b: 2 }, 'Received unknown parameters: a, b', 'a'],
  [
    'an unknown nested parameter',
    price({ sale: '1' }),
    'Received unknown parameter: line_items[0][price_data][sale]',
    'line_items[0][price_data][sale]',
  ],
  [
    'no currency',
    price({ currency: undefined }),
    'Missing required param: line_items[0][price_data][currency].',
    'line_items[0][price_data][currency]',
  ],
  [
    'no amount',
    price({ unit_amount: undefined }),
    'Missing required param: line_items[0][price_data][unit_amount].',
    'line_items[0][price_data][unit_amount]',
  ],
  [
    'a fraction',
    price({ unit_amount: 1.5 }),
    'Invalid integer: 1.5',
    'line_items[0][price_data][unit_amount]',
  ],
  [
    'a word for a number',
    price({ unit_amount: 'many' }),
    'Invalid integer: many',
    'line_items[0][price_data][unit_amount]',
  ],
  [
    'a negative price',
    price({ unit_amount: -1 }),
    'Invalid non-negative integer',
    'line_items[0][price_data][unit_amount]',
  ],
  [
    'thirteen digits',
    price({ unit_amount: 1_000_000_000_000 }),
    'Amount must be no more than Rp9,999,999,999.99',
    'line_items[0][price_data][unit_amount]',
  ],
  [
    'an unknown currency',
    price({ currency: 'xyz' }),
    'Invalid currency: xyz. Stripe currently supports these currencies: idr, usd, eur, sgd, myr, aud, gbp, jpy',
    'line_items[0][price_data][currency]',
  ],
  ['no mode', order({ mode: undefined }), 'Missing required param: mode.', 'mode'],
  [
    'no success_url',
    order({ success_url: undefined }),
    'Missing required param: success_url.',
    'success_url',
  ],
  [
    'an address without a scheme',
    order({ success_url: '/return' }),
    'Invalid URL: An explicit scheme (such as https) must be provided.',
    'success_url',
  ],
  ['a bad e-mail', order({ customer_email: 'nobody' }), 'Invalid email address: nobody', 'customer_email'],
  [
    'a life under 30 minutes',
    order({ expires_at: now() + 1700 }),
    'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
    'expires_at',
  ],
  [
    'an unknown price',
    { ...order(), line_items: [{ price: 'price_x', quantity: 1 }] },
    "No such price: 'price_x'",
    'line_items[0][price]',
  ],
  [
    'metadata that is too long',
    order({ metadata: { k: 'x'.repeat(501) } }),
    `Metadata values can have up to 500 characters, but you passed in a value that is 501 characters. Invalid value: ${'x'.repeat(501)}`,
    'metadata[k]',
  ],
  [
    'an unknown locale',
    { ...order(), locale: 'xx' },
    'Invalid locale: must be one of auto, bg, cs, da, de, el, en, en-GB, es, es-419, et, fi, fil, fr, fr-CA, hi-IN, hr, hu, id, it, ja, ko, lt, lv, ms, mt, nb, nl, pl, pt, pt-BR, ro, ru, sk, sl, sv, th, tr, vi, zh, zh-HK, or zh-TW',
    'locale',
  ],
  ['an unknown expansion', order({ expand: ['shop'] }), 'This property cannot be expanded (shop).', 'expand'],
  [
    'what it does not imitate',
    order({ allow_promotion_codes: true }),
    'The payment sandbox does not imitate this value of `allow_promotion_codes`.',
    'allow_promotion_codes',
  ],
])('refuses %s', async (_name, params, message, param) => {
  const before = await bench.admin<{ sessions: unknown[] }>('GET', '/state');
  expect(await refusal(create(params))).toMatchObject({ message, param });
  const after = await bench.admin<{ sessions: unknown[] }>('GET', '/state');
  expect(after.sessions).toHaveLength(before.sessions.length);
});

it('takes the smallest and the largest total, with the sum of lines and shipping', async () => {
  const least = await create(order({ line_items: [line(1_000_000)] }));
  const most = await create(order({ line_items: [line(999_999_999_999)] }));
  expect([least.amount_total, most.amount_total]).toEqual([1_000_000, 999_999_999_999]);
  const tooMuch = order({ line_items: [line(999_999_999_999), line(1)] });
  expect(await refusal(create(tooMuch))).toMatchObject({ code: 'amount_too_large' });
});
