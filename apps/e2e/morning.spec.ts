import type { Page } from '@playwright/test';
import { buyAsGuest, expect, staffPage, STICKS, test } from './shop.js';

/** By the palette to a page, as fingers that never leave the keys go there. */
async function go(staff: Page, words: string, heading: string | RegExp): Promise<void> {
  // A dialog that goes gives the focus back to where it was opened.
  await expect(staff.getByRole('dialog')).toBeHidden();
  await staff.keyboard.press('Control+k');
  const field = staff.getByRole('textbox', { name: 'Cari apa saja' });
  await expect(field).toBeFocused();
  await field.pressSequentially(words);
  await expect(staff.getByRole('button', { name: words }).first()).toBeVisible();
  await staff.keyboard.press('ArrowDown');
  await staff.keyboard.press('Enter');
  await expect(staff.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Tab by Tab until it has the focus. */
async function tabTo(
  staff: Page,
  name: string | RegExp,
  role: 'button' | 'link' | 'combobox' | 'searchbox' = 'button',
): Promise<void> {
  const wanted = staff.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await staff.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name.toString()}`);
}

test('a morning by keyboard alone: the dashboard, packing, shipping and restocking', async ({
  page,
  browser,
}) => {
  const number = await buyAsGuest(page, STICKS);
  const staff = await staffPage(browser);
  await staff.goto('/admin');
  await expect(staff.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();

  await test.step('the dashboard leads to what is to be packed', async () => {
    await tabTo(staff, /^Pesanan siap dikemas/, 'link');
    await staff.keyboard.press('Enter');
    await expect(staff.getByRole('heading', { level: 1, name: 'Pesanan' })).toBeVisible();
    await expect(staff).toHaveURL(/toPack=true/);
    await expect(staff.getByRole('link', { name: number })).toBeVisible();
  });

  await test.step('the order is found, packed and shipped', async () => {
    await go(staff, number, `Pesanan ${number}`);
    await staff.keyboard.press('s');
    await expect(staff.getByRole('dialog').getByRole('combobox', { name: 'Kurir' })).toBeFocused();
    await staff.keyboard.type('JNE');
    await staff.keyboard.press('Tab');
    await staff.keyboard.type(`JNE-${number.slice(-7)}`);
    await staff.keyboard.press('Enter');
    await expect(staff.getByText(`Pengiriman untuk ${number} tercatat.`)).toBeVisible();
  });

  await test.step('what runs out is ordered from its supplier', async () => {
    await go(staff, 'Pesanan restock baru', 'Pesanan restock baru');
    await tabTo(staff, 'Supplier', 'combobox');
    await staff.keyboard.type('Swelee');
    await tabTo(staff, 'Cari produk', 'searchbox');
    await staff.keyboard.type('boss ds-1');
    await tabTo(staff, /^Tambah Boss/);
    await staff.keyboard.press('Enter');
    await tabTo(staff, 'Simpan sebagai draf');
    await staff.keyboard.press('Enter');
    await expect(staff.getByRole('heading', { level: 1, name: /^Restock PO-/ })).toBeVisible();
  });

  await test.step('? tells the keys, and Escape takes them away', async () => {
    await staff.keyboard.press('?');
    await expect(staff.getByRole('dialog').getByText('Ctrl K')).toBeVisible();
    await staff.keyboard.press('Escape');
    await expect(staff.getByRole('dialog')).toBeHidden();
  });
});

test('the dashboard shows a new paid order without being loaded anew', async ({ page, browser }) => {
  const staff = await staffPage(browser);
  await staff.goto('/admin');
  await expect(staff.getByRole('heading', { name: 'Pesanan terbaru' })).toBeVisible();
  const number = await buyAsGuest(page, STICKS);
  await expect(staff.getByRole('link', { name: number })).toBeVisible({ timeout: 60_000 });
});

test('an admin changes the store’s name and hours: header, footer and store page say so at once', async ({
  page,
  browser,
}) => {
  const admin = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await admin.goto('/admin/settings');
  const tagline = admin.getByRole('textbox', { name: 'Slogan' });
  const before = await tagline.inputValue();
  await tagline.fill('Keras sejak pagi');
  await admin.getByRole('button', { name: 'Simpan profil' }).click();
  await expect(admin.getByText('Profil toko tersimpan.')).toBeVisible();
  await page.goto('/store');
  await expect(page.getByText('Keras sejak pagi').first()).toBeVisible();

  await tagline.fill(before);
  await admin.getByRole('button', { name: 'Simpan profil' }).click();
  await expect(admin.getByRole('button', { name: 'Simpan profil' })).toBeDisabled();
  await page.reload();
  await expect(page.getByText('Keras sejak pagi')).toHaveCount(0);
});
