import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import type { PaymentConfig } from './config-looks';

const { configs: t, bankAccount } = adminId;
const LIST = 'GET /admin/payment-configs';
const ADD = 'POST /admin/payment-configs';
const CHANGE = 'PATCH /admin/payment-configs/c-1';
const SWITCH = 'POST /admin/payment-configs/switch';
const TEST = 'POST /admin/payment-configs/test';

const configOf = (changes: Partial<PaymentConfig> = {}): PaymentConfig => ({
  id: 'c-1',
  provider: 'midtrans',
  environment: 'live',
  source: 'panel',
  isActive: true,
  isReadable: true,
  keys: [
    { name: 'serverKey', lastFour: 'wxyz' },
    { name: 'clientKey', lastFour: null },
  ],
  accounts: [],
  maximumTotal: null,
  callbackUrl: 'https://shop.example/api/v1/webhooks/midtrans',
  isSandbox: false,
  updatedAt: '2026-11-22T07:20:00.000Z',
  ...changes,
});

const account = (bank: string) => ({ bank, number: '2801234567', holder: 'Hurtrock Music Store' });
const transferOf = (accounts: PaymentConfig['accounts']) =>
  configOf({ provider: 'bank_transfer', keys: [], accounts, callbackUrl: null });

async function openConfigs(configs: PaymentConfig[], answers: object = {}) {
  const calls = apiAnswers({ 'GET /me': me('admin'), [LIST]: configs, ...answers });
  await openPanel('/payments/configuration');
  const card = async (provider: PaymentConfig['provider']) =>
    within(await screen.findByRole('region', { name: t.providers[provider].title }));
  await card('stripe');
  return { calls, card };
}

type Card = Awaited<ReturnType<Awaited<ReturnType<typeof openConfigs>>['card']>>;
const save = (card: Card) => userEvent.click(card.getByRole('button', { name: t.save }));

test('every way to take money has its card; what is not set up says so', async () => {
  const { card } = await openConfigs([configOf()]);

  expect((await card('midtrans')).getByText(t.active)).toBeVisible();
  for (const provider of ['stripe', 'bank_transfer', 'cash_on_delivery'] as const)
    expect((await card(provider)).getByText(t.notSetUp)).toBeVisible();
});

test('stored keys show their ends alone, and only what was typed is sent', async () => {
  const { calls, card } = await openConfigs([configOf()], { [CHANGE]: configOf() });
  const midtrans = await card('midtrans');
  const server = midtrans.getByLabelText(t.keys.serverKey);
  expect(server).toHaveAttribute('type', 'password');
  expect(server).toHaveValue('');
  expect(server).toHaveAttribute('placeholder', '••••wxyz');
  expect(server).toHaveAccessibleDescription('Tersimpan, berakhir wxyz. Kosongkan bila tidak diganti.');

  await userEvent.type(midtrans.getByLabelText(t.keys.clientKey), ' Mid-client-12345678 ');
  await save(midtrans);

  expect(await screen.findByText('Konfigurasi Midtrans disimpan.')).toBeVisible();
  expect(callsTo(calls, CHANGE).map(({ body }) => body)).toEqual([
    { keys: { clientKey: 'Mid-client-12345678' } },
  ]);
  await waitFor(() => expect(midtrans.getByLabelText(t.keys.clientKey)).toHaveValue(''));
  await userEvent.type(midtrans.getByLabelText(t.keys.serverKey), 'Mid-server-12345678');
  await save(midtrans);
  await waitFor(() => expect(callsTo(calls, CHANGE)).toHaveLength(2));
});

test('a new gateway is sent with its environment, and may wait to be switched on', async () => {
  const { calls, card } = await openConfigs([], { [ADD]: configOf() });
  const stripe = await card('stripe');
  expect(stripe.getByLabelText(t.callbackUrl)).toHaveValue(`${location.origin}/api/v1/webhooks/stripe`);

  await userEvent.click(stripe.getByRole('radio', { name: t.environments.test }));
  await userEvent.type(stripe.getByLabelText(t.keys.secretKey), 'sk_test_12345678');
  await userEvent.type(stripe.getByLabelText(t.keys.webhookSecret), 'whsec_12345678');
  await userEvent.click(stripe.getByRole('switch', { name: t.activateNow }));
  await save(stripe);

  expect(await screen.findByText('Konfigurasi Stripe disimpan.')).toBeVisible();
  expect(callsTo(calls, ADD).map(({ body }) => body)).toEqual([
    {
      provider: 'stripe',
      environment: 'test',
      isActive: false,
      keys: { secretKey: 'sk_test_12345678', webhookSecret: 'whsec_12345678' },
    },
  ]);
});

