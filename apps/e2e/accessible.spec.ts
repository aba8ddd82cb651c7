import type { Page } from '@playwright/test';
import { dress, expectFine, LOOKS } from './looks.js';
import { addToCart, expect, staffPage, STRATOCASTER, test } from './shop.js';

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
  '/admin/orders',
  '/admin/payments/proofs',
  '/admin/payments/inbox',
  '/admin/payments/reconciliation',
  '/admin/payments/invariants',
  '/admin/payments/configuration',
  '/admin/products',
  '/admin/mails',
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
    test.setTimeout(180_000);
    await addToCart(page, STRATOCASTER);
    await dress(page, look, baseURL!);
    await check(page, ROUTES);
  });

  test(`every page of the admin panel passes axe: ${look.theme}, ${look.lang}, ${look.width} px`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
    await dress(staff, look, baseURL!);
    await check(staff, ADMIN_ROUTES);
  });
}
