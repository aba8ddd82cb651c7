import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Permission } from '@hurtrock/shared/permissions';
import type { IconName } from '../common/icon';
import { paths } from './paths';

interface Entry {
  name: keyof Omit<AdminMessages['nav'], 'label'>;
  path: string;
  icon: IconName;
  permission: Permission;
  /** Shows how many alerts about payments wait for somebody. */
  hasAlerts?: true;
}

/** What a page asks of the person who opens it; the shell shows a refusal instead of the page otherwise. */
export interface RouteHandle {
  permission: Permission;
}

/** The menu, in the order of a working day. A person sees the entries that their permissions allow. */
export const NAVIGATION: Entry[] = [
  { name: 'orders', path: paths.orders(), icon: 'orders', permission: 'orders:read' },
  {
    name: 'payments',
    path: paths.payments(),
    icon: 'wallet',
    permission: 'payments:read',
    hasAlerts: true,
  },
  { name: 'products', path: paths.products(), icon: 'box', permission: 'products:read' },
  { name: 'mails', path: paths.mails(), icon: 'mail', permission: 'mails:read' },
];
