import { randomUUID } from 'node:crypto';
import { expectFine } from './looks.js';
import { adminApi, expect, staffPage, test } from './shop.js';

const PASSWORD = 'senar putus tengah malam';

/** The newest link that was mailed to somebody. */
async function mailedTo(email: string): Promise<string> {
  const api = await adminApi();
  const { items } = (await (await api.get(`/api/v1/admin/mails?q=${encodeURIComponent(email)}`)).json()) as {
    items: { id: string }[];
  };
  const { text } = (await (await api.get(`/api/v1/admin/mails/${items[0]!.id}`)).json()) as { text: string };
  await api.dispose();
  return /https?:\/\/\S+#token=[\w-]+/.exec(text)![0];
}

test('a colleague is invited, works, gets other rights and is let go at once; the log tells all of it', async ({
  browser,
}) => {
  const email = `sari-${randomUUID().slice(0, 8)}@hurtrock.com`;
  const admin = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await admin.getByRole('link', { name: 'Tim' }).click();
  await admin.getByRole('button', { name: 'Undang anggota' }).click();
  await admin.getByRole('textbox', { name: 'Nama' }).fill('Sari Wulan');
  await admin.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await expectFine(admin, 'the invitation');
  await admin.getByRole('button', { name: 'Kirim undangan' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Sari Wulan' })).toBeVisible();
  await expect(admin.getByText('Diundang', { exact: true })).toBeVisible();

  const sari = await (await browser.newContext()).newPage();
  await sari.goto(await mailedTo(email));
  await expect(sari.getByRole('heading', { level: 1, name: 'Selamat bergabung' })).toBeVisible();
  await expectFine(sari, 'the first password');
  await sari.getByLabel('Kata sandi baru').fill(PASSWORD);
  await sari.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(sari.getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
  await expect(sari.getByRole('link', { name: 'Tim' })).toHaveCount(0);

  await admin.reload();
  await admin.getByRole('button', { name: 'Ubah' }).click();
  await admin.getByRole('radio', { name: 'Admin' }).check();
  await admin.getByRole('button', { name: 'Simpan' }).click();
  await expect(admin.getByText('Hak akses peran Admin')).toBeVisible();
  await sari.goto('/admin/users');
  await expect(sari.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible();
  await expect(sari.getByRole('row', { name: /Sari Wulan \(Anda\)/ })).toBeVisible();

  await admin.getByRole('button', { name: 'Nonaktifkan' }).click();
  await admin.getByRole('button', { name: 'Ya, nonaktifkan' }).click();
  await expect(admin.getByText('Tidak sedang masuk di peramban mana pun.')).toBeVisible();
  await sari.getByRole('link', { name: 'Pesanan' }).click();
  await expect(sari.getByRole('button', { name: 'Masuk' })).toBeVisible();
  await sari.getByLabel('E-mail').fill(email);
  await sari.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await sari.getByRole('button', { name: 'Masuk' }).click();
  await expect(sari.getByRole('alert')).toBeVisible();

  await admin.goto(`/admin/audit?q=${encodeURIComponent(email)}`);
  const log = admin.getByRole('list', { name: 'Daftar perubahan' });
  await expect(log.getByRole('listitem').filter({ hasText: 'Akun diundang' })).toBeVisible();
  const change = log.getByRole('row', { name: /isActive/ });
  await expect(change.getByRole('cell')).toHaveText(['true', 'false']);
  await expect(log.getByRole('row', { name: /role/ }).first().getByRole('cell')).toHaveText([
    'staff',
    'admin',
  ]);
  await expectFine(admin, 'the audit log');
});

test('everything about a customer is on one page, and an admin takes their data out', async ({ browser }) => {
  const admin = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await admin.goto('/admin/customers');
  await admin.getByRole('searchbox', { name: 'Cari pelanggan' }).fill('buyer@hurtrock');
  await admin
    .getByRole('row', { name: /buyer@hurtrock\.com/ })
    .getByRole('link')
    .click();
  await expect(admin.getByText(/pesanan, belanja Rp/)).toBeVisible();
  await expectFine(admin, 'a customer');

  const download = admin.waitForEvent('download');
  await admin.getByRole('link', { name: 'Unduh data pribadi' }).click();
  expect((await download).suggestedFilename()).toBe('customer-data.json');
});
