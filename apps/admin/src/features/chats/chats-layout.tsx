import { Link, Outlet, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import tabs from '../../common/tabs.module.css';
import styles from './console.module.css';

const TABS = [
  { name: 'console', path: paths.chats() },
  { name: 'replies', path: paths.quickReplies() },
  { name: 'statistics', path: paths.chatStatistics() },
] as const;

/** The pages about talking to people, one beside the other. */
export function Component() {
  const t = useMessages().chats;
  const { pathname } = useLocation();
  // An open conversation lies below the first tab, and so do the addresses of the others.
  const here = TABS.find(({ path }) => path === pathname)?.name ?? 'console';
  return (
    <div className={styles.area}>
      <nav aria-label={t.area} className={tabs.tabs}>
        {TABS.map(({ name, path }) => (
          <Link key={name} to={path} className={tabs.tab} aria-current={name === here ? 'page' : undefined}>
            {t.tabs[name]}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
