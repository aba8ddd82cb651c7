import { screen } from '@testing-library/react';
import { id, openShop, problem } from '../../testing/shop';

const t = id.store;

test('a message is checked, sent, and thanked for; a refusal keeps what was typed', async () => {
  const { user, callsTo } = openShop('/store', {
    'POST /contact-messages': [problem(429, 'too_many_requests'), { status: 204 }],
  });
  const fill = async (label: string, text: string) =>
    user.type(await screen.findByRole('textbox', { name: new RegExp(`^${label}`) }), text);
  await user.click(await screen.findByRole('button', { name: t.send }));
  expect(await screen.findByText(t.missingMessage)).toBeVisible();
  expect(callsTo('POST /contact-messages')).toEqual([]);

  await fill(id.checkout.name, 'Rina Wati');
  await fill(id.checkout.email, 'rina@example.com');
  await fill(t.subject, 'Servis gitar');
  await fill(t.message, 'Apakah toko menerima servis fret?');
  await user.click(screen.getByRole('button', { name: t.send }));
  expect(await screen.findByText(id.problems.too_many_requests)).toBeVisible();
  await user.click(screen.getByRole('button', { name: t.send }));

  expect(await screen.findByText(t.sentTitle)).toBeVisible();
  expect(callsTo('POST /contact-messages')[1]!.body).toEqual({
    name: 'Rina Wati',
    email: 'rina@example.com',
    subject: 'Servis gitar',
    message: 'Apakah toko menerima servis fret?',
  });
  await user.click(screen.getByRole('button', { name: t.writeAgain }));
  expect(screen.getByRole('textbox', { name: new RegExp(`^${t.message}`) })).toHaveValue('');
});

test('the field that no person sees is out of reach', async () => {
  openShop('/store');
  await screen.findByRole('button', { name: t.send });
  expect(screen.queryByRole('textbox', { name: 'Website' })).toBeNull();
});
