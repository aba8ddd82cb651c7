import { screen, within } from '@testing-library/react';
import { aPicture, aProduct } from '../../testing/data';
import { id, openShop } from '../../testing/shop';

const t = id.product;
const SLUG = 'ibanez-rg421ex';
const pictures = [1, 2, 3].map((n) =>
  aPicture({ url: `/media/${n}`, alt: n === 2 ? 'Bagian belakang' : '' }),
);

async function openGallery(images = pictures) {
  const shop = openShop(`/products/${SLUG}`, {
    [`GET /products/${SLUG}`]: { body: aProduct({ images }) },
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: 'in_stock', available: 5, allowsBackorder: false },
    },
  });
  const gallery = within(await screen.findByRole('region', { name: t.gallery }));
  return { ...shop, gallery };
}

test('steps through the pictures by buttons, and counts', async () => {
  const { user, gallery } = await openGallery();
  expect(gallery.getByRole('status')).toHaveTextContent(t.counter(1, 3));
  expect(gallery.getByRole('button', { name: t.previous })).toHaveAttribute('aria-disabled', 'true');

  await user.click(gallery.getByRole('button', { name: t.next }));
  expect(gallery.getByRole('img', { name: 'Bagian belakang' })).toBeVisible();
  await user.click(gallery.getByRole('button', { name: t.next }));
  await user.click(gallery.getByRole('button', { name: t.next }));

  expect(gallery.getByRole('status')).toHaveTextContent(t.counter(3, 3));
  expect(gallery.getByRole('img', { name: t.photoOf('Ibanez RG421EX', 3) })).toBeVisible();
});

test('steps through them by arrow keys, and jumps by the small ones', async () => {
  const { user, gallery } = await openGallery();
  gallery.getByRole('list', { name: t.gallery }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(gallery.getByRole('status')).toHaveTextContent(t.counter(2, 3));

  await user.click(gallery.getByRole('button', { name: t.counter(3, 3) }));
  expect(gallery.getByRole('button', { pressed: true })).toHaveAccessibleName(t.counter(3, 3));
});

test('a picture is looked at over the whole screen, closer, and the next one too', async () => {
  const { user, gallery } = await openGallery();
  await user.click(gallery.getByRole('button', { name: t.zoom }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ibanez RG421EX' }));
  await user.click(dialog.getByRole('button', { name: t.zoomIn }));
  expect(dialog.getByRole('button', { name: t.zoomOut })).toBeVisible();

  await user.click(dialog.getByRole('button', { name: t.next }));
  expect(dialog.getByText('2 / 3')).toBeVisible();
  expect(dialog.getByRole('button', { name: t.zoomIn })).toBeVisible();
  await user.click(dialog.getByRole('button', { name: id.common.close }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(gallery.getByRole('status')).toHaveTextContent(t.counter(2, 3));
});

test('one picture needs no counter and no arrows', async () => {
  const { gallery } = await openGallery(pictures.slice(0, 1));
  expect(gallery.getByRole('button', { name: t.zoom })).toBeVisible();
  expect(gallery.queryByRole('status')).not.toBeInTheDocument();
  expect(gallery.queryByRole('button', { name: t.next })).not.toBeInTheDocument();
  expect(gallery.queryByText(t.artNote)).not.toBeInTheDocument();
});

test('without a photograph a drawing stands there and says that it is one', async () => {
  const { gallery } = await openGallery([]);
  expect(gallery.getByText(t.artNote)).toBeVisible();
  expect(gallery.getByRole('img', { name: t.pictureOf('Ibanez RG421EX') })).toBeVisible();
});
