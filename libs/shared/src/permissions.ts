export const ROLES = ['buyer', 'staff', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may do what. The API's guards, the admin menu and the admin buttons all read this one map.
 * What is not listed here, staff may not do; admins may do everything.
 */
const STAFF_PERMISSIONS = [
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
] as const;
const ADMIN_PERMISSIONS = [
  'orders:refund',
  'products:reprice',
  'suppliers:write',
  'costs:read',
  'payments:configure',
  'users:read',
  'users:write',
  'audit:read',
  'settings:write',
  'jobs:read',
  'shop:admin',
] as const;

export const PERMISSIONS = [...STAFF_PERMISSIONS, ...ADMIN_PERMISSIONS] as const;
export type Permission = (typeof PERMISSIONS)[number];

const OF_ROLE: Record<Role, readonly Permission[]> = {
  buyer: [],
  staff: STAFF_PERMISSIONS,
  admin: PERMISSIONS,
};

export function permissionsOf(role: Role): readonly Permission[] {
  return OF_ROLE[role];
}

export function can(role: Role | undefined, permission: Permission): boolean {
  return role !== undefined && OF_ROLE[role].includes(permission);
}
