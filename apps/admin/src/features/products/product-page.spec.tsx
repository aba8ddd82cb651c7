import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { categoryDetail, ELECTRIC, PRODUCT, product, TREE } from '../../../test/catalog';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.product;
const PATH = `/admin/products/${PRODUCT}`;
const LIST = { items: [], nextCursor: null };
const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

function answers(more: Record<string, unknown> = {}) {
  return apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/products': LIST,
    [`GET ${PATH}`]: product(),
    [`GET ${PATH}/images`]: [],
    'GET /admin/categories': TREE,
    [`GET /admin/categories/${ELECTRIC}`]: categoryDetail(),
    'GET /admin/suppliers': { items: [], nextCursor: null },
    'GET /admin/brands': [],
    'GET /admin/saved-views': [],
    'GET /admin/stock/summary': { out: 0, critical: 0, low: 0, inventoryValue: null, unknownCost: null },
    'GET /admin/payment-alerts/count': { open: 0 },
    ...more,
  });
}

async function openProduct(more: Record<string, unknown> = {}) {
  const calls = answers(more);
  const panel = await openPanel(`/products/${PRODUCT}`);
  await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421EX' });
  return { calls, panel };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => userEvent.click(screen.getByRole('button', { name: t.save }));

async function retype(name: string, text: string) {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

test('a new product is written on one page: its category brings the specifications, a sale is in the shop’s time', async () => {
  const calls = answers({ 'POST /admin/products': product() });
  const panel = await openPanel('/products/new');
  await userEvent.type(await screen.findByRole('textbox', { name: t.fields.name }), 'Ibanez RG421EX');
  await userEvent.type(field(t.fields.sku), 'RG421');
  await screen.findByRole('option', { name: /Gitar Listrik/ });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.fields.categoryId }), ELECTRIC);
  await userEvent.type(screen.getByRole('combobox', { name: t.fields.brand }), 'Ibanez');
  await userEvent.type(field(t.fields.price), '5250000');
  await userEvent.click(screen.getByRole('switch', { name: t.sale.isOn }));
  await userEvent.type(field(t.sale.price), '4900000');
  await userEvent.type(screen.getByLabelText(/^Mulai/), '2026-12-01T00:00');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Panjang skala' }), '648');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tremolo' }), t.specifications.yes);
  await userEvent.click(screen.getByRole('button', { name: t.create }));
  expect(screen.getByText('Ada 4 isian yang perlu diperiksa.')).toBeVisible();
  expect(callsTo(calls, 'POST /admin/products')).toEqual([]);
  expect(field(t.fields.weightGrams)).toHaveFocus();

  await userEvent.type(field(t.fields.weightGrams), '7500');
  await userEvent.type(field(t.fields.lengthCm), '105');
  await userEvent.type(field(t.fields.widthCm), '40');
  await userEvent.type(field(t.fields.heightCm), '14');
  await userEvent.click(screen.getByRole('button', { name: t.create }));

  await screen.findByText('Ibanez RG421EX sudah ada di katalog.');
  expect(panel.address()).toBe(`/admin/products/${PRODUCT}`);
  expect(callsTo(calls, 'POST /admin/products').map(({ body }) => body)).toEqual([
    {
      name: 'Ibanez RG421EX',
      sku: 'RG421',
      brand: 'Ibanez',
      model: '',
      groupCode: null,
      categoryId: ELECTRIC,
      supplierId: null,
      description: '',
      price: rupiah(5_250_000),
      sale: { price: rupiah(4_900_000), startsAt: '2026-11-30T17:00:00.000Z', endsAt: null },
      weightGrams: 7_500,
      lengthCm: 105,
      widthCm: 40,
      heightCm: 14,
      minimumStock: 5,
      lowStockThreshold: 10,
      isActive: false,
      isFeatured: false,
      allowsBackorder: false,
      specifications: [
        { name: 'Panjang skala', value: 648, unit: 'mm' },
        { name: 'Tremolo', value: true, unit: null },
      ],
    },
  ]);
});

test('only what was touched is sent, with the version that was seen', async () => {
  const { calls } = await openProduct({ [`PATCH ${PATH}`]: product({ name: 'Ibanez RG421', version: 5 }) });

  await retype(t.fields.name, 'Ibanez RG421');
  await save();

  await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421' });
  expect(callsTo(calls, `PATCH ${PATH}`).map(({ body, ifMatch }) => ({ body, ifMatch }))).toEqual([
    { body: { name: 'Ibanez RG421' }, ifMatch: '"4"' },
  ]);
  expect(screen.getByRole('button', { name: t.save })).toBeDisabled();
});

