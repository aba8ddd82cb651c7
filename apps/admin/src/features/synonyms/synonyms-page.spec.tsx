import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { synonyms: t, common } = adminId;
const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const LIST = 'GET /admin/synonyms';
const ADD = 'POST /admin/synonyms';
const CHANGE = `PATCH /admin/synonyms/${ID}`;
const DELETE = `DELETE /admin/synonyms/${ID}`;

const guitar = { id: ID, words: ['gitar', 'guitar'], version: 3 };
const listed = (items: unknown[]) => ({ items, nextCursor: null });

async function open(more: object = {}) {
  const calls = apiAnswers({ 'GET /me': me('staff'), [LIST]: listed([guitar]), ...more });
  const panel = await openPanel('/synonyms');
  return { calls, panel };
}

const words = () => screen.getByRole('textbox', { name: new RegExp(`^${t.words}`) });
const button = (name: string) => screen.findByRole('button', { name });

test('lists what means the same, found in the address', async () => {
  const { calls, panel } = await open();

  const table = await screen.findByRole('table', { name: t.tableLabel });
  expect(
    within(table)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['gitar', 'guitar']);
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'gui{Enter}');
  expect(panel.address()).toBe('/admin/synonyms?q=gui');
  await waitFor(() => expect(callsTo(calls, LIST).at(-1)?.query).toEqual({ q: 'gui' }));
});

test('a group is added by keyboard alone, a word a line', async () => {
  const { calls } = await open({ [ADD]: { id: ID, words: ['kapo', 'capo'], version: 1 } });
  (await button(t.add)).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(words()).toHaveFocus());
  await userEvent.keyboard('kapo{Enter} capo {Tab}{Tab}{Enter}');

  expect(await screen.findByText('Disimpan: kapo, capo.')).toBeVisible();
  expect(callsTo(calls, ADD).map(({ body }) => body)).toEqual([{ words: ['kapo', 'capo'] }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test.each([
  ['gitar', t.faults.tooFew],
  ['gitar\nGitar', t.faults.repeated],
  ['satu dua tiga empat lima\nangka', t.faults.tooLong],
])('%j is refused on its field, and nothing is sent', async (text, fault) => {
  const { calls } = await open();
  await userEvent.click(await button(t.add));
  await userEvent.type(words(), text.replace('\n', '{Enter}'));
  await userEvent.click(screen.getByRole('button', { name: t.save }));

  expect(words()).toHaveAccessibleDescription(expect.stringContaining(fault));
  expect(callsTo(calls, ADD)).toEqual([]);
});

test('what the API finds fault with stands on the field', async () => {
  await open({
    [ADD]: refuse(400, 'invalid_input', { errors: [{ field: 'words', code: 'no_letters', message: '' }] }),
  });
  await userEvent.click(await button(t.add));
  await userEvent.type(words(), '--{Enter}++');
  await userEvent.click(screen.getByRole('button', { name: t.save }));

  await waitFor(() =>
    expect(words()).toHaveAccessibleDescription(expect.stringContaining(t.faults.noLetters)),
  );
});

test('a change is sent with the version that was seen', async () => {
  const { calls } = await open({ [CHANGE]: { ...guitar, words: ['gitar', 'guitar', 'gtr'], version: 4 } });
  await userEvent.click(await button(`${t.edit}: gitar, guitar`));
  await userEvent.type(words(), '{Enter}gtr');
  await userEvent.click(screen.getByRole('button', { name: t.save }));

  expect(await screen.findByText('Disimpan: gitar, guitar, gtr.')).toBeVisible();
  expect(callsTo(calls, CHANGE).map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
    [{ words: ['gitar', 'guitar', 'gtr'] }, '"3"'],
  ]);
});

test('who lost a race is told, and the list is asked again', async () => {
  const { calls } = await open({ [CHANGE]: refuse(412, 'version_stale') });
  await userEvent.click(await button(`${t.edit}: gitar, guitar`));
  await userEvent.type(words(), '{Enter}gtr');
  await userEvent.click(screen.getByRole('button', { name: t.save }));

  expect(await screen.findByText(problemsId.version_stale)).toBeVisible();
  await waitFor(() => expect(callsTo(calls, LIST)).toHaveLength(2));
});

test('a group is deleted after one question', async () => {
  const { calls } = await open({ [DELETE]: null });
  await userEvent.click(await button(`${t.remove.action}: gitar, guitar`));
  expect(callsTo(calls, DELETE)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: t.remove.submit }));

  expect(await screen.findByText('Dihapus: gitar, guitar.')).toBeVisible();
  expect(callsTo(calls, DELETE)).toHaveLength(1);
});

test('an empty list says what it is for', async () => {
  await open({ [LIST]: listed([]) });
  expect(await screen.findByText(t.emptyText)).toBeVisible();
});

test('a list that can not be read can be asked for again', async () => {
  await open({ [LIST]: refuse(500, 'internal_error') });
  expect(await screen.findByText(common.listFailed)).toBeVisible();
  expect(screen.getByRole('button', { name: common.retry })).toBeVisible();
});
