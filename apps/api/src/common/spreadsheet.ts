import type ExcelJS from 'exceljs';

export const RUPIAH_CELL = '"Rp"#,##0';
export const DAY_CELL = 'yyyy-mm-dd';
export const MOMENT_CELL = 'yyyy-mm-dd hh:mm:ss';

const WIB_MS = 7 * 60 * 60 * 1000;

/** A cell knows no time zone: it shows what UTC would. */
export const wibCell = (moment: Date): Date => new Date(moment.getTime() + WIB_MS);

/** The same for a moment as the API tells it. */
export const momentCell = (moment: string | null): Date | null =>
  moment === null ? null : wibCell(new Date(moment));

/** A day as the API tells it. */
export const dayCell = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00Z`);

/** A spreadsheet program calls a file damaged whose cell holds more. */
const LONGEST_CELL = 32_767;

export const textCell = (text: string): string =>
  text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;

/** The library for .xlsx files, read when the first one is asked for: it is a third of a second and 27 MB. */
export async function excel(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}
