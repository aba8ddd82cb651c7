import { Link, type To } from 'react-router';
import styles from './back-link.module.css';
import { Icon } from './icon';

/** Above a page: the way back to the list, or to what the page is a part of. */
export function BackLink({ to, children }: { to: To; children: string }) {
  return (
    <Link to={to} className={styles.back}>
      <Icon name="back" size={16} />
      {children}
    </Link>
  );
}
