import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { ACOUSTIC, categoryDetail, DRUMS, ELECTRIC, GUITARS, TREE } from '../../../test/catalog';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { moved, type Place } from './category-tree';

const t = adminId.categories;
const DETAIL = `/admin/categories/${ELECTRIC}`;

function answers(more: Record<string, unknown> = {}) {
  let tree = TREE;
  const move =
    (id: string) =>
    ({ body }: Call) =>
      (tree = moved(tree, id, body as Place));
  return apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/categories': () => tree,
    [`GET ${DETAIL}`]: categoryDetail(),
    [`POST /admin/categories/${DRUMS}/move`]: move(DRUMS),
    [`POST /admin/categories/${ACOUSTIC}/move`]: move(ACOUSTIC),
    [`POST ${DETAIL}/move`]: move(ELECTRIC),
    'GET /admin/payment-alerts/count': { open: 0 },
    'GET /admin/stock/summary': { out: 0, critical: 0, low: 0, inventoryValue: null, unknownCost: null },
    ...more,
  });
}

const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const outline = () =>
  screen
    .getAllByRole('treeitem')
    .map((each) => '-'.repeat(Number(each.getAttribute('aria-level')) - 1) + nameIn(each));
const nameIn = (each: HTMLElement) => each.textContent.replace(/\d+ produk$/, '');

async function openTree(path = '/categories', more: Record<string, unknown> = {}) {
  const calls = answers(more);
  const panel = await openPanel(path);
  await screen.findByRole('tree', { name: t.treeLabel });
  return { calls, panel };
}

const save = () => userEvent.click(screen.getByRole('button', { name: t.form.submit }));

async function retype(name: string, text: string) {
  await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.type(screen.getByRole('textbox', { name }), text);
}

test('the keyboard walks the tree, folds its branches and opens a category', async () => {
  const { panel } = await openTree();
  expect(outline()).toEqual(['Gitar', '-Gitar Listrik', '-Gitar Akustik', 'Drum']);

  act(() => row(/^Gitar \d/).focus());
  await userEvent.keyboard('{ArrowLeft}');
  expect(outline()).toEqual(['Gitar', 'Drum']);
  expect(row(/^Gitar \d/)).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(row(/Listrik/)).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowUp}{ArrowLeft}');
  expect(row(/^Gitar \d/)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(await screen.findByRole('heading', { level: 2, name: 'Gitar Listrik' })).toBeVisible();
  expect(panel.address()).toBe(`/admin/categories/${ELECTRIC}`);
});

test('Alt and the arrows move a category; it keeps the focus, and what happened is told', async () => {
  const { calls } = await openTree();

  act(() => row(/Akustik/).focus());
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(outline()).toEqual(['Gitar', '-Gitar Akustik', '-Gitar Listrik', 'Drum']);
  expect(row(/Akustik/)).toHaveFocus();
  expect(screen.getByText('Gitar Akustik sekarang urutan 1 dari 2 di Gitar.')).toBeInTheDocument();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(screen.getByText('Gitar Akustik sekarang urutan 2 dari 3 di tingkat teratas.')).toBeInTheDocument();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(screen.getByText('Gitar Akustik tidak bisa dipindah ke sana.')).toBeInTheDocument();

  await waitFor(() =>
    expect(callsTo(calls, `POST /admin/categories/${ACOUSTIC}/move`).map(({ body }) => body)).toEqual([
      { parentId: GUITARS, position: 0 },
      { parentId: null, position: 1 },
    ]),
  );
  expect(outline()).toEqual(['Gitar', '-Gitar Listrik', 'Gitar Akustik', 'Drum']);
});

test('a move that the API refuses is taken back and told', async () => {
  await openTree('/categories', {
    [`POST /admin/categories/${DRUMS}/move`]: refuse(400, 'invalid_input'),
  });

  act(() => row(/Drum/).focus());
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');

  const news = `Drum tidak jadi dipindah: ${problemsId.invalid_input}`;
  expect((await screen.findAllByText(news)).length).toBeGreaterThan(0);
  await waitFor(() => expect(outline()).toEqual(['Gitar', '-Gitar Listrik', '-Gitar Akustik', 'Drum']));
});

test('the same moves by one press each, beside the open category', async () => {
  await openTree(`/categories/${ELECTRIC}`);
  const buttons = within(await screen.findByRole('group', { name: 'Pindahkan Gitar Listrik' }));
  expect(buttons.getByRole('button', { name: t.moves.up })).toHaveAttribute('aria-disabled', 'true');

  await userEvent.click(buttons.getByRole('button', { name: t.moves.down }));

  expect(outline()).toEqual(['Gitar', '-Gitar Akustik', '-Gitar Listrik', 'Drum']);
});

