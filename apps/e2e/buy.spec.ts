import {
  addToCart,
  buyAsGuest,
  CARDS,
  expect,
  fillCheckout,
  goToPayment,
  paidOrderNumber,
  payByCard,
  staffPage,
  STRATOCASTER,
  test,
} from './shop.js';

test('a guest finds a Stratocaster, pays by card and finds the confirmation in the mailbox', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('combobox', { name: 'Cari produk' }).fill('stratocaster');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Fender Player Stratocaster/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Fender Player Stratocaster', level: 1 })).toBeVisible();
  await expect(page.getByText('Rp12.500.000').first()).toBeVisible();
  await addToCart(page, STRATOCASTER);
  await page.getByRole('link', { name: 'Lanjut ke Checkout' }).click();
  await fillCheckout(page);
  const summary = page.getByRole('region', { name: 'Ringkasan Pesanan' });
  await expect(summary.getByText('Rp43.000')).toBeVisible();
  await expect(summary.getByText('Rp12.543.000')).toBeVisible();
  await goToPayment(page);
  await expect(page.getByText('Rp12.543.000').first()).toBeVisible();
  await payByCard(page, CARDS.good);
  const number = await paidOrderNumber(page);

  const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await staff.goto('/admin/mails');
  await expect(staff.getByText(new RegExp(number)).first()).toBeVisible();
});

test('a declined card, then a good one, pays the same order', async ({ page }) => {
  await addToCart(page, STRATOCASTER);
  await page.goto('/checkout');
  await fillCheckout(page);
  await goToPayment(page);
  await payByCard(page, CARDS.declined);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await payByCard(page, CARDS.good);
  const number = await paidOrderNumber(page);
  await page.goto(`/orders/${number}`);
  await expect(page.getByText('Lunas').first()).toBeVisible();
});

test('who leaves the payment page can pay the same order later, by 3-D Secure too', async ({ page }) => {
  await addToCart(page, STRATOCASTER);
  await page.goto('/checkout');
  await fillCheckout(page);
  await goToPayment(page);
  await page
    .getByRole('link', { name: /Kembali|Batal/ })
    .first()
    .click();
  await page.waitForURL(/\/orders\/HRT-/);
  await page.getByRole('link', { name: 'Lanjutkan Pembayaran' }).click();
  await payByCard(page, CARDS.secure);
  await page.locator('button[value="complete"]').click();
  await paidOrderNumber(page);
});

test('the mailed link opens the order in another browser', async ({ page, browser }) => {
  const number = await buyAsGuest(page);
  const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
  await staff.goto('/admin/mails');
  await staff
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .click();
  await staff.getByRole('tab', { name: 'Teks biasa' }).click();
  const link = new RegExp(`http\\S+/orders/${number}#token=[\\w-]+`).exec(
    await staff.getByRole('tabpanel').innerText(),
  )?.[0];

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`/orders/${number}`);
  await expect(elsewhere.getByText('Pesanan tidak dapat dibuka di sini')).toBeVisible();
  await elsewhere.goto('about:blank');
  await elsewhere.goto(link!);
  await expect(elsewhere.getByRole('heading', { name: new RegExp(number) })).toBeVisible();
  expect(new URL(elsewhere.url()).hash).toBe('');
});

test('what was typed survives a reload, and a wrong postal code is told at its field', async ({ page }) => {
  await addToCart(page, STRATOCASTER);
  await page.goto('/checkout');
  await fillCheckout(page);
  await page.getByLabel('Kode pos').fill('123');
  await page.getByRole('button', { name: 'Bayar Sekarang' }).click();
  await expect(page.getByLabel('Kode pos')).toHaveAccessibleDescription(/5 angka/);
  await page.reload();
  await expect(page.getByLabel('Alamat lengkap')).toHaveValue('Jl Gegerkalong Girang 22, RT 03/RW 05');
  await expect(page.getByLabel('Nama lengkap')).toHaveValue('Rina Wati');
});
