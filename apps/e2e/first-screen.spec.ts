import { expect, STRATOCASTER, test } from './shop.js';

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sees what a product is, what it costs and what is said of it, and finds the way on', async ({
    page,
  }) => {
    await page.goto(STRATOCASTER);
    await expect(page).toHaveTitle('Fender Player Stratocaster · Hurtrock Music Store');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fender Player Stratocaster');
    await expect(page.getByText('Rp12.500.000').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Deskripsi' }).locator('~ p').first()).toBeVisible();

    await page.getByRole('link', { name: 'Gitar', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gitar');
    await page.locator('main h2 a').first().click();
    await expect(page.getByText(/Rp[\d.]+/).first()).toBeVisible();
  });

  test('can search', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Cari produk' }).locator('visible=true').fill('sm58');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /SM58/ }).first()).toBeVisible();
  });

  test('is told where nothing is', async ({ page }) => {
    const answer = await page.goto('/products/nowhere');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salah panggung');
  });
});

const FIRST_PAGES = ['/', '/categories/gitar', '/products?brand=Fender&sort=price', STRATOCASTER, '/store'];

for (const path of FIRST_PAGES)
  test(`${path} comes with all that it shows`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(pathname + search);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const own = /^\/api\/v1\/(me|cart)$|\/availability$|^\/api\/v1\/shipping-/;
    expect(asked.filter((address) => !own.test(address))).toEqual([]);
    await expect(page.locator('title')).toHaveCount(1);
    await expect(page.locator('meta[name=description]')).toHaveCount(1);
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  });

test('nothing moves on a phone while the app takes over the page', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const devtools = await page.context().newCDPSession(page);
  // As slow as a phone, so that the server's page is seen before the app's.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = window as unknown as { shifts: { value: number; moved: string[] }[] };
    seen.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const moved = sources.map(({ node }) => (node as Element | undefined)?.className ?? 'gone');
        seen.shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of FIRST_PAGES) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('button', { name: 'Chat dengan toko' })).toBeVisible();
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
    );
    // Where a system has none of the fonts that stand in for ours, letters alone move by this much.
    expect({ path, shifts: shifts.filter(({ value }) => value > 0.005) }).toEqual({ path, shifts: [] });
  }
});

test('title, description and canonical address follow whoever walks on', async ({ page }) => {
  await page.goto('/categories/gitar');
  const head = async () => ({
    robots: await page.locator('meta[name=robots]').getAttribute('content'),
    canonical: new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).pathname,
    description: await page.locator('meta[name=description]').getAttribute('content'),
  });
  expect(await head()).toEqual(
    expect.objectContaining({ robots: 'index, follow', canonical: '/categories/gitar' }),
  );
  await page.locator('main article a').first().click();
  await expect.poll(head).toEqual({
    robots: 'index, follow',
    canonical: expect.stringMatching(/^\/products\/[a-z0-9-]+$/),
    description: expect.stringMatching(/: Rp[\d.]+\. ./),
  });
  await expect(page.locator('meta[name=description]')).toHaveCount(1);
  await page.goBack();
  await expect.poll(async () => (await head()).canonical).toBe('/categories/gitar');
});

test('the server has the very picture fetched that the app shows first', async ({ page }) => {
  for (const path of ['/categories/gitar-elektrik', STRATOCASTER]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const preload = page.locator('link[rel=preload][as=image]');
    // A shop whose pictures are not there yet has none to fetch.
    if ((await preload.count()) === 0) continue;
    const first = page.locator('main img[fetchpriority=high]').first();
    expect(await first.getAttribute('sizes')).toBe(await preload.getAttribute('imagesizes'));
  }
});
