import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, payment } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.refund;
const REFUND = 'POST /admin/orders/HRT-1/refunds';

async function openDialog(answer: unknown, changes: Parameters<typeof order>[0] = {}) {
  const calls = apiAnswers({
    'GET /me': me('admin'),
    'GET /admin/orders/HRT-1': order(changes),
    'GET /admin/orders/HRT-1/payments': [payment()],
    [REFUND]: answer,
  });
  await openPanel('/orders/HRT-1');
  await userEvent.click(await screen.findByRole('button', { name: t.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Kembalikan dana HRT-1' }));
  await dialog.findByText('Bisa dikembalikan paling banyak Rp5.000.000.');
  return { calls, dialog };
}

test('refuses nothing, too much, and no reason, before it asks the API', async () => {
  const { calls, dialog } = await openDialog([payment()]);
  const amount = dialog.getByRole('textbox', { name: t.amount });

  await userEvent.click(dialog.getByRole('button', { name: t.submitEmpty }));
  expect(amount).toHaveAccessibleDescription(t.amountMissing);
  expect(dialog.getByRole('textbox', { name: t.reason })).toHaveAccessibleDescription(t.reasonMissing);

  await userEvent.type(amount, '5000001');
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), 'Rusak');
  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp5.000.001' }));
  expect(amount).toHaveAccessibleDescription('Paling banyak Rp5.000.000.');
  expect(callsTo(calls, REFUND)).toEqual([]);
});

test('gives back all that is left, once, with a key of its own', async () => {
  const { calls, dialog } = await openDialog([payment()]);

  await userEvent.click(dialog.getByRole('button', { name: t.all }));
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), ' Barang rusak ');
  await userEvent.dblClick(dialog.getByRole('button', { name: 'Kembalikan Rp5.000.000' }));

  expect(await screen.findByText('Pengembalian Rp5.000.000 untuk HRT-1 diproses.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, REFUND).map(({ body, idempotencyKey }) => ({ body, idempotencyKey }))).toEqual([
    {
      body: {
        amount: { amount: 5_000_000, currency: 'IDR' },
        reason: 'Barang rusak',
        lines: [
          { sku: 'RG421', quantity: 1 },
          { sku: 'EB-2220', quantity: 3 },
        ],
        shipping: { amount: 126_000, currency: 'IDR' },
      },
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ]);
});

test('says so when somebody else was faster', async () => {
  const { dialog } = await openDialog(refuse(409, 'refund_exceeds_captured'));

  await userEvent.click(dialog.getByRole('button', { name: t.all }));
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), 'Rusak');
  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp5.000.000' }));

  expect(await screen.findByText(problemsId.refund_exceeds_captured)).toBeVisible();
});

test('what is owed stands there; the amount follows the goods that are named, and is never more than these', async () => {
  const [guitar, strings] = order().lines;
  const { calls, dialog } = await openDialog([payment()], {
    lines: [guitar!, { ...strings!, quantityReturned: 2 }],
    refundDue: { amount: 250_000, currency: 'IDR' },
  });
  const [amount, count] = [
    dialog.getByRole('textbox', { name: t.amount }),
    dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' }),
  ];
  expect([amount, count].map((field) => (field as HTMLInputElement).value)).toEqual(['Rp250.000', '2']);

  await userEvent.clear(count);
  await userEvent.type(count, '1');
  expect(amount).toHaveValue('Rp125.000');
  await userEvent.type(dialog.getByRole('textbox', { name: t.shipping }), '26000');
  expect(amount).toHaveValue('Rp151.000');

  await userEvent.clear(amount);
  await userEvent.type(amount, '151001');
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), 'Putus');
  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp151.001' }));
  expect(amount).toHaveAccessibleDescription('Paling banyak Rp151.000 untuk yang dipilih di atas.');
  expect(callsTo(calls, REFUND)).toEqual([]);

  await userEvent.clear(amount);
  await userEvent.type(amount, '150000');
  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp150.000' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, REFUND).map(({ body }) => body)).toEqual([
    {
      amount: { amount: 150_000, currency: 'IDR' },
      reason: 'Putus',
      lines: [{ sku: 'EB-2220', quantity: 1 }],
      shipping: { amount: 26_000, currency: 'IDR' },
    },
  ]);
});