test('the fields and the template are saved together with the version that was seen; inherited fields only show', async () => {
  const { calls } = await openTree(`/categories/${ELECTRIC}`, {
    [`PATCH ${DETAIL}`]: categoryDetail({ name: 'Gitar Elektrik', version: 2 }),
  });
  expect(await screen.findByText('Panjang skala')).toBeVisible();
  expect(screen.getByText('Angka (mm) · dari Gitar')).toBeVisible();

  await retype(t.form.name, 'Gitar Elektrik');
  await userEvent.click(screen.getByRole('button', { name: t.template.add }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Nama isian 2' }), 'tremolo');
  await save();
  expect(screen.getAllByText(t.template.nameTwice).length).toBeGreaterThan(0);
  expect(callsTo(calls, `PATCH ${DETAIL}`)).toEqual([]);
  await retype('Nama isian 2', 'Berat');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Jenis isian 2' }), 'number');
  await userEvent.type(screen.getByRole('textbox', { name: 'Satuan isian 2' }), 'kg');
  await userEvent.click(screen.getByRole('button', { name: 'Naikkan isian 2' }));
  await save();

  await screen.findByText('Gitar Elektrik tersimpan.');
  expect(callsTo(calls, `PATCH ${DETAIL}`).map(({ body, ifMatch }) => ({ body, ifMatch }))).toEqual([
    {
      ifMatch: '"1"',
      body: {
        name: 'Gitar Elektrik',
        slug: 'gitar-listrik',
        description: '',
        isActive: true,
        specifications: [
          { name: 'Berat', unit: 'kg', type: 'number', isFilterable: false },
          { name: 'Tremolo', unit: null, type: 'boolean', isFilterable: false },
        ],
      },
    },
  ]);
});

test('two editors: both versions are shown, and the choice is saved on top of theirs', async () => {
  const theirs = categoryDetail({ name: 'Gitar Elektro', version: 2 });
  let isTheirsSaved = false;
  const { calls } = await openTree(`/categories/${ELECTRIC}`, {
    [`GET ${DETAIL}`]: () => (isTheirsSaved ? theirs : categoryDetail()),
    [`PATCH ${DETAIL}`]: ({ ifMatch }: Call) => {
      isTheirsSaved = true;
      return ifMatch === '"2"' ? categoryDetail({ version: 3 }) : refuse(412, 'version_stale');
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'Gitar Listrik' });
  await retype(t.form.name, 'Gitar Elektrik');
  await save();

  const dialog = within(await screen.findByRole('dialog', { name: adminId.conflict.title }));
  expect(dialog.getAllByRole('radio').map((choice) => choice.textContent)).toEqual([
    `${adminId.conflict.mine}Gitar Elektrik`,
    `${adminId.conflict.theirs}Gitar Elektro`,
  ]);
  await userEvent.click(dialog.getByRole('button', { name: adminId.conflict.submit }));

  await waitFor(() =>
    expect(
      callsTo(calls, `PATCH ${DETAIL}`).map(({ body, ifMatch }) => [
        ifMatch,
        (body as { name: string }).name,
      ]),
    ).toEqual([
      ['"1"', 'Gitar Elektrik'],
      ['"2"', 'Gitar Elektrik'],
    ]),
  );
});

test('a category is added where it belongs and opened', async () => {
  const { calls, panel } = await openTree(`/categories/${ELECTRIC}`, {
    'POST /admin/categories': categoryDetail({ id: ACOUSTIC, name: 'Superstrat' }),
    [`GET /admin/categories/${ACOUSTIC}`]: categoryDetail({ id: ACOUSTIC, name: 'Superstrat' }),
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Tambah subkategori di Gitar Listrik' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: t.form.name }), 'Superstrat');
  await userEvent.click(dialog.getByRole('button', { name: t.form.create }));

  await screen.findByText('Superstrat ditambahkan.');
  expect(panel.address()).toBe(`/admin/categories/${ACOUSTIC}`);
  expect(callsTo(calls, 'POST /admin/categories').map(({ body }) => body)).toEqual([
    { name: 'Superstrat', parentId: ELECTRIC, isActive: true },
  ]);
});

test('one that still holds something is not deleted, and the reason is told', async () => {
  await openTree(`/categories/${ELECTRIC}`, { [`DELETE ${DETAIL}`]: refuse(409, 'category_not_empty') });

  await userEvent.click(await screen.findByRole('button', { name: t.remove.action }));
  await userEvent.click(await screen.findByRole('button', { name: t.remove.submit }));

  expect(await screen.findByRole('alert')).toHaveTextContent(problemsId.category_not_empty);
  expect(row(/Listrik/)).toBeInTheDocument();
});
