import { rupiah } from '@hurtrock/shared/money';
import type { ConfigName, GatewayKeys } from './payment-config-keys.js';
import { configProblems, type ConfigInput, type ConfigPlan } from './payment-config-rules.js';

const STRIPE = { secretKey: 'sk_test_gitar8Listrik', webhookSecret: 'whsec_gitar8Listrik' };
const LIVE_STRIPE = { ...STRIPE, secretKey: 'sk_live_gitar8Listrik' };
const MIDTRANS = { serverKey: 'SB-Mid-server-gitar8Listrik' };
const LIVE_MIDTRANS = { serverKey: 'Mid-server-gitar8Listrik' };
const ACCOUNT = { bank: 'BCA', number: '2801234567', holder: 'Hurtrock Music Store' };

type Mode = 'demo' | 'production';

/** The fields at fault with their codes, for something new that is to be switched on. */
function found(
  place: `${ConfigName['provider']}/${ConfigName['environment']}`,
  input: ConfigInput,
  { mode, ...changed }: Partial<ConfigPlan> & { mode?: Mode } = {},
): string[] {
  const [provider, environment] = place.split('/') as [ConfigName['provider'], ConfigName['environment']];
  const plan: ConfigPlan = {
    name: { provider, environment },
    input,
    keys: { ...input.keys },
    accounts: input.accounts ?? [],
    isActive: true,
    isNew: true,
    isOverridden: false,
    ...changed,
  };
  const fitting = environment === 'live' ? 'production' : 'demo';
  return configProblems({ SHOP_MODE: mode ?? fitting }, plan).map(({ field, code }) => `${field} ${code}`);
}

test.each<[Parameters<typeof found>[0], ConfigInput, Mode]>([
  ['stripe/test', { keys: STRIPE }, 'demo'],
  ['stripe/test', { keys: { ...STRIPE, secretKey: 'rk_test_gitar8Listrik' } }, 'demo'],
  ['stripe/live', { keys: LIVE_STRIPE }, 'production'],
  ['midtrans/test', { keys: MIDTRANS }, 'demo'],
  ['midtrans/live', { keys: { ...LIVE_MIDTRANS, clientKey: 'Mid-client-gitar8Listrik' } }, 'production'],
  ['bank_transfer/test', { accounts: [ACCOUNT] }, 'demo'],
  ['bank_transfer/live', { accounts: [ACCOUNT] }, 'demo'],
  ['bank_transfer/live', { accounts: [ACCOUNT] }, 'production'],
  ['cash_on_delivery/live', {}, 'production'],
  ['cash_on_delivery/test', { maximumTotal: null }, 'demo'],
  ['cash_on_delivery/test', { maximumTotal: rupiah(9_999_999_999) }, 'demo'],
])('%s takes %j in %s', (place, input, mode) => expect(found(place, input, { mode })).toEqual([]));

test.each<[Parameters<typeof found>[0], ConfigInput, Mode]>([
  ['stripe/test', { keys: STRIPE }, 'production'],
  ['stripe/live', { keys: LIVE_STRIPE }, 'demo'],
  ['midtrans/test', { keys: MIDTRANS }, 'production'],
  ['midtrans/live', { keys: LIVE_MIDTRANS }, 'demo'],
  ['bank_transfer/test', { accounts: [ACCOUNT] }, 'production'],
  ['cash_on_delivery/test', {}, 'production'],
])('%s does not fit %j in %s', (place, input, mode) =>
  expect(found(place, input, { mode })).toEqual(['environment environment']),
);

