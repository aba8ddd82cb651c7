import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { customers: t, customerPage, eraseCustomer, exportCustomer, deactivateUser } = adminId;
const ID = '0198c1f0-0000-7000-8000-0000000000c1';
const PAGE = `GET /admin/customers/${ID}`;
const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

const listed: Schema<'CustomerDto'> = {
  id: ID,
  email: 'dewi@example.com',
  name: 'Dewi Lestari',
  phone: '0812-0000-1111',
  state: 'active',
  isEmailVerified: true,
  createdAt: '2026-11-01T07:05:00.000Z',
  orders: 3,
  spent: rupiah(7_500_000),
  lastOrderAt: '2026-11-21T07:05:00.000Z',
};
const customer: Schema<'CustomerDetailDto'> = {
  ...listed,
  lastSeenAt: '2026-11-22T07:05:00.000Z',
  newestOrders: [
    {
      number: 'HRT-1',
      placedAt: '2026-11-21T07:05:00.000Z',
      status: 'delivered',
      paymentStatus: 'paid',
      total: rupiah(2_500_000),
      invoiceNumber: 'INV/2026/000001',
    },
  ],
  returns: [],
  mails: [],
  addresses: [
    {
      id: 'a1',
      label: 'Rumah',
      name: 'Dewi Lestari',
      phone: '0812-0000-1111',
      isDefault: true,
      address: {
        province: 'Jawa Barat',
        city: 'Kota Bandung',
        district: 'Sukasari',
        village: 'Gegerkalong',
        postalCode: '40153',
        detail: 'Jl Gegerkalong Girang 22',
      },
    },
  ],
  cart: [{ productId: 'p1', name: 'Ibanez RG421', quantity: 2, addedAt: '2026-11-22T07:05:00.000Z' }],
  chatId: null,
};
const account: Schema<'AdminUserDetailDto'> = {
  id: ID,
  email: listed.email,
  name: listed.name,
  role: 'buyer',
  state: 'active',
  sessions: 0,
  lastSeenAt: null,
  invitedAt: null,
  createdAt: listed.createdAt,
  isMe: false,
  allowedActions: ['change_role', 'deactivate', 'mail_link', 'end_sessions'],
  permissions: [],
  openSessions: [],
};
const answers = (role: 'staff' | 'admin', more: object = {}) =>
  apiAnswers({
    'GET /me': me(role),
    'GET /admin/customers': { items: [listed], nextCursor: null },
    [PAGE]: customer,
    [`GET /admin/users/${ID}`]: account,
    ...more,
  });
const inDialog = () => within(screen.getByRole('dialog'));

test('customers are listed with what they bought, and sorted by it', async () => {
  const calls = answers('staff');
  await openPanel('/customers');
  const row = within(await screen.findByRole('row', { name: /Dewi Lestari/ }));
  expect(row.getByText('Rp7.500.000')).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: adminId.common.sort }), 'spent');
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/customers').at(-1)!.query).toEqual({ sort: 'spent' }),
  );
});

test.each([
  ['/customers', t.emptyTitle],
  ['/customers?q=siapa', t.noMatchTitle],
])('%s with nobody to show says: %s', async (address, title) => {
  answers('staff', { 'GET /admin/customers': { items: [], nextCursor: null } });
  await openPanel(address);
  expect(await screen.findByText(title)).toBeVisible();
});

test('a page tells staff everything about one person, and asks for nothing that is for admins', async () => {
  const calls = answers('staff');
  await openPanel(`/customers/${ID}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Dewi Lestari' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(screen.getByText(/Gegerkalong Girang 22/)).toBeVisible();
  expect(screen.getByRole('link', { name: '2 × Ibanez RG421' })).toBeVisible();
  expect(screen.queryByText(exportCustomer.action)).toBeNull();
  expect(screen.queryByRole('button', { name: deactivateUser.action })).toBeNull();
  expect(calls.filter(({ path }) => path.startsWith('/admin/users'))).toEqual([]);
});

test('an admin hands out the data, and forgets a person only when their address is typed', async () => {
  const path = `POST /admin/customers/${ID}/erase`;
  const calls = answers('admin', { [path]: null });
  await openPanel(`/customers/${ID}`);
  expect(await screen.findByRole('link', { name: exportCustomer.action })).toHaveAttribute(
    'href',
    `/api/v1/admin/customers/${ID}/export`,
  );
  await userEvent.click(screen.getByRole('button', { name: eraseCustomer.action }));
  const confirm = inDialog().getByRole('textbox', { name: eraseCustomer.confirm });
  await userEvent.type(confirm, 'dewi@exampel.com');
  await userEvent.click(inDialog().getByRole('button', { name: eraseCustomer.submit }));
  expect(inDialog().getByText(eraseCustomer.mismatch)).toBeVisible();
  expect(callsTo(calls, path)).toEqual([]);
  await userEvent.clear(confirm);
  await userEvent.type(confirm, 'dewi@example.com');
  await userEvent.click(inDialog().getByRole('button', { name: eraseCustomer.submit }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(callsTo(calls, path)).toHaveLength(1);
});

test('orders that are not finished keep a person', async () => {
  answers('admin', { [`POST /admin/customers/${ID}/erase`]: refuse(409, 'account_has_open_orders') });
  await openPanel(`/customers/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: eraseCustomer.action }));
  await userEvent.type(inDialog().getByRole('textbox'), 'dewi@example.com');
  await userEvent.click(inDialog().getByRole('button', { name: eraseCustomer.submit }));
  expect(await inDialog().findByRole('alert')).toBeVisible();
});

test('somebody who was forgotten has no name, and nothing is offered any more', async () => {
  answers('admin', { [PAGE]: { ...customer, name: '', state: 'erased', addresses: [], cart: [] } });
  await openPanel(`/customers/${ID}`);
  expect(await screen.findByRole('heading', { level: 1, name: customerPage.erasedName })).toBeVisible();
  expect(screen.queryByRole('button', { name: eraseCustomer.action })).toBeNull();
});
