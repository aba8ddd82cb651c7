import { useMessages } from '../../common/messages';
import styles from './key-help.module.css';

const KEYS = [
  ['walk', '↑ ↓'],
  ['fold', '← →'],
  ['open', 'Enter'],
  ['move', 'Alt + ↑ ↓'],
  ['indent', 'Alt + ← →'],
] as const;

/** The keys of the tree, for whoever has a keyboard. */
export function KeyHelp() {
  const t = useMessages().categories;
  return (
    <details className={styles.help}>
      <summary>{t.keysTitle}</summary>
      <dl className={styles.keys}>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t.keys[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
