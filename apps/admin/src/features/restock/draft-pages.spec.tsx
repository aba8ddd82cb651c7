import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { GUITAR, restockOrder, shortProduct, STRINGS, supplier, SUPPLIER } from '../../../test/stock';

const { restockForm: t, conflict } = adminId;
const NUMBER = 'RST-2026-0007';
const CREATE = 'POST /admin/restock-orders';
const CHANGE = `PATCH /admin/restock-orders/${NUMBER}`;
const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

const suggested = (changes: Partial<Schema<'SuggestedProductDto'>> = {}): Schema<'SuggestedProductDto'> => ({
  productId: GUITAR,
  sku: 'RG421',
  name: 'Ibanez RG421EX',
  level: 'critical',
  available: 4,
  incoming: 0,
  soldIn30Days: 9,
  suggested: 16,
  unitCost: null,
  ...changes,
});

const STRINGS_LOW = { productId: STRINGS, sku: 'EB-2220', name: 'Power Slinky', suggested: 30 };

async function openDraft(path: string, more: object = {}, role: Role = 'staff') {
  const calls = apiAnswers({
    'GET /me': me(role),
    'GET /admin/suppliers': { items: [supplier()], nextCursor: null },
    'GET /admin/restock-orders/suggestions': [
      { supplier: { id: SUPPLIER, name: 'Nada Jaya' }, products: [suggested(), suggested(STRINGS_LOW)] },
    ],
    'GET /admin/products': { items: [shortProduct({ id: 'p-3', name: 'Fender Strap' })], nextCursor: null },
    [CREATE]: restockOrder(),
    [`GET /admin/restock-orders/${NUMBER}`]: restockOrder(),
    ...more,
  });
  const panel = await openPanel(path);
  return { calls, panel };
}

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const units = (name: string) => screen.getByRole('textbox', { name: `Jumlah ${name}` });

