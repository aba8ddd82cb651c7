import { screen, waitFor, within } from '@testing-library/react';
import { RINA } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const t = id.account.addresses;
const ADDRESS = {
  province: 'Jawa Barat',
  city: 'Kota Bandung',
  district: 'Sukasari',
  village: 'Gegerkalong',
  postalCode: '40153',
  detail: 'Jl Gegerkalong Girang 22',
};
const HOME = {
  id: 'a1',
  label: 'Rumah',
  name: 'Rina Wati',
  phone: '0812-3456-7890',
  address: ADDRESS,
  isDefault: true,
};
const me = { 'GET /me': { body: RINA } };

test('an empty book invites to write the first address, which is sent once and shown', async () => {
  const { user, callsTo } = openShop('/account/addresses', {
    ...me,
    'GET /me/addresses': [{ body: [] }, { body: [HOME] }],
    'POST /me/addresses': { status: 201, body: HOME },
  });
  await user.click(await screen.findByRole('button', { name: t.add }));
  const dialog = screen.getByRole('dialog', { name: t.add });
  const fill = (label: string, text: string) =>
    user.type(within(dialog).getByRole('textbox', { name: new RegExp(`^${label}`) }), text);
  await user.click(within(dialog).getByRole('button', { name: id.common.save }));
  expect(await within(dialog).findByText(t.missingLabel)).toBeVisible();
  expect(callsTo('POST /me/addresses')).toEqual([]);

  await fill(t.label, 'Rumah');
  await fill(id.checkout.province, ADDRESS.province);
  await fill(id.checkout.city, ADDRESS.city);
  await fill(id.checkout.district, ADDRESS.district);
  await fill(id.checkout.village, ADDRESS.village);
  await fill(id.checkout.postalCode, ADDRESS.postalCode);
  await fill(id.checkout.detail, ADDRESS.detail);
  await user.click(within(dialog).getByRole('button', { name: id.common.save }));

  const card = within(await screen.findByRole('list', { name: t.title })).getByRole('listitem');
  expect(within(card).getByText('Rumah')).toBeVisible();
  expect(within(card).getByText(t.default)).toBeVisible();
  const [call] = callsTo('POST /me/addresses');
  expect(call).toMatchObject({
    body: {
      label: 'Rumah',
      name: 'Rina Wati',
      phone: '081234567890',
      address: ADDRESS,
      isDefault: false,
    },
    key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
});

test('an address is changed where it stands, and a refusal is told', async () => {
  const { user, callsTo } = openShop('/account/addresses', {
    ...me,
    'GET /me/addresses': { body: [HOME] },
    'PUT /me/addresses/a1': [problem(400, 'invalid_input'), { body: HOME }],
  });
  await user.click(await screen.findByRole('button', { name: t.changeOf('Rumah') }));
  const label = screen.getByRole('textbox', { name: new RegExp(`^${t.label}`) });
  await user.clear(label);
  await user.type(label, 'Studio');
  const save = screen.getByRole('button', { name: id.common.save });
  await user.click(save);
  expect(await screen.findByText(id.problems.invalid_input)).toBeVisible();

  await user.click(save);
  expect(await screen.findByText(id.common.saved)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(callsTo('PUT /me/addresses/a1')[1]!.body).toMatchObject({ label: 'Studio', isDefault: true });
});

test('taking an address away asks first', async () => {
  const { user, callsTo } = openShop('/account/addresses', {
    ...me,
    'GET /me/addresses': [{ body: [HOME] }, { body: [] }],
    'DELETE /me/addresses/a1': { status: 204 },
  });
  await user.click(await screen.findByRole('button', { name: t.removeOf('Rumah') }));
  const dialog = screen.getByRole('dialog', { name: t.removeTitle('Rumah') });
  expect(callsTo('DELETE /me/addresses/a1')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: t.remove }));
  expect(await screen.findByText(t.emptyTitle)).toBeVisible();
  expect(screen.getByText(t.removed)).toBeVisible();
});

test('the account is erased by its password, and nobody is signed in after', async () => {
  const own = id.account.ownData;
  const { user, address, callsTo } = openShop('/account', {
    ...me,
    'GET /me/sessions': { body: [] },
    'POST /me/erase': [problem(400, 'password_wrong'), { status: 204 }],
    'GET /products': { body: { items: [], nextCursor: null, correction: null } },
  });
  expect(await screen.findByRole('link', { name: own.export })).toHaveAttribute('href', '/api/v1/me/export');
  await user.click(screen.getByRole('button', { name: own.erase }));
  const dialog = screen.getByRole('dialog', { name: own.eraseTitle });
  await user.type(within(dialog).getByLabelText(id.account.currentPassword), 'salah sekali');
  await user.click(within(dialog).getByRole('button', { name: own.eraseConfirm }));
  expect(await within(dialog).findByText(id.problems.password_wrong)).toBeVisible();

  await user.click(within(dialog).getByRole('button', { name: own.eraseConfirm }));
  expect(await screen.findByText(own.erased)).toBeVisible();
  await waitFor(() => expect(address()).toBe('/'));
  expect(callsTo('POST /me/erase')[1]!.body).toEqual({ password: 'salah sekali' });
});

test('staff take their data home, and are not offered to erase themselves', async () => {
  openShop('/account', {
    'GET /me': { body: { ...RINA, user: { ...RINA.user!, role: 'staff' } } },
    'GET /me/sessions': { body: [] },
  });
  expect(await screen.findByRole('link', { name: id.account.ownData.export })).toBeVisible();
  expect(screen.queryByRole('button', { name: id.account.ownData.erase })).toBeNull();
});
