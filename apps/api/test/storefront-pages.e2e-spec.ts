import { Client } from './client.js';
import {
  aWindow,
  brought,
  canonical,
  HOSTILE,
  KEY,
  meta,
  ofType,
  openPage,
  SHOP,
  structured,
  type Opened,
} from './shop-window.js';
import { type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await aWindow();
});
afterAll(() => app.stop());

const open = (path: string, cookie?: string): Promise<Opened> => openPage(app, path, cookie);

test('a product page says before any script what it is, what it costs and what it looks like', async () => {
  const opened = await open('/products/fender-player');
  const { page, status } = opened;
  expect([status, page.title, page.documentElement.lang]).toEqual([
    200,
    'Fender Player · Hurtrock Music Store',
    'id',
  ]);
  const root = page.querySelector('#root')!;
  expect(root.querySelector('h1')!.textContent).toBe('Fender Player');
  expect(root.textContent).toContain('Rp12.500.000');
  expect(root.textContent).toContain('Gitar tiga single-coil.');
  expect(root.textContent).toContain('Stok Tersedia');
  const picture = root.querySelector('img[alt="Dari depan"]')!;
  expect(['width', 'height', 'loading', 'srcset'].map((name) => picture.getAttribute(name))).toEqual([
    '1280',
    '960',
    'eager',
    `/media/${KEY}/320.webp 320w, /media/${KEY}/640.webp 640w, /media/${KEY}/1280.webp 1280w`,
  ]);
  const preload = page.querySelector('link[rel=preload][as=image]')!;
  expect([preload.getAttribute('type'), preload.getAttribute('imagesizes')]).toEqual([
    'image/avif',
    picture.getAttribute('sizes'),
  ]);
  expect(meta(opened, 'description')).toBe(
    'Fender Player: Rp12.500.000. Gitar tiga single-coil. Maple Alder',
  );
  expect([meta(opened, 'robots'), canonical(opened)]).toEqual([
    'index, follow',
    `${SHOP}/products/fender-player`,
  ]);
  expect([meta(opened, 'og:title'), meta(opened, 'og:image'), meta(opened, 'og:url')]).toEqual([
    'Fender Player · Hurtrock Music Store',
    `${SHOP}/media/${KEY}/1280.webp`,
    `${SHOP}/products/fender-player`,
  ]);
  expect(page.querySelectorAll('title, meta[name=description], link[rel=canonical]')).toHaveLength(3);
});

test('search engines read what it costs and whether it is there', async () => {
  expect(ofType(await open('/products/fender-player'), 'Product')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${SHOP}/products/fender-player#product`,
    name: 'Fender Player',
    sku: expect.stringMatching(/^SHELF-/),
    model: 'Player',
    description: 'Gitar tiga single-coil. Maple Alder',
    category: 'Elektrik',
    brand: { '@type': 'Brand', name: 'Fender' },
    image: [`${SHOP}/media/${KEY}/1280.webp`],
    offers: {
      '@type': 'Offer',
      url: `${SHOP}/products/fender-player`,
      price: 12_500_000,
      priceCurrency: 'IDR',
      availability: 'https://schema.org/InStock',
      itemCondition: 'https://schema.org/NewCondition',
      seller: { '@id': `${SHOP}/#store` },
    },
  });
  const offer = ofType(await open('/products/jazz-bass'), 'Product')!['offers'];
  expect(offer).toEqual(expect.objectContaining({ availability: 'https://schema.org/OutOfStock' }));
});

test('the way to a page, the list and the shop are told as well', async () => {
  const trail = ofType(await open('/products/fender-player'), 'BreadcrumbList')!['itemListElement'];
  expect((trail as { name: string; item: string }[]).map(({ name, item }) => `${name} ${item}`)).toEqual([
    `Beranda ${SHOP}/`,
    `Gitar ${SHOP}/categories/gitar`,
    `Elektrik ${SHOP}/categories/elektrik`,
    `Fender Player ${SHOP}/products/fender-player`,
  ]);
  const items = ofType(await open('/categories/bass'), 'ItemList')!['itemListElement'];
  expect(items).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Jazz Bass', url: `${SHOP}/products/jazz-bass` },
  ]);
  const home = await open('/');
  expect(structured(home).map((data) => data['@type'])).toEqual(['WebSite', 'MusicStore']);
  expect(ofType(home, 'WebSite')!['potentialAction']).toEqual(
    expect.objectContaining({
      target: { '@type': 'EntryPoint', urlTemplate: `${SHOP}/products?q={search_term_string}` },
    }),
  );
  expect(ofType(await open('/store'), 'MusicStore')!['openingHoursSpecification']).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'https://schema.org/Monday',
      opens: '09:30',
      closes: '18:00',
    },
  ]);
});

test('a name that would break out of the page is shown and told as the text it is', async () => {
  for (const path of ['/products/hostile', '/categories/elektrik', '/']) {
    const opened = await open(path);
    const { page } = opened;
    expect(opened.html).not.toContain('<script>alert');
    expect(opened.html).not.toContain('<img src=x');
    expect([...page.scripts].map((script) => script.textContent).join()).toContain('alert(1)');
    const read = [...page.scripts].filter(({ type }) => type.includes('json'));
    expect(() => read.map((script): unknown => JSON.parse(script.textContent))).not.toThrow();
  }
  const opened = await open('/products/hostile');
  expect(opened.page.querySelector('h1')!.textContent).toBe(HOSTILE);
  expect(ofType(opened, 'Product')!['name']).toBe(HOSTILE);
  expect(opened.page.title).toBe(`${HOSTILE} · Hurtrock Music Store`);
  const search = await open(`/products?q=${encodeURIComponent(HOSTILE)}`);
  expect(search.html).not.toContain('<script>alert');
});

test.each([
  ['/', 'Toko alat musik rock & metal', true],
  ['/products', 'Semua Produk', true],
  ['/products/?utm_source=x', 'Semua Produk', true],
  ['/categories/gitar', 'Gitar', true],
  ['/categories/gitar?brand=Fender', 'Gitar', false],
  ['/products?q=jazz', 'Hasil pencarian “jazz”', false],
  ['/products?sort=price', 'Semua Produk', false],
  ['/store', 'Toko Kami', true],
])('%s is called %s; in search engines: %s', async (path, title, isListed) => {
  const opened = await open(path);
  expect([opened.status, opened.page.title, meta(opened, 'robots')]).toEqual([
    200,
    `${title} · Hurtrock Music Store`,
    isListed ? 'index, follow' : 'noindex, follow',
  ]);
  expect(canonical(opened)).toBe(SHOP + (path.replace(/\/?\?.*/, '') || '/'));
});

test('a page brings word for word what the app would ask for', async () => {
  for (const [path, asks] of [
    ['/products/fender-player', 2],
    ['/', 6],
    ['/categories/gitar?brand=Fender&brand=Ibanez&minPrice=1000&inStock=true&sort=-price', 4],
  ] as const) {
    const all = brought(await open(path));
    expect(all).toHaveLength(asks);
    for (const { path: template, init, data } of all) {
      const { params = {} } = init as { params?: { path?: Record<string, string>; query?: object } };
      const query = Object.entries(params.query ?? {}).flatMap(([name, value]: [string, unknown]) =>
        [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
      );
      const address = template.replace('/api/v1', '').replace('{slug}', params.path?.['slug'] ?? '');
      expect(data).toEqual((await new Client(app.url).get(`${address}?${query.join('&')}`)).body);
    }
  }
});
