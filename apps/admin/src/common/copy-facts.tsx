import { CopyButton } from './copy-button';
import styles from './copy-facts.module.css';
import { fill, useMessages } from './messages';

export interface CopyFact {
  label: string;
  value: string;
  /** What is copied when that is not what is read, such as an amount without its dots. */
  copied?: string;
}

/** Facts that somebody types or pastes elsewhere, each with its button. */
export function CopyFacts({ facts }: { facts: CopyFact[] }) {
  const t = useMessages().common;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, copied = value }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>
            <span className={styles.value}>{value}</span>
            <CopyButton label={fill(t.copyValue, { label })} value={copied} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
