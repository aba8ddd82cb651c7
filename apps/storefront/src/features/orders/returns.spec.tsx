import type { Schema } from '@hurtrock/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import { anOrder, NUMBER } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.returns;
const ORDER = `/orders/${NUMBER}`;
const RETURN = '018f0000-0000-7000-8000-00000000000d';

const arrived = anOrder({
  status: 'delivered',
  paymentStatus: 'paid',
  fulfilment: 'fulfilled',
  payUntil: null,
  allowedActions: ['return', 'buy_again'],
  invoiceNumber: 'INV/2026/000001',
  shipments: [
    {
      id: '018f0000-0000-7000-8000-00000000000c',
      courier: 'jne',
      courierName: 'JNE',
      trackingNumber: 'JNE0123456789',
      trackingUrl: null,
      shippedAt: '2026-11-23T03:00:00.000Z',
      deliveredAt: '2026-11-24T03:00:00.000Z',
      lines: [{ sku: 'IBZ-RG421EX', name: 'Ibanez RG421EX', quantity: 1 }],
    },
  ],
});

function aReturn(change: Partial<Schema<'ReturnDto'>> = {}): Schema<'ReturnDto'> {
  return {
    id: RETURN,
    status: 'requested',
    comment: 'Retak di leher',
    answer: '',
    requestedAt: '2026-11-24T05:00:00.000Z',
    decidedAt: null,
    receivedAt: null,
    lines: [
      { sku: 'IBZ-RG421EX', name: 'Ibanez RG421EX', quantity: 1, reason: 'damaged', quantityReceived: 0 },
    ],
    photos: [],
    allowedActions: ['cancel'],
    ...change,
  };
}

const until = '2026-12-01T03:00:00.000Z';
const returnable = [{ sku: 'IBZ-RG421EX', name: 'Ibanez RG421EX', left: 1 }];
const own = (...returns: Schema<'ReturnDto'>[]): Schema<'OwnReturnsDto'> => ({
  until,
  returnable: returns.length > 0 ? [] : returnable,
  returns,
});

const open = (more: Answers) =>
  openShop(ORDER, {
    [`GET ${ORDER}`]: { body: arrived },
    [`GET ${ORDER}/payments`]: { body: [] },
    [`GET ${ORDER}/documents`]: { body: [] },
    ...more,
  });

const photo = (name: string, type = 'image/jpeg') => new File(['foto'], name, { type });

test('asks for a return with its reason and a photo, and then shows how it stands', async () => {
  const photos = [{ id: 'p1', path: `/api/v1${ORDER}/returns/${RETURN}/photos/p1` }];
  const shop = open({
    [`GET ${ORDER}/returns`]: [{ body: own() }, { body: own(aReturn({ photos })) }],
    [`POST ${ORDER}/returns`]: { status: 201, body: aReturn() },
    [`POST ${ORDER}/returns/${RETURN}/photos`]: { body: own(aReturn({ photos })) },
  });
  const { user } = shop;
  await user.click(await screen.findByRole('button', { name: t.ask }));
  const form = within(screen.getByRole('form', { name: t.formTitle }));
  await user.click(form.getByRole('button', { name: t.send }));
  expect(form.getByRole('combobox', { name: t.reason('Ibanez RG421EX') })).toHaveAccessibleDescription(
    t.reasonMissing,
  );
  expect(shop.callsTo(`POST ${ORDER}/returns`)).toEqual([]);

  await user.selectOptions(form.getByRole('combobox'), t.reasons.damaged);
  await user.type(form.getByRole('textbox', { name: new RegExp(t.comment) }), 'Retak di leher');
  await user.upload(form.getByLabelText(t.choose), photo('leher.jpg'));
  expect(form.getByRole('img', { name: t.photo(1) })).toBeVisible();
  await user.click(form.getByRole('button', { name: t.send }));

  expect(await screen.findByText(t.sent)).toBeVisible();
  const item = within(screen.getByRole('list', { name: t.title }));
  expect(item.getByText(t.status.requested)).toBeVisible();
  expect(item.getByRole('img', { name: t.photo(1) })).toHaveAttribute('src', photos[0]!.path);
  expect(shop.callsTo(`POST ${ORDER}/returns`).map(({ body }) => body)).toEqual([
    { lines: [{ sku: 'IBZ-RG421EX', quantity: 1, reason: 'damaged' }], comment: 'Retak di leher' },
  ]);
  expect(shop.callsTo(`POST ${ORDER}/returns/${RETURN}/photos`).map(({ body }) => body)).toEqual([
    { image: 'leher.jpg' },
  ]);
});

