import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMessages } from './messages';
import styles from './selection-bar.module.css';
import type { Selection } from './use-selection';

interface Props {
  selection: Selection;
  label: string;
  /** How many are ticked, or that these are too many. */
  status: string;
  children: ReactNode;
}

/** What can be done with all ticked rows at once; always in sight while some are. */
export function SelectionBar({ selection, label, status, children }: Props) {
  const t = useMessages().selection;
  if (selection.ids.length === 0) return null;
  return (
    <div role="region" aria-label={label} className={styles.bar}>
      <strong role="status">{status}</strong>
      {children}
      <Button variant="default" onClick={selection.clear}>
        {t.clear}
      </Button>
    </div>
  );
}
