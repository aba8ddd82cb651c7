import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
const ADMIN_ROUTES = ['/admin/orders', '/admin/products', '/admin/mails'];
const LOOKS = [
  { theme: 'dark', lang: 'id', width: 1440 },
  { theme: 'light', lang: 'en', width: 360 },
] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

async function dress(
  page: Page,
  { theme, lang, width }: (typeof LOOKS)[number],
  baseURL: string,
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.context().addCookies([{ name: 'lang', value: lang, url: baseURL }]);
  await page.addInitScript((chosen) => localStorage.setItem('hurtrock-theme', chosen), theme);
}

async function check(page: Page, routes: string[]): Promise<void> {
  for (const route of routes) {
    await page.goto(route);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect({ route, violations: await violations(page) }).toEqual({ route, violations: [] });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ route, sideways }).toEqual({ route, sideways: 0 });
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
