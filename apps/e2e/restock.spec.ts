import type { Page } from '@playwright/test';
import { expect, staffPage, test } from './shop.js';

const PEDAL = 'Boss DS-1 Distortion Pedal';
const ADDRESS = '/products/boss-ds-1-distortion-pedal';

const numberOf = async (page: Page): Promise<string> =>
  /PO-\d{6}/.exec(await page.getByRole('heading', { level: 1 }).innerText())![0];

test('staff order pedals from the supplier and receive half of them; the shelf says so at once', async ({
  page,
  browser,
}) => {
  await page.goto(ADDRESS);
  await expect(page.getByText('Tinggal 2 unit')).toBeVisible();

  const staff = await staffPage(browser);
  await staff.goto('/admin/restock');
  await staff.getByRole('link', { name: 'Buat pesanan' }).click();
  await expect(staff.getByRole('heading', { name: 'Pesanan restock baru' })).toBeVisible();
  await staff.getByRole('combobox', { name: 'Supplier' }).selectOption('Swelee Music Store');
  await staff.getByRole('searchbox', { name: 'Cari produk' }).fill('boss ds-1');
  await staff
    .getByRole('button', { name: `Tambah ${PEDAL}` })
    .last()
    .click();
  await staff.getByRole('textbox', { name: `Jumlah ${PEDAL}` }).fill('10');
  await staff.getByRole('button', { name: 'Simpan sebagai draf' }).click();
  await expect(staff.getByRole('heading', { name: /^Restock PO-/ })).toBeVisible();
  const number = await numberOf(staff);

  await staff.getByRole('button', { name: 'Tandai dipesan' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Ya, sudah dipesan' }).click();
  await expect(staff.getByText(`${number} ditandai dipesan.`)).toBeVisible();

  await staff.getByRole('button', { name: 'Terima barang' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('textbox', { name: `Diterima: ${PEDAL}` }).fill('5');
  await dialog.getByRole('button', { name: 'Terima 5 unit' }).click();
  await expect(staff.getByText('5 unit diterima dan masuk stok.')).toBeVisible();
  await expect(staff.getByText('Diterima sebagian').first()).toBeVisible();
  await expect(staff.getByText('5 dari 10 diterima')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Tinggal 7 unit')).toBeVisible();

  await staff.getByRole('link', { name: PEDAL }).click();
  await expect(staff.getByRole('heading', { name: `Stok ${PEDAL}` })).toBeVisible();
  await expect(staff.getByText(`Restock ${number}`)).toBeVisible();
});

test('a purchase order can be downloaded, and shows its costs to an admin alone', async ({ browser }) => {
  for (const [email, password, sees] of [
    ['staff@hurtrock.com', 'staff123', false],
    ['admin@hurtrock.com', 'admin123', true],
  ] as const) {
    const page = await staffPage(browser, email, password);
    await page.goto('/admin/restock?status=ordered');
    await page.getByRole('link', { name: /^PO-/ }).first().click();
    await expect(page.getByRole('heading', { name: /^Restock PO-/ })).toBeVisible();
    await expect(page.getByText('/ unit')).toHaveCount(sees ? await page.getByText('/ unit').count() : 0);
    const href = await page.getByRole('link', { name: 'Unduh surat pesanan (PDF)' }).getAttribute('href');
    const file = await page.request.get(href!);
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('staff count a shelf, and the history says who, why and what is left', async ({ browser }) => {
  const staff = await staffPage(browser);
  await staff.goto('/admin/products?q=sm57');
  const name = 'Shure SM57 Instrument Microphone';
  await staff.getByRole('link', { name }).first().click();
  await staff.getByRole('main').getByRole('link', { name: /stok/i }).first().click();
  await staff.getByRole('button', { name: 'Sesuaikan stok' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByText('Tambah/kurang').click();
  await dialog.getByRole('textbox', { name: 'Perubahan' }).fill('-1');
  await dialog.getByRole('combobox', { name: 'Alasan' }).selectOption('damage');
  await dialog.getByRole('textbox', { name: 'Catatan (opsional)' }).fill('Jatuh saat dipajang');
  await dialog.getByRole('button', { name: 'Simpan penyesuaian' }).click();
  await expect(staff.getByText(/^Stok disesuaikan\./)).toBeVisible();
  await expect(staff.getByText('Jatuh saat dipajang')).toBeVisible();
  await expect(staff.getByText('Rusak').first()).toBeVisible();
});
