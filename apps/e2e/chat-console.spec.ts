import { randomUUID } from 'node:crypto';
import { request, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { adminApi, expect, post, SM58, staffPage, test } from './shop.js';

const MICROPHONE = 'Shure SM58 Dynamic Microphone';

interface Visitor {
  name: string;
  api: APIRequestContext;
  say: (text: string) => Promise<void>;
}

/** Somebody with a browser of their own who has written to the shop. */
async function aVisitor(baseURL: string, first: string): Promise<Visitor> {
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
  const name = `Tamu ${randomUUID().slice(0, 8)}`;
  const say = (text: string) => post(api, '/chat/messages', { clientId: randomUUID(), kind: 'text', text });
  await say(first);
  await expect(await api.patch('/api/v1/chat', { data: { name } })).toBeOK();
  return { name, api, say };
}

interface Said {
  side: string;
  text: string;
  product: { name: string } | null;
  event: string | null;
}

/** What the visitor reads. */
async function readBy({ api }: Visitor): Promise<Said[]> {
  const answer = await api.get('/api/v1/chat');
  return ((await answer.json()) as { messages: Said[] }).messages;
}

const row = (staff: Page, { name }: Visitor): Locator =>
  staff.getByRole('region', { name: 'Daftar percakapan' }).getByRole('link', { name });
const log = (staff: Page, { name }: Visitor): Locator =>
  staff.getByRole('log', { name: `Percakapan dengan ${name}` });
const field = (staff: Page, { name }: Visitor): Locator =>
  staff.getByRole('textbox', { name: `Pesan untuk ${name}` });

async function openConversation(staff: Page, visitor: Visitor): Promise<void> {
  await staff.goto(`/admin/chats?q=${encodeURIComponent(visitor.name)}`);
  await row(staff, visitor).click();
  await expect(log(staff, visitor)).toBeVisible();
}

/** Everything that people said, once and in order, and nothing still on its way. */
async function expectSaid(staff: Page, visitor: Visitor, texts: string[]): Promise<void> {
  await expect(log(staff, visitor).locator('article p')).toHaveText(texts);
  await expect(log(staff, visitor).getByText(/^Mengirim…|^Dikirim begitu tersambung/)).toHaveCount(0);
}

test('staff answer with a ready reply and a card, put it into the cart, resolve and reopen', async ({
  browser,
  baseURL,
}) => {
  const visitor = await aVisitor(baseURL!, 'Ada mikrofon untuk vokal?');
  const admin = await adminApi();
  const title = `Salam ${visitor.name}`;
  await post(admin, '/admin/quick-replies', { title, text: 'Halo {nama}, ini {toko}.' });

  const staff = await staffPage(browser);
  await staff.getByRole('link', { name: /^Chat/ }).click();
  await staff.getByRole('searchbox', { name: 'Cari percakapan' }).fill(visitor.name);
  await row(staff, visitor).click();
  await expectSaid(staff, visitor, ['Ada mikrofon untuk vokal?']);

  await field(staff, visitor).fill(`/salam ${visitor.name.toLowerCase()}`);
  await expect(staff.getByRole('option', { name: title })).toBeVisible();
  await field(staff, visitor).press('Enter');
  await expect(field(staff, visitor)).toHaveValue(`Halo ${visitor.name}, ini Hurtrock Music Store.`);
  await field(staff, visitor).press('Enter');
  await expect(field(staff, visitor)).toHaveValue('');

  await staff.getByRole('button', { name: 'Kirim produk' }).click();
  await staff.getByRole('searchbox', { name: 'Cari produk' }).fill('sm58');
  await staff.getByRole('button', { name: `Kirim ${MICROPHONE}` }).click();
  await expect(log(staff, visitor).getByRole('link', { name: `Kartu produk: ${MICROPHONE}` })).toBeVisible();

  await staff.getByRole('button', { name: 'Masukkan barang' }).click();
  await staff.getByRole('searchbox', { name: 'Cari produk' }).fill('sm58');
  await staff.getByRole('button', { name: `Masukkan ${MICROPHONE}` }).click();
  await expect(log(staff, visitor).getByText(`1 × ${MICROPHONE} dimasukkan ke keranjang`)).toBeVisible();
  const cart = await visitor.api.get('/api/v1/cart');
  expect(await cart.json()).toMatchObject({
    items: [{ product: { slug: SM58.replace('/products/', '') }, quantity: 1 }],
  });

  await staff.getByText('Catatan', { exact: true }).click();
  await staff.getByRole('textbox', { name: 'Catatan internal' }).fill('Pembeli lama');
  await staff.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(log(staff, visitor).getByRole('article', { name: /^Catatan internal/ })).toContainText(
    'Pembeli lama',
  );

  await staff.getByRole('button', { name: 'Selesai', exact: true }).click();
  await expect(log(staff, visitor).getByText('Percakapan ditandai selesai')).toBeVisible();
  await staff.getByRole('button', { name: 'Buka lagi' }).click();
  await expect(log(staff, visitor).getByText('Percakapan dibuka lagi')).toBeVisible();

  const said = await readBy(visitor);
  expect(said.map(({ side, text, product, event }) => event ?? product?.name ?? `${side}: ${text}`)).toEqual([
    'shopper: Ada mikrofon untuk vokal?',
    `staff: Halo ${visitor.name}, ini Hurtrock Music Store.`,
    MICROPHONE,
    'cart_item_added',
    'resolved',
    'reopened',
  ]);
});

test('what staff write without a line, and what was said meanwhile, stand there once and in order', async ({
  browser,
  baseURL,
  quiet,
}) => {
  const visitor = await aVisitor(baseURL!, 'Satu');
  const staff = await staffPage(browser);
  await openConversation(staff, visitor);
  await expectSaid(staff, visitor, ['Satu']);

  await staff.context().setOffline(true);
  for (const text of ['Jawaban satu', 'Jawaban dua']) {
    await field(staff, visitor).fill(text);
    await field(staff, visitor).press('Enter');
  }
  await expect(log(staff, visitor).getByText('Dikirim begitu tersambung')).toHaveCount(2);
  await visitor.say('Dua');
  await visitor.say('Tiga');

  await staff.context().setOffline(false);
  const all = ['Satu', 'Dua', 'Tiga', 'Jawaban satu', 'Jawaban dua'];
  await expectSaid(staff, visitor, all);
  expect((await readBy(visitor)).map(({ text }) => text)).toEqual(all);
  await staff.reload();
  await expectSaid(staff, visitor, all);
  // A browser complains of every socket that it can not open.
  quiet.splice(0, quiet.length, ...quiet.filter((line) => !line.includes('WebSocket connection')));
});

test('with the sockets blocked the console still hears and answers', async ({ browser, baseURL, quiet }) => {
  const visitor = await aVisitor(baseURL!, 'Halo?');
  const staff = await staffPage(browser);
  await staff.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await openConversation(staff, visitor);
  await visitor.say('Masih di sana?');
  await expectSaid(staff, visitor, ['Halo?', 'Masih di sana?']);
  await field(staff, visitor).fill('Masih.');
  await field(staff, visitor).press('Enter');
  await expectSaid(staff, visitor, ['Halo?', 'Masih di sana?', 'Masih.']);
  expect((await readBy(visitor)).at(-1)).toMatchObject({ side: 'staff', text: 'Masih.' });
  quiet.splice(0, quiet.length, ...quiet.filter((line) => !line.includes('WebSocket connection')));
});

/** The picture has truly arrived and is shown. */
const expectPicture = (image: Locator): Promise<void> =>
  expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);

