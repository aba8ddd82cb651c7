import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.parcel;
const ID = '0198c1f0-0000-7000-8000-0000000000b1';
const parcel = {
  id: ID,
  courier: 'jne',
  courierName: 'JNE',
  trackingNumber: 'JP123',
  trackingUrl: null,
  shippedAt: '2026-11-22T09:00:00.000Z',
  deliveredAt: null,
  lines: [{ sku: 'EB-2220', name: 'Power Slinky', quantity: 1 }],
};
const note = { id: 'n1', at: '2026-11-22T09:00:00.000Z', author: 'Sari', text: 'Bungkus kado' };

async function open(more: Record<string, unknown> = {}, changes: Parameters<typeof order>[0] = {}) {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/orders/HRT-1': order({ shipments: [parcel], ...changes }),
    'GET /admin/orders/HRT-1/payments': [],
    'GET /admin/orders/HRT-1/documents': [
      {
        kind: 'invoice',
        number: 'INV/2026/000001',
        issuedAt: '2026-11-22T09:00:00.000Z',
        path: '/admin/orders/HRT-1/documents/invoice.pdf',
      },
    ],
    'GET /admin/couriers': [
      { code: 'jne', name: 'JNE' },
      { code: 'own', name: 'Kurir Toko' },
    ],
    ...more,
  });
  const panel = await openPanel('/orders/HRT-1');
  await screen.findByRole('heading', { level: 1, name: 'Pesanan HRT-1' });
  return { calls, panel };
}

test('what can not be done says why', async () => {
  await open(
    {},
    {
      allowedActions: [],
      actions: [
        { action: 'ship', isAllowed: false, reason: 'payment_on_hold' },
        { action: 'refund', isAllowed: false, reason: 'not_permitted' },
        { action: 'pay', isAllowed: false, reason: 'paid' },
        { action: 'cancel', isAllowed: true, reason: null },
      ],
    },
  );

  await userEvent.click(screen.getByRole('button', { name: adminId.orderBlocks.label }));

  const why = within(await screen.findByRole('dialog', { name: adminId.orderBlocks.label }));
  expect(why.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    adminId.orderBlocks.actions.ship,
    adminId.orderBlocks.actions.refund,
  ]);
  await waitFor(() => expect(why.getByText(adminId.orderBlocks.reasons.payment_on_hold)).toBeVisible());
});

test('papers lie beside the order: its invoice, its packing slip and a label for each parcel', async () => {
  await open();

  await screen.findByRole('link', { name: /INV\/2026\/000001/ });
  const papers = screen.getAllByRole('link', { name: /PDF, tab baru/ });
  expect(papers.map((link) => link.getAttribute('href'))).toEqual([
    `/api/v1/admin/orders/HRT-1/shipments/${ID}/label.pdf?size=100x150`,
    `/api/v1/admin/orders/HRT-1/shipments/${ID}/label.pdf?size=78x100`,
    '/api/v1/admin/orders/HRT-1/packing-slip.pdf',
    '/api/v1/admin/orders/HRT-1/documents/invoice.pdf',
  ]);
});

test('a note is added once and stands there', async () => {
  const { calls } = await open({ 'POST /admin/orders/HRT-1/notes': order({ notes: [note] }) });
  const words = adminId.orderNotes;
  await userEvent.click(screen.getByRole('button', { name: words.add }));
  expect(screen.getByRole('textbox', { name: words.label })).toHaveAccessibleDescription(words.missing);

  await userEvent.type(screen.getByRole('textbox', { name: words.label }), ' Bungkus kado ');
  await userEvent.dblClick(screen.getByRole('button', { name: words.add }));

  expect(await screen.findByText('Bungkus kado')).toBeVisible();
  expect(screen.getByRole('textbox', { name: words.label })).toHaveValue('');
  expect(callsTo(calls, 'POST /admin/orders/HRT-1/notes').map(({ body }) => body)).toEqual([
    { text: 'Bungkus kado' },
  ]);
});

test('one parcel is marked as delivered after asking', async () => {
  const { calls } = await open({
    [`POST /admin/orders/HRT-1/shipments/${ID}/deliver`]: order({
      shipments: [{ ...parcel, deliveredAt: '2026-11-23T09:00:00.000Z' }],
    }),
  });
  await userEvent.click(screen.getByRole('button', { name: `${t.deliver}: JP123` }));
  await userEvent.click(await screen.findByRole('button', { name: t.deliverSubmit }));

  expect(await screen.findByText('Paket JP123 ditandai diterima.')).toBeVisible();
  expect(screen.queryByRole('button', { name: `${t.deliver}: JP123` })).not.toBeInTheDocument();
  expect(callsTo(calls, `POST /admin/orders/HRT-1/shipments/${ID}/deliver`)).toHaveLength(1);
});

test('a number that another order has is taken only when that is meant', async () => {
  const address = `PATCH /admin/orders/HRT-1/shipments/${ID}`;
  const { calls } = await open({
    [address]: ({ body }: { body: { confirmDuplicate?: boolean } }) =>
      body.confirmDuplicate
        ? order({ shipments: [{ ...parcel, trackingNumber: 'JP999' }] })
        : refuse(409, 'tracking_number_used'),
  });
  await userEvent.click(screen.getByRole('button', { name: `${t.correct}: JP123` }));
  const dialog = within(await screen.findByRole('dialog'));
  const number = dialog.getByRole('textbox', { name: adminId.ship.trackingNumber });
  await userEvent.clear(number);
  await userEvent.type(number, 'JP999');
  await userEvent.click(dialog.getByRole('button', { name: t.correctSubmit }));
  await userEvent.click(await dialog.findByRole('checkbox', { name: t.duplicate }));
  await userEvent.click(dialog.getByRole('button', { name: t.correctSubmit }));

  expect(await screen.findByText('Resi diperbaiki menjadi JP999.')).toBeVisible();
  expect(callsTo(calls, address).map(({ body }) => body)).toEqual([
    { courier: 'jne', trackingNumber: 'JP999' },
    { courier: 'jne', trackingNumber: 'JP999', confirmDuplicate: true },
  ]);
});

test("by keyboard alone: s ships with the shop's own courier, which needs no number, and b goes back", async () => {
  const { calls, panel } = await open({ 'POST /admin/orders/HRT-1/shipments': order() });
  await userEvent.keyboard('s');
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('option', { name: 'Kurir Toko' });
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: adminId.ship.courier }), 'own');
  expect(dialog.getByRole('textbox', { name: adminId.ship.trackingNumber })).toHaveAccessibleDescription(
    t.ownHint,
  );
  await userEvent.type(dialog.getByRole('textbox', { name: 'Jumlah Ibanez RG421EX' }), '{Enter}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, 'POST /admin/orders/HRT-1/shipments').map(({ body }) => body)).toEqual([
    {
      courier: 'own',
      lines: [
        { sku: 'RG421', quantity: 1 },
        { sku: 'EB-2220', quantity: 2 },
      ],
    },
  ]);
  await userEvent.keyboard('b');
  expect(panel.address()).toBe('/admin/orders');
});
