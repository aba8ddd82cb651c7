import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { categoryDetail, ELECTRIC, image, PRODUCT, product, TREE } from '../../../../test/catalog';
import { apiAnswers, callsTo, type Call } from '../../../../test/fake-api';
import { uploadsAreWatched } from '../../../../test/fake-sender';
import { fileOf } from '../../../../test/files';
import { openPanel } from '../../../../test/open-panel';
import { me } from '../../../../test/people';

const t = adminId.product.pictures;
const PATH = `/admin/products/${PRODUCT}`;
const IMAGES = `${PATH}/images`;
const three = [image('a', { isThumbnail: true }), image('b'), image('c')];

beforeAll(() => {
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});

async function openPictures(images = three, more: Record<string, unknown> = {}) {
  let now = images;
  const sent = uploadsAreWatched();
  const calls = apiAnswers({
    'GET /me': me('staff'),
    [`GET ${PATH}`]: product({ images }),
    [`GET ${IMAGES}`]: () => now,
    [`PATCH ${IMAGES}`]: ({ body }: Call) => {
      const { order, thumbnailId } = body as { order: string[]; thumbnailId: string };
      now = order.map((id) => image(id, { isThumbnail: id === thumbnailId }));
      return now;
    },
    'GET /admin/categories': TREE,
    [`GET /admin/categories/${ELECTRIC}`]: categoryDetail(),
    'GET /admin/suppliers': { items: [], nextCursor: null },
    'GET /admin/brands': [],
    'GET /admin/payment-alerts/count': { open: 0 },
    'GET /admin/stock/summary': { out: 0, critical: 0, low: 0, inventoryValue: null, unknownCost: null },
    ...more,
  });
  await openPanel(`/products/${PRODUCT}`);
  await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421EX' });
  return { calls, sent };
}

const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText(t.inputLabel), files, { applyAccept: false });
const jpeg = (name: string) => fileOf(name, 'image/jpeg');
const uploads = () => within(screen.getByRole('list', { name: t.uploadsLabel }));
const shown = () => within(screen.getByRole('list', { name: t.listLabel })).getAllByRole('listitem');
const thumbnailIs = () =>
  screen.getAllByRole<HTMLInputElement>('radio', { name: /gambar utama/ }).map(({ checked }) => checked);

test('pictures are sent one after the other, each by steps, and are there when the API has checked them', async () => {
  const { sent } = await openPictures([]);

  await choose(jpeg('depan.jpg'), jpeg('belakang.jpg'));
  await waitFor(() => expect(sent.map(({ path }) => path)).toEqual([IMAGES]));
  const first = uploads().getByRole('progressbar', { name: /depan/ });
  act(() => sent[0]!.progress(40, 100));
  expect(first).toHaveAccessibleName('depan.jpg: Dikirim 40%');
  act(() => sent[0]!.progress(100, 100));
  expect(first).toHaveAccessibleName('depan.jpg: Diperiksa');
  expect(uploads().getByRole('progressbar', { name: 'belakang.jpg: Menunggu' })).toBeVisible();

  act(() => sent[0]!.answer(image('a', { isThumbnail: true, isReady: false })));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(shown()).toHaveLength(1);
  expect(within(shown()[0]!).getByRole('status')).toHaveTextContent(t.processing);
  act(() => sent[1]!.answer(image('b')));
  await waitFor(() => expect(shown()).toHaveLength(2));
  expect(screen.queryByRole('list', { name: t.uploadsLabel })).not.toBeInTheDocument();
});

test('each file that can not be used says why; what the API refused as no picture offers no other try', async () => {
  const { sent } = await openPictures();

  await choose(fileOf('catatan.txt', 'text/plain'), jpeg('rusak.jpg'));
  await waitFor(() => expect(sent).toHaveLength(1));
  act(() => sent[0]!.refuse({ status: 400, code: 'unsupported_image' }));

  await waitFor(() => expect(uploads().getAllByRole('alert')).toHaveLength(2));
  expect(
    uploads()
      .getAllByRole('alert')
      .map((alert) => alert.textContent),
  ).toEqual([t.faults.wrongType, problemsId.unsupported_image]);
  expect(uploads().queryByRole('button', { name: 'Coba lagi rusak.jpg' })).not.toBeInTheDocument();
});

