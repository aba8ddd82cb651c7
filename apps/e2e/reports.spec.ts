import ExcelJS from 'exceljs';
import { expect, staffPage, test } from './shop.js';

/** The sheet that a click brings. */
async function sheetOf(download: { path(): Promise<string> }): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  return workbook.worksheets[0]!;
}

const digitsOf = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''));

test('who looks back finds the same revenue in the chart, its table and the file', async ({ browser }) => {
  const staff = await staffPage(browser);
  await staff.getByRole('link', { name: 'Analitik', exact: true }).click();
  await expect(staff.getByRole('img', { name: /^Grafik Omzet/ })).toBeVisible();
  await staff.getByLabel('Rentang waktu').selectOption('Tahun ini');
  await expect(staff.getByText(/^1 Jan \d{4} – .* dibandingkan dengan 1 Jan/)).toBeVisible();
  const tile = staff.locator('dl').getByText('Omzet', { exact: true }).locator('..').locator('dd').first();
  const revenue = digitsOf(await tile.textContent());
  expect(revenue).toBeGreaterThan(1_000_000);

  await staff.getByRole('button', { name: 'Sebagai tabel' }).click();
  const total = staff.getByRole('table', { name: 'Penjualan' }).getByRole('row').last();
  expect(digitsOf(await total.getByRole('cell').nth(1).textContent())).toBe(revenue);

  const arriving = staff.waitForEvent('download');
  await staff.getByRole('link', { name: 'Unduh .xlsx' }).click();
  const sheet = await sheetOf(await arriving);
  const rows = sheet.getColumn(1).values as (string | undefined)[];
  expect(sheet.getRow(rows.indexOf('Jumlah')).getCell(4).value).toBe(revenue);
});

test('the stock comes as a file of all products, once the worker has written it', async ({ browser }) => {
  const staff = await staffPage(browser);
  await staff.getByRole('link', { name: 'Laporan', exact: true }).click();
  await staff.getByRole('button', { name: 'Buat: Laporan Stok' }).click();
  const dialog = staff.getByRole('dialog', { name: 'Buat Laporan Stok' });
  const link = dialog.getByRole('link', { name: 'Unduh berkas' });
  await expect(link).toBeVisible({ timeout: 30_000 });
  const arriving = staff.waitForEvent('download');
  await link.click();
  const sheet = await sheetOf(await arriving);
  expect(sheet.getRow(3).getCell(1).value).toBe('Laporan Stok');
  expect(sheet.rowCount).toBeGreaterThan(60);
});