async function write(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

test('from a supplier with short products to a draft, by suggestions', async () => {
  const { calls, panel } = await openDraft('/restock/new');
  await click('Pilih Nada Jaya');
  expect(screen.getByRole('combobox', { name: t.supplier })).toHaveValue(SUPPLIER);
  await click('Tambahkan semua (2)');
  expect(units('Ibanez RG421EX')).toHaveValue('16');
  await write(units('Power Slinky'), '24');
  await userEvent.type(screen.getByRole('textbox', { name: t.note }), 'Kirim pagi');
  expect(screen.getByText('2 barang, 40 unit')).toBeVisible();
  await click(t.submitNew);

  expect(await screen.findByText(`Pesanan ${NUMBER} disimpan sebagai draf.`)).toBeVisible();
  await waitFor(() => expect(panel.address()).toBe(`/admin/restock/${NUMBER}`));
  expect(callsTo(calls, CREATE).map(({ body, idempotencyKey }) => [body, idempotencyKey])).toEqual([
    [
      {
        supplierId: SUPPLIER,
        lines: [
          { productId: GUITAR, quantity: 16 },
          { productId: STRINGS, quantity: 24 },
        ],
        note: 'Kirim pagi',
        expectedOn: null,
      },
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ],
  ]);
});

test('any product is found by its name, added once, and taken out again', async () => {
  const { calls } = await openDraft(`/restock/new?supplier=${SUPPLIER}`);
  await userEvent.type(await screen.findByRole('searchbox', { name: t.find }), 'strap{Enter}');
  await click('Tambah Fender Strap');
  expect(callsTo(calls, 'GET /admin/products').at(-1)?.query).toEqual({ q: 'strap', limit: '8' });
  await click(`${t.added}: Fender Strap`);
  expect(screen.getAllByRole('textbox', { name: 'Jumlah Fender Strap' })).toHaveLength(1);

  await click('Keluarkan Fender Strap');
  expect(screen.queryByRole('textbox', { name: 'Jumlah Fender Strap' })).not.toBeInTheDocument();
  expect(screen.getByText(t.linesEmpty)).toBeVisible();
  expect(callsTo(calls, CREATE)).toEqual([]);
});

test('costs are asked of admins alone, and add up', async () => {
  const { calls } = await openDraft(
    `/restock/new?supplier=${SUPPLIER}`,
    {
      'GET /admin/restock-orders/suggestions': [
        {
          supplier: { id: SUPPLIER, name: 'Nada Jaya' },
          products: [suggested({ unitCost: rupiah(3_000_000) })],
        },
      ],
    },
    'admin',
  );
  await click('Tambah Ibanez RG421EX');
  const cost = screen.getByRole('textbox', { name: 'Harga beli Ibanez RG421EX per unit' });
  expect(cost).toHaveValue('3.000.000');
  await write(units('Ibanez RG421EX'), '2');
  expect(screen.getByText('Rp6.000.000')).toBeVisible();
  await click(t.submitNew);

  await waitFor(() =>
    expect(callsTo(calls, CREATE)[0]?.body).toMatchObject({
      lines: [{ productId: GUITAR, quantity: 2, unitCost: rupiah(3_000_000) }],
    }),
  );
});

test('staff are asked for no cost', async () => {
  await openDraft(`/restock/new?supplier=${SUPPLIER}`);
  await click('Tambah Ibanez RG421EX');
  expect(screen.queryByText(t.unitCost)).not.toBeInTheDocument();
});

test('what is missing is said before anything is sent', async () => {
  const { calls } = await openDraft('/restock/new');
  await click(t.submitNew);
  expect(screen.getByRole('combobox', { name: t.supplier })).toHaveAccessibleDescription(t.supplierMissing);
  expect(screen.getByText(t.linesMissing)).toBeVisible();

  await click('Pilih Nada Jaya');
  await click('Tambah Ibanez RG421EX');
  await userEvent.clear(units('Ibanez RG421EX'));
  await click(t.submitNew);
  expect(units('Ibanez RG421EX')).toHaveAccessibleDescription(t.quantityInvalid);
  expect(callsTo(calls, CREATE)).toEqual([]);
});

describe('changing a draft', () => {
  const draft = (changes: Partial<Schema<'RestockOrderDto'>> = {}) =>
    restockOrder({
      status: 'pending',
      receipts: [],
      allowedActions: ['edit', 'order', 'cancel'],
      ...changes,
    });

  test('sends what was changed, with the version that was seen', async () => {
    const { calls, panel } = await openDraft(`/restock/${NUMBER}/edit`, {
      [`GET /admin/restock-orders/${NUMBER}`]: draft(),
      [CHANGE]: draft({ version: 5 }),
    });
    await screen.findByRole('heading', { level: 1, name: `Ubah ${NUMBER}` });
    await write(units('Ibanez RG421EX'), '12');
    await click(t.submitEdit);

    await waitFor(() => expect(panel.address()).toBe(`/admin/restock/${NUMBER}`));
    expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
      [
        {
          lines: [
            { productId: GUITAR, quantity: 12 },
            { productId: STRINGS, quantity: 20 },
          ],
        },
        '"4"',
      ],
    ]);
  });

  test('two editors: what the other one wrote is shown and kept', async () => {
    let isStale = false;
    const { calls } = await openDraft(`/restock/${NUMBER}/edit`, {
      [`GET /admin/restock-orders/${NUMBER}`]: () =>
        isStale ? draft({ version: 5, note: 'Telepon dulu' }) : draft(),
      [CHANGE]: () => {
        if (isStale) return draft({ version: 6 });
        isStale = true;
        return refuse(412, 'version_stale');
      },
    });
    await screen.findByRole('heading', { level: 1, name: `Ubah ${NUMBER}` });
    await write(units('Ibanez RG421EX'), '12');
    await click(t.submitEdit);

    const dialog = within(await screen.findByRole('dialog', { name: conflict.title }));
    await waitFor(() => expect(dialog.getByText('Telepon dulu')).toBeVisible());
    await userEvent.click(dialog.getByRole('button', { name: conflict.submit }));

    await waitFor(() => expect(callsTo(calls, CHANGE)).toHaveLength(2));
    expect(callsTo(calls, CHANGE)[1]).toMatchObject({
      ifMatch: '"5"',
      body: {
        lines: [
          { productId: GUITAR, quantity: 12 },
          { productId: STRINGS, quantity: 20 },
        ],
      },
    });
  });

  test('what was ordered already can not be changed', async () => {
    await openDraft(`/restock/${NUMBER}/edit`);
    expect(await screen.findByRole('heading', { level: 1, name: t.closedTitle })).toBeVisible();
  });
});
