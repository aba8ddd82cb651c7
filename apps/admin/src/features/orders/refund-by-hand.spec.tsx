import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { fileOf } from '../../../test/files';
import { openPanel } from '../../../test/open-panel';
import { order, payment, refund } from '../../../test/orders';
import { me } from '../../../test/people';
import type { Payment } from './order-looks';

const { refund: t, refundByHand, bankAccount, picture } = adminId;
const REFUND = 'POST /admin/orders/HRT-1/refunds';
const COMPLETE = `POST /admin/refunds/${refund().id}/complete`;
const ABANDON = `POST /admin/refunds/${refund().id}/abandon`;

const TO = { bank: 'BCA', number: '437-0012345', holder: 'Dewi Lestari' };
const waiting = refund({ state: 'pending', isManual: true, destination: TO });

async function openOrder(payments: Payment[], answers: object = {}, role: 'staff' | 'admin' = 'admin') {
  const calls = apiAnswers({
    'GET /me': me(role),
    'GET /admin/orders/HRT-1': order(),
    'GET /admin/orders/HRT-1/payments': payments,
    ...answers,
  });
  await openPanel('/orders/HRT-1');
  await screen.findByText('-Rp751.000');
  return calls;
}

const va = (changes: Partial<Payment>) =>
  payment({ provider: 'midtrans', method: 'bca_va', kind: 'virtual_account', ...changes });

