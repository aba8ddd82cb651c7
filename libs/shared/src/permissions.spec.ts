import { can, PERMISSIONS, permissionsOf } from './permissions.js';

test('a buyer and a stranger may do nothing on the admin panel', () => {
  expect(permissionsOf('buyer')).toEqual([]);
  expect(PERMISSIONS.filter((permission) => can(undefined, permission))).toEqual([]);
});

test('staff handle orders but never give money back', () => {
  expect(permissionsOf('staff')).toEqual([
    'orders:read',
    'orders:ship',
    'orders:cancel',
    'orders:return',
    'products:read',
    'products:write',
    'stock:write',
    'restock:read',
    'restock:write',
    'suppliers:read',
    'mails:read',
    'mails:resend',
    'payments:read',
    'payments:confirm',
    'payments:resolve',
    'chats:read',
    'chats:write',
    'customers:read',
    'reports:read',
  ]);
  expect(can('staff', 'orders:refund')).toBe(false);
});

test('an admin may do everything', () => expect(permissionsOf('admin')).toEqual(PERMISSIONS));
