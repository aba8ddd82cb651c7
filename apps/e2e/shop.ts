import { randomUUID } from 'node:crypto';
import {
  test as base,
  expect,
  request,
  type APIRequestContext,
  type APIResponse,
  type Browser,
  type Page,
} from '@playwright/test';

const SANDBOX_URL = process.env['SANDBOX_URL'] ?? '';
const BASE_URL = process.env['BASE_URL'] ?? '';

/** What the pages of the journey under way complain of; a worker runs one journey at a time. */
let complaints: string[] = [];

/** A-45 Every journey also proves that no page broke its own security policy or wrote an error to the console. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      complaints = [];
      listen(page);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** A mail is shown in a frame that runs no script: what a journey's own tools bring along is refused there too. */
const OF_MAIL_FRAMES = /^Blocked script execution in 'about:srcdoc'|The document is sandboxed/;

/** Collects script errors and policy violations. Answers such as 409 are part of journeys and are not errors of a page. */
function listen(page: Page): void {
  const complain = (text: string): void => {
    if (!OF_MAIL_FRAMES.test(text)) complaints.push(`${page.url()}: ${text}`);
  };
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    complain(message.text());
  });
}

export const STRATOCASTER = '/products/fender-player-stratocaster';
export const SM58 = '/products/shure-sm58-dynamic-microphone';
/** Of which so many are there that no number of journeys sells them out. */
export const STICKS = '/products/vic-firth-american-classic-5a-drumsticks';

export async function addToCart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Tambah ke Keranjang' }).click();
  await expect(page.getByRole('dialog', { name: 'Keranjang Belanja' })).toBeVisible();
}

export const GUEST = { name: 'Rina Wati', email: 'rina@example.com', phone: '081234567890' };

export async function fillCheckout(page: Page, { name, email, phone } = GUEST): Promise<void> {
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Nomor telepon').fill(phone);
  await page.getByLabel('Provinsi').fill('Jawa Barat');
  await page.getByLabel('Kota/Kabupaten').fill('Kota Bandung');
  await page.getByLabel('Kecamatan').fill('Sukasari');
  await page.getByLabel('Kelurahan/Desa').fill('Gegerkalong');
  await page.getByLabel('Kode pos').fill('40153');
  await page.getByLabel('Alamat lengkap').fill('Jl Gegerkalong Girang 22, RT 03/RW 05');
  await page.getByRole('radio', { name: /JNE Regular/ }).check();
  await choose(page, 'Kartu & dompet digital (Stripe)');
}

/** Picks a way to pay, at checkout or in the dialog that changes it. */
export async function choose(page: Page, method: string): Promise<void> {
  await page.getByRole('radio', { name: method }).locator('visible=true').check();
}

/** From an empty cart to the first page after checkout; answers with the order's number. */
export async function orderMicrophone(
  page: Page,
  method: string,
  button = 'Bayar Sekarang',
): Promise<string> {
  await addToCart(page, SM58);
  await page.goto('/checkout');
  await fillCheckout(page);
  await choose(page, method);
  return await placeOrder(page, button);
}

/**
 * Clicks checkout's button; answers with the number of the order. The answer is read on its way to the page:
 * once the page has walked on to the payment company, the browser no longer gives it out. The route stays, for taking
 * it away in that moment loses the request that follows.
 */
export async function placeOrder(page: Page, button: string | RegExp): Promise<string> {
  const orders = /\/api\/v1\/orders$/;
  const answers: APIResponse[] = [];
  await page.route(orders, async (route) => {
    const response = await route.fetch();
    answers.push(response);
    await route.fulfill({ response });
  });
  const placed = page.waitForResponse(orders);
  await page.getByRole('button', { name: button }).click();
  await placed;
  const { number } = (await answers[0]!.json()) as { number: string };
  return number;
}

/** Checkout's one button, until the payment company's page stands there. */
export async function goToPayment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bayar Sekarang' }).click();
  await page.waitForURL((url) => url.href.startsWith(SANDBOX_URL));
}

export const CARDS = { good: '4242424242424242', declined: '4000000000000002', secure: '4000002760003184' };

