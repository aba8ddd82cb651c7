import { PassThrough, type Readable, type Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { formatDateTime } from '@hurtrock/shared/format';
import { DAY_CELL, excel, RUPIAH_CELL } from '../../common/spreadsheet.js';
import type { Cell, CellKind, Printed, ReportColumn, ReportHead, ReportTable } from './report-table.js';
import { textsIn } from './texts.js';

const ORANGE: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF6B35' } };
const SURFACE: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF8F9FA' } };
const INK = { argb: 'FF1A1A1A' };
const FAINT = { argb: 'FF5C636A' };
const LINE: Partial<ExcelJS.Borders> = { top: { style: 'thin', color: INK } };

/** Text is marked as text, so that no program reads a formula into what somebody typed. */
const FORMATS: Record<CellKind, string> = {
  text: '@',
  count: '#,##0',
  rupiah: RUPIAH_CELL,
  percent: '0.0%',
  decimal: '#,##0.0',
  day: DAY_CELL,
};
const WIDTHS: Record<CellKind, number> = {
  text: 32,
  count: 14,
  rupiah: 20,
  percent: 12,
  decimal: 14,
  day: 14,
};

const A4 = 9;

/** The shop's name and address, the title and what it is of; then a line of air. */
const linesOf = (
  { title, facts }: ReportHead,
  { shop }: Printed,
): [text: string, font: Partial<ExcelJS.Font>][] => [
  [shop.name, { bold: true, size: 16, color: INK }],
  [
    `${shop.address}, ${shop.city} ${shop.postalCode} · ${shop.phone} · ${shop.email}`,
    { size: 9, color: FAINT },
  ],
  [title, { bold: true, size: 13, color: INK }],
  ...facts.map((fact): [string, Partial<ExcelJS.Font>] => [fact, { size: 10, color: FAINT }]),
  ['', {}],
];

/** The row of a report that names its columns. */
export const headRowOf = ({ facts }: ReportHead): number => facts.length + 5;

/** A report as an .xlsx file for A4 across: rows are written as they come, so there may be any number of them. */
export async function writeWorkbook(
  stream: Writable,
  {
    head,
    printed,
    rows,
    total,
  }: {
    head: ReportHead;
    printed: Printed;
    rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
    total: Cell[] | null;
  },
): Promise<void> {
  const texts = textsIn(printed.locale);
  const { stream: writers } = await excel();
  const workbook = new writers.xlsx.WorkbookWriter({ stream, useStyles: true });
  const headRow = headRowOf(head);
  const sheet = workbook.addWorksheet(texts.sheet, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  sheet.columns = head.columns.map(({ kind, width }) => ({
    width: width ?? WIDTHS[kind],
    style: { numFmt: FORMATS[kind] },
  }));
  for (const [text, font] of linesOf(head, printed)) addLine(sheet, text, font);
  addHead(sheet, head.columns);
  for await (const row of rows) addCells(sheet, head.columns, row).commit();
  if (total) addTotal(sheet, head.columns, total);
  addLine(sheet, '', {});
  addLine(sheet, texts.printed(formatDateTime(printed.at.toISOString(), printed.locale)), {
    size: 9,
    color: FAINT,
  });
  sheet.commit();
  await workbook.commit();
}

function addLine(sheet: ExcelJS.Worksheet, text: string, font: Partial<ExcelJS.Font>): void {
  const row = sheet.addRow([text]);
  row.getCell(1).numFmt = FORMATS.text;
  row.font = font;
  row.commit();
}

function addHead(sheet: ExcelJS.Worksheet, columns: ReportColumn[]): void {
  const row = sheet.addRow(columns.map(({ title }) => title));
  row.eachCell((cell, i) => {
    cell.numFmt = FORMATS.text;
    cell.fill = ORANGE;
    cell.font = { bold: true, color: INK };
    cell.alignment = {
      horizontal: isText(columns[i - 1]!) ? 'left' : 'right',
      vertical: 'middle',
      wrapText: true,
    };
  });
  row.commit();
}

function addTotal(sheet: ExcelJS.Worksheet, columns: ReportColumn[], total: Cell[]): void {
  const row = addCells(sheet, columns, total);
  for (const i of columns.keys()) {
    const cell = row.getCell(i + 1);
    cell.font = { bold: true, color: INK };
    cell.fill = SURFACE;
    cell.border = LINE;
  }
  // What the last row says instead of a day or a number is text.
  row.getCell(1).numFmt = FORMATS.text;
  row.commit();
}

const addCells = (sheet: ExcelJS.Worksheet, columns: ReportColumn[], cells: Cell[]): ExcelJS.Row =>
  sheet.addRow(cells.map((cell, i) => cellOf(cell, columns[i]!.kind)));

/** A day becomes the library's date at midnight; text that is none, such as "Total", stays text. */
const cellOf = (cell: Cell, kind: CellKind): Cell | Date =>
  kind === 'day' && typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell)
    ? new Date(`${cell}T00:00:00Z`)
    : cell;

const isText = ({ kind }: ReportColumn): boolean => kind === 'text' || kind === 'day';

/** A report of few rows, sent while it is written. */
export function workbookOf({ rows, total, ...head }: ReportTable, printed: Printed): Readable {
  const stream = new PassThrough();
  writeWorkbook(stream, { head, printed, rows, total }).catch((error: Error) => stream.destroy(error));
  return stream;
}