test('a photo that did not arrive does not lose the return, and can be sent again', async () => {
  const { user } = open({
    [`GET ${ORDER}/returns`]: [{ body: own() }, { body: own(aReturn()) }],
    [`POST ${ORDER}/returns`]: { status: 201, body: aReturn() },
    [`POST ${ORDER}/returns/${RETURN}/photos`]: problem(413, 'payload_too_large'),
  });
  await user.click(await screen.findByRole('button', { name: t.ask }));
  await user.selectOptions(screen.getByRole('combobox', { name: t.reason('Ibanez RG421EX') }), 'damaged');
  await user.upload(screen.getByLabelText(t.choose), photo('besar.jpg'));
  await user.click(screen.getByRole('button', { name: t.send }));
  expect(await screen.findByText(t.photosFailed)).toBeVisible();
  expect(screen.getByText(t.addPhoto)).toBeVisible();
});

test('a refusal leaves everything that was filled in', async () => {
  const { user } = open({
    [`GET ${ORDER}/returns`]: { body: own() },
    [`POST ${ORDER}/returns`]: problem(409, 'return_window_over'),
  });
  await user.click(await screen.findByRole('button', { name: t.ask }));
  await user.selectOptions(screen.getByRole('combobox', { name: t.reason('Ibanez RG421EX') }), 'other');
  await user.click(screen.getByRole('button', { name: t.send }));
  expect(await screen.findByText(id.problems.return_window_over)).toBeVisible();
  expect(screen.getByRole('combobox', { name: t.reason('Ibanez RG421EX') })).toHaveValue('other');
});

test('what the shop said stands there, and what is decided can not be cancelled', async () => {
  open({
    [`GET ${ORDER}/returns`]: {
      body: own(aReturn({ status: 'rejected', answer: 'Rusak karena jatuh', allowedActions: [] })),
    },
  });
  expect(await screen.findByText('Rusak karena jatuh')).toBeVisible();
  expect(screen.getByText(t.status.rejected)).toBeVisible();
  expect(screen.queryByRole('button', { name: t.cancel })).not.toBeInTheDocument();
});

test('one that nobody has decided about can be cancelled', async () => {
  const { user } = open({
    [`GET ${ORDER}/returns`]: { body: own(aReturn()) },
    [`POST ${ORDER}/returns/${RETURN}/cancel`]: {
      body: own(aReturn({ status: 'cancelled', allowedActions: [] })),
    },
  });
  await user.click(await screen.findByRole('button', { name: t.cancel }));
  expect(await screen.findByText(t.status.cancelled)).toBeVisible();
});

test('invoice and receipt are there to download, and the same goods to buy again', async () => {
  const invoice = { kind: 'invoice' as const, number: 'INV/2026/000001', issuedAt: until };
  const { user, address } = open({
    [`GET ${ORDER}/returns`]: { body: own() },
    [`GET ${ORDER}/documents`]: { body: [{ ...invoice, path: `${ORDER}/documents/invoice.pdf` }] },
    [`POST ${ORDER}/buy-again`]: {
      body: {
        added: [{ sku: 'IBZ-RG421EX', name: 'Ibanez RG421EX', quantity: 1 }],
        missing: [{ sku: 'X', name: 'Senar', quantity: 2 }],
      },
    },
  });
  const link = await screen.findByRole('link', {
    name: id.documents.download(id.documents.kinds.invoice, 'INV/2026/000001'),
  });
  expect(link).toHaveAttribute('href', `/api/v1${ORDER}/documents/invoice.pdf`);
  await user.click(screen.getByRole('button', { name: id.buyAgain.action }));
  expect(await screen.findByText(`${id.buyAgain.added(1)} ${id.buyAgain.missing('Senar')}`)).toBeVisible();
  await waitFor(() => expect(address()).toBe('/cart'));
});
