import { VisuallyHidden } from '@mantine/core';
import styles from './count-badge.module.css';

/** Beyond this a number tells nothing more. */
const MANY = 100;

/** How many things wait behind a link, and what they are for who can not see the badge. */
export function CountBadge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      {count >= MANY ? `${MANY - 1}+` : count}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
