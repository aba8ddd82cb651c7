import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { returns: t, returnPage, returnStatus, approveReturn, rejectReturn, receiveReturn } = adminId;
const ID = '018f0000-0000-7000-8000-00000000000d';
const PAGE = `GET /admin/returns/${ID}`;
const NAME = 'Boss DS-1';

function aReturn(change: Partial<Schema<'AdminReturnDto'>> = {}): Schema<'AdminReturnDto'> {
  return {
    id: ID,
    status: 'requested',
    comment: 'Bunyinya putus-putus',
    answer: '',
    requestedAt: '2026-11-24T05:00:00.000Z',
    decidedAt: null,
    receivedAt: null,
    lines: [
      {
        sku: 'BOSS-DS1',
        name: NAME,
        quantity: 2,
        reason: 'damaged',
        quantityReceived: 0,
        quantityRestocked: 0,
      },
    ],
    photos: [{ id: 'p1', path: `/api/v1/admin/returns/${ID}/photos/p1` }],
    allowedActions: ['approve', 'reject'],
    orderNumber: 'HRT-1',
    customerName: 'Dewi Lestari',
    customerPhone: '0812-0000-1111',
    owed: { amount: 0, currency: 'IDR' },
    withShipping: false,
    shippingTotal: { amount: 23_000, currency: 'IDR' },
    refundDue: { amount: 0, currency: 'IDR' },
    ...change,
  };
}

const answers = (more: object) => apiAnswers({ 'GET /me': me('staff'), ...more });
const inDialog = () => within(screen.getByRole('dialog'));

test('lists what buyers want to send back, by state and words, with the way to each', async () => {
  const calls = answers({
    'GET /admin/returns': { items: [aReturn()], nextCursor: null },
    [PAGE]: aReturn(),
  });
  await openPanel('/returns');
  const list = within(await screen.findByRole('list', { name: t.listLabel }));
  expect(list.getByText(returnStatus.requested)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: returnStatus.approved }));
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/returns').at(-1)!.query).toEqual({ status: 'approved' }),
  );
  await userEvent.click(list.getByRole('link'));
  const title = returnPage.title.replace('{number}', 'HRT-1');
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByText('Bunyinya putus-putus')).toBeVisible();
});

test.each([
  ['/returns', t.emptyTitle],
  ['/returns?q=nobody', t.noMatchTitle],
])('%s with nothing to show says: %s', async (address, title) => {
  answers({ 'GET /admin/returns': { items: [], nextCursor: null } });
  await openPanel(address);
  expect(await screen.findByText(title)).toBeVisible();
});

test('is approved with a note', async () => {
  const approved = aReturn({
    status: 'approved',
    answer: 'Kirim ke toko',
    allowedActions: ['reject', 'receive'],
  });
  const calls = answers({ [PAGE]: aReturn(), [`POST /admin/returns/${ID}/approve`]: approved });
  await openPanel(`/returns/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: approveReturn.action }));
  await userEvent.type(inDialog().getByRole('textbox', { name: approveReturn.note }), 'Kirim ke toko');
  await userEvent.click(inDialog().getByRole('button', { name: approveReturn.submit }));
  expect(await screen.findByText(returnStatus.approved)).toBeVisible();
  expect(screen.getByRole('button', { name: receiveReturn.action })).toBeVisible();
  expect(callsTo(calls, `POST /admin/returns/${ID}/approve`).map(({ body }) => body)).toEqual([
    { note: 'Kirim ke toko' },
  ]);
});

test('is rejected with a reason, never without', async () => {
  const calls = answers({
    [PAGE]: aReturn(),
    [`POST /admin/returns/${ID}/reject`]: refuse(409, 'return_transition_refused'),
  });
  await openPanel(`/returns/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: rejectReturn.action }));
  await userEvent.click(inDialog().getByRole('button', { name: rejectReturn.submit }));
  expect(callsTo(calls, `POST /admin/returns/${ID}/reject`)).toEqual([]);
  await userEvent.type(inDialog().getByRole('textbox', { name: rejectReturn.reason }), 'Sudah dibuka');
  await userEvent.click(inDialog().getByRole('button', { name: rejectReturn.submit }));
  expect(await inDialog().findByRole('alert')).toBeVisible();
});

test('what came back is counted, fit or broken, never more than was asked for', async () => {
  const approved = aReturn({ status: 'approved', allowedActions: ['reject', 'receive'] });
  const received = aReturn({
    status: 'received',
    receivedAt: '2026-11-26T05:00:00.000Z',
    owed: { amount: 1_923_000, currency: 'IDR' },
    withShipping: true,
    refundDue: { amount: 1_923_000, currency: 'IDR' },
    allowedActions: [],
  });
  const calls = answers({ [PAGE]: approved, [`POST /admin/returns/${ID}/receive`]: received });
  await openPanel(`/returns/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: receiveReturn.action }));
  const broken = inDialog().getByRole('textbox', { name: receiveReturn.broken.replace('{name}', NAME) });
  const fit = inDialog().getByRole('textbox', { name: receiveReturn.fit.replace('{name}', NAME) });
  await userEvent.clear(broken);
  await userEvent.type(broken, '1');
  await userEvent.click(inDialog().getByRole('button', { name: receiveReturn.submit }));
  expect(inDialog().getByRole('alert')).toHaveTextContent(`${NAME}: paling banyak 2 seluruhnya.`);
  expect(callsTo(calls, `POST /admin/returns/${ID}/receive`)).toEqual([]);

  await userEvent.clear(fit);
  await userEvent.type(fit, '1');
  await userEvent.click(inDialog().getByRole('checkbox'));
  await userEvent.click(inDialog().getByRole('button', { name: receiveReturn.submit }));
  expect(await screen.findByText(returnPage.withShipping, { exact: false })).toBeVisible();
  expect(
    screen.getByText('Untuk pesanan ini Rp1.923.000 masih harus dikembalikan, lewat halaman pesanan.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: returnPage.toOrder })).toHaveAttribute(
    'href',
    '/admin/orders/HRT-1',
  );
  const [sent] = callsTo(calls, `POST /admin/returns/${ID}/receive`);
  expect(sent!.idempotencyKey).not.toBeNull();
  expect(sent!.body).toEqual({
    lines: [
      { sku: 'BOSS-DS1', quantity: 1, restock: true },
      { sku: 'BOSS-DS1', quantity: 1, restock: false },
    ],
    refundShipping: true,
  });
});

test('once the money has gone back nobody is told to pay it', async () => {
  const owed = { amount: 1_923_000, currency: 'IDR' as const };
  answers({ [PAGE]: aReturn({ status: 'received', receivedAt: '2026-11-26T05:00:00.000Z', owed }) });
  await openPanel(`/returns/${ID}`);
  expect(await screen.findByText(returnPage.refundDone)).toBeVisible();
  expect(screen.queryByText(/masih harus dikembalikan/)).not.toBeInTheDocument();
});

test('the menu counts the returns that nobody has decided about', async () => {
  answers({ 'GET /admin/returns/count': { waiting: 3 } });
  await openPanel('/returns');
  expect(await screen.findByRole('link', { name: `${adminId.nav.returns} 3 ${t.waiting}` })).toBeVisible();
});
