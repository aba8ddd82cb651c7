import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { supplier, SUPPLIER } from '../../../test/stock';

const { supplier: t, conflict } = adminId;
const READ = `GET /admin/suppliers/${SUPPLIER}`;
const CHANGE = `PATCH /admin/suppliers/${SUPPLIER}`;
const DELETE = `DELETE /admin/suppliers/${SUPPLIER}`;
const ADD = 'POST /admin/suppliers';

async function openSupplier(more: object = {}, role: Role = 'admin') {
  const calls = apiAnswers({ 'GET /me': me(role), [READ]: supplier(), ...more });
  const panel = await openPanel(`/suppliers/${SUPPLIER}`);
  await screen.findByRole('heading', { level: 1, name: 'Nada Jaya' });
  return { calls, panel };
}

const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });

async function write(name: string, text: string) {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

const save = () => userEvent.click(screen.getByRole('button', { name: t.save }));

test('staff read and are offered nothing to change', async () => {
  await openSupplier({}, 'staff');

  const facts = within(screen.getByRole('region', { name: t.facts }));
  expect(facts.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Nada Jaya',
    'PT Nada Jaya Abadi',
    'Budi Santoso',
    'sales@nadajaya.co.id',
    '0221234567',
    'Jl Naripan 12, Bandung',
    t.none,
  ]);
  expect(screen.getByText(t.readOnly)).toBeVisible();
  for (const name of [t.save, t.deactivate.action, t.remove.action])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: t.newOrder })).toHaveAttribute(
    'href',
    `/admin/restock/new?supplier=${SUPPLIER}`,
  );
});

test('only what was changed is sent, with the version that was seen', async () => {
  const { calls } = await openSupplier({ [CHANGE]: supplier({ phone: '0227654321', version: 4 }) });
  expect(screen.getByRole('button', { name: t.save })).toBeDisabled();

  await write(t.phone, ' 0227654321');
  await save();

  expect(await screen.findByText('Perubahan Nada Jaya disimpan.')).toBeVisible();
  expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
    [{ phone: '0227654321' }, '"3"'],
  ]);
  await waitFor(() => expect(screen.getByRole('button', { name: t.save })).toBeDisabled());
});

test('what is missing or wrong stands on its field', async () => {
  const { calls } = await openSupplier();
  await userEvent.clear(field(t.name));
  await write(t.email, 'nobody');
  await write(t.phone, '12');
  await save();

  expect(field(t.name)).toHaveAccessibleDescription(t.nameMissing);
  expect(field(t.email)).toHaveAccessibleDescription(t.emailInvalid);
  expect(field(t.phone)).toHaveAccessibleDescription(t.phoneInvalid);
  expect(callsTo(calls, CHANGE)).toEqual([]);
});

test('a name that is taken says so on its field', async () => {
  const errors = [{ field: 'name', code: 'taken', message: '' }];
  await openSupplier({ [CHANGE]: refuse(400, 'invalid_input', { errors }) });
  await write(t.name, 'Sinar Musik');
  await save();

  await waitFor(() => expect(field(t.name)).toHaveAccessibleDescription(t.taken));
});

test('two editors: both versions are shown, and what is chosen is saved over the newer one', async () => {
  const theirs = supplier({ phone: '0220000000', notes: 'Libur Senin', version: 4 });
  let isStale = false;
  const { calls } = await openSupplier({
    [READ]: () => (isStale ? theirs : supplier()),
    [CHANGE]: () => {
      if (isStale) return supplier({ ...theirs, phone: '0227654321', version: 5 });
      isStale = true;
      return refuse(412, 'version_stale');
    },
  });
  await write(t.phone, '0227654321');
  await save();

  const dialog = within(await screen.findByRole('dialog', { name: conflict.title }));
  const phones = within(dialog.getByRole('radiogroup', { name: t.phone })).getAllByRole('radio');
  expect(phones.map(({ textContent }) => textContent)).toEqual([
    `${conflict.mine}0227654321`,
    `${conflict.theirs}0220000000`,
  ]);
  await waitFor(() => expect(dialog.getByText('Libur Senin')).toBeVisible());
  await userEvent.click(dialog.getByRole('button', { name: conflict.submit }));

  expect(await screen.findByText('Perubahan Nada Jaya disimpan.')).toBeVisible();
  expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
    [{ phone: '0227654321' }, '"3"'],
    [{ phone: '0227654321' }, '"4"'],
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(field(t.notes)).toHaveValue('Libur Senin');
});

