import { act, screen, within } from '@testing-library/react';
import { anOrder, aPayment, NUMBER, rp } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.payment;
const ORDER = `/orders/${NUMBER}`;

type Order = Parameters<typeof anOrder>[0];
type Payment = Parameters<typeof aPayment>[0];

const AWAITING: Order = { paymentStatus: 'awaiting' };
const UNDER_REVIEW: Order = { paymentStatus: 'under_review', allowedActions: [] };

function openOrder(order: Order, payments: Payment[], more: Answers = {}, query = '') {
  return openShop(ORDER + query, {
    [`GET ${ORDER}`]: { body: anOrder(order) },
    [`GET ${ORDER}/payments`]: { body: payments.map(aPayment) },
    ...more,
  });
}

/** The panel with this title. */
async function panel(title: string) {
  await screen.findByRole('heading', { name: title, level: 2 });
  return within(screen.getByRole('region', { name: title }));
}

const numbers = (more: object) => ({ issuer: null, number: null, billerCode: null, accounts: [], ...more });

test('a virtual account: number, amount, deadline in WIB, and both copied with one tap', async () => {
  const { user } = openOrder(AWAITING, [
    { method: 'bca_va', instructions: numbers({ issuer: 'bca', number: '8077000012345678' }) },
  ]);
  const shown = await panel(t.titles.code);
  expect(shown.getByText(t.methods.bca_va)).toBeVisible();
  expect(shown.getByText('Rp6.348.000')).toBeVisible();
  expect(shown.getByText(t.payBefore('Minggu, 22 November 2099 14.35 WIB'))).toBeVisible();
  expect(shown.getByRole('timer', { name: t.timeLeft })).toHaveTextContent(/^\d+:\d\d:\d\d$/);
  expect(shown.getByText(t.noticesItself)).toBeVisible();
  expect(shown.getByRole('listitem')).toHaveTextContent('8077000012345678');

  const copied = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(shown.getByRole('button', { name: t.copyNumber(t.virtualAccount) }));
  expect(await screen.findByText(t.numberCopied(t.virtualAccount))).toBeVisible();
  await user.click(shown.getByRole('button', { name: t.copyAmount }));
  expect(await screen.findByText(t.amountCopied)).toBeVisible();
  expect(copied.mock.calls).toEqual([['8077000012345678'], ['6348000']]);
});

test('a Mandiri bill: company code and bill key, in the order they are typed', async () => {
  openOrder(AWAITING, [
    { method: 'mandiri_bill', instructions: numbers({ number: '990123456789', billerCode: '70012' }) },
  ]);
  const rows = (await panel(t.titles.code)).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    `${t.billerCode}70012${id.common.copy}`,
    `${t.billKey}990123456789${id.common.copy}`,
  ]);
});

test('a convenience store: the code for the till', async () => {
  openOrder(AWAITING, [{ method: 'indomaret', instructions: numbers({ number: '309797264111' }) }]);
  const shown = await panel(t.titles.code);
  expect(shown.getByText(t.paymentCode)).toBeVisible();
  expect(shown.getByRole('button', { name: t.copyNumber(t.paymentCode) })).toBeEnabled();
});

test('the steps are those of the bank, and folded until wanted', async () => {
  const { user } = openOrder(AWAITING, [
    { method: 'bri_va', instructions: numbers({ number: '262150001234567' }) },
  ]);
  const shown = await panel(t.titles.code);
  expect(await shown.findByText('ATM BRI')).not.toBeVisible();
  await user.click(shown.getByText(t.howTo));
  expect(shown.getByText('ATM BRI')).toBeVisible();
  expect(shown.getByText('Bank lain')).toBeVisible();
});

test.each(['bca_va', 'qris', 'gopay', 'midtrans_card', 'indomaret'] as const)(
  '%s without a number yet leads to the page that has it',
  async (method) => {
    const redirectUrl = 'https://app.midtrans.com/snap/v3/redirection/abc';
    const payment = aPayment({ method, redirectUrl });
    openOrder(AWAITING, [payment]);
    const shown = await panel(t.titles.page);
    expect(shown.getByText(t.page[payment.kind])).toBeVisible();
    expect(shown.getByRole('link', { name: t.continue })).toHaveAttribute('href', redirectUrl);
  },
);

test('never links to an address that is no web page', async () => {
  openOrder(AWAITING, [{ method: 'qris', redirectUrl: 'javascript:alert(1)' }]);
  const shown = await panel(t.titles.page);
  expect(shown.queryByRole('link')).not.toBeInTheDocument();
});

test('who left the payment page hears that the order is kept', async () => {
  openOrder(AWAITING, [{ method: 'gopay' }], {}, '?payment=cancelled');
  expect((await panel(t.titles.page)).getByText(t.left)).toBeVisible();
});