test('what the API finds wrong stands on its field, by its fault', async () => {
  const errors = [
    { field: 'keys.secretKey', code: 'environment', message: '' },
    { field: 'keys.webhookSecret', code: 'required', message: '' },
  ];
  const { card } = await openConfigs([], { [ADD]: refuse(400, 'invalid_input', { errors }) });
  const stripe = await card('stripe');
  await userEvent.type(stripe.getByLabelText(t.keys.secretKey), 'sk_test_12345678');
  await save(stripe);

  await waitFor(() =>
    expect(stripe.getByLabelText(t.keys.secretKey)).toHaveAccessibleDescription(t.faults.environment),
  );
  expect(stripe.getByLabelText(t.keys.webhookSecret)).toHaveAccessibleDescription(t.faults.required);
});

test('an environment that the shop may not use is told for the whole form', async () => {
  const errors = [{ field: 'environment', code: 'environment', message: '' }];
  const { card } = await openConfigs([], { [ADD]: refuse(400, 'invalid_input', { errors }) });
  const stripe = await card('stripe');
  await save(stripe);

  expect(await stripe.findByRole('alert')).toHaveTextContent(t.faults.environment);
});

test('keys of the environment can be read by their ends and switched, and not be changed or deleted', async () => {
  const { calls, card } = await openConfigs(
    [configOf({ id: null, environment: 'test', source: 'environment', isSandbox: true, updatedAt: null })],
    { [SWITCH]: configOf({ isActive: false }) },
  );
  const midtrans = await card('midtrans');
  expect(midtrans.getByText(t.fromEnvironment)).toBeVisible();
  expect(midtrans.getByText(t.sandbox)).toBeVisible();
  expect(midtrans.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '••••wxyz',
    t.noKey,
  ]);
  expect(midtrans.getByLabelText(t.callbackUrl)).toHaveValue('https://shop.example/api/v1/webhooks/midtrans');
  expect(midtrans.queryByRole('button', { name: t.save })).not.toBeInTheDocument();
  expect(midtrans.queryByRole('button', { name: /^Hapus/ })).not.toBeInTheDocument();

  await userEvent.click(midtrans.getByRole('switch', { name: 'Midtrans menerima pembayaran baru' }));
  await userEvent.click(await screen.findByRole('button', { name: t.off.submit }));

  expect(await screen.findByText('Midtrans dimatikan.')).toBeVisible();
  expect(callsTo(calls, SWITCH).map(({ body }) => body)).toEqual([
    { provider: 'midtrans', environment: 'test', isActive: false },
  ]);
});

test('switching on asks nothing, and tells what the API has against it', async () => {
  const errors = [{ field: 'keys.serverKey', code: 'required', message: '' }];
  const { calls, card } = await openConfigs([configOf({ isActive: false })], {
    [SWITCH]: refuse(400, 'invalid_input', { errors }),
  });
  const midtrans = await card('midtrans');
  await userEvent.click(midtrans.getByRole('switch'));

  expect(await midtrans.findByText(t.faults.required)).toBeVisible();
  expect(callsTo(calls, SWITCH).map(({ body }) => body)).toEqual([
    { provider: 'midtrans', environment: 'live', isActive: true },
  ]);
});

test('who has both environments set up reads that one switches the other off', async () => {
  const both = [configOf(), configOf({ id: 'c-2', environment: 'test', isActive: false })];
  const { card } = await openConfigs(both);
  const midtrans = await card('midtrans');
  expect(midtrans.getByRole('radio', { name: t.environments.live })).toBeChecked();

  await userEvent.click(midtrans.getByRole('radio', { name: t.environments.test }));

  expect(midtrans.getByText(t.inactive)).toBeVisible();
  expect(midtrans.getByText(t.replacesOther)).toBeVisible();
});

test('who is asked and says no has switched nothing off', async () => {
  const { calls, card } = await openConfigs([configOf()]);
  await userEvent.click((await card('midtrans')).getByRole('switch'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Matikan Midtrans?' }));

  await userEvent.click(dialog.getByRole('button', { name: adminId.common.cancel }));

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, SWITCH)).toEqual([]);
});

test.each([
  [{ isWorking: true, code: null, detail: null }, t.test.working],
  [
    { isWorking: false, code: 'keys_refused', detail: '401' },
    `${t.test.problems.keys_refused}Jawaban mereka: 401`,
  ],
  [{ isWorking: false, code: 'no_answer', detail: null }, t.test.problems.no_answer],
])('a tested connection answers %j: %s', async (answer, words) => {
  const { calls, card } = await openConfigs([configOf()], { [TEST]: answer });
  const midtrans = await card('midtrans');

  await userEvent.click(midtrans.getByRole('button', { name: t.test.action }));

  await waitFor(() =>
    expect(midtrans.getByRole('status')).toHaveTextContent(words, { normalizeWhitespace: true }),
  );
  expect(callsTo(calls, TEST).map(({ body }) => body)).toEqual([
    { provider: 'midtrans', environment: 'live' },
  ]);
});

