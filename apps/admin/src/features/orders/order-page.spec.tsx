import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, payment } from '../../../test/orders';
import { me } from '../../../test/people';

const ALL = ['ship', 'deliver', 'refund', 'cancel'] as const;
const WORDS = {
  ship: adminId.ship.action,
  deliver: adminId.deliver.action,
  refund: adminId.refund.action,
  cancel: adminId.cancelOrder.action,
};

async function openOrder(role: 'staff' | 'admin', changes: Parameters<typeof order>[0] = {}) {
  const calls = apiAnswers({
    'GET /me': me(role),
    'GET /admin/orders/HRT-1': order(changes),
    'GET /admin/orders/HRT-1/payments': [payment()],
    'POST /admin/orders/HRT-1/deliver': order({ status: 'delivered', allowedActions: [] }),
    'POST /admin/orders/HRT-1/cancel': order({ status: 'cancelled', allowedActions: [] }),
  });
  await openPanel('/orders/HRT-1');
  await screen.findByRole('heading', { level: 1, name: 'Pesanan HRT-1' });
  return calls;
}

const offered = () => ALL.filter((action) => screen.queryByRole('button', { name: WORDS[action] }) !== null);

test.each([
  ['admin', ['pay', 'cancel'], ['cancel']],
  ['admin', ['ship', 'cancel', 'refund'], ['ship', 'refund', 'cancel']],
  ['staff', ['ship', 'cancel', 'refund'], ['ship', 'cancel']],
  ['staff', ['deliver'], ['deliver']],
  ['admin', [], []],
] as const)('%s, whom the API allows %j, sees %j', async (role, allowed, seen) => {
  await openOrder(role, { allowedActions: [...allowed] });

  expect(offered()).toEqual(seen);
});

test('shows lines, totals with PPN, payments with refunds, customer and address', async () => {
  await openOrder('staff', {
    shipments: [
      {
        id: '0198c1f0-0000-7000-8000-0000000000b1',
        courier: 'jne',
        courierName: 'JNE',
        trackingNumber: 'JP123',
        trackingUrl: 'https://jne.example/JP123',
        shippedAt: '2026-11-22T09:00:00.000Z',
        deliveredAt: null,
        lines: [{ sku: 'EB-2220', name: 'Power Slinky', quantity: 1 }],
      },
    ],
  });
  const t = adminId.order;
  const panel = (name: string) => within(screen.getByRole('region', { name }));

  expect(
    panel(t.lines)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([
    'Ibanez RG421EXRG4211 × Rp5.250.000Rp5.250.000',
    'Power SlinkyEB-22201 dari 3 dikirim3 × Rp125.000Rp375.000',
  ]);
  expect(
    panel(t.lines)
      .getAllByRole('definition')
      .map((total) => total.textContent),
  ).toEqual(['Rp5.625.000', 'Rp126.000', 'Rp5.751.000', 'Rp569.919', 'Rp4.749.324', 'Rp5.181.081']);
  expect(await panel(t.payments).findByText('-Rp751.000')).toBeVisible();
  expect(panel(t.shipments).getByRole('link', { name: /Lacak Paket JP123/ })).toHaveAttribute(
    'href',
    'https://jne.example/JP123',
  );
  expect(panel(t.customer).getByRole('link', { name: 'dewi@example.com' })).toBeVisible();
  expect(panel(t.address).getByText(/Kota Bandung, Jawa Barat 40153/)).toBeVisible();
});

test.each([
  ['wait', 1, ['cancel'], adminId.order.waits.wait],
  ['split', 2, ['cancel'], adminId.order.waits.nothingHere],
  ['split', 1, ['ship', 'cancel'], null],
] as const)('%s with %i sets still to arrive offers %j', async (shortage, awaited, seen, reason) => {
  const [strings] = order().lines.slice(1);
  await openOrder('staff', { shortage, lines: [{ ...strings!, quantityBackordered: awaited }] });

  expect(offered()).toEqual(seen);
  expect(screen.getByText(`${awaited} masih ditunggu`)).toBeVisible();
  expect(screen.queryByText(adminId.order.waitsTitle) !== null).toBe(reason !== null);
  if (reason) expect(screen.getByText(reason)).toBeVisible();
});

test('cancels only after asking, with the reason', async () => {
  const calls = await openOrder('staff');
  await userEvent.click(screen.getByRole('button', { name: WORDS.cancel }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Batalkan pesanan HRT-1?' }));

  await userEvent.type(dialog.getByRole('textbox', { name: adminId.cancelOrder.reason }), ' Stok rusak ');
  await userEvent.click(dialog.getByRole('button', { name: adminId.cancelOrder.submit }));

  expect(await screen.findByText('HRT-1 dibatalkan.')).toBeVisible();
  expect(callsTo(calls, 'POST /admin/orders/HRT-1/cancel').map(({ body }) => body)).toEqual([
    { reason: 'Stok rusak' },
  ]);
  expect(offered()).toEqual([]);
});

test('marks as delivered after asking', async () => {
  const calls = await openOrder('staff', { status: 'shipped', allowedActions: ['deliver'] });
  await userEvent.click(screen.getByRole('button', { name: WORDS.deliver }));

  await userEvent.click(await screen.findByRole('button', { name: adminId.deliver.submit }));

  expect(await screen.findByText('HRT-1 ditandai diterima.')).toBeVisible();
  expect(callsTo(calls, 'POST /admin/orders/HRT-1/deliver')).toHaveLength(1);
});

test('an order that does not exist is said to be missing', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/orders/HRT-404');

  expect(await screen.findByRole('heading', { level: 1, name: adminId.order.notFoundTitle })).toBeVisible();
});