test('a declined try says why, and that another may follow', async () => {
  openOrder(AWAITING, [{ method: 'stripe', failureCode: 'insufficient_funds' }]);
  const shown = await panel(t.titles.page);
  expect(shown.getByText(t.denied(t.reasons.insufficient_funds))).toBeVisible();
  expect(shown.getByRole('link', { name: t.continue })).toBeVisible();
});

test('a bank transfer shows the accounts of the shop', async () => {
  const accounts = [
    { bank: 'BCA', number: '2801234567', holder: 'Hurtrock Music Store' },
    { bank: 'Mandiri', number: '1310012345678', holder: 'Hurtrock Music Store' },
  ];
  openOrder(AWAITING, [{ method: 'bank_transfer', redirectUrl: null, instructions: numbers({ accounts }) }]);
  const shown = await panel(t.titles.transfer);
  expect(
    within(shown.getByRole('list', { name: t.accounts }))
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual([
    `Nomor rekening BCA2801234567a.n. Hurtrock Music StoreSalin`,
    `Nomor rekening Mandiri1310012345678a.n. Hurtrock Music StoreSalin`,
  ]);
  expect(shown.getByRole('button', { name: 'Salin nomor rekening BCA' })).toBeEnabled();
  expect(shown.getByText(t.exactAmount)).toBeVisible();
});

test.each(['pending', 'shipped', 'delivered'] as const)(
  'cash on delivery tells what to have ready, also when the order is %s',
  async (status) => {
    const allowedActions = status === 'pending' ? (['pay', 'cancel'] as const) : [];
    openOrder(
      { ...AWAITING, status, paymentMethod: 'cash_on_delivery', allowedActions: [...allowedActions] },
      [{ method: 'cash_on_delivery', redirectUrl: null, expiresAt: null }],
    );
    const shown = await panel(t.titles.cash);
    expect(shown.getByText(t.cash('Rp6.348.000'))).toBeVisible();
    expect(shown.queryByRole('timer')).not.toBeInTheDocument();
    expect(screen.queryAllByText(id.order.cashStatus)).toHaveLength(status === 'pending' ? 1 : 0);
  },
);

test.each([
  ['bank_transfer', t.reviewingTransfer],
  ['midtrans_card', t.reviewingGateway],
] as const)('%s under review asks for patience and nothing else', async (method, text) => {
  openOrder(UNDER_REVIEW, [{ method, state: 'under_review' }]);
  const shown = await panel(t.titles.reviewing);
  expect(shown.getByText(text)).toBeVisible();
  expect(shown.queryByRole('button', { name: t.change })).not.toBeInTheDocument();
  expect(shown.queryByRole('timer')).not.toBeInTheDocument();
});

test.each([
  ['failed', t.failed],
  ['expired', t.expired],
] as const)('a payment that %s is begun anew by the same method', async (state, text) => {
  const { user, callsTo } = openOrder(
    { paymentMethod: 'bca_va' },
    [{ method: 'bca_va', state, isCurrent: false, redirectUrl: null }],
    { [`POST ${ORDER}/payments`]: problem(409, 'out_of_stock') },
  );
  const shown = await panel(t.titles[state]);
  expect(shown.getByText(text)).toBeVisible();
  await user.click(shown.getByRole('button', { name: t.payAgain }));
  expect(await shown.findByRole('alert')).toHaveTextContent(id.problems.out_of_stock);
  expect(callsTo(`POST ${ORDER}/payments`).map(({ body, key }) => [body, key])).toEqual([
    [{}, expect.stringMatching(/^[0-9a-f]{32}$/)],
  ]);
});

test('an order whose time is over says so although nobody ever began to pay', async () => {
  openOrder({ payUntil: '2020-01-01T00:00:00.000Z' }, []);
  const shown = await panel(t.titles.expired);
  expect(shown.queryByRole('timer')).not.toBeInTheDocument();
});

test('when the clock of a payment has run out, nobody is told to pay to its number any more', async () => {
  openOrder(AWAITING, [
    {
      method: 'bca_va',
      expiresAt: '2020-01-01T00:00:00.000Z',
      instructions: numbers({ number: '8077000012345678' }),
    },
  ]);
  const shown = await panel(t.titles.code);
  expect(await shown.findByText(t.timeOver)).toBeVisible();
  expect(shown.queryByText(t.virtualAccount)).not.toBeInTheDocument();
});

test('an answer that was lost is being looked for; the order is safe and may be tried again', async () => {
  const { user, callsTo } = openOrder(AWAITING, [{ method: 'gopay', state: 'unknown', redirectUrl: null }], {
    [`POST ${ORDER}/payments`]: problem(503, 'payment_gateway_unavailable'),
  });
  const shown = await panel(t.titles.starting);
  expect(shown.getByText(t.starting)).toBeVisible();
  await user.click(shown.getByRole('button', { name: id.common.tryAgain }));
  expect(await shown.findByRole('alert')).toHaveTextContent(t.gatewayDown);
  expect(callsTo(`POST ${ORDER}/payments`)).toHaveLength(1);
});

test.each([
  ['paid', 'refund_due', t.titles.refund_due, t.refundDue],
  ['paid', 'partially_refunded', t.titles.partially_refunded, t.partlyRefunded('Rp1.250.000')],
  ['paid', 'refunded', t.titles.refunded, t.refunded('Rp1.250.000')],
  ['shipped', 'disputed', t.titles.disputed, t.disputed],
  ['paid', 'reversed', t.titles.disputed, t.disputed],
] as const)('an order %s and %s tells about the money', async (status, paymentStatus, title, text) => {
  const refunded = { amount: 1_250_000, currency: 'IDR' } as const;
  openOrder({ status, paymentStatus, payUntil: null, allowedActions: [] }, [
    { state: 'paid', isCurrent: false, refunded },
  ]);
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(text)).toBeVisible();
});