/** On the sandbox's page, as a person with a card. */
export async function payByCard(page: Page, number: string): Promise<void> {
  await page.getByLabel('Nomor kartu').fill(number);
  await page.getByLabel(/Masa berlaku/).fill('12/40');
  await page.getByLabel(/CVC/).fill('123');
  await page.getByRole('button', { name: /^Bayar/ }).click();
}

/** The number on the page people come back to. */
export async function paidOrderNumber(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Pembayaran Berhasil!' })).toBeVisible({ timeout: 60_000 });
  const number = /HRT-\d{8}-[2-9A-Z]{7}/.exec(await page.getByRole('main').innerText())?.[0];
  if (!number) throw new Error('The page shows no order number');
  return number;
}

export async function buyAsGuest(page: Page, address = STRATOCASTER): Promise<string> {
  await addToCart(page, address);
  await page.goto('/checkout');
  await fillCheckout(page);
  await goToPayment(page);
  await payByCard(page, CARDS.good);
  return paidOrderNumber(page);
}

/** The admin panel's API, signed in as the admin of the demo shop. */
export async function adminApi(): Promise<APIRequestContext> {
  const api = await request.newContext({ baseURL: BASE_URL, extraHTTPHeaders: { Origin: BASE_URL } });
  const data = { email: 'admin@hurtrock.com', password: 'admin123' };
  await expect(await api.post('/api/v1/auth/login', { data })).toBeOK();
  return api;
}

/** The link of the first mail, by which a guest opens the order anywhere. */
export async function mailedLink(number: string): Promise<string> {
  const api = await adminApi();
  const found = await api.get(`/api/v1/admin/mails?q=${number}`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  const mail = await api.get(`/api/v1/admin/mails/${items.at(-1)?.id}`);
  const { text } = (await mail.json()) as { text: string };
  const link = new RegExp(`http\\S+/orders/${number}#token=[\\w-]+`).exec(text)?.[0];
  if (!link) throw new Error(`No mail holds a link to ${number}`);
  return link;
}

/** One call that changes something, under a key of its own. */
export async function post(api: APIRequestContext, path: string, data: object): Promise<void> {
  const headers = { 'Idempotency-Key': randomUUID() };
  await expect(await api.post(`/api/v1${path}`, { data, headers })).toBeOK();
}

/** Paid, sent and arrived, with the buyer's page open. */
export async function anArrivedOrder(page: Page): Promise<string> {
  const number = await buyAsGuest(page, STICKS);
  const api = await adminApi();
  await post(api, `/admin/orders/${number}/shipments`, {
    courier: 'jne',
    trackingNumber: `JNE${number.slice(-7)}`,
  });
  await post(api, `/admin/orders/${number}/deliver`, {});
  await api.dispose();
  await page.goto(`/orders/${number}`);
  return number;
}

/** What happens at Midtrans without a page of ours: somebody pays at a machine, a bank says no. */
export async function atMidtrans(orderId: string, action: string, data: object = {}): Promise<void> {
  const api = await request.newContext();
  const address = `${SANDBOX_URL}/_sandbox/midtrans/transactions/${orderId}/${action}`;
  await expect(await api.post(address, { data })).toBeOK();
  await api.dispose();
}

interface MidtransOrder {
  order_id: string;
  transaction_status: string | null;
  canceled_at: string | null;
}

/** How an order truly stands at Midtrans. */
export async function midtransOrder(orderId: string): Promise<MidtransOrder | undefined> {
  const api = await request.newContext();
  const answer = await api.get(`${SANDBOX_URL}/_sandbox/midtrans/state`);
  const { transactions } = (await answer.json()) as { transactions: MidtransOrder[] };
  await api.dispose();
  return transactions.find(({ order_id }) => order_id === orderId);
}

/** Signs in at the storefront and waits until it has let the person in. */
export async function signIn(page: Page, email: string, password: string, address = '/login'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/login');
}

/** Somebody else's browser, signed in to the admin panel. */
export async function staffPage(
  browser: Browser,
  email = 'staff@hurtrock.com',
  password = 'staff123',
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  listen(page);
  await page.goto('/admin/login?next=/admin/orders');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Pesanan', level: 1 })).toBeVisible();
  return page;
}
