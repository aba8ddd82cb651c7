import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { statementsOf } from './statements.js';
import { aWindow, canonical, meta, openPage, settled, SHOP, type Opened } from './shop-window.js';
import { type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await aWindow();
});
afterAll(() => app.stop());

const open = (path: string, cookie?: string): Promise<Opened> => openPage(app, path, cookie);

test.each(['/cart', '/checkout', '/account', '/account/orders', '/orders/HRT-1', '/login'])(
  '%s is nobody’s to find',
  async (path) => {
    const opened = await open(path);
    expect([opened.status, meta(opened, 'robots')]).toEqual([200, 'noindex, follow']);
  },
);

test.each(['/products/nowhere', '/products/secret', '/categories/nowhere', '/nowhere', '/products/a/b'])(
  '%s is not found, and the shop stands around it',
  async (path) => {
    const opened = await open(path);
    expect([opened.status, opened.page.title, meta(opened, 'robots'), canonical(opened)]).toEqual([
      404,
      'Salah panggung · Hurtrock Music Store',
      'noindex, follow',
      null,
    ]);
    expect(opened.page.querySelector('script[type=module]')).not.toBe(null);
  },
);

test('every address that the app knows is one the server knows', async () => {
  const source = readFileSync(resolve(__dirname, '../../storefront/src/app/paths.ts'), 'utf8');
  const known = [...source.matchAll(/=> ['`](\/[^'`?$]*)['`]/g)].map(([, path]) => path!);
  expect(known).toContain('/account/addresses');
  for (const path of known) expect([path, (await open(path)).status]).toEqual([path, 200]);
});

test('the language of the cookie is that of the page', async () => {
  const opened = await open('/products/jazz-bass', 'a=b; lang=en');
  expect([opened.page.documentElement.lang, meta(opened, 'og:locale')]).toEqual(['en', 'en_GB']);
  expect(opened.page.querySelector('#root')!.textContent).toContain('Sold out');
  const words = [...opened.page.querySelectorAll('link[rel=modulepreload]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(words.filter((href) => href!.includes('storefront.first'))).toEqual([
    expect.stringMatching(/storefront\.first\.en/),
  ]);
});

test('once read, a page costs no statement, and still has a nonce of its own', async () => {
  for (const path of [
    '/',
    '/categories/gitar',
    '/products?q=jazz',
    '/products/fender-player',
    '/store',
    '/cart',
  ]) {
    const nonceOf = ({ html }: Opened): string => /<script nonce="([^"]+)"/.exec(html)![1]!;
    const first = await open(path);
    let again: Opened;
    const statements = await statementsOf(async () => (again = await open(path)));
    expect([path, statements]).toEqual([path, []]);
    expect(nonceOf(again!)).not.toBe(nonceOf(first));
    expect(again!.html.replaceAll(nonceOf(again!), '')).toBe(first.html.replaceAll(nonceOf(first), ''));
    expect(again!.headers.get('content-security-policy')).toContain(`'nonce-${nonceOf(again!)}'`);
    expect(again!.headers.get('cache-control')).toBe('no-store');
  }
});

test('what was changed stands on the page', async () => {
  await open('/products/jazz-bass');
  await app.db.query("UPDATE product SET name = 'Jazz Bass V' WHERE slug = 'jazz-bass'");
  await settled(app);
  expect((await open('/products/jazz-bass')).page.title).toBe('Jazz Bass V · Hurtrock Music Store');
  await app.db.query("UPDATE product SET name = 'Jazz Bass' WHERE slug = 'jazz-bass'");
  await settled(app);
});

test('the sitemap names every page that is for search engines, and no other', async () => {
  const read = async (path: string): Promise<string[]> => {
    const answer = await fetch(app.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
    return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!);
  };
  const parts = await read('/sitemap.xml');
  expect(parts).toEqual([
    `${SHOP}/sitemap-pages.xml`,
    `${SHOP}/sitemap-products-00000000-0000-0000-0000-000000000000.xml`,
  ]);
  const all = await Promise.all(parts.map((part) => read(part.replace(SHOP, ''))));
  expect(
    all
      .flat()
      .map((loc) => loc.replace(SHOP, ''))
      .sort(),
  ).toEqual([
    '/',
    '/categories/bass',
    '/categories/elektrik',
    '/categories/gitar',
    '/products',
    '/products/fender-player',
    '/products/hostile',
    '/products/jazz-bass',
    '/store',
  ]);
  const products = await (await fetch(app.url + parts[1]!.replace(SHOP, ''))).text();
  expect(products).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/);
  expect((await fetch(`${app.url}/sitemap-products-1.xml`)).status).toBe(404);
});

test('robots are told where the sitemap is and what is not for them', async () => {
  const text = await (await fetch(`${app.url}/robots.txt`)).text();
  expect(text.split('\n')).toEqual([
    'User-agent: *',
    ...['/api/', '/cart', '/checkout', '/account', '/orders', '/admin'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${SHOP}/sitemap.xml`,
    '',
  ]);
});

test('the first visit costs at most 130 kB of script, whatever it opens', async () => {
  for (const path of ['/', '/categories/gitar', '/products?q=gitar', '/products/fender-player']) {
    const { page } = await open(path);
    const files = [...page.querySelectorAll('script[src], link[rel=modulepreload]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href')!,
    );
    expect(new Set(files).size).toBe(files.length);
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await (await fetch(app.url + file)).bytes()).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect([path, total <= 130 * 1024, total]).toEqual([path, true, expect.any(Number)]);
  }
});

test('without a database the app is served as it is', async () => {
  await app.db.query('ALTER TABLE store_profile RENAME TO gone');
  try {
    await app.db.query("SELECT pg_notify('catalog_news', '')");
    await settled(app);
    const opened = await open('/products/fender-player');
    expect([opened.status, opened.page.querySelector('#root')!.innerHTML]).toEqual([200, '']);
    expect(opened.page.querySelector('script[type=module]')).not.toBe(null);
  } finally {
    await app.db.query('ALTER TABLE gone RENAME TO store_profile');
  }
});
