import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../test/fake-api';
import { openPanel } from '../../test/open-panel';
import { me, nobody } from '../../test/people';

const EMPTY = { items: [], nextCursor: null };

const openUserMenu = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Menu akun Rina Kusuma' }));

test('somebody who is not logged in comes to the login, and from there back', async () => {
  apiAnswers({ 'GET /me': nobody });
  const panel = await openPanel('/orders?status=paid');

  await screen.findByRole('button', { name: adminId.login.submit });
  expect(panel.address()).toBe('/admin/login?next=%2Fadmin%2Forders%3Fstatus%3Dpaid');
});

test('the menu shows what the permissions allow, and a page that they do not is refused', async () => {
  const calls = apiAnswers({ 'GET /me': { ...me('staff'), permissions: ['orders:read'] } });
  await openPanel('/mails');

  expect(await screen.findByRole('heading', { level: 1, name: adminId.forbidden.title })).toBeVisible();
  const menu = within(screen.getByRole('navigation', { name: adminId.nav.label }));
  expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual([
    adminId.nav.orders,
    adminId.app.viewShop,
  ]);
  expect(callsTo(calls, 'GET /admin/mails')).toEqual([]);
});

test('the language changes in place, keeps the filters and is remembered for shop and panel', async () => {
  apiAnswers({ 'GET /me': me('staff'), 'GET /admin/orders': EMPTY });
  const panel = await openPanel('/orders?q=dewi');
  await openUserMenu();

  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'English' }));

  expect(await screen.findByRole('heading', { level: 1, name: adminEn.orders.title })).toBeVisible();
  expect(panel.address()).toBe('/admin/orders?q=dewi');
  expect(document.cookie).toContain('lang=en');
  expect(document.documentElement.lang).toBe('en');
});

test('the theme changes tokens and Mantine together and is remembered under the key of the shop', async () => {
  apiAnswers({ 'GET /me': me('staff'), 'GET /admin/orders': EMPTY });
  await openPanel('/orders');
  await openUserMenu();

  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.userMenu.toLight }));

  expect(localStorage.getItem('hurtrock-theme')).toBe('light');
  expect(document.documentElement.dataset).toMatchObject({ theme: 'light', mantineColorScheme: 'light' });
});

test('logging out ends the session and forgets what was seen', async () => {
  const calls = apiAnswers({ 'GET /me': me('staff'), 'GET /admin/orders': EMPTY, 'POST /auth/logout': null });
  const panel = await openPanel('/orders');
  await openUserMenu();

  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.userMenu.logout }));

  await screen.findByRole('textbox', { name: adminId.login.email });
  expect(panel.address()).toBe('/admin/login');
  expect(callsTo(calls, 'POST /auth/logout')).toHaveLength(1);
});

test('when the session is over, the login says so and leads back', async () => {
  apiAnswers({ 'GET /me': me('staff'), 'GET /admin/orders': refuse(401, 'unauthenticated') });
  const panel = await openPanel('/orders?q=dewi');

  expect(await screen.findByText(adminId.login.expired)).toBeVisible();
  expect(panel.address()).toBe('/admin/login?next=%2Fadmin%2Forders%3Fq%3Ddewi');
});

test('an address that does not exist says so', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/nowhere');

  expect(await screen.findByRole('heading', { level: 1, name: adminId.notFound.title })).toBeVisible();
});

test('a server that can not be reached is said on a page of its own', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await openPanel('/orders');

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(adminId.common.noConnection));
});
