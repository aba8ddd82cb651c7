import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { PAYLOADS } from './hostile-payloads.js';
import { expectInert, refuseDialogs } from './inert.js';
import {
  adminApi,
  CARDS,
  expect,
  fillCheckout,
  goToPayment,
  paidOrderNumber,
  payByCard,
  post,
  signIn,
  SM58,
  staffPage,
  STRATOCASTER,
  test,
} from './shop.js';

const BUBBLE = /^Chat dengan toko/;

const panelOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Chat dengan toko/ });
const logOf = (page: Page): Locator => page.getByRole('log', { name: 'Percakapan' });

async function openChat(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: BUBBLE }).click();
  await expect(panelOf(page).getByRole('textbox')).toBeFocused();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ketik pesan Anda…' }).fill(text);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
}

/** Every message of a person, once and in order, is on the screen and none is on its way. */
async function expectSaid(page: Page, texts: string[]): Promise<void> {
  await expect(logOf(page).locator('p.whitespace-pre-wrap')).toHaveText(texts);
  await expect(logOf(page).getByText(/^Mengirim…|^Menunggu koneksi/)).toHaveCount(0);
}

async function conversationOf(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/chat');
  const { state } = (await answer.json()) as { state: { conversationId: string } };
  return state.conversationId;
}

const answer = (staff: APIRequestContext, conversation: string, content: object) =>
  post(staff, `/admin/chats/${conversation}/messages`, { clientId: randomUUID(), kind: 'text', ...content });

async function productId(page: Page, address: string): Promise<string> {
  const product = await page.request.get(`/api/v1${address}`);
  return ((await product.json()) as { id: string }).id;
}

test('a visitor asks about a guitar, gets a card of another product, and buys it', async ({ page }) => {
  const staff = await adminApi();
  await page.goto(STRATOCASTER);
  await page.getByRole('button', { name: 'Tanya di chat' }).click();
  await write(page, 'Masih ada? Saya cari mikrofon juga.');
  await expectSaid(page, ['Masih ada? Saya cari mikrofon juga.']);
  await expect(logOf(page).getByRole('link', { name: 'Fender Player Stratocaster' })).toBeVisible();

  const conversation = await conversationOf(page);
  const card = { kind: 'product', text: 'Yang ini paling laris.', productId: await productId(page, SM58) };
  await answer(staff, conversation, card);
  await expect(logOf(page).getByText('Yang ini paling laris.')).toBeVisible();

  await logOf(page).getByRole('button', { name: 'Tambah ke Keranjang' }).last().click();
  await logOf(page).getByRole('link', { name: 'Lihat keranjang' }).click();
  await expect(page).toHaveURL('/cart');
  await page.keyboard.press('Escape');
  await page.goto('/checkout');
  await fillCheckout(page);
  await goToPayment(page);
  await payByCard(page, CARDS.good);
  await paidOrderNumber(page);
});

test('what is written without a line, and what was answered meanwhile, arrive once and in order', async ({
  page,
  quiet,
}) => {
  const staff = await adminApi();
  await openChat(page);
  await write(page, 'Satu');
  await expectSaid(page, ['Satu']);
  const conversation = await conversationOf(page);

  await page.context().setOffline(true);
  await write(page, 'Dua');
  await write(page, 'Tiga');
  await expect(logOf(page).getByText(/^Menunggu koneksi/)).toHaveCount(2);
  for (const text of ['Jawaban satu', 'Jawaban dua']) await answer(staff, conversation, { text });

  await page.context().setOffline(false);
  await expectSaid(page, ['Satu', 'Jawaban satu', 'Jawaban dua', 'Dua', 'Tiga']);
  await page.reload();
  await page.getByRole('button', { name: BUBBLE }).click();
  await expectSaid(page, ['Satu', 'Jawaban satu', 'Jawaban dua', 'Dua', 'Tiga']);
  // A browser complains of every socket that it can not open.
  quiet.splice(0, quiet.length, ...quiet.filter((line) => !line.includes('WebSocket connection')));
});

test('a message that was not sent before the page was closed is sent when it opens again', async ({
  page,
}) => {
  await openChat(page);
  await page.route('**/api/v1/chat/messages', (route) => route.abort());
  await page.route('**/socket.io/**', (route) => route.abort());
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.reload();
  await page.getByRole('button', { name: BUBBLE }).click();
  await write(page, 'Tertinggal');
  await expect(logOf(page).getByText('Mengirim…')).toBeVisible();

  const next = await page.context().newPage();
  await page.close();
  await openChat(next);
  await expectSaid(next, ['Tertinggal']);
});

test('two tabs show the same, and what is read in one is read in the other', async ({ page }) => {
  const staff = await adminApi();
  await openChat(page);
  await write(page, 'Dari tab satu');
  await expectSaid(page, ['Dari tab satu']);
  const other = await page.context().newPage();
  await openChat(other, '/store');
  await write(other, 'Dari tab dua');
  await expectSaid(page, ['Dari tab satu', 'Dari tab dua']);
  await expectSaid(other, ['Dari tab satu', 'Dari tab dua']);

  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Tutup', exact: true }).click();
    await expect(panelOf(tab)).toHaveCount(0);
  }
  await answer(staff, await conversationOf(page), { text: 'Untuk kedua tab' });
  for (const tab of [page, other]) {
    await expect(tab.getByRole('button', { name: 'Chat dengan toko, 1 pesan baru' })).toBeVisible();
    await expect(tab).toHaveTitle(/^\(1\) /);
  }
  await other.getByRole('button', { name: BUBBLE }).click();
  await expectSaid(other, ['Dari tab satu', 'Dari tab dua', 'Untuk kedua tab']);
  await expect(page.getByRole('button', { name: 'Chat dengan toko', exact: true })).toBeVisible();
  await expect(page).not.toHaveTitle(/^\(/);
});

