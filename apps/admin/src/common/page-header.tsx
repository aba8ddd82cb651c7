import type { ReactNode } from 'react';
import { useMessages } from './messages';
import { useUnreadMark } from './waiting-chats';
import styles from './page-header.module.css';

interface Props {
  title: string;
  /** Shown beside the title instead of below it, such as pills. */
  beside?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page, also the title of the browser tab. */
export function PageHeader({ title, beside, below, actions }: Props) {
  const { name } = useMessages().app;
  const mark = useUnreadMark();
  return (
    <header className={styles.header}>
      <title>{`${mark}${title} · ${name}`}</title>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {beside}
        </div>
        {below && <div className={styles.below}>{below}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
