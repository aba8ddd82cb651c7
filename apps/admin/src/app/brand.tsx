import mark from '../assets/mark.svg';
import { useMessages } from '../common/messages';
import styles from './brand.module.css';

/** The plectrum and the name. */
export function Brand() {
  const t = useMessages().app;
  return (
    <span className={styles.brand}>
      <img src={mark} alt="" width={28} height={28} />
      <span className={styles.name}>{t.name}</span>
    </span>
  );
}
