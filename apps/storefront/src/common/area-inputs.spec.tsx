import { screen, waitFor, within } from '@testing-library/react';
import { aCart, aMethod, RINA, someQuotes } from '../testing/data';
import { id, openShop, problem, type Answers } from '../testing/shop';

const t = id.checkout;
const GEGERKALONG = {
  code: '32.73.01.1002',
  village: 'Gegerkalong',
  district: 'Sukasari',
  city: 'Kota Bandung',
  province: 'Jawa Barat',
};
const ISOLA = { ...GEGERKALONG, code: '32.73.01.1003', village: 'Isola' };
const BELOW: Record<string, { code: string; name: string }[]> = {
  '': [
    { code: '31', name: 'DKI Jakarta' },
    { code: '32', name: 'Jawa Barat' },
  ],
  '32': [{ code: '32.73', name: 'Kota Bandung' }],
  '32.73': [{ code: '32.73.01', name: 'Sukasari' }],
  '32.73.01': [
    { code: '32.73.01.1002', name: 'Gegerkalong' },
    { code: '32.73.01.1003', name: 'Isola' },
  ],
};

async function open(more: Answers = {}) {
  const shop = openShop('/checkout', {
    'GET /cart': { body: aCart(1) },
    'GET /shipping-quotes': { body: someQuotes() },
    'GET /payment-methods': { body: [aMethod('stripe')] },
    'GET /area-suggestions': { body: [GEGERKALONG, ISOLA] },
    'GET /areas': ({ search }) => ({ body: BELOW[new URLSearchParams(search).get('parent') ?? ''] ?? [] }),
    ...more,
  });
  await screen.findByRole('combobox', { name: t.areas.search });
  return shop;
}

const search = () => screen.getByRole('combobox', { name: t.areas.search });
const values = (role: 'textbox' | 'combobox') =>
  [t.province, t.city, t.district, t.village].map(
    (name) => screen.getByRole<HTMLInputElement>(role, { name }).value,
  );

test('a village is found and fills four fields by keyboard alone, and the postal code is next', async () => {
  const { user, callsTo } = await open();
  await user.type(search(), 'geger');
  const list = await screen.findByRole('listbox', { name: t.areas.suggestions });
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2));
  expect(search()).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(search()).toHaveAttribute(
    'aria-activedescendant',
    within(list).getByRole('option', { selected: true }).id,
  );
  await user.keyboard('{Enter}');

  expect(values('textbox')).toEqual(['Jawa Barat', 'Kota Bandung', 'Sukasari', 'Gegerkalong']);
  expect(screen.getByRole('textbox', { name: t.postalCode })).toHaveFocus();
  expect(search()).toHaveValue('');
  expect(
    screen.getByText(t.areas.filled('Gegerkalong, Sukasari, Kota Bandung, Jawa Barat')),
  ).toBeInTheDocument();
  expect(callsTo('GET /area-suggestions').at(-1)?.search).toBe('?q=geger');
  expect(callsTo('POST /orders')).toEqual([]);
});

test('Escape closes the list and keeps what is typed', async () => {
  const { user } = await open();
  await user.type(search(), 'geger');
  await waitFor(() => expect(search()).toHaveAttribute('aria-expanded', 'true'));
  await user.keyboard('{Escape}');
  expect(search()).toHaveAttribute('aria-expanded', 'false');
  expect(search()).toHaveValue('geger');
});

test('a place that no list knows is typed', async () => {
  const { user } = await open({ 'GET /area-suggestions': { body: [] } });
  await user.type(search(), 'Negeri Dongeng');
  expect(await screen.findByText(t.areas.none)).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: t.village }), 'Negeri Dongeng');
  expect(screen.getByRole('textbox', { name: t.village })).toHaveValue('Negeri Dongeng');
});

test('suggestions that fail say so, and the fields stand there as ever', async () => {
  const { user } = await open({ 'GET /area-suggestions': problem(500, 'internal_error') });
  await user.type(search(), 'geger');
  expect(await screen.findAllByText(t.areas.failed)).not.toEqual([]);
  expect(values('textbox')).toEqual(['', '', '', '']);
});

test('lists lead from the province down; a choice above empties what lies below', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: t.areas.pick }));
  const choose = async (label: string, name: string) => {
    await screen.findByRole('option', { name });
    await user.selectOptions(screen.getByRole('combobox', { name: label }), name);
  };
  await choose(t.province, 'Jawa Barat');
  await choose(t.city, 'Kota Bandung');
  await choose(t.district, 'Sukasari');
  await choose(t.village, 'Isola');
  expect(values('combobox')).toEqual(['Jawa Barat', 'Kota Bandung', 'Sukasari', 'Isola']);

  await choose(t.province, 'DKI Jakarta');
  expect(values('combobox')).toEqual(['DKI Jakarta', '', '', '']);
  await user.click(screen.getByRole('button', { name: t.areas.type }));
  expect(values('textbox')).toEqual(['DKI Jakarta', '', '', '']);
});

test('what was typed and stands in no list stays when lists are opened', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: t.province }), 'Negeri Dongeng');
  await user.click(screen.getByRole('button', { name: t.areas.pick }));
  expect(values('combobox')).toEqual(['Negeri Dongeng', '', '', '']);
});

test('the address book searches too', async () => {
  const { user } = openShop('/account/addresses', {
    'GET /me': { body: RINA },
    'GET /area-suggestions': { body: [GEGERKALONG] },
  });
  await user.click((await screen.findAllByRole('button', { name: id.account.addresses.add }))[0]!);
  await user.type(search(), 'geger');
  await user.click(await screen.findByRole('option', { name: /Gegerkalong/ }));
  expect(values('textbox')).toEqual(['Jawa Barat', 'Kota Bandung', 'Sukasari', 'Gegerkalong']);
});
