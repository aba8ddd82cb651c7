import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me, nobody } from '../../../test/people';

const t = adminId.login;

async function logIn(email: string, password: string) {
  await userEvent.type(await screen.findByRole('textbox', { name: t.email }), email);
  await userEvent.type(screen.getByLabelText(t.password), password);
  await userEvent.click(screen.getByRole('button', { name: t.submit }));
}

test('asks for e-mail and password before it asks the API', async () => {
  const calls = apiAnswers({ 'GET /me': nobody });
  await openPanel('/login');

  await userEvent.click(await screen.findByRole('button', { name: t.submit }));

  expect(screen.getByRole('textbox', { name: t.email })).toHaveAccessibleDescription(t.emailMissing);
  expect(screen.getByLabelText(t.password)).toHaveAccessibleDescription(t.passwordMissing);
  expect(callsTo(calls, 'POST /auth/login')).toEqual([]);
});

test('says so when e-mail or password is wrong', async () => {
  apiAnswers({ 'GET /me': nobody, 'POST /auth/login': refuse(401, 'invalid_credentials') });
  await openPanel('/login');

  await logIn('admin@hurtrock.com', 'wrong-password');

  expect(await screen.findByRole('alert')).toHaveTextContent(problemsId.invalid_credentials);
});

test('leads staff to the page they wanted', async () => {
  const calls = apiAnswers({
    'GET /me': nobody,
    'POST /auth/login': me('staff'),
    'GET /admin/products': { items: [], nextCursor: null },
  });
  const panel = await openPanel('/products?q=gitar');

  await logIn('  staff@hurtrock.com ', 'secret-enough');

  await screen.findByRole('heading', { level: 1, name: adminId.products.title });
  expect(panel.address()).toBe('/admin/products?q=gitar');
  expect(callsTo(calls, 'POST /auth/login').map(({ body }) => body)).toEqual([
    { email: 'staff@hurtrock.com', password: 'secret-enough' },
  ]);
});

test('refuses a buyer clearly, and offers the shop or another account', async () => {
  const calls = apiAnswers({ 'GET /me': nobody, 'POST /auth/login': me('buyer'), 'POST /auth/logout': null });
  await openPanel('/login');

  await logIn('buyer@hurtrock.com', 'secret-enough');

  expect(await screen.findByRole('alert')).toHaveTextContent(t.notStaffTitle);
  expect(screen.getByRole('link', { name: t.backToShop })).toHaveAttribute('href', '/');
  await userEvent.click(screen.getByRole('button', { name: t.otherAccount }));
  await screen.findByRole('textbox', { name: t.email });
  expect(callsTo(calls, 'POST /auth/logout')).toHaveLength(1);
});

test('a buyer who opens a page of the panel meets the refusal, not the page', async () => {
  const calls = apiAnswers({ 'GET /me': me('buyer') });
  await openPanel('/orders');

  expect(await screen.findByRole('heading', { name: t.notStaffTitle })).toBeVisible();
  expect(callsTo(calls, 'GET /admin/orders')).toEqual([]);
});