test('where sockets are blocked, messages go and come by plain HTTP', async ({ page, quiet }) => {
  const staff = await adminApi();
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await openChat(page);
  await write(page, 'Lewat HTTP');
  await expectSaid(page, ['Lewat HTTP']);
  await answer(staff, await conversationOf(page), { text: 'Sampai juga' });
  await expectSaid(page, ['Lewat HTTP', 'Sampai juga']);
  quiet.splice(0, quiet.length, ...quiet.filter((line) => !line.includes('WebSocket connection')));
});

test('both sides see each other: online, typing, read', async ({ page, browser }) => {
  const staff = await staffPage(browser);
  await openChat(page, SM58);
  await write(page, 'Ada yang di sana?');
  await expectSaid(page, ['Ada yang di sana?']);
  await staff.goto(`/admin/chats/${await conversationOf(page)}`);
  await expect(staff.getByRole('log').getByText('Ada yang di sana?')).toBeVisible();
  await expect(panelOf(page).getByText('Online sekarang')).toBeVisible();
  await expect(logOf(page).getByText('Dibaca')).toBeAttached();

  const words = staff.getByRole('textbox', { name: /^Pesan untuk/ });
  // Who stops typing is soon shown as silent: on a busy machine before it was seen.
  await expect(async () => {
    await words.pressSequentially('Ada');
    await expect(logOf(page).getByText('Toko sedang mengetik…')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await words.fill('Ada, silakan.');
  await staff.keyboard.press('Enter');
  await expectSaid(page, ['Ada yang di sana?', 'Ada, silakan.']);
  await expect(logOf(page).getByText('Toko sedang mengetik…')).toHaveCount(0);
  await expect(staff.getByRole('log').getByText('Dibaca')).toBeAttached();
});

test('what a visitor said is there after signing in, and on the next device', async ({ page, browser }) => {
  const email = `tamu-${randomUUID()}@example.com`;
  const account = { name: 'Tamu Lama', email, password: 'senar-putus-9' };
  await expect(await (await adminApi()).post('/api/v1/auth/register', { data: account })).toBeOK();
  await openChat(page);
  await write(page, 'Sebelum masuk');
  await expectSaid(page, ['Sebelum masuk']);
  await signIn(page, email, account.password);
  await page.getByRole('button', { name: BUBBLE }).click();
  await expectSaid(page, ['Sebelum masuk']);
  await write(page, 'Sesudah masuk');
  await expectSaid(page, ['Sebelum masuk', 'Sesudah masuk']);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, email, account.password);
  await other.getByRole('button', { name: BUBBLE }).click();
  await expectSaid(other, ['Sebelum masuk', 'Sesudah masuk']);
});

test('on a phone the chat takes the whole screen, and nothing behind it can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openChat(page, STRATOCASTER);
  // It slides in.
  await expect.poll(() => panelOf(page).boundingBox()).toMatchObject({ x: 0, y: 0, height: 640 });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
    expect({ step, isInside }).toEqual({ step, isInside: true });
  }
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: BUBBLE })).toBeFocused();
});

/** As few messages as hold every payload. */
function packed(): string[] {
  return PAYLOADS.reduce<string[]>((messages, payload) => {
    const last = messages.at(-1) ?? '';
    if (messages.length > 0 && last.length + payload.length < 1900)
      return [...messages.slice(0, -1), `${last}\n${payload}`];
    return [...messages, payload];
  }, []);
}

test('A-50 what either side writes in the chat is shown as text', async ({ page, browser }) => {
  refuseDialogs(page);
  const staff = await adminApi();
  await openChat(page);
  const hostile = packed();
  for (const text of hostile) await write(page, text);
  await expect(logOf(page).getByText('Terkirim')).toHaveCount(hostile.length);
  const conversation = await conversationOf(page);
  for (const text of hostile) await answer(staff, conversation, { text });
  await expect(logOf(page).locator('p.whitespace-pre-wrap')).toHaveCount(2 * hostile.length);
  await expectInert(page, 'the shopper’s chat');
  await page.reload();
  await page.getByRole('button', { name: BUBBLE }).click();
  await expect(logOf(page).locator('p.whitespace-pre-wrap')).toHaveCount(2 * hostile.length);
  await expectInert(page, 'the shopper’s chat, read again');

  const console = await staffPage(browser);
  refuseDialogs(console);
  await console.goto(`/admin/chats/${conversation}`);
  const said = console.getByRole('log').locator('article');
  await expect(said.last()).toBeVisible({ timeout: 60_000 });
  await expectInert(console, 'the console');
  await said.first().scrollIntoViewIfNeeded();
  await expectInert(console, 'the console, scrolled up');
});
