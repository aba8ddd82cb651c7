import { safeNext } from './safe-next';

test.each(['/', '/checkout', '/account/orders?after=x#top', '/products?q=a//b'])('follows %s', (next) => {
  expect(safeNext(next, '/account')).toBe(next);
});

test.each([
  null,
  '',
  'checkout',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/%0a\n/evil',
  ' /x',
  'javascript:alert(1)',
])('stays at home for %j', (next) => {
  expect(safeNext(next, '/account')).toBe('/account');
});
