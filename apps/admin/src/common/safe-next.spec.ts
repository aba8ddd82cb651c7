import { safeNext } from './safe-next';

test.each([
  ['/admin/orders/HRT-1', '/orders/HRT-1'],
  ['/admin/orders?status=paid', '/orders?status=paid'],
  [null, '/orders'],
  ['', '/orders'],
  ['/', '/orders'],
  ['/admin', '/orders'],
  ['/admin/login', '/orders'],
  ['/cart', '/orders'],
  ['//evil.example/admin/x', '/orders'],
  ['/\\evil.example/admin/x', '/orders'],
  ['/admin//evil.example', '/orders'],
  ['/\t/evil.example/admin/', '/orders'],
  ['/admin/../cart', '/orders'],
  ['https://evil.example/admin/orders', '/orders'],
  ['javascript:alert(1)', '/orders'],
])('after the login, next=%j leads to %s', (next, path) => expect(safeNext(next)).toBe(path));
