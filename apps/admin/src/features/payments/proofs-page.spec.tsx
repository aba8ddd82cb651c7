import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { waitingProofs: t, confirmTransfer, rejectProof } = adminId;
const LIST = 'GET /admin/payment-proofs';

const proof = (orderNumber: string): Schema<'WaitingProofDto'> => ({
  id: `proof-of-${orderNumber}`,
  paymentId: `payment-of-${orderNumber}`,
  orderNumber,
  customerName: 'Dewi Lestari',
  amount: { amount: 1_250_000, currency: 'IDR' },
  note: 'Lewat m-BCA',
  createdAt: '2026-11-22T07:20:00.000Z',
  decision: null,
  reason: '',
});

function answers(more: object = {}) {
  return apiAnswers({
    'GET /me': me('staff'),
    [LIST]: { items: [proof('HRT-1'), proof('HRT-2')], nextCursor: null },
    ...more,
  });
}

test('the area opens with the proofs, and offers staff every page but the configuration', async () => {
  answers();
  const panel = await openPanel('/payments');

  expect(await screen.findByRole('heading', { level: 1, name: t.title })).toBeVisible();
  expect(panel.address()).toBe('/admin/payments/proofs');
  const tabs = within(screen.getByRole('navigation', { name: adminId.paymentsArea.label }));
  const { proofs, alerts, report, tax, invariants } = adminId.paymentsArea.tabs;
  expect(tabs.getAllByRole('link').map((link) => link.textContent)).toEqual([
    proofs,
    alerts,
    report,
    tax,
    invariants,
  ]);
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent(proofs);
});

test('the configuration is refused to staff', async () => {
  const calls = answers();
  await openPanel('/payments/configuration');

  expect(await screen.findByRole('heading', { level: 1, name: adminId.forbidden.title })).toBeVisible();
  expect(callsTo(calls, 'GET /admin/payment-configs')).toEqual([]);
});

test('shows who waits in the order of the API, with amount, note, picture and the way to the order', async () => {
  answers();
  await openPanel('/payments/proofs');

  const [first, second] = within(await screen.findByRole('list', { name: t.listLabel })).getAllByRole(
    'listitem',
  );
  const card = within(first!);
  expect(card.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(card.getByText('Rp1.250.000')).toBeVisible();
  expect(card.getByText('Catatan pembeli: Lewat m-BCA')).toBeVisible();
  expect(card.getByRole('button', { name: /^Buka bukti transfer/ }).querySelector('img')).toHaveAttribute(
    'src',
    '/api/v1/admin/payment-proofs/proof-of-HRT-1/image',
  );
  expect(within(second!).getByRole('link', { name: 'HRT-2' })).toBeVisible();
});

test('what is confirmed leaves the list', async () => {
  let items = [proof('HRT-1'), proof('HRT-2')];
  const confirm = 'POST /admin/payments/payment-of-HRT-1/confirm';
  const calls = answers({
    [LIST]: () => ({ items, nextCursor: null }),
    [confirm]: () => {
      items = [proof('HRT-2')];
      return [];
    },
  });
  await openPanel('/payments/proofs');

  await userEvent.click(await screen.findByRole('button', { name: `${confirmTransfer.action}: HRT-1` }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ya, Rp1.250.000 sudah masuk' }));

  await waitFor(() => expect(screen.queryByRole('link', { name: 'HRT-1' })).not.toBeInTheDocument());
  expect(screen.getByRole('link', { name: 'HRT-2' })).toBeInTheDocument();
  expect(callsTo(calls, confirm).map(({ body }) => body)).toEqual([{}]);
});

test('a proof is rejected right there', async () => {
  const reject = 'POST /admin/payments/payment-of-HRT-2/reject-proof';
  const calls = answers({ [reject]: [] });
  await openPanel('/payments/proofs');

  await userEvent.click(await screen.findByRole('button', { name: `${rejectProof.action}: HRT-2` }));
  await userEvent.type(await screen.findByRole('textbox', { name: rejectProof.reason }), 'Buram');
  await userEvent.click(screen.getByRole('button', { name: rejectProof.submit }));

  await waitFor(() => expect(callsTo(calls, reject).map(({ body }) => body)).toEqual([{ reason: 'Buram' }]));
});

test('loads more by cursor', async () => {
  const calls = answers({
    [LIST]: ({ query }: Call) =>
      query.after
        ? { items: [proof('HRT-2')], nextCursor: null }
        : { items: [proof('HRT-1')], nextCursor: 'second' },
  });
  await openPanel('/payments/proofs');

  await userEvent.click(await screen.findByRole('button', { name: adminId.common.loadMore }));

  expect(await screen.findByRole('link', { name: 'HRT-2' })).toBeVisible();
  expect(callsTo(calls, LIST).map(({ query }) => query)).toEqual([{}, { after: 'second' }]);
});

test('says kindly that nothing waits', async () => {
  answers({ [LIST]: { items: [], nextCursor: null } });
  await openPanel('/payments/proofs');

  expect(await screen.findByRole('heading', { name: t.emptyTitle })).toBeVisible();
});

test('says why the list did not come, and tries again', async () => {
  let isBroken = true;
  answers({
    [LIST]: () => (isBroken ? refuse(403, 'forbidden') : { items: [proof('HRT-1')], nextCursor: null }),
  });
  await openPanel('/payments/proofs');

  const alert = await screen.findByRole('alert');
  isBroken = false;
  await userEvent.click(within(alert).getByRole('button', { name: adminId.common.retry }));

  expect(await screen.findByRole('link', { name: 'HRT-1' })).toBeVisible();
});
