import { withSlug } from './moved.js';

test.each([
  ['/api/v1/products/lama', '/api/v1/products/baru'],
  ['/api/v1/products/lama?x=/y', '/api/v1/products/baru?x=/y'],
  ['/products/lama/', '/products/baru/'],
  ['/products/lama/?x=1', '/products/baru/?x=1'],
])('%s is now %s', (url, expected) => {
  expect(withSlug(url, 'baru')).toBe(expected);
});
