import type { Page } from '@playwright/test';
import { addToCart, expect, STRATOCASTER, test } from './shop.js';

const list = (page: Page) => page.getByRole('list', { name: 'Daftar produk' });
const nameOf = (page: Page, place: number) => list(page).getByRole('listitem').nth(place).getByRole('link');

test('filters and an order stand in the address, and coming back finds the same place', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/categories/gitar');
  const filters = page.getByRole('complementary', { name: 'Saring' });
  const all = page.getByRole('status').filter({ hasText: /^\d+ produk$/ });
  await expect(all).toBeVisible();
  const before = Number.parseInt(await all.innerText(), 10);

  const ibanez = filters.getByRole('checkbox', { name: /^Ibanez/ });
  const count = Number(/\d+/.exec((await ibanez.locator('xpath=..').innerText()) ?? '')?.[0]);
  await ibanez.check();
  await expect(page).toHaveURL(/brand=Ibanez/);
  await expect(all).toHaveText(`${count} produk`);
  expect(count).toBeLessThan(before);
  await filters.getByRole('checkbox', { name: /^Yamaha/ }).check();
  await page.getByRole('combobox', { name: 'Urutkan' }).selectOption({ label: 'Harga terendah' });
  await expect(page).toHaveURL(/brand=Ibanez&brand=Yamaha&sort=price$/);
  await expect(list(page)).toBeVisible();
  await expect(page.getByText('Memperbarui daftar…')).toHaveCount(0);

  await page.goto('/products');
  await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
  await expect(page).toHaveURL(/pages=2/);
  await expect.poll(() => list(page).getByRole('listitem').count()).toBeGreaterThan(24);
  const shown = await list(page).getByRole('listitem').count();
  const far = nameOf(page, shown - 5);
  const name = await far.innerText();
  await far.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => Math.round(scrollY));
  expect(top).toBeGreaterThan(1000);
  await far.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(top);
  await expect(list(page).getByRole('listitem')).toHaveCount(shown);
  await page.reload();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(top);
});

test('a price range is set by arrow keys, and a chip takes it back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/categories/gitar-elektrik');
  const thumb = page.getByRole('slider', { name: 'Harga terendah' });
  await thumb.press('ArrowRight');
  await thumb.press('ArrowRight');
  await expect(page).toHaveURL(/minPrice=\d+/);
  await page.getByRole('button', { name: /^Hapus saringan Mulai Rp/ }).click();
  await expect(page).toHaveURL(/\/categories\/gitar-elektrik$/);
});

test('misspelt words are found by keyboard alone, and put right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const field = page.getByRole('banner').getByRole('combobox', { name: 'Cari produk' });
  // The server's page has a plain field; this one is the app's, which knows the keys.
  await field.waitFor();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('ibanes', { delay: 40 });
  const options = page.getByRole('listbox', { name: 'Saran pencarian' }).getByRole('option');
  const product = options.filter({ hasText: /Rp/ }).first();
  await expect(product).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  while ((await product.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-activedescendant', (await product.getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Ibanez/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('ibanes');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\?q=ibanes$/);
  await page.getByRole('main').getByRole('link', { name: 'ibanez', exact: true }).click();
  await expect(page).toHaveURL(/\/products\?q=ibanez$/);
  await expect(page.getByText('Mungkin maksud Anda:')).toHaveCount(0);
});

test('on a phone the search fills the screen, and the filters say what they will show', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Cari produk' }).click();
  const screen = page.getByRole('dialog', { name: 'Cari produk' });
  const field = screen.getByRole('combobox', { name: 'Cari produk' });
  await expect(field).toBeFocused();
  await field.pressSequentially('gitar');
  await expect(screen.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=gitar/);
  await expect(screen).toBeHidden();

  await page.getByRole('button', { name: 'Saring' }).click();
  const sheet = page.getByRole('dialog', { name: 'Saring' });
  await sheet.getByRole('checkbox', { name: /^Yamaha/ }).check();
  await expect(page).toHaveURL(/brand=Yamaha/);
  await sheet.getByRole('button', { name: /^Tampilkan \d+ produk$/ }).click();
  await expect(sheet).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('a product is looked at from all sides, by buttons, by keys and closely; then it was seen', async ({
  page,
}) => {
  await page.goto(STRATOCASTER);
  const gallery = page.getByRole('region', { name: 'Gambar produk' });
  await expect(gallery).toBeVisible();
  // Photographs are hung after the shop has opened; before that a drawing stands there, and has views instead.
  if ((await gallery.getByRole('button', { name: 'Gambar berikutnya' }).count()) > 0) {
    await gallery.getByRole('button', { name: 'Gambar berikutnya' }).click();
    await expect(gallery.getByRole('status')).toContainText('Gambar 2 dari');
    await gallery.getByRole('list', { name: 'Gambar produk' }).press('ArrowLeft');
    await expect(gallery.getByRole('status')).toContainText('Gambar 1 dari');
    await gallery.getByRole('button', { name: 'Perbesar gambar' }).click();
    const close = page.getByRole('dialog', { name: 'Fender Player Stratocaster' });
    await close.getByRole('button', { name: 'Perbesar', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(close).toBeHidden();
  } else {
    await gallery.getByRole('button', { name: 'Tampilan 2' }).click();
    await expect(gallery.getByRole('button', { name: 'Tampilan 2' })).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto('/');
  const seen = page.getByRole('region', { name: 'Terakhir Dilihat' });
  await expect(seen.getByRole('link', { name: /Fender Player Stratocaster/ })).toBeVisible();
  await seen.getByRole('button', { name: 'Hapus riwayat' }).click();
  await expect(seen).toHaveCount(0);
});

test('no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await addToCart(page, STRATOCASTER);
  for (const route of [
    '/',
    '/products',
    '/products?q=ibanes',
    '/products?q=xqzwvk',
    '/categories/gitar?brand=Ibanez&minPrice=5000000&inStock=true&spec=Jumlah+fret%3A24',
    STRATOCASTER,
    '/cart',
    '/checkout',
    '/store',
    '/login',
    '/register',
    '/forgot-password',
    '/reset-password',
    '/verify-email',
    '/account',
    '/account/orders',
    '/orders/HRT-20260101-AAAAAAA',
    '/not-a-page',
  ]) {
    await page.goto(route);
    await page.waitForLoadState('networkidle');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ route, sideways }).toEqual({ route, sideways: 0 });
  }
});
