import { screen } from '@testing-library/react';
import { id, type openShop } from './shop';

const t = id.checkout;

const FIELDS = {
  [t.name]: 'Rina Wati',
  [t.email]: 'rina@example.com',
  [t.phone]: '081234567890',
  [t.province]: 'Jawa Barat',
  [t.city]: 'Kota Bandung',
  [t.district]: 'Sukasari',
  [t.village]: 'Gegerkalong',
  [t.postalCode]: '40153',
  [t.detail]: 'Jl Gegerkalong Girang 22',
};

/** Writes who buys and where it goes into the checkout, over what may stand there. */
export async function fillIn({ user }: Pick<ReturnType<typeof openShop>, 'user'>): Promise<void> {
  await screen.findByRole('textbox', { name: t.name });
  for (const [label, text] of Object.entries(FIELDS)) {
    await user.tripleClick(screen.getByRole('textbox', { name: label }));
    await user.paste(text);
  }
}
