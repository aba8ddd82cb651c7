import type { Locator, Page } from '@playwright/test';
import { expect, signIn, staffPage, test } from './shop.js';

/** The menu a second time, by hand: address → its words, for everybody who works here and for admins alone. */
const FOR_STAFF: Record<string, string> = {
  '/admin': 'Dashboard',
  '/admin/orders': 'Pesanan',
  '/admin/chats': 'Chat',
  '/admin/returns': 'Retur',
  '/admin/payments': 'Pembayaran',
  '/admin/customers': 'Pelanggan',
  '/admin/analytics': 'Analitik',
  '/admin/reports': 'Laporan',
  '/admin/products': 'Produk',
  '/admin/categories': 'Kategori',
  '/admin/synonyms': 'Sinonim',
  '/admin/stock': 'Stok',
  '/admin/restock': 'Restock',
  '/admin/suppliers': 'Supplier',
  '/admin/mails': 'Kotak Surat',
};
const FOR_ADMINS: Record<string, string> = {
  '/admin/shipping': 'Pengiriman',
  '/admin/users': 'Tim',
  '/admin/audit': 'Log audit',
  '/admin/settings': 'Pengaturan',
  '/admin/jobs': 'Pekerjaan latar',
};

const menuOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Menu utama' });

async function entriesOf(page: Page): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const link of await menuOf(page).getByRole('link').all()) {
    const address = (await link.getAttribute('href'))!;
    if (address.startsWith('/admin')) entries[address] = (await link.innerText()).split('\n')[0]!;
  }
  return entries;
}

/** What the API refused while the page was used: a page that follows the permissions asks for nothing that is not given. */
function refusals(page: Page): string[] {
  const refused: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('/api/v1/') && answer.status() === 403) refused.push(answer.url());
  });
  return refused;
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await arrived(page);
}

async function choose(page: Page, address: string): Promise<void> {
  await menuOf(page).locator(`a[href="${address}"]`).click();
  await arrived(page);
}

async function arrived(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

const REFUSED = 'Anda tidak punya akses ke halaman ini';

test('staff see the menu of staff, every page of it opens, and nothing asks for what they may not', async ({
  browser,
}) => {
  const page = await staffPage(browser);
  const refused = refusals(page);

  expect(Object.keys(await entriesOf(page)).sort()).toEqual(Object.keys(FOR_STAFF).sort());
  for (const address of Object.keys(FOR_STAFF)) {
    await choose(page, address);
    await expect(page.getByRole('heading', { level: 1, name: REFUSED })).toBeHidden();
  }
  for (const address of Object.keys(FOR_ADMINS)) {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1, name: REFUSED })).toBeVisible();
  }
  expect(refused).toEqual([]);
});

test('admins see all of it, and every page opens', async ({ browser }) => {
  const page = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  const refused = refusals(page);

  const everything = { ...FOR_STAFF, ...FOR_ADMINS };
  expect(await entriesOf(page)).toEqual(everything);
  for (const address of Object.keys(everything)) {
    await choose(page, address);
    await expect(page.getByRole('heading', { level: 1, name: REFUSED })).toBeHidden();
  }
  expect(refused).toEqual([]);
});

/** Buttons and links that are for admins alone, each on a page that staff see too. */
const BUTTONS: [string, string, (page: Page) => Locator][] = [
  ['a new supplier', '/admin/suppliers', (page) => page.getByRole('link', { name: 'Tambah supplier' })],
  [
    'the personal data of a customer',
    '/admin/customers?q=buyer%40hurtrock.com',
    (page) => page.getByRole('link', { name: 'Unduh data pribadi' }),
  ],
  [
    'the account of a customer',
    '/admin/customers?q=buyer%40hurtrock.com',
    (page) => page.getByRole('button', { name: 'Nonaktifkan' }),
  ],
  [
    'money back',
    '/admin/orders?status=delivered&paymentStatus=paid',
    (page) => page.getByRole('button', { name: 'Kembalikan dana' }),
  ],
];

/** Goes to the page, and where it is a list, to the first thing in it. */
async function openFirst(page: Page, address: string): Promise<void> {
  await visit(page, address);
  if (!address.includes('?')) return;
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.waitForURL(/\/admin\/\w+\/[\w-]+$/);
  await page.waitForLoadState('networkidle');
}

test('what is for admins alone is offered to them, and to staff not', async ({ browser }) => {
  const admin = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  const staff = await staffPage(browser);
  for (const [what, address, button] of BUTTONS) {
    await openFirst(admin, address);
    await expect(button(admin).first(), what).toBeVisible();
    await openFirst(staff, address);
    await expect(staff.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(button(staff), what).toHaveCount(0);
  }
});

test('a buyer is told that the panel is not theirs', async ({ page }) => {
  await signIn(page, 'buyer@hurtrock.com', 'buyer123');
  await page.goto('/admin/users');
  await expect(page.getByRole('heading', { name: 'Akun ini bukan akun staf' })).toBeVisible();
  await expect(menuOf(page)).toHaveCount(0);
});
