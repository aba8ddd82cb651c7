import { PassThrough, type Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { excel } from './spreadsheet.js';

/** What a list looks like as a sheet. Numbers stay numbers and moments moments; text is text, whatever it begins with. */
export interface Sheet<Row> {
  name: string;
  columns: Partial<ExcelJS.Column>[];
  cellsOf: (row: Row) => object;
}

/**
 * A list as a file that is sent while it is written, so that it may be of any length. What can be refused is refused
 * before the first byte; what fails later breaks the answer off.
 */
export async function streamedSheet<Row>(
  sheet: Sheet<Row>,
  batches: AsyncGenerator<Row[]>,
): Promise<Readable> {
  const first = await batches.next();
  const stream = new PassThrough();
  fill(stream, sheet, { first, batches }).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function fill<Row>(
  stream: PassThrough,
  { name, columns, cellsOf }: Sheet<Row>,
  { first, batches }: { first: IteratorResult<Row[]>; batches: AsyncGenerator<Row[]> },
): Promise<void> {
  const { stream: writers } = await excel();
  const workbook = new writers.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns;
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.commit();
  for (let batch = first; !batch.done; batch = await batches.next()) {
    for (const row of batch.value) sheet.addRow(cellsOf(row)).commit();
    await drained(stream);
    // Nobody waits for it any more.
    if (stream.destroyed) return;
  }
  sheet.commit();
  await workbook.commit();
}

/** Whoever reads slowly is waited for, so that no more than this lies in memory. */
async function drained(stream: PassThrough): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve).once('close', resolve);
  });
}
