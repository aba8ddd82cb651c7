import type { Page } from '@playwright/test';
import { addToCart, expect, signIn, SM58, STRATOCASTER, test } from './shop.js';

async function register(page: Page, email: string): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Nama lengkap').fill('Budi Gitaris');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill('senar putus tengah malam');
  await page.getByRole('main').getByRole('button', { name: 'Daftar' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/register');
}

test('a cart survives registering, merges at login and is gone after logout', async ({ page, browser }) => {
  const email = `budi-${Date.now()}@example.com`;
  await addToCart(page, STRATOCASTER);
  await register(page, email);
  await page.goto('/cart');
  await expect(page.getByText('Fender Player Stratocaster').first()).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await addToCart(elsewhere, SM58);
  await signIn(elsewhere, email, 'senar putus tengah malam');
  await elsewhere.goto('/cart');
  await expect(elsewhere.getByText('Fender Player Stratocaster').first()).toBeVisible();
  await expect(elsewhere.getByText('Shure SM58 Dynamic Microphone').first()).toBeVisible();

  await elsewhere
    .getByRole('button', { name: /Akun|Profil/ })
    .first()
    .click();
  await Promise.all([
    elsewhere.waitForResponse(/\/auth\/logout$/),
    elsewhere.getByRole('button', { name: 'Keluar' }).first().click(),
  ]);
  await elsewhere.goto('/cart');
  await expect(elsewhere.getByText('Keranjang masih kosong')).toBeVisible();
});

test.describe('A-44 the page after login', () => {
  for (const next of [
    '//evil.example',
    'https:evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%09/evil.example',
  ])
    test(`stays on the shop for next=${next}`, async ({ page, baseURL }) => {
      await signIn(page, 'buyer@hurtrock.com', 'buyer123', `/login?next=${encodeURIComponent(next)}`);
      expect(new URL(page.url()).origin).toBe(baseURL);
    });
});

test('A-36 no secret lies where scripts can read it', async ({ page }) => {
  await signIn(page, 'buyer@hurtrock.com', 'buyer123');
  await page.goto('/account');
  const readable = await page.evaluate(() => ({
    cookies: document.cookie,
    stored: JSON.stringify({ ...localStorage, ...sessionStorage }),
  }));
  expect(readable.cookies).not.toMatch(/session|visitor/);
  expect(readable.stored).not.toMatch(/token|session|password/i);
  const cookies = (await page.context().cookies()).filter(({ name }) => name.startsWith('__Host-'));
  expect(
    cookies.map(({ name, httpOnly, secure, sameSite, path }) => ({ name, httpOnly, secure, sameSite, path })),
  ).toContainEqual({
    name: '__Host-session',
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: '/',
  });
});
