import type ExcelJS from 'exceljs';
import { DAY_CELL, MOMENT_CELL, RUPIAH_CELL } from './spreadsheet.js';

interface Looks<Key extends PropertyKey> {
  /** In characters. */
  width?: number;
  widths?: Partial<Record<Key, number>>;
  rupiah?: readonly Key[];
  moments?: readonly Key[];
  days?: readonly Key[];
  /** Texts of several lines. */
  lines?: readonly Key[];
}

/** The columns of a sheet, in the order of their headings. */
export function sheetColumns<Headings extends Record<string, string>>(
  headings: Headings,
  { width = 18, widths, rupiah = [], moments = [], days = [], lines = [] }: Looks<keyof Headings>,
): Partial<ExcelJS.Column>[] {
  return Object.entries(headings).map(([key, header]) => ({
    key,
    header,
    width: widths?.[key] ?? width,
    ...(rupiah.includes(key) && { style: { numFmt: RUPIAH_CELL } }),
    ...(moments.includes(key) && { style: { numFmt: MOMENT_CELL } }),
    ...(days.includes(key) && { style: { numFmt: DAY_CELL } }),
    ...(lines.includes(key) && { style: { alignment: { wrapText: true, vertical: 'top' } } }),
  }));
}
