import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column {
  key: string;
  title: string;
  /** Stands in the head instead of the title, such as a box that selects all. */
  head?: ReactNode;
  isNumber?: boolean;
}

interface Props {
  label: string;
  columns: Column[];
  /** True while other rows are on their way and these are the previous ones. */
  isStale: boolean;
  children: ReactNode;
}

/** The frame and head of a list; the page brings the rows. */
export function DataTable({ label, columns, isStale, children }: Props) {
  return (
    <div className={styles.frame} data-stale={isStale || undefined}>
      <table role="table" className={styles.table} aria-label={label} aria-busy={isStale}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, title, head, isNumber }) => (
              <th key={key} role="columnheader" scope="col" className={isNumber ? styles.number : undefined}>
                {head ?? title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}
