import type { Letterhead } from '../documents/letterhead.js';

/** How a cell is shown; in a workbook also of what type it is. */
export type CellKind = 'text' | 'count' | 'rupiah' | 'percent' | 'decimal' | 'day';

/** A day is YYYY-MM-DD. Null is an empty cell. */
export type Cell = string | number | null;

export interface ReportColumn {
  title: string;
  kind: CellKind;
  /** In letters, where the kind's own is not right. */
  width?: number;
}

/** A report whatever it is written on: a workbook or paper. */
export interface ReportHead {
  title: string;
  /** What it is of, such as its days. */
  facts: string[];
  columns: ReportColumn[];
}

export interface ReportTable extends ReportHead {
  rows: Cell[][];
  total: Cell[] | null;
}

/** Who made the report, and when. */
export interface Printed {
  shop: Letterhead;
  at: Date;
  locale: 'id' | 'en';
}
