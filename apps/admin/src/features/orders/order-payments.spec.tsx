import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, payment, transfer } from '../../../test/orders';
import { me } from '../../../test/people';
import type { Order, Payment } from './order-looks';

const { payment: t, proofs, confirmTransfer, rejectProof } = adminId;
const ID = transfer().id;
const CONFIRM = `POST /admin/payments/${ID}/confirm`;
const REJECT = `POST /admin/payments/${ID}/reject-proof`;

async function openOrder(payments: Payment[], more: { order?: Partial<Order>; answers?: object } = {}) {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/orders/HRT-1': order({ status: 'pending', paymentMethod: 'bank_transfer', ...more.order }),
    'GET /admin/orders/HRT-1/payments': payments,
    ...more.answers,
  });
  await openPanel('/orders/HRT-1');
  await screen.findByRole('heading', { level: 1, name: 'Pesanan HRT-1' });
  const panel = within(screen.getByRole('region', { name: adminId.order.payments }));
  await panel.findByText(/Percobaan 1/);
  return { calls, panel };
}

test('shows every attempt: the one to pay with its instructions, the replaced one, the failed one', async () => {
  const { panel } = await openOrder([
    payment({
      attemptNo: 1,
      state: 'failed',
      failureCode: 'card_declined',
      captured: { amount: 0, currency: 'IDR' },
      refunds: [],
    }),
    transfer({ id: '2', attemptNo: 2, state: 'awaiting', isCurrent: false, proofs: [] }),
    payment({
      id: '3',
      attemptNo: 3,
      provider: 'midtrans',
      method: 'mandiri_bill',
      kind: 'virtual_account',
      state: 'awaiting',
      isCurrent: true,
      captured: { amount: 0, currency: 'IDR' },
      instructions: { issuer: 'mandiri', number: '990000001234', billerCode: '70012', accounts: [] },
      refunds: [],
    }),
  ]);

  const [current, replaced, failed] = panel
    .getAllByRole('listitem')
    .filter((item) => item.textContent.includes('Percobaan'))
    .map((item) => within(item));
  expect(current?.getByText(adminId.paymentMethods.mandiri_bill)).toBeVisible();
  expect(current?.getByText(t.current)).toBeVisible();
  expect(current?.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '70012',
    '990000001234',
  ]);
  expect(current?.getByText('Bayar sebelum 22 November 2026, 14.35 WIB')).toBeVisible();
  expect(replaced?.getByText(t.superseded)).toBeVisible();
  expect(replaced?.getByText(proofs.none)).toBeVisible();
  expect(failed?.getByText('Alasan gagal: card_declined')).toBeVisible();
  expect(failed?.getByText('cs_test_1')).toBeVisible();
});

test('a proof opens large, is zoomed in steps, and carries the note of the buyer', async () => {
  const { panel } = await openOrder([transfer()]);
  expect(panel.getByText('Catatan pembeli: Dari rekening istri')).toBeVisible();

  await userEvent.click(panel.getByRole('button', { name: /^Buka bukti transfer dari 22 November 2026/ }));

  const dialog = within(await screen.findByRole('dialog', { name: proofs.title }));
  const src = `/api/v1/admin/payment-proofs/${transfer().proofs[0]?.id}/image`;
  expect(dialog.getByRole('img')).toHaveAttribute('src', src);
  expect(dialog.getByRole('link', { name: proofs.newTab })).toHaveAttribute('href', src);
  expect(dialog.getByRole('button', { name: proofs.zoomOut })).toBeDisabled();
  await userEvent.click(dialog.getByRole('button', { name: proofs.zoomIn }));
  expect(dialog.getByRole('status', { name: proofs.zoom })).toHaveTextContent('150%');
  await userEvent.click(dialog.getByRole('button', { name: proofs.zoomOut }));
  expect(dialog.getByRole('status', { name: proofs.zoom })).toHaveTextContent('100%');
});

test('a picture that does not come is said to be missing', async () => {
  const { panel } = await openOrder([transfer()]);
  await userEvent.click(panel.getByRole('button', { name: /^Buka bukti transfer/ }));
  const dialog = within(await screen.findByRole('dialog', { name: proofs.title }));

  fireEvent.error(dialog.getByRole('img'));

  expect(dialog.getByRole('alert')).toHaveTextContent(proofs.failed);
});

