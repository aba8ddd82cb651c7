import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { atMidtrans, expect, orderMicrophone, staffPage, test } from './shop.js';

const TOTAL = 'Rp1.667.384';
const ADMIN = ['admin@hurtrock.com', 'admin123'] as const;

const picture = async (page: Page, name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await page.screenshot(),
});

const naturalWidth = (img: HTMLImageElement) => img.naturalWidth;

test('staff look at a proof of transfer, confirm the money, and the buyer sees the order paid', async ({
  page,
  browser,
}) => {
  const number = await orderMicrophone(page, 'Transfer ke rekening toko', 'Buat Pesanan');
  await page.getByLabel('Pilih gambar').setInputFiles(await picture(page, 'struk.png'));
  await page.getByRole('button', { name: 'Kirim Bukti' }).click();
  await expect(page.getByRole('heading', { name: 'Sedang kami periksa' })).toBeVisible();

  const staff = await staffPage(browser);
  await staff.getByRole('link', { name: /^Pembayaran/ }).click();
  const proof = staff.getByRole('listitem').filter({ hasText: number });
  await expect(proof.getByText(TOTAL)).toBeVisible();
  await proof.getByRole('button', { name: /^Buka bukti transfer/ }).click();
  const viewer = staff.getByRole('dialog', { name: 'Bukti transfer' });
  const shown = viewer.getByRole('img', { name: /^Gambar bukti transfer/ });
  await expect(async () => expect(await shown.evaluate(naturalWidth)).toBeGreaterThan(0)).toPass();
  const width = async () => (await shown.boundingBox())?.width ?? 0;
  const before = await width();
  await viewer.getByRole('button', { name: 'Perbesar' }).click();
  expect(await width()).toBeGreaterThan(before);
  await staff.keyboard.press('Escape');

  await proof.getByRole('button', { name: `Uang sudah masuk: ${number}` }).click();
  const dialog = staff.getByRole('dialog', { name: `Uang ${number} sudah masuk?` });
  await expect(dialog.getByText(TOTAL, { exact: true })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Referensi di mutasi (opsional)' }).fill('TRF-4711');
  await dialog.getByRole('button', { name: `Ya, ${TOTAL} sudah masuk` }).click();
  await expect(staff.getByText(`Pembayaran ${TOTAL} untuk ${number} tercatat.`)).toBeVisible();
  await expect(proof).toHaveCount(0);

  await staff.goto(`/admin/orders/${number}`);
  await expect(staff.getByText('Referensi di mutasi: TRF-4711')).toBeVisible();
  await expect(staff.getByRole('button', { name: 'Kirim barang' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Lunas').first()).toBeVisible();
});

test('an admin gives the money of a virtual account back by hand, and finishes it with a picture', async ({
  page,
  browser,
}) => {
  const number = await orderMicrophone(page, 'BCA Virtual Account');
  await page.getByRole('button', { name: 'BCA' }).click();
  await atMidtrans(`${number}-A1`, 'pay');

  const admin = await staffPage(browser, ...ADMIN);
  await admin.goto(`/admin/orders/${number}`);
  await admin.getByRole('button', { name: 'Kembalikan dana' }).click();
  const form = admin.getByRole('dialog', { name: `Kembalikan dana ${number}` });
  await form.getByRole('textbox', { name: 'Jumlah', exact: true }).fill('667384');
  await form.getByRole('textbox', { name: 'Alasan' }).fill('Kabel hilang dari dus');
  await expect(
    form.getByText(/^Virtual account BCA tidak bisa mengembalikan uang ini sendiri/),
  ).toBeVisible();
  await form.getByRole('textbox', { name: 'Bank' }).fill('BCA');
  await form.getByRole('textbox', { name: 'Nomor rekening' }).fill('437-0012345');
  await form.getByRole('textbox', { name: 'Atas nama' }).fill('Rina Wati');
  await form.getByRole('button', { name: 'Kembalikan Rp667.384' }).click();
  await expect(
    admin.getByText(`Pengembalian Rp667.384 untuk ${number} dicatat.`, { exact: false }),
  ).toBeVisible();

  const payments = admin.getByRole('region', { name: 'Pembayaran' });
  await expect(payments.getByText('437-0012345')).toBeVisible();
  await payments.getByRole('button', { name: 'Sudah ditransfer' }).click();
  const done = admin.getByRole('dialog', { name: 'Pengembalian Rp667.384 sudah ditransfer?' });
  await done.getByLabel('Bukti transfer (gambar)').setInputFiles(await picture(page, 'bukti.png'));
  await expect(done.getByRole('img', { name: 'Pratinjau bukti.png' })).toBeVisible();
  await done.getByRole('button', { name: 'Ya, sudah ditransfer' }).click();
  await expect(admin.getByText('Pengembalian Rp667.384 selesai.')).toBeVisible();
  await expect(payments.getByText('Ditransfer ke Rina Wati (BCA 437-0012345).')).toBeVisible();
  await expect(admin.getByText('Dikembalikan sebagian').first()).toBeVisible();

  await page.goto(`/orders/${number}`);
  await expect(page.getByText('Sebagian dana sudah dikembalikan')).toBeVisible();
});

test('the books are in order: every invariant is green, and the day can be downloaded', async ({
  browser,
}) => {
  const staff = await staffPage(browser);
  await staff.goto('/admin/payments/invariants');
  await expect(staff.getByText(/^Semua \d+ benar$/)).toBeVisible();
  await expect(staff.getByText('Tidak benar', { exact: true })).toHaveCount(0);
  await staff.getByRole('button', { name: 'Periksa lagi' }).click();
  await expect(staff.getByText(/^Semua \d+ benar$/)).toBeVisible();

  await staff.getByRole('link', { name: 'Rekonsiliasi' }).click();
  await expect(
    staff.getByRole('region', { name: 'Selisih' }).getByText('Cocok', { exact: true }),
  ).toBeVisible();
  const [download] = await Promise.all([
    staff.waitForEvent('download'),
    staff.getByRole('link', { name: 'Unduh .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rekonsiliasi-20\d\d-\d\d-\d\d\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

const program = (app: string) => resolve(import.meta.dirname, `../${app}/dist/main.js`);
const secret = () => randomBytes(32).toString('hex');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Ends with this process too, because its standard input does. */
function start(app: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [program(app)], {
    env: { PATH: process.env['PATH'], EXIT_WITH_PARENT: '1', ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

async function untilItAnswers(url: string): Promise<void> {
  await expect(async () => expect((await fetch(url)).ok).toBe(true)).toPass({ timeout: 60_000 });
}

/** The same shop once more, as one whose environment names no key of Midtrans, beside a Midtrans of its own. */
async function shopWithoutKeys(serverKey: string) {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const [url, sandboxUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${sandboxPort}`];
  const sandbox = start('payment-sandbox', {
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_STRIPE_KEY: 'sk_test_nobody_calls_this',
    SANDBOX_STRIPE_WEBHOOK_SECRET: secret(),
    SANDBOX_MIDTRANS_SERVER_KEY: serverKey,
  });
  const api = start('api', {
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    SHOP_MODE: 'demo',
    // Its jobs would be those of the shop that everybody else uses.
    ROLES: 'api',
    DATABASE_URL: process.env['DATABASE_URL'],
    SESSION_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    MIDTRANS_API_BASE: sandboxUrl,
  });
  await untilItAnswers(`${sandboxUrl}/_sandbox/health`);
  await untilItAnswers(`${url}/health`);
  return { url, stop: () => [api, sandbox].forEach((child) => child.kill()) };
}

test('an admin enters keys of Midtrans: wrong ones are refused, right ones connect, and none is ever shown again', async ({
  browser,
}) => {
  const serverKey = `SB-Mid-server-${secret().slice(0, 24)}`;
  const shop = await shopWithoutKeys(serverKey);
  try {
    const page = await (await browser.newContext({ baseURL: shop.url })).newPage();
    await page.goto('/admin/login?next=/admin/payments/configuration');
    await page.getByLabel('E-mail').fill(ADMIN[0]);
    await page.getByLabel('Kata sandi', { exact: true }).fill(ADMIN[1]);
    await page.getByRole('button', { name: 'Masuk' }).click();
    const midtrans = page.getByRole('region', { name: 'Midtrans' });
    await expect(midtrans.getByText('Belum diatur')).toBeVisible();
    await expect(midtrans.getByLabel('Alamat webhook', { exact: true })).toHaveValue(
      `${shop.url}/api/v1/webhooks/midtrans`,
    );

    await midtrans.getByLabel('Server key', { exact: true }).fill('Mid-server-belongs-to-a-live-shop');
    await midtrans.getByRole('button', { name: 'Simpan' }).click();
    await expect(midtrans.getByLabel('Server key', { exact: true })).toHaveAccessibleDescription(
      /^Salah lingkungan/,
    );

    await midtrans.getByLabel('Server key', { exact: true }).fill(`SB-Mid-server-${secret().slice(0, 24)}`);
    await midtrans.getByRole('button', { name: 'Simpan' }).click();
    await expect(midtrans.getByText('Aktif', { exact: true })).toBeVisible();
    await midtrans.getByRole('button', { name: 'Tes sambungan' }).click();
    await expect(midtrans.getByText('Kunci ditolak.', { exact: false })).toBeVisible();

    await midtrans.getByLabel('Server key', { exact: true }).fill(serverKey);
    await midtrans.getByRole('button', { name: 'Simpan' }).click();
    await expect(midtrans.getByLabel('Server key', { exact: true })).toHaveAttribute(
      'placeholder',
      `••••${serverKey.slice(-4)}`,
    );
    await midtrans.getByRole('button', { name: 'Tes sambungan' }).click();
    await expect(midtrans.getByText('Sambungan berhasil. Kuncinya diterima.')).toBeVisible();

    await page.reload();
    await expect(midtrans.getByLabel('Server key', { exact: true })).toHaveValue('');
    expect(await page.content()).not.toContain(serverKey.slice(0, -4));

    await midtrans.getByRole('button', { name: 'Hapus: Midtrans' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ya, hapus' }).click();
    await expect(midtrans.getByText('Belum diatur')).toBeVisible();
  } finally {
    shop.stop();
  }
});
