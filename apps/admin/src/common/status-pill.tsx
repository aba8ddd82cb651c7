import { Icon, type IconName } from './icon';
import styles from './status-pill.module.css';

export interface PillLook {
  tone: 'success' | 'info' | 'done' | 'warning' | 'danger' | 'neutral';
  icon: IconName;
}

/** A state as a coloured pill. The colour only repeats what the icon and the word already say. */
export function StatusPill({ tone, icon, children }: PillLook & { children: string }) {
  return (
    <span className={styles.pill} data-tone={tone}>
      <Icon name={icon} size={14} />
      {children}
    </span>
  );
}
