import type { ReactNode } from 'react';
import { Button, Skeleton, Stack } from '@mantine/core';
import { Icon, type IconName } from './icon';
import { fill, useMessages, useProblemText } from './messages';
import { isProblem } from './problem';
import styles from './page-states.module.css';

interface EmptyProps {
  icon: IconName;
  title: string;
  text?: string;
  /** The page shows nothing but this, so its title is the page's heading. */
  isPage?: boolean;
  children?: ReactNode;
}

/** Nothing to show, said kindly, with a way on where there is one. */
export function EmptyState({ icon, title, text, isPage, children }: EmptyProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <span className={styles.badge}>
        <Icon name={icon} size={28} />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}

interface ErrorProps {
  title: string;
  error: unknown;
  onRetry: () => void;
}

/** A page or a list that could not be loaded: what happened, the code to name to support, and another try. */
export function ErrorState({ title, error, onRetry }: ErrorProps) {
  const t = useMessages().common;
  const textOf = useProblemText();
  return (
    <div className={styles.state} role="alert">
      <span className={styles.badge}>
        <Icon name="alert" size={28} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{textOf(error)}</p>
      {isProblem(error) && error.requestId && (
        <p className={styles.requestId}>{fill(t.requestId, { id: error.requestId })}</p>
      )}
      <Button variant="default" onClick={onRetry}>
        {t.retry}
      </Button>
    </div>
  );
}

/** Grey rows in the place of a list that is on its way. */
export function ListSkeleton({ rows = 8 }: { rows?: number }) {
  const t = useMessages().app;
  return (
    <Stack gap={8} role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={52} radius="md" />
      ))}
    </Stack>
  );
}
