import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, staffPage, test } from './shop.js';

/** A picture of one colour, and a band so that it can be told from others. */
async function photo(name: string, background: string) {
  const buffer = await sharp({ create: { width: 900, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** What is said when a product was saved, beside the line that always says how things stand. */
const SAVED = /^(?!Semua perubahan).* tersimpan\.$/;

const COLOURS = ['#c0392b', '#27ae60', '#2980b9', '#8e44ad', '#f39c12'];

/** What somebody types to sell a guitar; its name is new each time. */
async function fillProduct(staff: Page, name: string): Promise<void> {
  await staff.getByRole('textbox', { name: 'Nama', exact: true }).fill(name);
  await staff.getByRole('textbox', { name: 'SKU' }).fill(`E2E-${name.replace(/\W+/g, '-').toUpperCase()}`);
  await staff.getByRole('combobox', { name: 'Merek' }).fill('Ibanez');
  await staff.getByRole('textbox', { name: 'Model', exact: true }).fill('RG7421');
  await staff.getByRole('combobox', { name: 'Kategori' }).selectOption({ label: 'Gitar Elektrik' });
  await staff.getByRole('textbox', { name: 'Harga normal' }).fill('7450000');
  await staff.getByRole('textbox', { name: 'Berat', exact: true }).fill('3600');
  await staff.getByRole('textbox', { name: 'Panjang', exact: true }).fill('102');
  await staff.getByRole('textbox', { name: 'Lebar', exact: true }).fill('36');
  await staff.getByRole('textbox', { name: 'Tinggi', exact: true }).fill('8');
  const isForSale = staff.getByRole('switch', { name: /^Aktif/ });
  await isForSale.press('Space');
  await expect(isForSale).toBeChecked();
}

test('a product with five pictures is made, its pictures put in order, and the shop shows it', async ({
  page,
  browser,
}) => {
  const name = `Gitar Uji ${randomInt(1e6)}`;
  const staff = await staffPage(browser);
  await staff.goto('/admin/products/new');
  await fillProduct(staff, name);
  const files = await Promise.all(COLOURS.map((colour, i) => photo(`gambar-${i + 1}.jpg`, colour)));
  await staff.getByLabel('Pilih gambar produk').setInputFiles(files);
  await staff.getByRole('button', { name: 'Simpan produk' }).click();
  await expect(staff.getByText(`${name} sudah ada di katalog.`)).toBeVisible();

  const pictures = staff.getByRole('list', { name: 'Gambar produk' }).getByRole('listitem');
  await expect(pictures).toHaveCount(5, { timeout: 60_000 });
  // Pictures without words are no images to assistive technology, so they are found by their element.
  const order = () =>
    pictures
      .locator('img')
      .evaluateAll((all) => all.map((img) => /\/media\/(\w{32})\//.exec((img as HTMLImageElement).src)?.[1]));
  await expect.poll(async () => new Set(await order()).size).toBe(5);
  const before = await order();
  expect(before).not.toContain(undefined);

  await staff.getByRole('button', { name: 'Majukan gambar 5' }).click();
  await expect.poll(order).toEqual([before[0], before[1], before[2], before[4], before[3]]);
  const thumbnail = staff.getByRole('radio', { name: 'Jadikan gambar 4 gambar utama' });
  await thumbnail.click();
  await expect(thumbnail).toBeChecked();
  const words = staff.getByRole('textbox', { name: 'Teks alternatif gambar 4' });
  const saved = staff.waitForResponse((answer) => /\/images\/[^/]+$/.test(answer.url()) && answer.ok());
  await words.fill('Bodi jingga dari depan');
  await words.blur();
  await saved;

  const inShop = await staff.getByRole('link', { name: /^Lihat di toko/ }).getAttribute('href');
  await page.goto(`/products?q=${encodeURIComponent(name)}`);
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.waitForURL(`**${inShop}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const main = page.getByRole('img', { name: 'Bodi jingga dari depan' }).first();
  await expect(main).toBeVisible();
  await expect
    .poll(() => main.evaluate((img) => (img as HTMLImageElement).currentSrc))
    .toContain(`/media/${before[4]}/`);
  await expect.poll(() => main.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

test('a category is moved in the tree by keyboard and by hand, and stays there', async ({
  page,
  browser,
}) => {
  const name = `Ukulele ${randomInt(1e6)}`;
  const staff = await staffPage(browser);
  await staff.goto('/admin/categories');
  await staff.getByRole('button', { name: 'Tambah kategori' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nama' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Berada di' }).selectOption({ label: 'Bass' });
  await dialog.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(staff.getByText(`${name} ditambahkan.`)).toBeVisible();

  const row = staff.getByRole('treeitem', { name: new RegExp(name) });
  await expect(staff.getByRole('heading', { name, level: 2 })).toBeVisible();
  const saved = () =>
    staff.waitForResponse(
      (response) => response.request().method() !== 'GET' && response.url().includes('/admin/categories'),
    );
  const first = saved();
  await row.press('Alt+ArrowUp');
  await first;
  await expect(
    staff.getByText(new RegExp(`^${name} sekarang urutan \\d+ dari \\d+ di Bass\\.$`)),
  ).toBeAttached();
  const second = saved();
  await row.press('Alt+ArrowLeft');
  await second;
  await expect(
    staff.getByText(new RegExp(`^${name} sekarang urutan \\d+ dari \\d+ di tingkat teratas\\.$`)),
  ).toBeAttached();

  await staff.reload();
  await expect(row).toHaveAttribute('aria-level', '1');
  const handle = row.locator('[title^="Seret"]');
  const target = staff.getByRole('treeitem', { name: /^Drum/ }).first();
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [(await handle.boundingBox())!, (await target.boundingBox())!];
  const x = from.x + from.width / 2;
  await staff.mouse.move(x, from.y + 4);
  await staff.mouse.down();
  await staff.mouse.move(x, from.y - 20, { steps: 4 });
  await expect(staff.locator('[data-dragging]').first()).toBeAttached();
  await staff.mouse.move(x, to.y + to.height / 2, { steps: 12 });
  await expect(staff.getByText(/^Di tingkat teratas, urutan \d+ dari \d+\.$/).first()).toBeAttached();
  const third = saved();
  await staff.mouse.up();
  await third;
  const landed = new RegExp(`^${name} sekarang urutan (\\d+) dari \\d+ di (.+)\\.$`);
  await expect(staff.getByText(landed)).toBeAttached();
  const [, position, parent] = landed.exec((await staff.getByText(landed).textContent()) ?? '')!;

  await staff.reload();
  await expect(row).toHaveAttribute('aria-posinset', position!);
  const answer = await page.request.get('/api/v1/categories');
  const top = (await answer.json()) as Shelf[];
  const siblings = parent === 'tingkat teratas' ? top : childrenOf(top, parent!);
  expect(siblings.map((shelf) => shelf.name)[Number(position) - 1]).toBe(name);
});

interface Shelf {
  name: string;
  children: Shelf[];
}

/** What hangs below the category of this name, wherever that is. */
function childrenOf(shelves: Shelf[], name: string): Shelf[] {
  const found = shelves.find((shelf) => shelf.name === name);
  return found ? found.children : shelves.flatMap(({ children }) => childrenOf(children, name));
}

test('two editors of one product: the second sees what the first changed, and loses nothing', async ({
  browser,
}) => {
  test.slow();
  const [first, second] = [
    await staffPage(browser),
    await staffPage(browser, 'admin@hurtrock.com', 'admin123'),
  ];
  for (const page of [first, second]) {
    await page.goto('/admin/products?q=jcm800');
    await page
      .getByRole('link', { name: /Marshall/ })
      .first()
      .click();
    await expect(page.getByLabel(/^Harga normal/)).toBeVisible();
  }
  await first.getByLabel(/^Stok minimum/).fill('1');
  await first.getByLabel(/^Ambang Stok Rendah/).fill('9');
  await first.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(first.getByText(SAVED)).toBeVisible();

  await second.getByLabel(/^Ambang Stok Rendah/).fill('7');
  await second.getByRole('textbox', { name: 'Model', exact: true }).fill('2203 reissue');
  await second.getByRole('button', { name: 'Simpan', exact: true }).click();
  const conflict = second.getByRole('dialog', { name: 'Sudah diubah orang lain' });
  await expect(conflict).toBeVisible();
  await expect(conflict.getByText('Ambang Stok Rendah')).toBeVisible();
  await conflict.getByRole('radio', { name: /Versi mereka/ }).check();
  await conflict.getByRole('button', { name: 'Simpan lagi' }).click();
  await expect(second.getByText(SAVED)).toBeVisible();

  await first.reload();
  await expect(first.getByLabel(/^Ambang Stok Rendah/)).toHaveValue('9');
  await expect(first.getByLabel(/^Stok minimum/)).toHaveValue('1');
  await expect(first.getByRole('textbox', { name: 'Model', exact: true })).toHaveValue('2203 reissue');
});

test('an address that a product had leads on to the one it has now', async ({ page, browser }) => {
  const staff = await staffPage(browser);
  await staff.goto('/admin/products?q=tuner');
  await staff.getByRole('table').getByRole('link').first().click();
  const slug = staff.getByRole('textbox', { name: 'Alamat (slug)' });
  const old = await slug.inputValue();
  await slug.fill(`${old}-baru`);
  await staff.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(staff.getByText(SAVED)).toBeVisible();

  await page.goto(`/products/${old}`);
  await page.waitForURL(`**/products/${old}-baru`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