test.each<[Parameters<typeof found>[0], GatewayKeys, string[]]>([
  ['stripe/test', {}, ['keys.secretKey required', 'keys.webhookSecret required']],
  ['stripe/test', { secretKey: STRIPE.secretKey }, ['keys.webhookSecret required']],
  ['stripe/test', { webhookSecret: STRIPE.webhookSecret }, ['keys.secretKey required']],
  ['midtrans/test', { clientKey: 'SB-Mid-client-gitar8Listrik' }, ['keys.serverKey required']],
  ['stripe/test', LIVE_STRIPE, ['keys.secretKey environment']],
  ['stripe/live', STRIPE, ['keys.secretKey environment']],
  ['midtrans/test', LIVE_MIDTRANS, ['keys.serverKey environment']],
  ['midtrans/live', MIDTRANS, ['keys.serverKey environment']],
  ['midtrans/test', { ...MIDTRANS, clientKey: 'Mid-client-gitar8Listrik' }, ['keys.clientKey environment']],
  ['stripe/test', { ...STRIPE, secretKey: 'pk_test_gitar8Listrik' }, ['keys.secretKey matches']],
  ['stripe/test', { ...STRIPE, secretKey: STRIPE.webhookSecret }, ['keys.secretKey matches']],
  ['stripe/test', { ...STRIPE, webhookSecret: 'gitar8Listrik' }, ['keys.webhookSecret matches']],
  ['midtrans/test', { serverKey: 'SB-Mid-client-gitar8Listrik' }, ['keys.serverKey matches']],
  ['stripe/test', { ...STRIPE, secretKey: 'sk_test_xxxxxxxxxxxx' }, ['keys.secretKey placeholder']],
  ['stripe/test', { ...STRIPE, secretKey: 'sk_test_your_key_here' }, ['keys.secretKey placeholder']],
  ['stripe/test', { ...STRIPE, webhookSecret: 'whsec_changeme01' }, ['keys.webhookSecret placeholder']],
  ['midtrans/test', { serverKey: 'SB-Mid-server-abc123' }, ['keys.serverKey placeholder']],
  ['stripe/test', { ...STRIPE, ...MIDTRANS }, ['keys.serverKey not_allowed']],
  ['midtrans/test', { ...MIDTRANS, webhookSecret: 'whsec_x' }, ['keys.webhookSecret not_allowed']],
  ['cash_on_delivery/test', STRIPE, ['keys.secretKey not_allowed', 'keys.webhookSecret not_allowed']],
])('%s refuses the keys %j: %j', (place, keys, problems) => expect(found(place, { keys })).toEqual(problems));

test.each<[Parameters<typeof found>[0], ConfigInput, string[]]>([
  ['stripe/test', { keys: STRIPE, accounts: [ACCOUNT] }, ['accounts not_allowed']],
  ['bank_transfer/test', {}, ['accounts required']],
  ['bank_transfer/test', { accounts: [] }, ['accounts required']],
  [
    'bank_transfer/test',
    { accounts: [ACCOUNT], maximumTotal: rupiah(5_000_000) },
    ['maximumTotal not_allowed'],
  ],
  ['cash_on_delivery/test', { maximumTotal: rupiah(0) }, ['maximumTotal.amount min']],
  ['cash_on_delivery/test', { maximumTotal: rupiah(10_000_000_000) }, ['maximumTotal.amount max']],
])('%s refuses %j: %j', (place, input, problems) => expect(found(place, input)).toEqual(problems));

test('what lies there switched off may lack what only use needs, and can always be switched off', () => {
  const off = { isActive: false, isNew: false };
  expect(found('stripe/test', { isActive: false }, off)).toEqual([]);
  expect(found('bank_transfer/test', { isActive: false }, off)).toEqual([]);
  const demo = { ...off, mode: 'demo' as const };
  expect(found('stripe/live', { isActive: false }, demo)).toEqual([]);
  expect(found('stripe/live', { keys: LIVE_STRIPE }, demo)).toEqual(['environment environment']);
});

test('switching on needs keys, unless the environment has them', () => {
  const missing = ['keys.secretKey required', 'keys.webhookSecret required'];
  expect(found('stripe/test', { isActive: true }, { isNew: false })).toEqual(missing);
  expect(found('stripe/test', { isActive: true }, { isOverridden: true })).toEqual([]);
  expect(found('stripe/test', { keys: {} }, { isOverridden: true })).toEqual(missing);
});
