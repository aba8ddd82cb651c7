import { Loader } from '@mantine/core';
import { useMessages } from '../common/messages';
import styles from './first-load.module.css';

/** Between the first paint and the first page. */
export function FirstLoad() {
  const t = useMessages().app;
  return (
    <div className={styles.wait} role="status">
      <Loader color="brand" aria-hidden />
      <span className={styles.text}>{t.loading}</span>
    </div>
  );
}
