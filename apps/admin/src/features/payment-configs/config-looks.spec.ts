import { firstEnvironment, type PaymentConfig } from './config-looks';

const config = (
  provider: PaymentConfig['provider'],
  environment: PaymentConfig['environment'],
  isActive = false,
) => ({ provider, environment, isActive }) as PaymentConfig;

test.each([
  ['nothing is set up', [], 'live'],
  ['the rest of the shop tests', [config('midtrans', 'test', true)], 'test'],
  ['the rest of the shop is live', [config('midtrans', 'test'), config('midtrans', 'live', true)], 'live'],
  ['one is set up', [config('stripe', 'test')], 'test'],
  ['the second one is in use', [config('stripe', 'test'), config('stripe', 'live', true)], 'live'],
] as const)('%s: the card of Stripe opens with %3$s', (_, configs, environment) =>
  expect(firstEnvironment([...configs], 'stripe')).toBe(environment),
);
