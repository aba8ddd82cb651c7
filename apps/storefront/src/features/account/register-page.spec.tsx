import { screen, waitFor, within } from '@testing-library/react';
import { RINA } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.account;

async function register(password: string, answers: Answers) {
  const shop = openShop('/register', { 'GET /me/sessions': { body: [] }, ...answers });
  await shop.user.type(await screen.findByRole('textbox', { name: t.name }), 'Rina Wati');
  await shop.user.type(screen.getByRole('textbox', { name: t.email }), 'rina@example.com');
  await shop.user.type(screen.getByLabelText(t.password), password);
  await shop.user.click(within(screen.getByRole('main')).getByRole('button', { name: t.submitRegister }));
  return shop;
}

test('makes the account and is signed in', async () => {
  const { address, callsTo } = await register('rahasia panjang', {
    'POST /auth/register': { status: 201, body: RINA },
  });
  await waitFor(() => expect(address()).toBe('/account'));
  expect(callsTo('POST /auth/register')[0]?.body).toEqual({
    name: 'Rina Wati',
    email: 'rina@example.com',
    password: 'rahasia panjang',
    phone: null,
    locale: 'id',
  });
});

test('an e-mail that has an account leads to the login, filled in', async () => {
  const { user, address } = await register('rahasia panjang', {
    'POST /auth/register': problem(409, 'email_taken'),
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(id.problems.email_taken);
  await user.click(screen.getByRole('link', { name: t.emailTakenLogin }));
  await waitFor(() => expect(address()).toBe('/login?next=%2Faccount&email=rina%40example.com'));
  expect(await screen.findByRole('textbox', { name: t.email })).toHaveValue('rina@example.com');
});

test('asks for a longer password before it asks the API', async () => {
  const { callsTo } = await register('pendek', {});
  expect(await screen.findByText(t.invalid.passwordShort)).toBeVisible();
  expect(callsTo('POST /auth/register')).toEqual([]);
});