async function openRefund(amount: string) {
  await userEvent.click(screen.getByRole('button', { name: t.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Kembalikan dana HRT-1' }));
  await userEvent.type(await dialog.findByRole('textbox', { name: t.amount }), amount);
  await userEvent.type(dialog.getByRole('textbox', { name: t.reason }), 'Batal beli');
  return dialog;
}

type Dialog = Awaited<ReturnType<typeof openRefund>>;

async function fillInAccount(dialog: Dialog) {
  await userEvent.type(dialog.getByRole('textbox', { name: bankAccount.bank }), ' BCA ');
  await userEvent.type(dialog.getByRole('textbox', { name: bankAccount.number }), TO.number);
  await userEvent.type(dialog.getByRole('textbox', { name: bankAccount.holder }), TO.holder);
}

test('a virtual account gives nothing back: the account of the buyer is asked for and sent', async () => {
  const calls = await openOrder([va({ refundWay: 'none' })], { [REFUND]: [va({ refunds: [waiting] })] });
  const dialog = await openRefund('1000000');
  const submit = dialog.getByRole('button', { name: 'Kembalikan Rp1.000.000' });
  expect(dialog.getByText(/^Virtual account BCA tidak bisa mengembalikan uang ini sendiri/)).toBeVisible();

  await userEvent.type(dialog.getByRole('textbox', { name: bankAccount.number }), 'dua');
  await userEvent.click(submit);
  expect(dialog.getByRole('textbox', { name: bankAccount.bank })).toHaveAccessibleDescription(
    bankAccount.bankMissing,
  );
  expect(dialog.getByRole('textbox', { name: bankAccount.number })).toHaveAccessibleDescription(
    bankAccount.numberInvalid,
  );
  expect(callsTo(calls, REFUND)).toEqual([]);

  await userEvent.clear(dialog.getByRole('textbox', { name: bankAccount.number }));
  await fillInAccount(dialog);
  await userEvent.click(submit);
  expect(
    await screen.findByText(
      'Pengembalian Rp1.000.000 untuk HRT-1 dicatat. Transfer uangnya, lalu unggah bukti.',
    ),
  ).toBeVisible();
  expect(callsTo(calls, REFUND).map(({ body }) => body)).toEqual([
    { amount: { amount: 1_000_000, currency: 'IDR' }, reason: 'Batal beli', destination: TO },
  ]);
});

test('ShopeePay gives all back itself, and asks for an account as soon as it is a part', async () => {
  await openOrder([va({ method: 'shopeepay', kind: 'e_wallet', refundWay: 'whole', refunds: [] })], {
    'GET /admin/orders/HRT-1/payments': [
      va({ method: 'shopeepay', kind: 'e_wallet', refundWay: 'whole', refunds: [] }),
      payment({ id: '2', attemptNo: 0, captured: { amount: 0, currency: 'IDR' } }),
    ],
  });
  const dialog = await openRefund('5751000');
  expect(dialog.queryByRole('textbox', { name: bankAccount.bank })).not.toBeInTheDocument();

  await userEvent.clear(dialog.getByRole('textbox', { name: t.amount }));
  await userEvent.type(dialog.getByRole('textbox', { name: t.amount }), '5750999');
  expect(dialog.getByRole('textbox', { name: bankAccount.bank })).toBeVisible();
  expect(dialog.getByText(/^ShopeePay hanya bisa mengembalikan seluruh pembayaran/)).toBeVisible();
});

test('where the API alone knows that an account is needed, the form asks for it then', async () => {
  const calls = await openOrder([payment()], { [REFUND]: refuse(409, 'refund_needs_account') });
  const dialog = await openRefund('1000');
  expect(dialog.queryByRole('textbox', { name: bankAccount.bank })).not.toBeInTheDocument();

  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp1.000' }));
  await dialog.findByRole('textbox', { name: bankAccount.bank });
  await fillInAccount(dialog);
  await userEvent.click(dialog.getByRole('button', { name: 'Kembalikan Rp1.000' }));

  await waitFor(() => expect(callsTo(calls, REFUND)).toHaveLength(2));
  expect(callsTo(calls, REFUND)[1]?.body).toMatchObject({ destination: TO });
});

test('what is to be transferred by hand can be copied and is finished with a picture', async () => {
  const calls = await openOrder([va({ refunds: [waiting] })], {
    [COMPLETE]: [va({ refunds: [refund({ isManual: true, destination: TO, proofId: 'proof-1' })] })],
  });
  const user = userEvent.setup();
  const copy = jest.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Salin Jumlah' }));
  expect(copy.mock.calls).toEqual([['751000']]);
  await user.click(screen.getByRole('button', { name: refundByHand.complete.action }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Pengembalian Rp751.000 sudah ditransfer?' }),
  );
  const submit = dialog.getByRole('button', { name: refundByHand.complete.submit });
  const file = dialog.getByLabelText(picture.label);

  await user.click(submit);
  expect(file).toHaveAccessibleDescription(`${picture.hint} ${picture.missing}`);
  const files = [fileOf('bukti.pdf', 'application/pdf')];
  fireEvent.drop(file.closest('label')!, { dataTransfer: { files } });
  expect(file).toHaveAccessibleDescription(`${picture.hint} ${picture.wrongType}`);
  await user.upload(file, fileOf('bukti.png', 'image/png'));
  expect(dialog.getByRole('img', { name: 'Pratinjau bukti.png' })).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: refundByHand.complete.note }), ' m-BCA ');
  await user.dblClick(submit);

  expect(await screen.findByText('Pengembalian Rp751.000 selesai.')).toBeVisible();
  expect(callsTo(calls, COMPLETE).map(({ body }) => body)).toEqual([{ image: 'bukti.png', note: 'm-BCA' }]);
});

test('a transfer that will not be made is dropped with a reason', async () => {
  const calls = await openOrder([va({ refunds: [waiting] })], {
    [ABANDON]: [va({ refunds: [refund({ isManual: true, destination: TO, state: 'failed' })] })],
  });
  await userEvent.click(screen.getByRole('button', { name: `${refundByHand.abandon.action}: Rp751.000` }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Batalkan pengembalian Rp751.000?' }));

  await userEvent.type(dialog.getByRole('textbox', { name: refundByHand.abandon.reason }), 'Rekening salah');
  await userEvent.click(dialog.getByRole('button', { name: refundByHand.abandon.submit }));

  expect(await screen.findByText('Pengembalian Rp751.000 dibatalkan.')).toBeVisible();
  expect(callsTo(calls, ABANDON).map(({ body }) => body)).toEqual([{ reason: 'Rekening salah' }]);
});

test('staff see where the money is to go, and leave it to an admin to say that it went', async () => {
  await openOrder([va({ refunds: [waiting] })], {}, 'staff');

  expect(screen.getByText(TO.number)).toBeVisible();
  expect(screen.queryByRole('button', { name: refundByHand.complete.action })).not.toBeInTheDocument();
});
