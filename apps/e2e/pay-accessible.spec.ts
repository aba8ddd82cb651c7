import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dress, expectFine, LOOKS } from './looks.js';
import { atMidtrans, expect, GUEST, test } from './shop.js';

const STRINGS = 'ernie-ball-regular-slinky-electric-guitar-strings-10-46';
const ADDRESS = {
  province: 'Jawa Barat',
  city: 'Kota Bandung',
  district: 'Sukasari',
  village: 'Gegerkalong',
  postalCode: '40153',
  detail: 'Jl Gegerkalong Girang 22',
};

async function post<T>({ request }: Page, path: string, data: object): Promise<T> {
  const headers = { 'Idempotency-Key': randomUUID(), Origin: process.env['BASE_URL'] ?? '' };
  const answer = await request.post(`/api/v1${path}`, { data, headers });
  await expect(answer).toBeOK();
  return (await answer.json()) as T;
}

/** By the shop's API, for the visitor on the page, whatever language it speaks. */
async function fillCart(page: Page): Promise<void> {
  const product = await page.request.get(`/api/v1/products/${STRINGS}`);
  const { id } = (await product.json()) as { id: string };
  await post(page, '/cart/items', { productId: id, quantity: 1 });
}

/** An order that waits for its payment. */
async function anOrder(page: Page, paymentMethod: string): Promise<string> {
  await fillCart(page);
  const quotes = await page.request.get('/api/v1/shipping-quotes');
  const { services } = (await quotes.json()) as { services: [{ code: string; total: object }] };
  const { number } = await post<{ number: string }>(page, '/orders', {
    contact: GUEST,
    address: ADDRESS,
    shippingService: services[0].code,
    paymentMethod,
    expectedTotal: services[0].total,
  });
  await post(page, `/orders/${number}/payments`, {});
  return number;
}

for (const look of [...LOOKS, { theme: 'dark', lang: 'id', width: 320 }] as const) {
  test(`paying passes axe and never scrolls sideways: ${look.theme}, ${look.lang}, ${look.width} px`, async ({
    page,
    baseURL,
  }) => {
    await dress(page, look, baseURL!);
    const open = async (address: string, place: string): Promise<void> => {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await expectFine(page, place);
    };

    const account = await anOrder(page, 'mandiri_bill');
    await open(`/orders/${account}`, 'a payment that was not begun');
    await atMidtrans(`${account}-A1`, 'choose', { channel: 'echannel' });
    await page.reload();
    await page.locator('main details summary').click();
    await expectFine(page, 'a number to pay to, with its steps');
    await page.getByRole('button', { name: /Ganti metode|Change method/ }).click();
    await page.getByRole('dialog').getByRole('radio').last().waitFor();
    await expectFine(page, 'the choice of another method');
    await atMidtrans(`${account}-A1`, 'pay');
    await open(`/orders/${account}`, 'a paid order');

    await open(`/orders/${await anOrder(page, 'bank_transfer')}`, 'a transfer');
    await open(`/orders/${await anOrder(page, 'cash_on_delivery')}`, 'cash on delivery');
    await fillCart(page);
    await open('/checkout', 'the choice of a method');
  });
}
