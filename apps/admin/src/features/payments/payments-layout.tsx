import { NavLink, Outlet } from 'react-router';
import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Permission } from '@hurtrock/shared/permissions';
import { paths } from '../../app/paths';
import { OpenAlerts } from '../../common/open-alerts';
import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import tabs from '../../common/tabs.module.css';
import { useOpenTabInView } from '../../common/use-open-tab';
import styles from './payments-layout.module.css';

interface Tab {
  name: keyof AdminMessages['paymentsArea']['tabs'];
  path: string;
  permission: Permission;
}

const TABS: Tab[] = [
  { name: 'proofs', path: paths.paymentProofs(), permission: 'payments:read' },
  { name: 'alerts', path: paths.paymentAlerts(), permission: 'payments:read' },
  { name: 'report', path: paths.reconciliation(), permission: 'payments:read' },
  { name: 'tax', path: paths.taxRecap(), permission: 'payments:read' },
  { name: 'invariants', path: paths.invariants(), permission: 'payments:read' },
  { name: 'configs', path: paths.paymentConfigs(), permission: 'payments:configure' },
];

/** The pages about money, one beside the other. */
export function Component() {
  const t = useMessages().paymentsArea;
  const { can } = useSession();
  const nav = useOpenTabInView();
  return (
    <>
      <nav ref={nav} aria-label={t.label} className={tabs.tabs}>
        {TABS.filter(({ permission }) => can(permission)).map(({ name, path }) => (
          <NavLink key={name} to={path} className={`${tabs.tab} ${styles.tab}`}>
            {t.tabs[name]}
            {name === 'alerts' && <OpenAlerts />}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
