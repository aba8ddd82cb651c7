import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, payment } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.ship;
const SHIP = 'POST /admin/orders/HRT-1/shipments';

async function openDialog(answer: unknown, shown = order()) {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/orders/HRT-1': shown,
    'GET /admin/orders/HRT-1/payments': [payment()],
    'GET /admin/couriers': [
      { code: 'jne', name: 'JNE', hasTracking: true },
      { code: 'sicepat', name: 'SiCepat', hasTracking: true },
    ],
    [SHIP]: answer,
  });
  await openPanel('/orders/HRT-1');
  await userEvent.click(await screen.findByRole('button', { name: t.action }));
  const dialog = await screen.findByRole('dialog', { name: 'Kirim pesanan HRT-1' });
  await within(dialog).findByRole('option', { name: 'SiCepat' });
  return { calls, dialog: within(dialog) };
}

type Dialog = Awaited<ReturnType<typeof openDialog>>['dialog'];

async function fillIn(dialog: Dialog, trackingNumber: string) {
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: t.courier }), 'sicepat');
  await userEvent.type(dialog.getByRole('textbox', { name: t.trackingNumber }), trackingNumber);
}

test('proposes all that is left and sends it once, however often the button is pressed', async () => {
  const { calls, dialog } = await openDialog(order({ status: 'shipped', allowedActions: ['deliver'] }));
  expect(dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' })).toHaveValue('2');

  await fillIn(dialog, ' SC-0001 ');
  await userEvent.dblClick(dialog.getByRole('button', { name: t.submit }));

  expect(await screen.findByText('Pengiriman untuk HRT-1 tercatat.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, SHIP)).toEqual([
    {
      method: 'POST',
      path: '/admin/orders/HRT-1/shipments',
      query: {},
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      body: {
        courier: 'sicepat',
        trackingNumber: 'SC-0001',
        lines: [
          { sku: 'RG421', quantity: 1 },
          { sku: 'EB-2220', quantity: 2 },
        ],
      },
    },
  ]);
  expect(screen.getByRole('button', { name: adminId.deliver.action })).toBeVisible();
});

test('sends a part, and leaves out what stays here', async () => {
  const { calls, dialog } = await openDialog(order());
  await fillIn(dialog, 'SC-0001');

  await userEvent.clear(dialog.getByRole('textbox', { name: 'Jumlah Ibanez RG421EX' }));
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' }), '1');
  await userEvent.click(dialog.getByRole('button', { name: t.submit }));

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, SHIP).map(({ body }) => body)).toEqual([
    { courier: 'sicepat', trackingNumber: 'SC-0001', lines: [{ sku: 'EB-2220', quantity: 1 }] },
  ]);
});

test('what is still to arrive can not be shipped yet', async () => {
  const lines = order().lines.map((line) =>
    line.sku === 'EB-2220' ? { ...line, quantityBackordered: 1 } : line,
  );
  const { dialog } = await openDialog(order(), order({ shortage: 'split', lines }));

  expect(dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' })).toHaveValue('1');
  expect(dialog.getByText('1 masih ditunggu')).toBeVisible();
});

test('asks for courier, tracking number and something to ship before it asks the API', async () => {
  const { calls, dialog } = await openDialog(order());
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Jumlah Ibanez RG421EX' }));
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Jumlah Power Slinky' }));

  await userEvent.click(dialog.getByRole('button', { name: t.submit }));

  expect(dialog.getByRole('combobox', { name: t.courier })).toHaveAccessibleDescription(t.courierMissing);
  expect(dialog.getByRole('textbox', { name: t.trackingNumber })).toHaveAccessibleDescription(
    t.trackingMissing,
  );
  expect(dialog.getByRole('group', { name: t.quantities })).toHaveAccessibleDescription(t.nothingSelected);
  await userEvent.type(dialog.getByRole('textbox', { name: t.trackingNumber }), 'SC 0001');
  await userEvent.click(dialog.getByRole('button', { name: t.submit }));
  expect(dialog.getByRole('textbox', { name: t.trackingNumber })).toHaveAccessibleDescription(
    t.trackingInvalid,
  );
  expect(callsTo(calls, SHIP)).toEqual([]);
});

test('shows a refusal once; trying again keeps the key, opening again takes a new one', async () => {
  const { calls, dialog } = await openDialog(refuse(409, 'shipment_exceeds_order'));
  await fillIn(dialog, 'SC-0001');
  const submit = dialog.getByRole('button', { name: t.submit });

  await userEvent.click(submit);
  expect(await screen.findByText(problemsId.shipment_exceeds_order)).toBeVisible();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  await userEvent.click(submit);
  await waitFor(() => expect(callsTo(calls, SHIP)).toHaveLength(2));
  await waitFor(() => expect(dialog.getByRole('button', { name: adminId.common.cancel })).toBeEnabled());
  await userEvent.click(dialog.getByRole('button', { name: adminId.common.cancel }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('button', { name: t.action }));
  const again = within(await screen.findByRole('dialog'));
  await fillIn(again, 'SC-0002');
  await userEvent.click(again.getByRole('button', { name: t.submit }));

  await waitFor(() => expect(callsTo(calls, SHIP)).toHaveLength(3));
  const [first, second, third] = callsTo(calls, SHIP).map(({ idempotencyKey }) => idempotencyKey);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('puts what the API finds wrong on its field', async () => {
  const errors = [{ field: 'trackingNumber', code: 'matches', message: 'trackingNumber is not valid' }];
  const { dialog } = await openDialog(refuse(400, 'invalid_input', { errors }));
  await fillIn(dialog, 'SC-0001');

  await userEvent.click(dialog.getByRole('button', { name: t.submit }));

  await waitFor(() =>
    expect(dialog.getByRole('textbox', { name: t.trackingNumber })).toHaveAccessibleDescription(
      adminId.common.fieldInvalid,
    ),
  );
});
