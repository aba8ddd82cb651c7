import type { ComponentType } from 'react';
import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Permission } from '@hurtrock/shared/permissions';
import type { IconName } from '../common/icon';
import { OpenAlerts } from '../common/open-alerts';
import { ShortStock } from '../common/short-stock';
import { WaitingChats } from '../common/waiting-chats';
import { WaitingReturns } from '../common/waiting-returns';
import { paths } from './paths';

interface Entry {
  name: keyof Omit<AdminMessages['nav'], 'label'>;
  path: string;
  icon: IconName;
  permission: Permission;
  /** Shows how many things wait for somebody there. */
  Badge?: ComponentType;
}

/** What a page asks of the person who opens it; the shell shows a refusal instead of the page otherwise. */
export interface RouteHandle {
  permission: Permission;
}

/** The menu, in the order of a working day. A person sees the entries that their permissions allow. */
export const NAVIGATION: Entry[] = [
  { name: 'dashboard', path: paths.home(), icon: 'dashboard', permission: 'reports:read' },
  { name: 'orders', path: paths.orders(), icon: 'orders', permission: 'orders:read' },
  { name: 'chats', path: paths.chats(), icon: 'chat', permission: 'chats:read', Badge: WaitingChats },
  {
    name: 'returns',
    path: paths.returns(),
    icon: 'refund',
    permission: 'orders:return',
    Badge: WaitingReturns,
  },
  {
    name: 'payments',
    path: paths.payments(),
    icon: 'wallet',
    permission: 'payments:read',
    Badge: OpenAlerts,
  },
  { name: 'customers', path: paths.customers(), icon: 'user', permission: 'customers:read' },
  { name: 'analytics', path: paths.analyticsHome(), icon: 'chart', permission: 'reports:read' },
  { name: 'reports', path: paths.reports(), icon: 'printer', permission: 'reports:read' },
  { name: 'products', path: paths.products(), icon: 'box', permission: 'products:read' },
  { name: 'categories', path: paths.categories(), icon: 'tree', permission: 'products:read' },
  { name: 'synonyms', path: paths.synonyms(), icon: 'swap', permission: 'products:write' },
  { name: 'stock', path: paths.lowStock(), icon: 'shelf', permission: 'products:read', Badge: ShortStock },
  { name: 'restock', path: paths.restockOrders(), icon: 'truck', permission: 'restock:read' },
  { name: 'suppliers', path: paths.suppliers(), icon: 'factory', permission: 'suppliers:read' },
  { name: 'shipping', path: paths.shipping(), icon: 'truck', permission: 'shop:admin' },
  { name: 'mails', path: paths.mails(), icon: 'mail', permission: 'mails:read' },
  { name: 'users', path: paths.users(), icon: 'users', permission: 'users:read' },
  { name: 'audit', path: paths.audit(), icon: 'log', permission: 'audit:read' },
  { name: 'settings', path: paths.settings(), icon: 'settings', permission: 'settings:write' },
  { name: 'jobs', path: paths.jobs(), icon: 'clock', permission: 'jobs:read' },
];
