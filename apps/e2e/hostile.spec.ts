import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { PAYLOADS } from './hostile-payloads.js';
import { expectInert, refuseDialogs } from './inert.js';
import {
  addToCart,
  adminApi,
  buyAsGuest,
  choose,
  expect,
  placeOrder,
  SM58,
  staffPage,
  test,
} from './shop.js';

/** As many of them as fit, one after the other, beginning anywhere. */
function packed(room: number, from = 0): string {
  const turned = [...PAYLOADS.slice(from), ...PAYLOADS.slice(0, from)];
  return turned.reduce(
    (text, one) => (text.length + one.length < room ? `${text}${text && ' '}${one}` : text),
    '',
  );
}

/** Opens pages as a person would, and looks whether any of the words came to life. */
async function staysInert(page: Page, addresses: string[]): Promise<void> {
  refuseDialogs(page);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectInert(page, address);
  }
}

test('A-50 what anybody typed is shown as text, on every page of the shop and of the panel', async ({
  page,
  browser,
}) => {
  const api = await adminApi();
  const mark = randomInt(1e6);
  const category = await api.post('/api/v1/admin/categories', {
    data: { name: packed(118), description: packed(1900, 20), parentId: null },
  });
  await expect(category).toBeOK();
  const { id: categoryId, slug: shelf } = (await category.json()) as { id: string; slug: string };
  const made = await api.post('/api/v1/admin/products', {
    data: {
      name: packed(198, 5),
      sku: `XSS-${mark}`,
      brand: packed(78, 12),
      model: packed(118, 30),
      groupCode: null,
      categoryId,
      supplierId: null,
      description: PAYLOADS.join('\n\n'),
      price: { amount: 150_000, currency: 'IDR' },
      sale: null,
      weightGrams: 500,
      lengthCm: 10,
      widthCm: 10,
      heightCm: 10,
      minimumStock: 1,
      lowStockThreshold: 2,
      isActive: true,
      isFeatured: true,
      allowsBackorder: true,
      specifications: PAYLOADS.slice(0, 40).map((one, n) => ({
        name: `${n} ${packed(74, n)}`,
        value: one.slice(0, 190),
        unit: null,
      })),
    },
  });
  await expect(made).toBeOK();
  const { id, slug } = (await made.json()) as { id: string; slug: string };
  const number = await buyAsGuest(page);
  const hostile = encodeURIComponent(packed(98, 5));

  await staysInert(page, [
    '/',
    `/categories/${shelf}`,
    `/products/${slug}`,
    `/products?q=${hostile}`,
    `/products?q=xss-${mark}`,
    `/products?brand=${hostile}`,
    `/orders/${number}`,
    `/login?next=${encodeURIComponent('javascript:window.__xss=1')}`,
  ]);
  const staff = await staffPage(browser);
  await staysInert(staff, [
    '/admin/products',
    `/admin/products/${id}`,
    '/admin/categories',
    '/admin/stock',
    `/admin/orders/${number}`,
    '/admin/mails',
  ]);
  // Other journeys look at the shelves too.
  await expect(await api.delete(`/api/v1/admin/products/${id}`)).toBeOK();
  await expect(await api.delete(`/api/v1/admin/categories/${categoryId}`)).toBeOK();
});

test('A-50 a buyer whose name, address and words are all markup is shown as text to staff', async ({
  page,
  browser,
}) => {
  await addToCart(page, SM58);
  await page.goto('/checkout');
  await page.getByLabel('Nama lengkap').fill(packed(98));
  await page.getByLabel('E-mail', { exact: true }).fill('rina@example.com');
  await page.getByLabel('Nomor telepon').fill('081234567890');
  await page.getByLabel('Provinsi').fill(packed(78, 3));
  await page.getByLabel('Kota/Kabupaten').fill(packed(78, 9));
  await page.getByLabel('Kecamatan').fill(packed(78, 15));
  await page.getByLabel('Kelurahan/Desa').fill(packed(78, 25));
  await page.getByLabel('Kode pos').fill('40153');
  await page.getByLabel('Alamat lengkap').fill(packed(298, 33));
  await page.getByLabel('Catatan pesanan').fill(packed(498, 45));
  await page.getByRole('radio', { name: /JNE Regular/ }).check();
  await choose(page, 'Transfer ke rekening toko');
  const number = await placeOrder(page, /Bayar Sekarang|Buat Pesanan/);

  await staysInert(page, [`/orders/${number}`]);
  const staff = await staffPage(browser);
  await staysInert(staff, ['/admin/orders', `/admin/orders/${number}`, `/admin/mails?q=${number}`]);
  await staff
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .click();
  await expect(staff.locator('iframe').first()).toBeVisible();
  expect(await staff.evaluate(() => '__xss' in window)).toBe(false);
});
