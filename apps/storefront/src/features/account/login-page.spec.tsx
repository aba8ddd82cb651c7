import { screen, waitFor, within } from '@testing-library/react';
import { METHODS, RINA } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const t = id.account;

async function signIn(next: string, answer: object = { body: RINA }) {
  const shop = openShop(`/login?next=${encodeURIComponent(next)}`, {
    'POST /auth/login': answer,
    'GET /me/sessions': { body: [] },
    'GET /payment-methods': { body: METHODS },
  });
  await shop.user.type(await screen.findByRole('textbox', { name: t.email }), 'rina@example.com');
  await shop.user.type(screen.getByLabelText(t.password), 'rahasia panjang');
  await shop.user.click(within(screen.getByRole('main')).getByRole('button', { name: t.submitLogin }));
  return shop;
}

test('goes back to where the shopper wanted to go', async () => {
  const { address, callsTo } = await signIn('/checkout');
  await waitFor(() => expect(address()).toBe('/checkout'));
  expect(callsTo('POST /auth/login')[0]?.body).toEqual({
    email: 'rina@example.com',
    password: 'rahasia panjang',
  });
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example'])(
  'never leads to %s',
  async (next) => {
    const { address } = await signIn(next);
    await waitFor(() => expect(address()).toBe('/account'));
  },
);

test('tells that the pair is wrong, and not which half', async () => {
  const { address } = await signIn('/checkout', problem(401, 'invalid_credentials'));
  expect(await screen.findByRole('alert')).toHaveTextContent(id.problems.invalid_credentials);
  expect(address()).toBe('/login?next=%2Fcheckout');
});

test('a page of the account asks a visitor to sign in and remembers the way', async () => {
  const { address } = openShop('/account/orders');
  await waitFor(() => expect(address()).toBe('/login?next=%2Faccount%2Forders'));
});