test('a picture that staff send is there for the visitor, and opens large', async ({
  page,
  browser,
  baseURL,
}) => {
  const visitor = await aVisitor(baseURL!, 'Warnanya seperti apa?');
  await page.context().addCookies((await visitor.api.storageState()).cookies);
  await page.goto('/');
  await page.getByRole('button', { name: /^Chat dengan toko/ }).click();
  const widget = page.getByRole('log', { name: 'Percakapan' });
  await expect(widget).toContainText('Warnanya seperti apa?');

  const staff = await staffPage(browser);
  await openConversation(staff, visitor);
  const chooser = staff.waitForEvent('filechooser');
  await staff.getByRole('button', { name: 'Kirim gambar' }).click();
  const photo = { name: 'gitar.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await (await chooser).setFiles(photo);
  await expectPicture(log(staff, visitor).getByRole('img', { name: /^Gambar dari/ }));
  await expectSaid(staff, visitor, ['Warnanya seperti apa?']);

  const sent = widget.getByRole('button', { name: /^Perbesar gambar/ });
  await expectPicture(sent.locator('img'));
  await sent.click();
  await expectPicture(page.getByRole('dialog', { name: /^Gambar/ }).getByRole('img'));
});

test('on a phone the list, the conversation and the customer take turns', async ({ browser, baseURL }) => {
  const visitor = await aVisitor(baseURL!, 'Dari ponsel');
  const staff = await staffPage(browser);
  await staff.setViewportSize({ width: 360, height: 740 });
  await openConversation(staff, visitor);
  await expect(staff.getByRole('region', { name: 'Daftar percakapan' })).toBeHidden();
  await field(staff, visitor).fill('Dijawab dari ponsel');
  await staff.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expectSaid(staff, visitor, ['Dari ponsel', 'Dijawab dari ponsel']);

  await staff.getByRole('button', { name: 'Data pelanggan' }).click();
  await expect(staff.getByRole('complementary', { name: 'Pelanggan' })).toContainText('Keranjangnya kosong.');
  await expect(log(staff, visitor)).toBeHidden();
  await staff.getByRole('button', { name: 'Kembali ke percakapan' }).click();
  const width = await staff.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
  await staff.getByRole('link', { name: 'Semua percakapan' }).click();
  await expect(row(staff, visitor)).toBeVisible();
});

test('by keyboard alone: from the list to an answer, and settled', async ({ browser, baseURL }) => {
  const visitor = await aVisitor(baseURL!, 'Tanpa tetikus');
  const staff = await staffPage(browser);
  const { keyboard } = staff;
  await staff.goto(`/admin/chats?q=${encodeURIComponent(visitor.name)}`);
  await expect(row(staff, visitor)).toBeVisible();
  await keyboard.press('j');
  await expect(log(staff, visitor)).toContainText('Tanpa tetikus');
  await keyboard.press('r');
  await expect(field(staff, visitor)).toBeFocused();
  await keyboard.type('Siap.');
  await keyboard.press('Enter');
  await expectSaid(staff, visitor, ['Tanpa tetikus', 'Siap.']);
  await keyboard.press('Escape');
  await keyboard.press('a');
  await expect(log(staff, visitor).getByText(/^Ditangani/)).toBeVisible();
  await keyboard.press('e');
  await expect(log(staff, visitor).getByText('Percakapan ditandai selesai')).toBeVisible();
  await keyboard.press('?');
  await expect(staff.getByRole('dialog')).toContainText('Tulis balasan');
  await keyboard.press('Escape');
  await expect(staff.getByRole('dialog')).toBeHidden();
});