test('two editors: each field shows both versions, the choice is saved on top of theirs', async () => {
  const theirs = product({ name: 'Ibanez RG421 BK', brand: 'Ibanez Japan', version: 5 });
  let isTheirsSaved = false;
  const { calls } = await openProduct({
    [`GET ${PATH}`]: () => (isTheirsSaved ? theirs : product()),
    [`PATCH ${PATH}`]: ({ ifMatch }: Call) => {
      isTheirsSaved = true;
      return ifMatch === '"5"' ? product({ ...theirs, sku: 'RG', version: 6 }) : refuse(412, 'version_stale');
    },
  });
  await retype(t.fields.name, 'Ibanez RG421 WH');
  await retype(t.fields.sku, 'RG');
  await save();

  const dialog = within(await screen.findByRole('dialog', { name: adminId.conflict.title }));
  const name = within(dialog.getByRole('radiogroup', { name: t.fields.name }));
  expect(name.getAllByRole('radio').map((choice) => choice.textContent)).toEqual([
    `${adminId.conflict.mine}Ibanez RG421 WH`,
    `${adminId.conflict.theirs}Ibanez RG421 BK`,
  ]);
  expect(dialog.getAllByRole('definition').map((value) => value.textContent)).toEqual(['Ibanez Japan', 'RG']);
  await userEvent.click(name.getByRole('radio', { name: /RG421 BK/ }));
  await userEvent.click(dialog.getByRole('button', { name: adminId.conflict.submit }));

  await screen.findByText('Ibanez RG421 BK tersimpan.');
  expect(callsTo(calls, `PATCH ${PATH}`).map(({ body, ifMatch }) => ({ body, ifMatch }))).toEqual([
    { body: { name: 'Ibanez RG421 WH', sku: 'RG' }, ifMatch: '"4"' },
    { body: { sku: 'RG' }, ifMatch: '"5"' },
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(field(t.fields.name)).toHaveValue('Ibanez RG421 BK');
});

test('what the API finds fault with stands at its field', async () => {
  await openProduct({
    [`PATCH ${PATH}`]: refuse(400, 'invalid_input', {
      errors: [{ field: 'sku', code: 'taken', message: '' }],
    }),
  });
  await retype(t.fields.sku, 'RG-1');
  await save();

  expect(await screen.findByText(t.errors.taken)).toBeVisible();
  expect(field(t.fields.sku)).toBeInvalid();
});

test('leaving with unsaved changes asks first; staying keeps them', async () => {
  const { panel } = await openProduct();
  await retype(t.fields.name, 'Halo');

  await userEvent.click(screen.getByRole('link', { name: t.backToList }));
  const dialog = within(await screen.findByRole('dialog', { name: adminId.unsaved.title }));
  await userEvent.click(dialog.getByRole('button', { name: adminId.unsaved.stay }));
  expect(field(t.fields.name)).toHaveValue('Halo');

  await userEvent.click(screen.getByRole('link', { name: t.backToList }));
  await userEvent.click(await screen.findByRole('button', { name: adminId.unsaved.leave }));
  await screen.findByRole('heading', { level: 1, name: adminId.products.title });
  expect(panel.address()).toBe('/admin/products');
});

test('the text is seen as the shop will show it, and HTML in it stays text', async () => {
  await openProduct({ [`GET ${PATH}`]: product({ description: '**Superstrat**\n\n<b>tidak</b>' }) });

  await userEvent.click(screen.getByRole('tab', { name: t.description.preview }));

  expect((await screen.findByText('Superstrat')).tagName).toBe('STRONG');
  expect(screen.getByText('<b>tidak</b>')).toBeVisible();
});

test('the API decides what can be done: archiving asks, and does it', async () => {
  const { calls } = await openProduct({ 'POST /admin/products/bulk': { items: [] } });
  expect(screen.queryByRole('button', { name: t.remove.action })).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: t.archive.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Arsipkan Ibanez RG421EX?' }));
  await userEvent.click(dialog.getByRole('button', { name: t.archive.submit }));

  await screen.findByText('Ibanez RG421EX diarsipkan.');
  expect(
    callsTo(calls, 'POST /admin/products/bulk').map(({ body, idempotencyKey }) => [body, idempotencyKey]),
  ).toEqual([[{ ids: [PRODUCT], action: 'archive' }, expect.stringMatching(/^[0-9a-f-]{36}$/)]]);
});

test('what was never sold is deleted for good, and the list takes over', async () => {
  const { calls, panel } = await openProduct({
    [`GET ${PATH}`]: product({ allowedActions: ['duplicate', 'archive', 'delete'] }),
    [`DELETE ${PATH}`]: { outcome: 'deleted' },
  });

  await userEvent.click(screen.getByRole('button', { name: t.remove.action }));
  await userEvent.click(await screen.findByRole('button', { name: t.remove.submit }));

  await screen.findByText('Ibanez RG421EX dihapus.');
  expect(panel.address()).toBe('/admin/products');
  expect(callsTo(calls, `DELETE ${PATH}`)).toHaveLength(1);
});

test('a copy is opened as soon as it is made', async () => {
  const copy = '0198c1f0-0000-7000-8000-000000000d09';
  const { panel } = await openProduct({
    [`POST ${PATH}/duplicate`]: product({ id: copy, name: 'Ibanez RG421EX (salinan)', sku: 'RG421-COPY' }),
    [`GET /admin/products/${copy}/images`]: [],
  });

  await userEvent.click(screen.getByRole('button', { name: t.duplicate.action }));

  await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421EX (salinan)' });
  expect(panel.address()).toBe(`/admin/products/${copy}`);
  expect(field(t.fields.sku)).toHaveValue('RG421-COPY');
});

test('a copy that failed is asked for again under the same key', async () => {
  const { calls } = await openProduct({ [`POST ${PATH}/duplicate`]: refuse(503, 'unavailable') });
  const keys = () => callsTo(calls, `POST ${PATH}/duplicate`).map(({ idempotencyKey }) => idempotencyKey);

  await userEvent.click(screen.getByRole('button', { name: t.duplicate.action }));
  await waitFor(() => expect(keys()).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole('button', { name: t.duplicate.action })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: t.duplicate.action }));

  await waitFor(() => expect(keys()).toHaveLength(2));
  expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys()[1]).toBe(keys()[0]);
});

test('a product that does not exist is said to be missing', async () => {
  answers({ [`GET ${PATH}`]: refuse(404, 'not_found') });
  await openPanel(`/products/${PRODUCT}`);

  expect(await screen.findByRole('heading', { level: 1, name: t.notFoundTitle })).toBeVisible();
});