test('an order that was cancelled unpaid speaks of no payment', async () => {
  openOrder({ status: 'cancelled', payUntil: null, allowedActions: [] }, []);
  expect(await screen.findByRole('heading', { name: id.order.items })).toBeVisible();
  expect(screen.queryByText(t.amountDue)).not.toBeInTheDocument();
});

describe('the page notices the payment by itself', () => {
  const account = aPayment({ method: 'bca_va', instructions: numbers({ number: '8077000012345678' }) });
  const waiting = { body: anOrder({ ...AWAITING, paymentMethod: 'bca_va' }) };
  const paid = {
    body: anOrder({
      status: 'paid',
      paymentStatus: 'paid',
      paymentMethod: 'bca_va',
      payUntil: null,
      allowedActions: [],
    }),
  };
  const payments = { [`GET ${ORDER}/payments`]: { body: [account] } };

  test('while it is open', async () => {
    const { callsTo } = openShop(ORDER, { [`GET ${ORDER}`]: [waiting, paid], ...payments });
    await panel(t.titles.code);
    expect(await screen.findByRole('heading', { name: t.titles.paid })).toBeVisible();
    expect(screen.getByText(t.paidWith('Rp6.348.000', t.methods.bca_va))).toBeVisible();
    expect(screen.getAllByText(id.order.paymentStatus.paid)).toHaveLength(1);
    expect(callsTo(`GET ${ORDER}`)).toHaveLength(2);
  });

  test.each(['focus', 'pageshow'])('at once when somebody comes back (%s)', async (event) => {
    let order = waiting;
    openShop(ORDER, { [`GET ${ORDER}`]: () => order, ...payments });
    await panel(t.titles.code);
    order = paid;
    act(() => void dispatchEvent(new Event(event)));
    expect(await screen.findByRole('heading', { name: t.titles.paid })).toBeVisible();
  });

  test('and asks no more when it is settled', async () => {
    const { calls } = openShop(ORDER, { [`GET ${ORDER}`]: paid, ...payments });
    await screen.findByRole('heading', { name: t.titles.paid });
    const asked = calls.length;
    await act(async () => {
      dispatchEvent(new Event('focus'));
      await new Promise((done) => setTimeout(done));
    });
    expect(calls).toHaveLength(asked);
  });

  test('the number too, when the payment page has given one', async () => {
    const bare = { body: [aPayment({ method: 'bca_va' })] };
    openShop(ORDER, {
      [`GET ${ORDER}`]: waiting,
      [`GET ${ORDER}/payments`]: [bare, { body: [account] }],
    });
    await panel(t.titles.page);
    expect(await screen.findByText(t.virtualAccount)).toBeVisible();
  });
});

test('the history names the methods and why a proof was rejected', async () => {
  const at = '2026-11-22T07:05:00.000Z';
  openOrder(
    {
      ...AWAITING,
      total: rp(6_348_000),
      timeline: [
        { at, action: 'payment_started', detail: 'bca_va' },
        { at, action: 'method_changed', detail: 'bank_transfer' },
        { at, action: 'proof_uploaded', detail: null },
        { at, action: 'proof_rejected', detail: 'Jumlahnya tidak sama' },
        { at, action: 'shipped', detail: 'jne JNE001' },
      ],
    },
    [],
  );
  const history = within((await screen.findByRole('heading', { name: id.order.timeline })).parentElement!);
  expect(history.getAllByRole('listitem').map((item) => item.querySelectorAll('p')[0]?.textContent)).toEqual([
    id.order.actions.shipped,
    id.order.actions.proof_rejected,
    id.order.actions.proof_uploaded,
    id.order.actions.method_changed,
    id.order.actions.payment_started,
  ]);
  expect(history.getByText(t.methods.bca_va)).toBeVisible();
  expect(history.getByText(t.methods.bank_transfer)).toBeVisible();
  expect(history.getByText('Jumlahnya tidak sama')).toBeVisible();
  expect(history.queryByText(/JNE001/)).not.toBeInTheDocument();
});