test('a connection that was lost is tried again under the same key', async () => {
  const { sent } = await openPictures();
  await choose(jpeg('depan.jpg'));
  await waitFor(() => expect(sent).toHaveLength(1));
  act(() => sent[0]!.loseConnection());

  expect(await uploads().findByRole('alert')).toHaveTextContent(adminId.common.noConnection);
  await userEvent.click(uploads().getByRole('button', { name: 'Coba lagi depan.jpg' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  act(() => sent[1]!.answer(image('d')));

  await waitFor(() => expect(shown()).toHaveLength(4));
  expect(sent[0]!.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[1]!.idempotencyKey).toBe(sent[0]!.idempotencyKey);
});

test('a picture whose answer was lost is shown once, also when it is sent again', async () => {
  const { sent } = await openPictures(three, { [`GET ${IMAGES}`]: [...three, image('d')] });
  await choose(jpeg('depan.jpg'));
  await waitFor(() => expect(sent).toHaveLength(1));
  act(() => sent[0]!.loseConnection());
  await waitFor(() => expect(shown()).toHaveLength(4));
  await userEvent.click(uploads().getByRole('button', { name: 'Coba lagi depan.jpg' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  act(() => sent[1]!.answer(image('d')));

  await waitFor(() => expect(screen.queryByRole('list', { name: t.uploadsLabel })).not.toBeInTheDocument());
  expect(shown()).toHaveLength(4);
});

test('what is there is asked again when an upload ends without an answer', async () => {
  const { calls, sent } = await openPictures();
  const asked = () => callsTo(calls, `GET ${IMAGES}`).length;
  await choose(jpeg('depan.jpg'), jpeg('belakang.jpg'));
  await waitFor(() => expect(sent).toHaveLength(1));
  act(() => sent[0]!.progress(100, 100));
  const before = asked();

  await userEvent.click(uploads().getByRole('button', { name: 'Batalkan depan.jpg' }));
  await waitFor(() => expect(asked()).toBe(before + 1));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.idempotencyKey).not.toBe(sent[0]!.idempotencyKey);
  act(() => sent[1]!.loseConnection());
  await waitFor(() => expect(asked()).toBe(before + 2));
});

test('one that is given up is stopped, and the next one goes', async () => {
  const { sent } = await openPictures();
  await choose(jpeg('depan.jpg'), jpeg('belakang.jpg'));
  await waitFor(() => expect(sent).toHaveLength(1));

  await userEvent.click(uploads().getByRole('button', { name: 'Batalkan depan.jpg' }));

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]!.isAborted()).toBe(true);
  expect(uploads().getAllByRole('listitem')).toHaveLength(1);
});

test('no product gets more than ten', async () => {
  const nine = Array.from({ length: 9 }, (_, index) => image(`p${index}`, { isThumbnail: index === 0 }));
  const { sent } = await openPictures(nine);

  await choose(jpeg('sepuluh.jpg'), jpeg('sebelas.jpg'));

  expect(await uploads().findByRole('alert')).toHaveTextContent(t.faults.tooMany);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(screen.getByText(t.full)).toBeVisible();
});

test('pictures that were dropped before the first save wait for it, and are sent right after', async () => {
  const sent = uploadsAreWatched();
  apiAnswers({
    'GET /me': me('staff'),
    'POST /admin/products': product(),
    [`GET ${PATH}`]: product(),
    [`GET ${IMAGES}`]: [],
    'GET /admin/categories': TREE,
    [`GET /admin/categories/${ELECTRIC}`]: categoryDetail(),
    'GET /admin/suppliers': { items: [], nextCursor: null },
    'GET /admin/brands': [],
  });
  await openPanel('/products/new');
  await screen.findByRole('heading', { level: 1, name: adminId.product.newTitle });
  await choose(jpeg('depan.jpg'));
  expect(screen.getByText(t.draft)).toBeVisible();
  expect(sent).toEqual([]);

  const { fields } = adminId.product;
  await screen.findByRole('option', { name: /Gitar Listrik/ });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: fields.categoryId }), ELECTRIC);
  await userEvent.type(screen.getByRole('combobox', { name: fields.brand }), 'Ibanez');
  for (const [name, text] of [
    [fields.name, 'Ibanez'],
    [fields.sku, 'RG'],
    [fields.price, '1000'],
    [fields.weightGrams, '1'],
    [fields.lengthCm, '1'],
    [fields.widthCm, '1'],
    [fields.heightCm, '1'],
  ] as const) {
    await userEvent.type(screen.getByRole('textbox', { name }), text);
  }
  await userEvent.click(screen.getByRole('button', { name: adminId.product.create }));

  await waitFor(() => expect(sent.map(({ path }) => path)).toEqual([IMAGES]));
  act(() => sent[0]!.answer(image('a', { isThumbnail: true })));
  await waitFor(() => expect(shown()).toHaveLength(1));
});

test('they are put in order by a press, with one thumbnail all the time', async () => {
  const { calls } = await openPictures();
  await waitFor(() => expect(thumbnailIs()).toEqual([true, false, false]));

  await userEvent.click(screen.getByRole('button', { name: 'Majukan gambar 3' }));
  await waitFor(() => expect(callsTo(calls, `PATCH ${IMAGES}`)).toHaveLength(1));
  await userEvent.click(screen.getByRole('radio', { name: 'Jadikan gambar 2 gambar utama' }));

  await waitFor(() =>
    expect(callsTo(calls, `PATCH ${IMAGES}`).map(({ body }) => body)).toEqual([
      { order: ['a', 'c', 'b'], thumbnailId: 'a' },
      { order: ['a', 'c', 'b'], thumbnailId: 'c' },
    ]),
  );
  expect(thumbnailIs()).toEqual([false, true, false]);
});

test('words for those who can not see it are saved when the field is left, and deleting asks first', async () => {
  const { calls } = await openPictures(three, {
    [`PATCH ${IMAGES}/b`]: image('b'),
    [`DELETE ${IMAGES}/c`]: null,
  });

  await userEvent.type(
    screen.getByRole('textbox', { name: 'Teks alternatif gambar 2' }),
    'Tampak belakang{Enter}',
  );
  await waitFor(() =>
    expect(callsTo(calls, `PATCH ${IMAGES}/b`).map(({ body }) => body)).toEqual([{ alt: 'Tampak belakang' }]),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Hapus gambar 3' }));
  expect(callsTo(calls, `DELETE ${IMAGES}/c`)).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: t.removeSubmit }));

  await screen.findByText(t.removed);
  expect(callsTo(calls, `DELETE ${IMAGES}/c`)).toHaveLength(1);
  // None of it sent the form that it stands in.
  expect(callsTo(calls, `PATCH ${PATH}`)).toEqual([]);
});
