import { addressOf, pageRoute } from './page-route.js';

test.each([
  ['/', 'home', true],
  ['/?utm_source=x', 'home', true],
  ['/products', 'listing', true],
  ['/products/', 'listing', true],
  ['/products?brand=Fender', 'listing', false],
  ['/categories/gitar', 'listing', true],
  ['/products/fender-player', 'product', true],
  ['/products/fender-player/', 'product', true],
  ['/store', 'store', true],
  ['/cart', 'private', false],
  ['/account/orders', 'private', false],
  ['/orders/HRT-1/return', 'private', false],
  ['/products/a/b', 'missing', false],
  ['/categories', 'missing', false],
  ['/cartoon', 'missing', false],
])('%s is a %s page, listed: %s', (address, kind, isIndexed) => {
  const route = pageRoute(address);
  expect([route.kind, route.isIndexed]).toEqual([kind, isIndexed]);
});

test.each([
  ['/products/fender-player', ['/api/v1/store', '/api/v1/products/fender-player']],
  [
    '/categories/gitar?brand=A%26B&brand=C&sort=price&maxPrice=1.000&junk=1',
    [
      '/api/v1/store',
      '/api/v1/categories',
      '/api/v1/products?category=gitar&brand=A%26B&brand=C&maxPrice=1000&sort=price',
      '/api/v1/product-facets?category=gitar&brand=A%26B&brand=C&maxPrice=1000',
    ],
  ],
  [
    '/',
    [
      '/api/v1/store',
      '/api/v1/categories',
      '/api/v1/products?featured=true&limit=8',
      '/api/v1/products?sort=best-selling&limit=4',
      '/api/v1/products?sort=newest&limit=4',
      '/api/v1/product-facets',
    ],
  ],
])('%s asks for what the app would', (address, asked) =>
  expect(Object.values(pageRoute(address).asks).map(addressOf)).toEqual(asked),
);
