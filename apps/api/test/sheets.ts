import ExcelJS from 'exceljs';
import type { Client } from './client.js';

export interface DownloadedSheet {
  headers: Headers;
  bytes: Buffer;
  sheet: ExcelJS.Worksheet;
}

/** A file as it is sent, and its first sheet as a spreadsheet program reads it. */
export async function downloadSheet(client: Client, path: string): Promise<DownloadedSheet> {
  const answer = await fetch(`${client.url}/api/v1${path}`, { headers: { cookie: client.cookieHeader() } });
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return { headers: answer.headers, bytes, sheet: workbook.worksheets[0]! };
}

export const headingsOf = (sheet: ExcelJS.Worksheet): unknown[] =>
  (sheet.getRow(1).values as unknown[]).slice(1);

/** What stands under a heading. */
export function cellsUnder(sheet: ExcelJS.Worksheet, heading: string): ExcelJS.Cell[] {
  const at = headingsOf(sheet).indexOf(heading) + 1;
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) => sheet.getRow(i + 2).getCell(at));
}

export const valuesUnder = (sheet: ExcelJS.Worksheet, heading: string): unknown[] =>
  cellsUnder(sheet, heading).map(({ value }) => value);

/** Every row as its headings name it; empty cells are null. */
export const rowsOf = (sheet: ExcelJS.Worksheet): Record<string, unknown>[] =>
  Array.from({ length: sheet.rowCount - 1 }, (_, i) => {
    const row = sheet.getRow(i + 2);
    const cells = headingsOf(sheet).map((heading, at) => [heading, row.getCell(at + 1).value] as const);
    return Object.fromEntries<unknown>(cells.map(([heading, value]) => [String(heading), value]));
  });

/** The one row that there is. */
export function onlyRowOf(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const found = rowsOf(sheet);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** How the first cell under each heading shows its number or moment. */
export const formatsOf = (sheet: ExcelJS.Worksheet, ...headings: string[]): unknown[] =>
  headings.map((heading) => cellsUnder(sheet, heading)[0]!.numFmt);

/** A moment as a cell holds it. */
export const inWib = (moment: string | Date): Date =>
  new Date(new Date(moment).getTime() + 7 * 60 * 60 * 1000);

/** Cells that a spreadsheet program would work out or follow. */
export function liveCells(sheet: ExcelJS.Worksheet): string[] {
  const live: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula || cell.hyperlink) live.push(cell.address);
    }),
  );
  return live;
}
