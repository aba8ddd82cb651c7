import type { Page } from '@playwright/test';
import {
  addToCart,
  adminApi,
  atMidtrans,
  choose,
  expect,
  mailedLink,
  midtransOrder,
  orderMicrophone,
  post,
  STRATOCASTER,
  test,
} from './shop.js';

const TOTAL = 'Rp1.667.384';

/** On the page of Midtrans: takes the number or code it gives, and goes back to the shop with it. */
async function takeNumber(page: Page, channel: string): Promise<string> {
  await page.getByRole('button', { name: channel }).click();
  const number = await page.locator('.pay-to dd span').first().innerText();
  await page.getByRole('link', { name: 'Kembali ke toko' }).click();
  return number;
}

const orderNumber = (page: Page) => /HRT-\d{8}-[2-9A-Z]{7}/.exec(page.url())?.[0] ?? '';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });

test('a virtual account is copied with one tap, and the page notices by itself that it was paid', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await orderMicrophone(page, 'BCA Virtual Account');
  const number = await takeNumber(page, 'BCA');
  await expect(heading(page, 'Selesaikan pembayaran')).toBeVisible();
  await expect(page.getByText(TOTAL).first()).toBeVisible();
  await expect(page.getByRole('timer', { name: 'Sisa waktu' })).toHaveText(/^23:5\d:\d\d$/);
  await expect(page.getByText(/^Bayar sebelum \w+, \d+ \w+ \d{4} \d\d\.\d\d WIB$/)).toBeVisible();
  await page.getByRole('button', { name: 'Salin nomor virtual account' }).click();
  await expect(page.getByText('Nomor virtual account disalin.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number);

  await atMidtrans(`${orderNumber(page)}-A1`, 'pay');
  await expect(heading(page, 'Pembayaran diterima')).toBeVisible();
  await expect(page.getByText('Lunas')).toBeVisible();
});

test('a virtual account that is paid after the page was closed is paid when the mailed link is opened', async ({
  page,
  browser,
}) => {
  await orderMicrophone(page, 'BNI Virtual Account');
  await takeNumber(page, 'BNI');
  await expect(page.getByText('Nomor virtual account', { exact: true })).toBeVisible();
  const number = orderNumber(page);
  await page.close();

  await atMidtrans(`${number}-A1`, 'pay');
  const later = await (await browser.newContext()).newPage();
  await later.goto(await mailedLink(number));
  await expect(heading(later, 'Pembayaran diterima')).toBeVisible();
  await expect(later.getByText(`${TOTAL} lewat BNI Virtual Account`)).toBeVisible();
});

test('the back button of the browser leads from the payment page to the order', async ({ page }) => {
  await orderMicrophone(page, 'Permata Virtual Account');
  await expect(page.getByRole('button', { name: 'Permata' })).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Selesaikan pembayaran')).toBeVisible();
  await expect(page.getByText('Anda meninggalkan halaman pembayaran.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Lanjutkan Pembayaran' }).click();
  await expect(page.getByRole('button', { name: 'Permata' })).toBeVisible();
});

test('QRIS can not be chosen above its limit, and says why', async ({ page }) => {
  await addToCart(page, STRATOCASTER);
  await page.goto('/checkout');
  await expect(page.getByRole('radio', { name: 'QRIS sampai Rp10.000.000' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'GoPay' })).toBeEnabled();
});

test('who changes from a virtual account to QRIS pays by QRIS alone', async ({ page }) => {
  await orderMicrophone(page, 'BRI Virtual Account');
  await takeNumber(page, 'BRI');
  await expect(page.getByText('Nomor virtual account', { exact: true })).toBeVisible();
  const number = orderNumber(page);

  await page.getByRole('button', { name: 'Ganti metode' }).click();
  await expect(page.getByRole('radio', { name: 'BRI Virtual Account Metode Anda sekarang' })).toBeDisabled();
  await choose(page, 'QRIS');
  await page.getByRole('button', { name: 'Pakai metode ini' }).click();
  await page.getByRole('button', { name: 'QRIS' }).click();
  expect(await midtransOrder(`${number}-A1`)).toMatchObject({ transaction_status: 'expire' });

  await page.getByRole('button', { name: 'Bayar sekarang (simulator)' }).click();
  await page.getByRole('link', { name: 'Kembali ke toko' }).click();
  await expect(page.getByRole('heading', { name: 'Pembayaran Berhasil!' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat Pesanan' }).click();
  await expect(page.getByText('Metode pembayaran diganti')).toBeVisible();
  await expect(page.getByText(`${TOTAL} lewat QRIS`)).toBeVisible();
});

test('a transfer is shown, refused with a reason, shown again, and then found by staff', async ({ page }) => {
  await orderMicrophone(page, 'Transfer ke rekening toko', 'Buat Pesanan');
  await expect(heading(page, 'Transfer ke rekening kami')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Rekening toko' }).getByRole('listitem')).toHaveCount(2);
  const number = orderNumber(page);
  const picture = { name: 'struk.png', mimeType: 'image/png', buffer: await page.screenshot() };

  async function sendProof(): Promise<void> {
    await page.getByLabel('Pilih gambar').setInputFiles(picture);
    await expect(page.getByRole('img', { name: 'Pratinjau struk.png' })).toBeVisible();
    await page.getByRole('button', { name: 'Kirim Bukti' }).click();
    await expect(heading(page, 'Sedang kami periksa')).toBeVisible();
  }

  await sendProof();
  const staff = await adminApi();
  const payments = await staff.get(`/api/v1/admin/orders/${number}/payments`);
  const [{ id }] = (await payments.json()) as [{ id: string }];
  await post(staff, `/admin/payments/${id}/reject-proof`, { reason: 'Jumlah pada bukti tidak sama' });
  await page.reload();
  await expect(page.getByText('Bukti sebelumnya belum dapat kami terima')).toBeVisible();
  await expect(page.getByText('Jumlah pada bukti tidak sama').first()).toBeVisible();

  await sendProof();
  await post(staff, `/admin/payments/${id}/confirm`, { reference: 'TRF-1' });
  // Staff's answer is looked for at once when the shopper turns back to the window.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(heading(page, 'Pembayaran diterima')).toBeVisible();
});

test('cash on delivery is ordered without a page to pay on', async ({ page }) => {
  await orderMicrophone(page, 'Tunai kepada kurir (COD)', 'Buat Pesanan');
  await expect(heading(page, 'Bayar tunai kepada kurir')).toBeVisible();
  await expect(page.getByText(`Siapkan ${TOTAL} untuk kurir.`, { exact: false })).toBeVisible();
});

test('a refund is seen by the buyer', async ({ page }) => {
  await orderMicrophone(page, 'GoPay');
  await page.getByRole('button', { name: 'GoPay' }).click();
  await page.getByRole('button', { name: 'Bayar sekarang (simulator)' }).click();
  await page.getByRole('link', { name: 'Kembali ke toko' }).click();
  await expect(page.getByRole('heading', { name: 'Pembayaran Berhasil!' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat Pesanan' }).click();
  await expect(heading(page, 'Pembayaran diterima')).toBeVisible();

  const staff = await adminApi();
  await post(staff, `/admin/orders/${orderNumber(page)}/refunds`, {
    amount: { amount: 1_667_384, currency: 'IDR' },
    reason: 'Barang cacat',
  });
  await page.reload();
  await expect(page.getByText('Dana sudah dikembalikan')).toBeVisible();
  await expect(page.getByText(`${TOTAL} sudah kami kembalikan.`, { exact: false })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dana dikembalikan' })).toBeVisible();
});
