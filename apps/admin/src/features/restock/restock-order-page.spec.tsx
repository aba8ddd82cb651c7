import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { GUITAR, restockOrder, STRINGS } from '../../../test/stock';
import type { RestockOrder } from './restock-looks';

const { restockOrder: t, receive, restockStatus } = adminId;
const NUMBER = 'RST-2026-0007';
const READ = `GET /admin/restock-orders/${NUMBER}`;
const RECEIVE = `POST /admin/restock-orders/${NUMBER}/receipts`;

async function openOrder(order: RestockOrder, more: object = {}, role: Role = 'staff') {
  const calls = apiAnswers({ 'GET /me': me(role), [READ]: order, ...more });
  await openPanel(`/restock/${NUMBER}`);
  await screen.findByRole('heading', { level: 1, name: `Restock ${NUMBER}` });
  return calls;
}

const quantity = (name: string) => screen.getByRole('textbox', { name: `Diterima: ${name}` });

async function openReceive() {
  await userEvent.click(screen.getByRole('button', { name: receive.action }));
  return within(await screen.findByRole('dialog', { name: `Terima barang ${NUMBER}` }));
}

test('shows what was ordered, what came and when', async () => {
  await openOrder(restockOrder());

  const lines = within(screen.getByRole('region', { name: t.lines }));
  expect(lines.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ibanez RG421EXSKU RG4210 dari 10 diterima10 belum datang',
    'Power SlinkySKU EB-222010 dari 20 diterima10 belum datang',
  ]);
  expect(lines.getByRole('progressbar', { name: '10 dari 30 unit diterima' })).toHaveValue(10);
  const receipts = within(screen.getByRole('region', { name: t.receipts }));
  expect(receipts.getByText('10 × Power Slinky')).toBeVisible();
  expect(receipts.getByText('SJ-17')).toBeVisible();
  expect(screen.getByRole('link', { name: t.document })).toHaveAttribute(
    'href',
    `/api/v1/admin/restock-orders/${NUMBER}/purchase-order.pdf?locale=id`,
  );
  for (const name of [t.order.action, t.cancel.action])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('costs are for those who may see them', async () => {
  const [guitar, strings] = restockOrder().lines;
  const unitCost = { amount: 3_000_000, currency: 'IDR' as const };
  await openOrder(restockOrder({ lines: [{ ...guitar!, unitCost }, strings!] }), {}, 'admin');

  const lines = within(screen.getByRole('region', { name: t.lines }));
  expect(lines.getAllByText('Rp30.000.000')).toHaveLength(2);
  expect(lines.getByText('Rp3.000.000 / unit')).toBeVisible();
  expect(lines.getByText(t.noCost)).toBeVisible();
  expect(lines.getByText(t.totalPartly)).toBeVisible();
});

test('all that is left is proposed and received once, however often the button is pressed', async () => {
  const calls = await openOrder(restockOrder(), {
    [RECEIVE]: restockOrder({ status: 'received', unitsReceived: 30, allowedActions: [] }),
  });
  const dialog = await openReceive();
  expect(quantity('Ibanez RG421EX')).toHaveValue('10');
  expect(quantity('Power Slinky')).toHaveValue('10');
  await userEvent.dblClick(dialog.getByRole('button', { name: 'Terima 20 unit' }));

  expect(await screen.findByText('20 unit diterima dan masuk stok.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, RECEIVE).map(({ body, idempotencyKey }) => [body, idempotencyKey])).toEqual([
    [
      {
        lines: [
          { productId: GUITAR, quantity: 10 },
          { productId: STRINGS, quantity: 10 },
        ],
        note: '',
      },
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ],
  ]);
  expect(screen.getByText(restockStatus.received)).toBeVisible();
  expect(screen.queryByRole('button', { name: receive.action })).not.toBeInTheDocument();
});

test('a part is received as it came, with the number of its note', async () => {
  const calls = await openOrder(restockOrder(), { [RECEIVE]: restockOrder() });
  const dialog = await openReceive();
  await userEvent.click(dialog.getByRole('button', { name: receive.none }));
  await userEvent.click(dialog.getByRole('button', { name: receive.submitEmpty }));
  expect(dialog.getByRole('group', { name: receive.quantities })).toHaveAccessibleDescription(
    receive.nothing,
  );

  await userEvent.clear(quantity('Power Slinky'));
  await userEvent.type(quantity('Power Slinky'), '4');
  await userEvent.type(dialog.getByRole('textbox', { name: receive.note }), ' SJ-18 ');
  await userEvent.click(dialog.getByRole('button', { name: 'Terima 4 unit' }));

  await waitFor(() =>
    expect(callsTo(calls, RECEIVE).map(({ body }) => body)).toEqual([
      { lines: [{ productId: STRINGS, quantity: 4 }], note: 'SJ-18' },
    ]),
  );
});

test('more than was ordered is not typed, and what a colleague received first is said', async () => {
  const calls = await openOrder(restockOrder(), { [RECEIVE]: refuse(409, 'receipt_exceeds_order') });
  const dialog = await openReceive();
  await userEvent.type(quantity('Power Slinky'), '9');
  expect(quantity('Power Slinky')).toHaveValue('10');
  await userEvent.click(dialog.getByRole('button', { name: 'Terima 20 unit' }));

  expect(await dialog.findByRole('alert')).toHaveTextContent(problemsId.receipt_exceeds_order);
  await userEvent.click(dialog.getByRole('button', { name: 'Terima 20 unit' }));
  await waitFor(() => expect(callsTo(calls, RECEIVE)).toHaveLength(2));
  const [first, second] = callsTo(calls, RECEIVE).map(({ idempotencyKey }) => idempotencyKey);
  expect(second).toBe(first);
});

test.each([
  ['order', t.order, 'ordered'],
  ['cancel', t.cancel, 'cancelled'],
] as const)('asks before it does: %s', async (action, words, status) => {
  const move = `POST /admin/restock-orders/${NUMBER}/${action}`;
  const draft = restockOrder({ status: 'pending', allowedActions: ['edit', 'order', 'cancel'] });
  const calls = await openOrder(draft, {
    [move]: restockOrder({ status, allowedActions: [] }),
  });
  expect(screen.getByRole('link', { name: t.edit })).toHaveAttribute('href', `/admin/restock/${NUMBER}/edit`);
  await userEvent.click(screen.getByRole('button', { name: words.action }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(callsTo(calls, move)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: words.submit }));

  expect(await screen.findByText(words.done.replace('{number}', NUMBER))).toBeVisible();
  expect(screen.getByText(restockStatus[status])).toBeVisible();
  expect(callsTo(calls, move)).toHaveLength(1);
});

test('one that does not exist says so', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/restock/RST-0');
  expect(await screen.findByRole('heading', { level: 1, name: t.notFoundTitle })).toBeVisible();
});