test('is deactivated after a question, and activated at once', async () => {
  let now = supplier();
  const { calls } = await openSupplier({
    [READ]: () => now,
    [CHANGE]: ({ body }: { body: { isActive: boolean } }) => {
      now = supplier({ isActive: body.isActive, version: now.version + 1 });
      return now;
    },
  });
  await userEvent.click(screen.getByRole('button', { name: t.deactivate.action }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nonaktifkan Nada Jaya?' }));
  expect(callsTo(calls, CHANGE)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: t.deactivate.submit }));
  expect(await screen.findByText('Nada Jaya dinonaktifkan.')).toBeVisible();

  await userEvent.click(await screen.findByRole('button', { name: t.activate.action }));
  expect(await screen.findByText('Nada Jaya diaktifkan.')).toBeVisible();
  expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
    [{ isActive: false }, '"3"'],
    [{ isActive: true }, '"4"'],
  ]);
});

test('one that is in use is not deleted, and says why', async () => {
  const { panel } = await openSupplier({ [DELETE]: refuse(409, 'supplier_in_use') });
  await userEvent.click(screen.getByRole('button', { name: t.remove.action }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: t.remove.submit }));

  expect(await dialog.findByRole('alert')).toHaveTextContent(problemsId.supplier_in_use);
  expect(panel.address()).toBe(`/admin/suppliers/${SUPPLIER}`);
});

test('one that was never used is deleted, and the list comes back', async () => {
  const { calls, panel } = await openSupplier({
    [DELETE]: null,
    'GET /admin/suppliers': { items: [], nextCursor: null },
  });
  await userEvent.click(screen.getByRole('button', { name: t.remove.action }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: t.remove.submit }),
  );

  expect(await screen.findByText('Nada Jaya dihapus.')).toBeVisible();
  await waitFor(() => expect(panel.address()).toBe('/admin/suppliers'));
  expect(callsTo(calls, DELETE)).toHaveLength(1);
});

test('a new one is added with what was typed, and its page opens', async () => {
  const calls = apiAnswers({ 'GET /me': me('admin'), [READ]: supplier(), [ADD]: supplier() });
  const panel = await openPanel('/suppliers/new');
  await screen.findByRole('heading', { level: 1, name: t.newTitle });
  await write(t.name, 'Nada Jaya');
  await write(t.phone, '0221234567');
  await write(t.email, 'sales@nadajaya.co.id');
  await userEvent.click(screen.getByRole('button', { name: t.create }));

  expect(await screen.findByText('Nada Jaya ditambahkan.')).toBeVisible();
  await waitFor(() => expect(panel.address()).toBe(`/admin/suppliers/${SUPPLIER}`));
  expect(callsTo(calls, ADD).map(({ body }) => body)).toEqual([
    { name: 'Nada Jaya', email: 'sales@nadajaya.co.id', phone: '0221234567' },
  ]);
});

test('staff are refused the page of a new one', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/suppliers/new');
  expect(await screen.findByRole('heading', { level: 1, name: adminId.forbidden.title })).toBeVisible();
});

test('one that does not exist says so', async () => {
  apiAnswers({ 'GET /me': me('admin'), [READ]: refuse(404, 'not_found') });
  await openPanel(`/suppliers/${SUPPLIER}`);
  expect(await screen.findByRole('heading', { level: 1, name: t.notFoundTitle })).toBeVisible();
});
