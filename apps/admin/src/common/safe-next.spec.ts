import { safeNext } from './safe-next';

test.each([
  ['/admin/orders/HRT-1', '/orders/HRT-1'],
  ['/admin/orders?status=paid', '/orders?status=paid'],
  [null, '/'],
  ['', '/'],
  ['/', '/'],
  ['/admin', '/'],
  ['/admin/login', '/'],
  ['/cart', '/'],
  ['//evil.example/admin/x', '/'],
  ['/\\evil.example/admin/x', '/'],
  ['/admin//evil.example', '/'],
  ['/\t/evil.example/admin/', '/'],
  ['/admin/../cart', '/'],
  ['https://evil.example/admin/orders', '/'],
  ['javascript:alert(1)', '/'],
])('after the login, next=%j leads to %s', (next, path) => expect(safeNext(next)).toBe(path));
