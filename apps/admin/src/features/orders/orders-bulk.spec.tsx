import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { summary } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.bulkShip;
const SHIP = 'POST /admin/orders/bulk-shipments';
const PRINT = 'POST /admin/print-jobs';
const JOB = '0198c1f0-0000-7000-8000-0000000000c1';
const job = (changes: object) => ({
  id: JOB,
  kind: 'labels',
  state: 'waiting',
  done: 0,
  total: 2,
  skipped: [],
  ...changes,
});

/** Refuses HRT-2 at first. */
function shipAllButOne({ body }: Call) {
  const { orders } = body as { orders: { number: string }[] };
  return {
    results: orders.map(({ number }) =>
      number === 'HRT-2' && orders.length > 1
        ? { number, isShipped: false, code: 'tracking_number_used', detail: 'HRT-9' }
        : { number, isShipped: true, code: null, detail: null },
    ),
  };
}

async function open(more: Record<string, unknown> = {}) {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/orders': { items: ['HRT-1', 'HRT-2', 'HRT-3'].map(summary), nextCursor: null },
    'GET /admin/couriers': [{ code: 'jne', name: 'JNE' }],
    [SHIP]: shipAllButOne,
    ...more,
  });
  await openPanel('/orders');
  await screen.findByRole('link', { name: 'HRT-1' });
  return calls;
}

const tick = (number: string) => userEvent.click(screen.getByRole('checkbox', { name: `Pilih ${number}` }));

test('a scanner goes from order to order; who is refused stays with the reason and can be sent again', async () => {
  const calls = await open();
  await tick('HRT-1');
  await tick('HRT-2');
  expect(screen.getByText('2 pesanan dipilih')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: t.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Kirim 2 pesanan' }));
  await dialog.findByRole('option', { name: 'JNE' });
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: adminId.ship.courier }), 'jne');
  const field = (number: string) => dialog.getByRole('textbox', { name: `Nomor resi ${number}` });

  await userEvent.type(field('HRT-1'), 'JNE-1{Enter}');
  expect(field('HRT-2')).toHaveFocus();
  expect(callsTo(calls, SHIP)).toEqual([]);
  await userEvent.keyboard('JNE-2{Enter}');

  expect(await dialog.findByText('1 dari 2 pesanan dikirim')).toBeVisible();
  expect(dialog.queryByRole('textbox', { name: 'Nomor resi HRT-1' })).not.toBeInTheDocument();
  expect(field('HRT-2')).toHaveAccessibleDescription(`${problemsId.tracking_number_used} (HRT-9)`);
  await userEvent.clear(field('HRT-2'));
  await userEvent.type(field('HRT-2'), 'JNE-3{Enter}');
  expect(await dialog.findByText('2 dari 2 pesanan dikirim')).toBeVisible();

  const [first, second] = callsTo(calls, SHIP);
  expect([first?.body, second?.body]).toEqual([
    {
      courier: 'jne',
      orders: [
        { number: 'HRT-1', trackingNumber: 'JNE-1' },
        { number: 'HRT-2', trackingNumber: 'JNE-2' },
      ],
    },
    { courier: 'jne', orders: [{ number: 'HRT-2', trackingNumber: 'JNE-3' }] },
  ]);
  expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
});

test('the same number twice, or none, is told before anything is asked', async () => {
  const calls = await open();
  for (const number of ['HRT-1', 'HRT-2', 'HRT-3']) await tick(number);
  await userEvent.click(screen.getByRole('button', { name: t.action }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('option', { name: 'JNE' });
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: adminId.ship.courier }), 'jne');
  const field = (number: string) => dialog.getByRole('textbox', { name: `Nomor resi ${number}` });
  await userEvent.type(field('HRT-1'), 'JNE-1');
  await userEvent.type(field('HRT-2'), 'JNE-1');

  await userEvent.click(dialog.getByRole('button', { name: 'Kirim 3 pesanan' }));

  expect(field('HRT-2')).toHaveAccessibleDescription('Nomor ini sudah diisi untuk HRT-1.');
  expect(field('HRT-3')).toHaveAccessibleDescription(adminId.ship.trackingMissing);
  expect(callsTo(calls, SHIP)).toEqual([]);
});

test('labels of what is ticked are made in one file, and what was left out is told', async () => {
  const answers = [
    job({ state: 'running', done: 1 }),
    job({ state: 'done', done: 2, skipped: [{ number: 'HRT-2', code: 'not_shipped' }] }),
  ];
  const calls = await open({
    [PRINT]: job({}),
    [`GET /admin/print-jobs/${JOB}`]: () => (answers.length > 1 ? answers.shift() : answers[0]),
  });
  await tick('HRT-1');
  await tick('HRT-2');
  await userEvent.click(screen.getByRole('button', { name: adminId.printing.action }));
  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.printing.kinds.smallLabels }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cetak 2 pesanan' }));

  expect(await dialog.findByText('1 dari 2 pesanan…')).toBeVisible();
  expect(
    await dialog.findByRole('link', { name: adminId.printing.open }, { timeout: 10_000 }),
  ).toHaveAttribute('href', `/api/v1/admin/print-jobs/${JOB}/file.pdf`);
  expect(dialog.getByText(`HRT-2: ${adminId.printing.codes.not_shipped}`)).toBeVisible();
  expect(callsTo(calls, PRINT).map(({ body }) => body)).toEqual([
    { kind: 'labels', size: '78x100', orders: ['HRT-1', 'HRT-2'] },
  ]);
});

test('by keyboard alone from the list to shipped: j, x, s, a number, Enter', async () => {
  const calls = await open();
  await userEvent.keyboard('jjx');
  expect(screen.getByRole('checkbox', { name: 'Pilih HRT-2' })).toBeChecked();
  await userEvent.keyboard('xk');
  expect(screen.getByRole('checkbox', { name: 'Pilih HRT-2' })).not.toBeChecked();
  await userEvent.keyboard('s');
  const dialog = within(await screen.findByRole('dialog', { name: 'Kirim 1 pesanan' }));
  await dialog.findByRole('option', { name: 'JNE' });
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: adminId.ship.courier }), 'jne');
  await userEvent.tab();
  await userEvent.keyboard('JNE-1{Enter}');

  await waitFor(() =>
    expect(callsTo(calls, SHIP).map(({ body }) => body)).toEqual([
      { courier: 'jne', orders: [{ number: 'HRT-1', trackingNumber: 'JNE-1' }] },
    ]),
  );
  await userEvent.click(await dialog.findByRole('button', { name: t.done }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
