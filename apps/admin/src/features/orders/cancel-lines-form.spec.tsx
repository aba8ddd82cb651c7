import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.cancelLines;
const CANCEL = 'POST /admin/orders/HRT-1/cancelled-lines';

test('some units are taken out of the order, with a reason, back into stock or not', async () => {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/orders/HRT-1': order({ allowedActions: ['cancel_lines'] }),
    'GET /admin/orders/HRT-1/payments': [],
    [CANCEL]: order({ refundDue: { amount: 250_000, currency: 'IDR' } }),
  });
  await openPanel('/orders/HRT-1');
  await userEvent.click(await screen.findByRole('button', { name: t.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Batalkan sebagian HRT-1' }));

  await userEvent.click(dialog.getByRole('button', { name: t.submit }));
  expect(dialog.getByRole('group', { name: t.legend })).toHaveAccessibleDescription(t.nothing);
  expect(callsTo(calls, CANCEL)).toEqual([]);

  const strings = dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' });
  await userEvent.clear(strings);
  await userEvent.type(strings, '2');
  await userEvent.click(dialog.getByRole('checkbox', { name: t.restock }));
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), ' Rusak ');
  await userEvent.click(dialog.getByRole('button', { name: t.submit }));

  expect(await screen.findByText('Sebagian barang HRT-1 dibatalkan.')).toBeVisible();
  expect(screen.getByText('Rp250.000')).toBeVisible();
  expect(callsTo(calls, CANCEL).map(({ body }) => body)).toEqual([
    { lines: [{ sku: 'EB-2220', quantity: 2 }], restock: false, reason: 'Rusak' },
  ]);
});
