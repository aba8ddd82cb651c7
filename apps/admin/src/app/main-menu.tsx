import { NavLink } from 'react-router';
import { Icon } from '../common/icon';
import { useMessages } from '../common/messages';
import { useSession } from '../common/session';
import styles from './main-menu.module.css';
import { NAVIGATION } from './navigation';
import { paths, shopPaths } from './paths';

export function MainMenu({ onChoose }: { onChoose?: () => void }) {
  const { nav, app } = useMessages();
  const { can } = useSession();
  return (
    <nav aria-label={nav.label} className={styles.menu}>
      <ul className={styles.list}>
        {NAVIGATION.filter(({ permission }) => can(permission)).map(({ name, path, icon, Badge }) => (
          <li key={name}>
            <NavLink to={path} end={path === paths.home()} className={styles.entry} onClick={onChoose}>
              <Icon name={icon} size={20} />
              {nav[name]}
              {Badge && <Badge />}
            </NavLink>
          </li>
        ))}
      </ul>
      <a href={shopPaths.home()} className={styles.entry}>
        <Icon name="store" size={20} />
        {app.viewShop}
      </a>
    </nav>
  );
}