test('keys that can not be read are explained', async () => {
  const { card } = await openConfigs([configOf({ isReadable: false, isActive: false })]);
  expect((await card('midtrans')).getByText(t.unreadableText)).toBeVisible();
});

test('the accounts of the shop are one to five', async () => {
  const { calls, card } = await openConfigs([transferOf([account('BCA')])], {
    [CHANGE]: transferOf([account('BCA')]),
  });
  const transfer = await card('bank_transfer');
  const add = () => userEvent.click(transfer.getByRole('button', { name: t.addAccount }));
  expect(transfer.queryByRole('button', { name: 'Hapus rekening 1' })).not.toBeInTheDocument();
  await add();
  await save(transfer);
  const second = within(transfer.getByRole('group', { name: 'Rekening 2' }));
  expect(second.getByLabelText(bankAccount.bank)).toHaveAccessibleDescription(bankAccount.bankMissing);
  expect(callsTo(calls, CHANGE)).toEqual([]);

  for (const more of [3, 4, 5]) {
    await add();
    expect(transfer.getByRole('group', { name: `Rekening ${more}` })).toBeVisible();
  }
  expect(transfer.queryByRole('button', { name: t.addAccount })).not.toBeInTheDocument();
  for (const number of [5, 4, 3])
    await userEvent.click(transfer.getByRole('button', { name: `Hapus rekening ${number}` }));
  await userEvent.type(second.getByLabelText(bankAccount.bank), 'Mandiri');
  await userEvent.type(second.getByLabelText(bankAccount.number), '1310012345678');
  await userEvent.type(second.getByLabelText(bankAccount.holder), 'Hurtrock Music Store ');
  await save(transfer);

  await waitFor(() =>
    expect(callsTo(calls, CHANGE).map(({ body }) => body)).toEqual([
      { accounts: [account('BCA'), { ...account('Mandiri'), number: '1310012345678' }] },
    ]),
  );
});

test('the limit of cash is stored, taken away, and refused where it is too large', async () => {
  const cash = configOf({
    provider: 'cash_on_delivery',
    keys: [],
    callbackUrl: null,
    maximumTotal: { amount: 5_000_000, currency: 'IDR' },
  });
  let answer: unknown = cash;
  const { calls, card } = await openConfigs([cash], { [CHANGE]: () => answer });
  const cod = await card('cash_on_delivery');
  const limit = cod.getByRole('textbox', { name: t.maximumTotal });
  expect(limit).toHaveValue('5.000.000');

  await userEvent.clear(limit);
  await save(cod);
  await screen.findByText(/disimpan/);
  answer = refuse(400, 'invalid_input', {
    errors: [{ field: 'maximumTotal.amount', code: 'max', message: '' }],
  });
  await userEvent.type(limit, '99999999999');
  await save(cod);

  await waitFor(() => expect(limit).toHaveAccessibleDescription(`${t.faults.max} ${t.maximumTotalHint}`));
  expect(callsTo(calls, CHANGE).map(({ body }) => body)).toEqual([
    { maximumTotal: null },
    { maximumTotal: { amount: 99_999_999_999, currency: 'IDR' } },
  ]);
});

test('is deleted only after asking', async () => {
  let configs = [configOf()];
  const remove = 'DELETE /admin/payment-configs/c-1';
  const { calls, card } = await openConfigs([], {
    [LIST]: () => configs,
    [remove]: () => {
      configs = [];
      return null;
    },
  });
  await userEvent.click((await card('midtrans')).getByRole('button', { name: 'Hapus: Midtrans' }));
  await userEvent.click(await screen.findByRole('button', { name: t.remove.submit }));

  expect(await screen.findByText('Konfigurasi Midtrans dihapus.')).toBeVisible();
  expect(callsTo(calls, remove)).toHaveLength(1);
  expect((await card('midtrans')).getByText(t.notSetUp)).toBeInTheDocument();
});

test('says why the configuration did not come', async () => {
  apiAnswers({ 'GET /me': me('admin'), [LIST]: refuse(503, 'unavailable') });
  await openPanel('/payments/configuration');
  expect(await screen.findByRole('heading', { name: adminId.common.pageFailed })).toBeVisible();
});
