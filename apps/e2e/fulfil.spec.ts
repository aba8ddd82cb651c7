import { buyAsGuest, expect, staffPage, test } from './shop.js';

test('staff ship a paid order; the buyer sees the timeline and the tracking link', async ({
  page,
  browser,
}) => {
  const number = await buyAsGuest(page, '/products/shure-sm58-dynamic-microphone');
  const staff = await staffPage(browser);
  await staff.goto('/admin/orders');
  await staff.getByRole('searchbox', { name: 'Cari pesanan' }).fill(number);
  await staff
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .click();
  await staff.getByRole('button', { name: 'Kirim barang' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kurir' }).selectOption('jne');
  await dialog.getByRole('textbox', { name: 'Nomor resi' }).fill('JNE0012345');
  await dialog.getByRole('button', { name: 'Kirim sekarang' }).click();
  await expect(staff.getByText(`Pengiriman untuk ${number} tercatat.`)).toBeVisible();
  await expect(staff.getByRole('button', { name: 'Kirim barang' })).toBeHidden();

  await page.goto(`/orders/${number}`);
  await expect(page.getByText('JNE0012345').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Lacak Paket/ })).toHaveAttribute(
    'href',
    'https://www.jne.co.id/tracking-package?awb=JNE0012345',
  );

  await staff.getByRole('button', { name: 'Tandai diterima' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Ya, sudah diterima' }).click();
  await page.reload();
  await expect(page.getByText('Diterima').first()).toBeVisible();
});

test('a buyer is refused at the admin panel, in words', async ({ page }) => {
  await page.goto('/admin/login');
  await page.getByLabel('E-mail').fill('buyer@hurtrock.com');
  await page.getByLabel('Kata sandi', { exact: true }).fill('buyer123');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByText('Akun ini bukan akun staf')).toBeVisible();
});
