import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface Props {
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}

/** A titled card of a page; a landmark that a screen reader can jump to. */
export function Panel({ title, beside, children }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
