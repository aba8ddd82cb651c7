import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, holdBack, refuse } from '../../../../test/fake-api';
import { openPanel } from '../../../../test/open-panel';
import { me } from '../../../../test/people';
import type { QuickReply } from './use-replies';

const { quickReplies: t, common } = adminId;
const LIST = 'GET /admin/quick-replies';
const ADD = 'POST /admin/quick-replies';
const ONE = '/admin/quick-replies/q1';
const ORDER = 'PUT /admin/quick-replies/order';

const salam: QuickReply = { id: 'q1', title: 'Salam', text: 'Halo {nama}' };
const jam: QuickReply = { id: 'q2', title: 'Jam', text: 'Buka {jam}' };
const both = { items: [salam, jam] };

const answers = (more: Record<string, unknown> = {}) =>
  apiAnswers({ 'GET /me': me('staff'), [LIST]: both, ...more });
const open = () => openPanel('/chats/quick-replies');
const titles = async () =>
  within(await screen.findByRole('list', { name: t.listLabel }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('strong')!.textContent);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));
const field = (form: Awaited<ReturnType<typeof dialog>>, name: string) =>
  form.getByRole('textbox', { name: new RegExp(`^${name}`) });

test('shows the replies in order, with what is filled in standing open', async () => {
  answers();
  await open();
  expect(await titles()).toEqual(['/Salam', '/Jam']);
  expect(screen.getByText('Halo {nama}')).toBeVisible();
});

test('with none it says what they are for', async () => {
  answers({ [LIST]: { items: [] } });
  await open();
  expect(await screen.findByText(t.emptyText)).toBeVisible();
  expect(screen.getByRole('button', { name: t.add })).toBeVisible();
});

test('says that the list is on its way, and shows it then', async () => {
  answers();
  const letGo = holdBack('/admin/quick-replies');
  await open();
  await screen.findByRole('heading', { name: t.title });
  expect(screen.getByRole('status', { name: adminId.app.loading })).toBeVisible();
  letGo();
  expect(await titles()).toEqual(['/Salam', '/Jam']);
});

test('a list that fails can be asked for again', async () => {
  answers({ [LIST]: refuse(503, 'unavailable') });
  await open();
  const failed = within(await screen.findByRole('alert'));
  expect(failed.getByText(common.listFailed)).toBeVisible();
  answers();
  await userEvent.click(failed.getByRole('button', { name: common.retry }));
  expect(await titles()).toEqual(['/Salam', '/Jam']);
});

test('a new one is sent once, as it was written, and stands in the list', async () => {
  const calls = answers({
    [ADD]: { items: [salam, jam, { id: 'q3', title: 'Garansi', text: 'Satu tahun' }] },
  });
  await open();
  await press(t.add);
  const form = await dialog(t.addTitle);
  await userEvent.click(form.getByRole('button', { name: t.save }));
  expect(form.getByText(t.nameMissing)).toBeVisible();
  expect(form.getByText(t.textMissing)).toBeVisible();
  await userEvent.type(field(form, t.name), ' Garansi ');
  await userEvent.type(field(form, t.text), 'Satu tahun');
  await userEvent.click(form.getByRole('button', { name: t.save }));
  expect(await screen.findByText(t.saved.replace('{title}', 'Garansi'))).toBeVisible();
  expect(await titles()).toEqual(['/Salam', '/Jam', '/Garansi']);
  await waitFor(() => expect(screen.queryByRole('dialog', { name: t.addTitle })).toBeNull());
  expect(callsTo(calls, ADD).map(({ body }) => body)).toEqual([{ title: 'Garansi', text: 'Satu tahun' }]);
});

test('a title that is there already is refused at its field, and what was written stays', async () => {
  answers({
    [`PUT ${ONE}`]: refuse(400, 'invalid_input', {
      errors: [{ field: 'title', code: 'taken', message: 'Taken' }],
    }),
  });
  await open();
  await press(`${t.edit}: Salam`);
  const form = await dialog(t.editTitle);
  expect(field(form, t.text)).toHaveValue('Halo {nama}');
  await userEvent.clear(field(form, t.name));
  await userEvent.type(field(form, t.name), 'Jam');
  await userEvent.click(form.getByRole('button', { name: t.save }));
  expect(await form.findByText(t.taken)).toBeVisible();
  expect(field(form, t.name)).toHaveValue('Jam');
  expect(await titles()).toEqual(['/Salam', '/Jam']);
});

test('a reply is changed', async () => {
  const calls = answers({ [`PUT ${ONE}`]: { items: [{ ...salam, text: 'Halo Kak' }, jam] } });
  await open();
  await press(`${t.edit}: Salam`);
  const form = await dialog(t.editTitle);
  await userEvent.clear(field(form, t.text));
  await userEvent.type(field(form, t.text), 'Halo Kak');
  await userEvent.click(form.getByRole('button', { name: t.save }));
  expect(await screen.findByText('Halo Kak')).toBeVisible();
  expect(callsTo(calls, `PUT ${ONE}`).map(({ body }) => body)).toEqual([
    { title: 'Salam', text: 'Halo Kak' },
  ]);
});

test('one is deleted after a question, and not without it', async () => {
  const calls = answers({ [`DELETE ${ONE}`]: { items: [jam] } });
  await open();
  await press(`${t.remove.action}: Salam`);
  await userEvent.click((await dialog(t.remove.title)).getByRole('button', { name: common.cancel }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: t.remove.title })).toBeNull());
  expect(callsTo(calls, `DELETE ${ONE}`)).toEqual([]);
  await press(`${t.remove.action}: Salam`);
  const question = await dialog(t.remove.title);
  expect(question.getByText(t.remove.text.replace('{title}', 'Salam'))).toBeVisible();
  await userEvent.click(question.getByRole('button', { name: t.remove.submit }));
  expect(await screen.findByText(t.remove.done.replace('{title}', 'Salam'))).toBeVisible();
  expect(await titles()).toEqual(['/Jam']);
});

test('one is moved at once, by its button, which keeps the focus; a refusal puts it back', async () => {
  let isRefused = false;
  const calls = answers({
    [ORDER]: () => (isRefused ? refuse(503, 'unavailable') : { items: [jam, salam] }),
    [LIST]: () => (isRefused ? { items: [jam, salam] } : both),
  });
  await open();
  const down = t.down.replace('{title}', 'Salam');
  await press(down);
  expect(await titles()).toEqual(['/Jam', '/Salam']);
  expect(screen.getByRole('button', { name: down })).toHaveFocus();
  expect(screen.getByText('Salam sekarang di urutan 2 dari 2.')).toBeInTheDocument();
  await waitFor(() => expect(callsTo(calls, ORDER).map(({ body }) => body)).toEqual([{ ids: ['q2', 'q1'] }]));
  isRefused = true;
  await press(t.up.replace('{title}', 'Salam'));
  expect(
    await screen.findByText(t.moveFailed.replace('{reason}', problemsId.unavailable)),
  ).toBeInTheDocument();
  await waitFor(async () => expect(await titles()).toEqual(['/Jam', '/Salam']));
});
