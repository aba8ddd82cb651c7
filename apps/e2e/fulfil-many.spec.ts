import { buyAsGuest, expect, staffPage, STICKS, test } from './shop.js';

test('by keyboard alone from the list to shipped', async ({ page, browser }) => {
  const number = await buyAsGuest(page, STICKS);
  const staff = await staffPage(browser);
  await staff.goto(`/admin/orders?q=${number}`);
  await expect(staff.getByRole('link', { name: number })).toBeVisible();

  await staff.keyboard.press('j');
  await expect(staff.getByRole('link', { name: number })).toBeFocused();
  await staff.keyboard.press('Enter');
  await expect(staff.getByRole('heading', { level: 1, name: `Pesanan ${number}` })).toBeVisible();
  await staff.keyboard.press('s');
  const dialog = staff.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Kurir' })).toBeFocused();
  // Letters choose in a list of the browser's own.
  await staff.keyboard.type('JNE');
  await staff.keyboard.press('Tab');
  await staff.keyboard.type(`JNE-${number.slice(-7)}`);
  await staff.keyboard.press('Enter');

  await expect(staff.getByText(`Pengiriman untuk ${number} tercatat.`)).toBeVisible();
  await expect(staff.getByText(`JNE-${number.slice(-7)}`).first()).toBeVisible();
});

test('two orders are shipped with a scanner and their labels come in one file', async ({ page, browser }) => {
  const numbers = [await buyAsGuest(page, STICKS), await buyAsGuest(page, STICKS)];
  const staff = await staffPage(browser);
  await staff.goto('/admin/orders?toPack=true');
  for (const number of numbers) await staff.getByRole('checkbox', { name: `Pilih ${number}` }).check();
  await staff.getByRole('button', { name: 'Kirim…' }).click();
  const dialog = staff.getByRole('dialog', { name: 'Kirim 2 pesanan' });
  await dialog.getByRole('combobox', { name: 'Kurir' }).selectOption('sicepat');
  await dialog
    .getByRole('textbox', { name: /^Nomor resi/ })
    .first()
    .focus();
  for (const number of numbers) {
    await staff.keyboard.type(`SC-${number.slice(-7)}`);
    await staff.keyboard.press('Enter');
  }
  await expect(dialog.getByText('2 dari 2 pesanan dikirim')).toBeVisible();
  await dialog.getByRole('button', { name: 'Selesai' }).click();

  await staff.goto('/admin/orders?status=shipped');
  for (const number of numbers) await staff.getByRole('checkbox', { name: `Pilih ${number}` }).check();
  await staff.getByRole('button', { name: 'Cetak' }).click();
  await staff.getByRole('menuitem', { name: 'Label 100 × 150 mm' }).click();
  const file = staff.getByRole('link', { name: 'Buka PDF' });
  await expect(file).toBeVisible({ timeout: 60_000 });
  const answer = await staff.request.get((await file.getAttribute('href')) ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

test('some of a paid order is cancelled: what it cost is to be refunded', async ({ page, browser }) => {
  const number = await buyAsGuest(page, STICKS);
  const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await staff.goto(`/admin/orders/${number}`);
  await staff.getByRole('button', { name: 'Batalkan sebagian' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Jumlah/ }).fill('1');
  await dialog.getByRole('textbox', { name: 'Alasan (dibaca pembeli)' }).fill('Barang rusak di gudang');
  await dialog.getByRole('button', { name: 'Ya, batalkan barang ini' }).click();
  await expect(staff.getByText(`Sebagian barang ${number} dibatalkan.`)).toBeVisible();
  await expect(staff.getByText('Perlu dikembalikan').first()).toBeVisible();

  await staff.getByRole('button', { name: 'Kembalikan dana' }).click();
  const refund = staff.getByRole('dialog');
  await refund.getByRole('textbox', { name: 'Alasan' }).fill('Barang rusak di gudang');
  await refund.getByRole('button', { name: /^Kembalikan Rp/ }).click();
  await expect(staff.getByText(new RegExp(`Pengembalian .* untuk ${number} diproses`))).toBeVisible();
});
