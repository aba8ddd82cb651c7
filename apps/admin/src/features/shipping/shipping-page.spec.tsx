import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { rupiah } from '@hurtrock/shared/money';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { shipping: t, common, forbidden } = adminId;
const LIST = 'GET /admin/shipping-services';
const ADD = 'POST /admin/shipping-services';
const ORDER = 'POST /admin/shipping-services/order';
const CHANGE = 'PUT /admin/shipping-services/jne_reg';
const DELETE = 'DELETE /admin/shipping-services/jne_reg';
const SETTINGS = 'PUT /admin/settings/shipping';

const jneBody = {
  name: 'JNE Regular',
  courier: 'jne',
  basePrice: rupiah(15_000),
  pricePerKg: rupiah(8_000),
  volumeFactor: 6_000,
  minDays: 2,
  maxDays: 4,
  isActive: true,
};
const jne = { ...jneBody, code: 'jne_reg', version: 3 };
const pos = { ...jne, code: 'pos', name: 'Pos Kilat', courier: 'pos', isActive: false, version: 1 };

async function open(more: object = {}) {
  const calls = apiAnswers({
    'GET /me': me('admin'),
    [LIST]: [jne, pos],
    'GET /admin/settings/shipping': { freeShippingFrom: null },
    'GET /admin/couriers': [
      { code: 'jne', name: 'JNE', hasTracking: true },
      { code: 'pos', name: 'Pos Indonesia', hasTracking: true },
    ],
    ...more,
  });
  await openPanel('/shipping');
  return calls;
}

const button = (name: string) => screen.findByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });

test('lists what can be chosen, what it costs, and what is not offered', async () => {
  await open();
  const rows = within(await screen.findByRole('table', { name: t.tableLabel }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining(`JNE Regularjne_reg · 2–4 hariRp15.000Rp8.000 / kg6.000 cm³${t.active}`),
    expect.stringContaining(`Pos Kilatpos · 2–4 hariRp15.000Rp8.000 / kg6.000 cm³${t.inactive}`),
  ]);
});

test('one is added by keyboard', async () => {
  const calls = await open({ [ADD]: { ...jne, code: 'halu', name: 'SiCepat Halu', version: 1 } });
  await userEvent.click(await button(t.add));
  await screen.findByRole('option', { name: 'JNE' });
  await userEvent.type(field(t.name), 'SiCepat Halu{Tab}halu');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: new RegExp(t.courier) }), 'jne');
  await userEvent.type(field(t.basePrice), '9000');
  await userEvent.type(field(t.pricePerKg), '5000');
  await userEvent.type(field(t.minDays), '2');
  await userEvent.type(field(t.maxDays), '3{Enter}');

  expect(await screen.findByText('SiCepat Halu disimpan.')).toBeVisible();
  expect(callsTo(calls, ADD).map(({ body }) => body)).toEqual([
    {
      code: 'halu',
      name: 'SiCepat Halu',
      courier: 'jne',
      basePrice: rupiah(9_000),
      pricePerKg: rupiah(5_000),
      volumeFactor: 6_000,
      minDays: 2,
      maxDays: 3,
      isActive: true,
    },
  ]);
});

test('fields that are wrong are named, and nothing is sent', async () => {
  const calls = await open();
  await userEvent.click(await button(`${t.edit}: JNE Regular`));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.clear(field(t.basePrice));
  await userEvent.clear(field(t.maxDays));
  await userEvent.type(field(t.maxDays), '1');
  await userEvent.click(dialog.getByRole('button', { name: t.save }));

  expect(field(t.basePrice)).toHaveAccessibleDescription(expect.stringContaining(t.faults.number));
  expect(field(t.maxDays)).toHaveAccessibleDescription(expect.stringContaining(t.faults.days));
  expect(callsTo(calls, CHANGE)).toEqual([]);
});

test('a change is sent with the version that was seen; what the API refuses stands on its field', async () => {
  const errors = [{ field: 'basePrice.amount', code: 'range', message: '' }];
  const calls = await open({ [CHANGE]: refuse(400, 'invalid_input', { errors }) });
  await userEvent.click(await button(`${t.edit}: JNE Regular`));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: t.save }));

  await waitFor(() =>
    expect(field(t.basePrice)).toHaveAccessibleDescription(expect.stringContaining(t.faults.range)),
  );
  expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([[jneBody, '"3"']]);
});

