import {
  addToCart,
  adminApi,
  CARDS,
  choose,
  expect,
  fillCheckout,
  goToPayment,
  paidOrderNumber,
  payByCard,
  post,
  staffPage,
  STICKS,
  test,
} from './shop.js';

const LTD = { name: 'ESP LTD EC-256 Black Satin', address: '/products/esp-ltd-ec-256-black-satin' };

/** Two units come in, by a count of the shelf. */
async function arrive(name: string): Promise<void> {
  const staff = await adminApi();
  const found = await staff.get(`/api/v1/admin/products?q=${encodeURIComponent(name)}`);
  const { items } = (await found.json()) as { items: { id: string; name: string }[] };
  const id = items.find((item) => item.name === name)?.id;
  await post(staff, `/admin/products/${id}/stock-adjustments`, {
    change: 2,
    reason: 'adjustment',
    note: 'Kiriman datang',
  });
}

test('what is there is sent now, and the rest once it has arrived', async ({ page, browser }) => {
  await addToCart(page, STICKS);
  await addToCart(page, LTD.address);
  await page.goto('/checkout');
  await fillCheckout(page);
  await choose(page, 'Kirim yang ada sekarang');
  await goToPayment(page);
  await payByCard(page, CARDS.good);
  const number = await paidOrderNumber(page);

  const staff = await staffPage(browser);
  const ship = async (courierNumber: string): Promise<void> => {
    await staff.goto(`/admin/orders/${number}`);
    await staff.getByRole('button', { name: 'Kirim barang' }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Kurir' }).selectOption('jne');
    await dialog.getByRole('textbox', { name: 'Nomor resi' }).fill(courierNumber);
    await dialog.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(staff.getByText(`Pengiriman untuk ${number} tercatat.`)).toBeVisible();
  };
  await ship(`JNE1${number.slice(-7)}`);
  await expect(staff.getByText('Dikirim sebagian').first()).toBeVisible();
  await page.goto(`/orders/${number}`);
  await expect(page.getByText(`JNE1${number.slice(-7)}`).first()).toBeVisible();
  await expect(page.getByText('Sebagian barang dikirim').first()).toBeVisible();

  await arrive(LTD.name);
  await ship(`JNE2${number.slice(-7)}`);
  await expect(staff.getByText('Terkirim semua').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(`JNE2${number.slice(-7)}`).first()).toBeVisible();
  await expect(page.getByText('Paket dikirim').first()).toBeVisible();
});
