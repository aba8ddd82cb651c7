import type { ReactNode } from 'react';
import { DataTable, type Column } from '../data-table';
import table from '../data-table.module.css';
import styles from './figures.module.css';

export interface FigureRow {
  key: string;
  cells: ReactNode[];
}

interface Props {
  label: string;
  columns: Column[];
  rows: FigureRow[];
  /** The last row, of all. */
  total?: ReactNode[];
  isStale: boolean;
}

/** A table of figures; where it is narrow, each names its column. */
export function FigureTable({ label, columns, rows, total, isStale }: Props) {
  const cellsOf = (cells: ReactNode[]) =>
    cells.map((cell, i) => (
      <td key={columns[i]!.key} role="cell" className={columns[i]!.isNumber ? table.number : undefined}>
        {i > 0 && <span className={table.cellLabel}>{columns[i]!.title}: </span>}
        {cell}
      </td>
    ));
  return (
    <DataTable label={label} columns={columns} isStale={isStale}>
      {rows.map(({ key, cells }) => (
        <tr key={key} role="row" className={`${table.row} ${styles.figures}`}>
          {cellsOf(cells)}
        </tr>
      ))}
      {total && (
        <tr role="row" className={`${table.row} ${styles.figures} ${styles.total}`}>
          {cellsOf(total)}
        </tr>
      )}
    </DataTable>
  );
}
