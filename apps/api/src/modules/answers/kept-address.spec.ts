import { keptAddress } from './kept-address.js';

test.each([
  ['/api/v1/store', '/api/v1/store'],
  ['/api/v1/categories?anything', '/api/v1/categories'],
  ['/api/v1/products/fender-player?utm_source=x', '/api/v1/products/fender-player'],
  ['/api/v1/products', '/api/v1/products'],
  ['/api/v1/products?sort=price&limit=24', '/api/v1/products?limit=24&sort=price'],
  ['/api/v1/products?limit=24&sort=price', '/api/v1/products?limit=24&sort=price'],
  ['/api/v1/products?brand=b&q=x&brand=a', '/api/v1/products?brand=a&brand=b&q=x'],
  ['/api/v1/product-facets?category=gitar', '/api/v1/product-facets?category=gitar'],
  ['/api/v1/search-suggestions?q=rg', '/api/v1/search-suggestions?q=rg'],
  ['/api/v1/products/fender-player/availability', undefined],
  ['/api/v1/products/', undefined],
  ['/api/v1/products/%66ender', undefined],
  ['/api/v1/admin/products', undefined],
  ['/api/v1/cart', undefined],
  ['/products/fender-player', undefined],
  ['/', undefined],
])('%s is kept as %s', (url, address) => expect(keptAddress(url)).toBe(address));