test('confirms a transfer only after showing its amount, once, with the reference of the statement', async () => {
  let payments = [transfer()];
  const { calls, panel } = await openOrder([], {
    answers: {
      'GET /admin/orders/HRT-1/payments': () => payments,
      [CONFIRM]: () =>
        (payments = [transfer({ state: 'paid', isCurrent: false, captured: payment().amount })]),
    },
  });

  await userEvent.click(panel.getByRole('button', { name: `${confirmTransfer.action}: HRT-1` }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Uang HRT-1 sudah masuk?' }));
  await waitFor(() => expect(dialog.getByText('Rp5.751.000')).toBeVisible());
  await userEvent.type(dialog.getByRole('textbox', { name: confirmTransfer.reference }), ' TRF-77 ');
  await userEvent.dblClick(dialog.getByRole('button', { name: 'Ya, Rp5.751.000 sudah masuk' }));

  expect(await screen.findByText('Pembayaran Rp5.751.000 untuk HRT-1 tercatat.')).toBeVisible();
  expect(callsTo(calls, CONFIRM).map(({ body }) => body)).toEqual([{ reference: 'TRF-77' }]);
  await waitFor(() =>
    expect(panel.queryByRole('button', { name: /^Uang sudah masuk/ })).not.toBeInTheDocument(),
  );
});

test('rejects a proof with the reason that the buyer reads, and not without one', async () => {
  const { calls, panel } = await openOrder([transfer()], { answers: { [REJECT]: [transfer()] } });
  await userEvent.click(panel.getByRole('button', { name: `${rejectProof.action}: HRT-1` }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Tolak bukti transfer HRT-1?' }));

  await userEvent.click(dialog.getByRole('button', { name: rejectProof.submit }));
  const reason = dialog.getByRole('textbox', { name: rejectProof.reason });
  expect(reason).toHaveAccessibleDescription(adminId.common.reasonMissing);
  await userEvent.type(reason, 'Jumlahnya kurang');
  await userEvent.click(dialog.getByRole('button', { name: rejectProof.submit }));

  expect(await screen.findByText('Bukti transfer HRT-1 ditolak; pembeli diberi tahu.')).toBeVisible();
  expect(callsTo(calls, REJECT).map(({ body }) => body)).toEqual([{ reason: 'Jumlahnya kurang' }]);
});

test('says so when somebody else was faster', async () => {
  const { panel } = await openOrder([transfer()], {
    answers: { [REJECT]: refuse(409, 'order_not_payable') },
  });
  await userEvent.click(panel.getByRole('button', { name: `${rejectProof.action}: HRT-1` }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: rejectProof.reason }), 'Buram');
  await userEvent.click(dialog.getByRole('button', { name: rejectProof.submit }));

  expect(await screen.findByText(problemsId.order_not_payable)).toBeVisible();
});

test('what was decided is told, and who may not decide sees no buttons', async () => {
  const decided = { ...transfer().proofs[0]!, decision: 'rejected' as const, reason: 'Buram' };
  const { panel } = await openOrder([transfer({ state: 'awaiting', proofs: [decided] })], {
    answers: { 'GET /me': { ...me('staff'), permissions: ['orders:read'] } },
  });

  expect(panel.getByText(proofs.decisions.rejected)).toBeVisible();
  expect(panel.getByText('Alasan: Buram')).toBeVisible();
  expect(panel.queryByRole('button', { name: /^Uang sudah masuk/ })).not.toBeInTheDocument();
});

test('a transfer that comes late can still be booked, with a warning', async () => {
  const { panel } = await openOrder([transfer({ state: 'expired', isCurrent: false, proofs: [] })]);

  await userEvent.click(panel.getByRole('button', { name: `${confirmTransfer.action}: HRT-1` }));

  const dialog = within(await screen.findByRole('dialog'));
  await waitFor(() => expect(dialog.getByText(confirmTransfer.lateText)).toBeVisible());
});

test('goods against cash leave unpaid, and their delivery says that the cash is here', async () => {
  const cash = { paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting' } as const;
  const { calls } = await openOrder(
    [payment({ method: 'cash_on_delivery', kind: 'cash_on_delivery', state: 'awaiting' })],
    {
      order: { ...cash, status: 'shipped', allowedActions: ['deliver'] },
      answers: {
        'POST /admin/orders/HRT-1/deliver': order({ ...cash, status: 'delivered', allowedActions: [] }),
      },
    },
  );
  await userEvent.click(screen.getByRole('button', { name: adminId.deliver.action }));
  const dialog = within(await screen.findByRole('dialog'));
  await waitFor(() => expect(dialog.getByText('Rp5.751.000 diterima dari kurir')).toBeVisible());

  await userEvent.click(dialog.getByRole('button', { name: adminId.deliver.cashSubmit }));

  const note = 'HRT-1 ditandai diterima; Rp5.751.000 diterima dari kurir.';
  expect(await screen.findByText(note)).toBeVisible();
  expect(callsTo(calls, 'POST /admin/orders/HRT-1/deliver')).toHaveLength(1);
});

test('an order against cash that waits is offered for shipping', async () => {
  await openOrder([payment({ method: 'cash_on_delivery', kind: 'cash_on_delivery' })], {
    order: {
      paymentMethod: 'cash_on_delivery',
      paymentStatus: 'awaiting',
      allowedActions: ['ship', 'cancel'],
    },
  });
  expect(screen.getByRole('button', { name: adminId.ship.action })).toBeVisible();
});

test('the history tells the steps of payments in words', async () => {
  await openOrder([transfer()], {
    order: {
      timeline: [
        { at: '2026-11-22T07:05:00.000Z', action: 'payment_started', detail: 'bca_va' },
        { at: '2026-11-22T07:06:00.000Z', action: 'method_changed', detail: 'bank_transfer' },
        { at: '2026-11-22T07:07:00.000Z', action: 'proof_uploaded', detail: null },
        { at: '2026-11-22T07:08:00.000Z', action: 'proof_rejected', detail: 'Buram' },
        { at: '2026-11-22T07:09:00.000Z', action: 'cash_collected', detail: null },
      ],
    },
  });
  const history = within(screen.getByRole('region', { name: adminId.order.timeline }));
  expect(
    history.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/22 Nov.*/, '')),
  ).toEqual([
    'Uang tunai diterima dari kurir',
    'Bukti transfer ditolakBuram',
    'Bukti transfer dikirim pembeli',
    'Cara bayar digantiTransfer bank',
    'Pembayaran dimulaiVirtual account BCA',
  ]);
});
