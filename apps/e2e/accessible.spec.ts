import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dress, expectFine, LOOKS } from './looks.js';
import { addToCart, adminApi, expect, post, staffPage, STRATOCASTER, test } from './shop.js';

interface OwnChat {
  state: { conversationId: string };
  messages: { product: { id: string } }[];
}

const ROUTES = [
  '/',
  '/products',
  '/products?q=tidak-ada-sama-sekali',
  '/categories/gitar',
  STRATOCASTER,
  '/cart',
  '/checkout',
  '/store',
  '/login',
  '/register',
  '/forgot-password',
  '/not-a-page',
];
const ADMIN_ROUTES = [
  '/admin',
  '/admin/settings',
  '/admin/jobs',
  '/admin/orders',
  '/admin/returns',
  '/admin/chats',
  '/admin/chats/quick-replies',
  '/admin/chats/statistics',
  '/admin/payments/proofs',
  '/admin/payments/inbox',
  '/admin/payments/reconciliation',
  '/admin/payments/invariants',
  '/admin/payments/tax',
  '/admin/payments/configuration',
  '/admin/products',
  '/admin/products/new',
  '/admin/categories',
  '/admin/stock',
  '/admin/restock',
  '/admin/restock/new',
  '/admin/synonyms',
  '/admin/suppliers',
  '/admin/suppliers/new',
  ...['sales', 'products', 'payments', 'shipping', 'stock', 'conversion', 'margin'].map(
    (area) => `/admin/analytics/${area}`,
  ),
  '/admin/reports',
  '/admin/shipping',
  '/admin/mails',
  '/admin/mail-templates',
  '/admin/customers',
  '/admin/users',
  '/admin/audit',
];
async function check(page: Page, routes: string[]): Promise<void> {
  for (const route of routes) {
    await page.goto(route);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectFine(page, route);
  }
}

for (const look of LOOKS) {
  test(`every page of the storefront passes axe and never scrolls sideways: ${look.theme}, ${look.lang}, ${look.width} px`, async ({
    page,
    baseURL,
  }) => {
    await addToCart(page, STRATOCASTER);
    await dress(page, look, baseURL!);
    await check(page, ROUTES);
  });

  test(`the chat passes axe, empty and with all that can be said: ${look.theme}, ${look.lang}, ${look.width} px`, async ({
    page,
    baseURL,
  }) => {
    const staff = await adminApi();
    await dress(page, look, baseURL!);
    await page.goto(STRATOCASTER);
    await page.locator('.chat-bubble').click();
    await expectFine(page, 'chat, nothing said');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Tanya di chat|^Ask in the chat/ }).click();
    await page.getByRole('textbox', { name: /^Ketik|^Type/ }).fill('4242 4242 4242 4242 https://example.com');
    await expectFine(page, 'chat, a product tagged');
    await page.keyboard.press('Enter');
    const log = page.getByRole('log');
    await expect(log.getByText(/^Terkirim$|^Sent$/)).toBeAttached();
    const mine = await page.request.get('/api/v1/chat');
    const { state, messages } = (await mine.json()) as OwnChat;
    const path = `/admin/chats/${state.conversationId}`;
    const productId = messages[0]!.product.id;
    await post(staff, `${path}/messages`, {
      clientId: randomUUID(),
      kind: 'product',
      text: 'Ada.',
      productId,
    });
    await post(staff, `${path}/cart-items`, { productId, quantity: 1 });
    await expect(log.getByRole('link', { name: /^Lihat keranjang|^View cart/ })).toBeVisible();
    await page.getByRole('button', { name: /^Tag Produk|^Tag a product/ }).click();
    await expectFine(page, 'chat, much said');
  });

  test(`every page of the admin panel passes axe: ${look.theme}, ${look.lang}, ${look.width} px`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(900_000);
    const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
    await dress(staff, look, baseURL!);
    await check(staff, ADMIN_ROUTES);
  });
}
