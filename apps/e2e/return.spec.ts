import type { Page } from '@playwright/test';
import { anArrivedOrder, expect, staffPage, test } from './shop.js';

const STICKS_NAME = 'Vic Firth American Classic 5A Drumsticks';

const photo = async (page: Page) => ({
  name: 'retak.png',
  mimeType: 'image/png',
  buffer: await page.screenshot(),
});

async function askForReturn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan Retur' }).click();
  const form = page.getByRole('form', { name: 'Ajukan retur' });
  await form.getByRole('combobox', { name: /^Alasan untuk/ }).selectOption('Rusak atau cacat');
  await form.getByLabel('Ceritakan masalahnya').fill('Batangnya retak');
  await form.getByLabel('Pilih foto').setInputFiles(await photo(page));
  await expect(form.getByRole('img', { name: 'Foto 1' })).toBeVisible();
  await form.getByRole('button', { name: 'Kirim Permintaan' }).click();
  await expect(page.getByText('Permintaan retur terkirim.')).toBeVisible();
}

/** The picture has truly arrived and is shown. */
const isShown = (page: Page, label: string) =>
  expect
    .poll(() =>
      page
        .getByRole('link', { name: label })
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(0);

test('cracked sticks go back: asked for with a photo, approved, received, refunded', async ({
  page,
  browser,
}) => {
  const number = await anArrivedOrder(page);
  await askForReturn(page);
  await expect(page.getByText('Menunggu keputusan')).toBeVisible();
  await isShown(page, 'Buka foto 1 (tab baru)');

  const admin = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  const menu = admin.getByRole('navigation', { name: 'Menu utama' });
  await menu.getByRole('link', { name: /^Retur/ }).click();
  await admin.getByRole('link', { name: `Retur pesanan ${number}` }).click();
  await expect(admin.getByText('Batangnya retak')).toBeVisible();
  await isShown(admin, 'Buka foto 1 (tab baru)');
  await admin.getByRole('button', { name: 'Setujui' }).click();
  await admin
    .getByRole('dialog')
    .getByLabel(/^Catatan untuk pembeli/)
    .fill('Kirim ke toko, ongkir kami ganti');
  await admin.getByRole('dialog').getByRole('button', { name: 'Ya, setujui' }).click();
  await expect(admin.getByText(`Retur ${number} disetujui.`)).toBeVisible();

  await page.reload();
  await expect(page.getByText('Kirim ke toko, ongkir kami ganti')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Batalkan Retur' })).toBeHidden();

  await admin.getByRole('button', { name: 'Terima barang' }).click();
  const received = admin.getByRole('dialog');
  await received.getByLabel(`${STICKS_NAME}: layak jual`).fill('0');
  await received.getByLabel(`${STICKS_NAME}: tidak layak jual`).fill('1');
  await received.getByRole('button', { name: 'Catat penerimaan' }).click();
  await expect(admin.getByText(`Barang retur ${number} diterima.`)).toBeVisible();

  const owed = await admin.getByRole('definition').filter({ hasText: /^Rp/ }).innerText();
  await admin.getByRole('link', { name: 'Buka pesanan' }).click();
  await admin.getByRole('button', { name: 'Kembalikan dana' }).click();
  const refund = admin.getByRole('dialog');
  await expect(refund.getByRole('textbox', { name: `Jumlah ${STICKS_NAME}` })).toHaveValue('1');
  await expect(refund.getByRole('textbox', { name: 'Jumlah', exact: true })).toHaveValue(owed);
  await refund.getByRole('textbox', { name: 'Alasan' }).fill('Retur diterima');
  await refund.getByRole('button', { name: `Kembalikan ${owed}` }).click();
  await expect(refund).toBeHidden();

  await page.reload();
  await expect(page.getByText('Barang diterima toko').first()).toBeVisible();
  await expect(page.getByText('1 unit diretur')).toBeVisible();
  await expect(page.getByText(/Dana dikembalikan|Dikembalikan sebagian/).first()).toBeVisible();
});

test('on a phone the buyer asks for a return and thinks better of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await anArrivedOrder(page);
  await askForReturn(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await page.getByRole('button', { name: 'Batalkan Retur' }).click();
  await expect(page.getByText('Retur dibatalkan.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajukan Retur' })).toBeVisible();
});
