import openapi from '@hurtrock/api-client/openapi.json';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOrder, aPayment, NUMBER } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';
import { NOTE_LENGTH } from './use-send-proof';

const t = id.payment.proof;
const ORDER = `/orders/${NUMBER}`;
const AT = '2026-11-22T07:05:00.000Z';

const transfer = aPayment({
  method: 'bank_transfer',
  redirectUrl: null,
  instructions: { issuer: null, number: null, billerCode: null, accounts: [] },
});
const SEND = `POST ${ORDER}/payments/${transfer.id}/proofs`;
const waiting = anOrder({ paymentStatus: 'awaiting', paymentMethod: 'bank_transfer' });
const review = { ...waiting, paymentStatus: 'under_review' as const, allowedActions: [] };
const reviewed = { ...transfer, state: 'under_review' as const };

function openOrder(more: Answers = {}) {
  return openShop(ORDER, {
    [`GET ${ORDER}`]: { body: waiting },
    [`GET ${ORDER}/payments`]: { body: [transfer] },
    ...more,
  });
}

const aFile = (name: string, type: string, bytes = 10) => new File([new Uint8Array(bytes)], name, { type });
const RECEIPT = aFile('struk.jpg', 'image/jpeg');

/** As a person can: a browser's picker offers "all files" too. */
async function pick(file: File) {
  const user = userEvent.setup({ applyAccept: false, delay: null });
  await user.upload(await screen.findByLabelText(t.choose), file);
}

const send = ({ user }: ReturnType<typeof openShop>) =>
  user.click(screen.getByRole('button', { name: t.send }));

test('a picture is shown, sent with its note, and then being checked', async () => {
  const shop = openOrder({
    [SEND]: { body: reviewed },
    [`GET ${ORDER}`]: [{ body: waiting }, { body: review }],
    [`GET ${ORDER}/payments`]: [{ body: [transfer] }, { body: [reviewed] }],
  });
  await pick(RECEIPT);
  expect(screen.getByRole('img', { name: t.preview('struk.jpg') })).toBeVisible();
  await shop.user.type(screen.getByLabelText(new RegExp(t.note)), 'a.n. Rina');
  await send(shop);
  expect(await screen.findByText(id.payment.reviewingTransfer)).toBeVisible();
  expect(screen.getByText(t.sent)).toBeVisible();
  expect(shop.callsTo(SEND).map(({ body }) => body)).toEqual([{ note: 'a.n. Rina', image: 'struk.jpg' }]);
});

test('tells how far it has got, and takes nothing else meanwhile', async () => {
  let finish = () => {};
  const shop = openOrder({
    [SEND]: () => new Promise((done) => (finish = () => done({ body: reviewed }))),
  });
  await pick(RECEIPT);
  await send(shop);
  const bar = await screen.findByRole('progressbar', { name: t.progress });
  expect(bar).toHaveAttribute('value', '1');
  expect(screen.getByRole('button', { name: t.processing })).toBeDisabled();
  expect(screen.getByLabelText(t.replace)).toBeDisabled();
  finish();
  expect(await screen.findByRole('button', { name: t.send })).toBeEnabled();
});

test.each([
  ['a document', aFile('struk.pdf', 'application/pdf'), t.badType],
  ['a kind of picture that the shop can not read', aFile('struk.heic', 'image/heic'), t.badType],
  ['a large picture', aFile('besar.png', 'image/png', 10 * 1024 * 1024 + 1), t.tooLarge],
  ['an empty file', aFile('kosong.png', 'image/png', 0), t.empty],
])('%s is refused before it is sent', async (_what, file, text) => {
  const shop = openOrder();
  await pick(file);
  expect(await screen.findByRole('alert')).toHaveTextContent(text);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  await send(shop);
  expect(shop.callsTo(SEND)).toEqual([]);
});

test('asks for a picture when there is none', async () => {
  const shop = openOrder();
  await screen.findByLabelText(t.choose);
  await send(shop);
  expect(await screen.findByRole('alert')).toHaveTextContent(t.missing);
});

test.each([
  [409, 'too_many_proofs'],
  [400, 'unsupported_image'],
  [413, 'payload_too_large'],
] as const)('%i %s keeps the picture and says why', async (status, code) => {
  const shop = openOrder({ [SEND]: problem(status, code) });
  await pick(RECEIPT);
  await send(shop);
  expect(await screen.findByRole('alert')).toHaveTextContent(id.problems[code]);
  expect(screen.getByRole('img', { name: t.preview('struk.jpg') })).toBeVisible();
});

test('a network that died keeps the picture too', async () => {
  const shop = openOrder({
    [SEND]: () => {
      throw new TypeError('Failed to fetch');
    },
  });
  await pick(RECEIPT);
  await send(shop);
  expect(await screen.findByRole('alert')).toHaveTextContent(id.common.offline);
});

test('a rejected proof tells the reason and takes another', async () => {
  const timeline = [
    { at: AT, action: 'payment_started' as const, detail: 'bank_transfer' },
    { at: AT, action: 'proof_uploaded' as const, detail: null },
    { at: AT, action: 'proof_rejected' as const, detail: 'Jumlahnya tidak sama' },
  ];
  openOrder({ [`GET ${ORDER}`]: { body: { ...waiting, timeline } } });
  const form = within(await screen.findByRole('region', { name: t.title }));
  expect(form.getByText(t.rejectedTitle)).toBeVisible();
  expect(form.getByText('Jumlahnya tidak sama')).toBeVisible();
  expect(form.getByLabelText(t.choose)).toBeEnabled();
});

test('a rejection of long ago is not brought up when the buyer begins anew', async () => {
  const timeline = [
    { at: AT, action: 'proof_rejected' as const, detail: 'Jumlahnya tidak sama' },
    { at: AT, action: 'method_changed' as const, detail: 'bank_transfer' },
  ];
  openOrder({ [`GET ${ORDER}`]: { body: { ...waiting, timeline } } });
  expect(await screen.findByText(t.intro)).toBeVisible();
  expect(screen.queryByText(t.rejectedTitle)).not.toBeInTheDocument();
});

test('while one is being checked, a better one may follow', async () => {
  const shop = openOrder({
    [`GET ${ORDER}`]: { body: review },
    [`GET ${ORDER}/payments`]: { body: [reviewed] },
    [SEND]: { body: reviewed },
  });
  await shop.user.click(await screen.findByText(t.again));
  await pick(RECEIPT);
  await send(shop);
  expect(await screen.findByText(t.sent)).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('a note may be as long as the API allows', () => {
  const { post } = openapi.paths['/api/v1/orders/{number}/payments/{id}/proofs'];
  const { note } = post.requestBody.content['multipart/form-data'].schema.properties;
  expect(note.maxLength).toBe(NOTE_LENGTH);
});
