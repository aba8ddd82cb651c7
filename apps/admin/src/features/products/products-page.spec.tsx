import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.products;

const product: Schema<'AdminProductDto'> = {
  id: '0198c1f0-0000-7000-8000-00000000000c',
  slug: 'ibanez-rg421',
  sku: 'RG421',
  name: 'Ibanez RG421EX',
  brand: 'Ibanez',
  categoryName: 'Gitar Listrik',
  price: { amount: 5_250_000, currency: 'IDR' },
  isActive: true,
  isFeatured: false,
  onHand: 6,
  reserved: 2,
  available: 4,
  minimumStock: 5,
  lowStockThreshold: 10,
  availability: 'low',
};

function answers() {
  return apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/products': { items: [product], nextCursor: null },
    'GET /categories': [
      {
        id: '1',
        name: 'Gitar',
        slug: 'gitar',
        description: '',
        children: [{ id: '2', name: 'Gitar Listrik', slug: 'gitar-listrik', description: '', children: [] }],
      },
    ],
  });
}

test('shows what is on hand, reserved and available, and how urgent it is', async () => {
  answers();
  await openPanel('/products');

  const row = (await screen.findByText('Ibanez RG421EX')).closest('tr');

  expect(
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    'Ibanez RG421EXRG421 · Ibanez',
    'Gitar Listrik',
    'Rp5.250.000',
    'Di gudang 6',
    'Ditahan 2',
    'Tersedia 4',
    adminId.stockLevel.critical,
  ]);
});

test('filters and sorts in the address and in the request', async () => {
  const calls = answers();
  const panel = await openPanel('/products');
  await screen.findByRole('option', { name: /Gitar Listrik/ });

  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.category }), 'gitar-listrik');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.availabilityFilter }), 'low');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: adminId.common.sort }), 'stock');

  expect(panel.address()).toBe('/admin/products?category=gitar-listrik&availability=low&sort=stock');
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/products').at(-1)?.query).toEqual({
      category: 'gitar-listrik',
      availability: 'low',
      sort: 'stock',
    }),
  );
});