test('who lost a race is told, and the list is asked again', async () => {
  const calls = await open({ [CHANGE]: refuse(412, 'version_stale') });
  await userEvent.click(await button(`${t.edit}: JNE Regular`));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: t.save }));
  expect(await screen.findByText(problemsId.version_stale)).toBeVisible();
  await waitFor(() => expect(callsTo(calls, LIST)).toHaveLength(2));
});

test('one is moved down, and the ends can move no further', async () => {
  const calls = await open({ [ORDER]: [pos, jne] });
  expect(await button(`${t.up}: JNE Regular`)).toBeDisabled();
  expect(await button(`${t.down}: Pos Kilat`)).toBeDisabled();
  await userEvent.click(await button(`${t.down}: JNE Regular`));
  expect(await screen.findByText(t.moved)).toBeVisible();
  expect(callsTo(calls, ORDER).map(({ body }) => body)).toEqual([{ codes: ['pos', 'jne_reg'] }]);
  expect(await button(`${t.up}: Pos Kilat`)).toBeDisabled();
});

test('one is deleted after one question', async () => {
  const calls = await open({ [DELETE]: null });
  await userEvent.click(await button(`${t.remove.action}: JNE Regular`));
  expect(callsTo(calls, DELETE)).toEqual([]);
  await userEvent.click(await button(t.remove.submit));
  expect(await screen.findByText('JNE Regular tidak ditawarkan lagi.')).toBeVisible();
});

test('the threshold of free shipping is set and taken away again', async () => {
  const calls = await open({ [SETTINGS]: ({ body }: { body: unknown }) => body });
  const panel = within(await screen.findByRole('region', { name: t.free.title }));
  const save = panel.getByRole('button', { name: t.save });
  expect(save).toBeDisabled();
  await userEvent.type(field(t.free.from), '500000');
  await userEvent.click(save);
  expect(await screen.findByText(t.free.saved)).toBeVisible();
  await userEvent.clear(field(t.free.from));
  await userEvent.click(save);
  await waitFor(() =>
    expect(callsTo(calls, SETTINGS).map(({ body }) => body)).toEqual([
      { freeShippingFrom: rupiah(500_000) },
      { freeShippingFrom: null },
    ]),
  );
});

test('the calculator asks with what was typed and shows a cost for each service', async () => {
  const calls = await open({
    'GET /admin/shipping-costs': {
      services: [{ code: 'jne_reg', name: 'JNE Regular', cost: rupiah(78_232), billableWeightGrams: 7_904 }],
    },
  });
  const panel = within(await screen.findByRole('region', { name: t.calculator.title }));
  await userEvent.click(panel.getByRole('button', { name: t.calculator.submit }));
  expect(callsTo(calls, 'GET /admin/shipping-costs')).toEqual([]);
  const { weight, length, width, height } = t.calculator;
  for (const [name, text] of [
    [weight, '2200'],
    [length, '104'],
    [width, '38'],
    [height, '12'],
  ] as const)
    await userEvent.type(panel.getByRole('textbox', { name }), text);
  await userEvent.click(panel.getByRole('button', { name: t.calculator.submit }));

  expect(await panel.findByText('Rp78.232')).toBeVisible();
  expect(callsTo(calls, 'GET /admin/shipping-costs').map(({ query }) => query)).toEqual([
    { weightGrams: '2200', lengthCm: '104', widthCm: '38', heightCm: '12' },
  ]);
});

test('an empty list says what it means', async () => {
  await open({ [LIST]: [] });
  expect(await screen.findByText(t.emptyText)).toBeVisible();
});

test('a list that can not be read can be asked for again', async () => {
  await open({ [LIST]: refuse(500, 'internal_error') });
  expect(await screen.findByText(common.listFailed)).toBeVisible();
  expect(screen.getByRole('button', { name: common.retry })).toBeVisible();
});

test('staff are refused', async () => {
  const calls = await open({ 'GET /me': me('staff') });
  expect(await screen.findByRole('heading', { level: 1, name: forbidden.title })).toBeVisible();
  expect(callsTo(calls, LIST)).toEqual([]);
});
