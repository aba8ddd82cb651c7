import { booksEn } from '@hurtrock/i18n/books.en';
import { booksId } from '@hurtrock/i18n/books.id';
import { sheetColumns } from '../../common/sheet-columns.js';
import { excel, wibCell } from '../../common/spreadsheet.js';
import type { RecapSum, TaxRecap } from './tax-recap.js';

/** The recap as an .xlsx file: a row a document, then the sums. Text is text, whatever it begins with. */
export async function recapWorkbook(recap: TaxRecap, locale: 'id' | 'en'): Promise<Buffer> {
  const texts = (locale === 'en' ? booksEn : booksId).recap;
  const { Workbook } = await excel();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(`${texts.sheet} ${recap.month}`, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = sheetColumns(texts.columns, {
    width: 24,
    rupiah: ['total', 'net', 'base', 'tax'],
    moments: ['issuedAt'],
  });
  sheet.getRow(1).font = { bold: true };
  for (const line of recap.lines)
    sheet.addRow({ ...line, kind: texts.kinds[line.kind], issuedAt: wibCell(line.issuedAt) });
  const addSum = (kind: string, { total, net, base, tax }: RecapSum): void => {
    sheet.addRow({ kind, total, net, base, tax }).font = { bold: true };
  };
  addSum(texts.invoices, recap.invoices);
  addSum(texts.creditNotes, recap.creditNotes);
  addSum(texts.cancelledCreditNotes, recap.cancelledCreditNotes);
  addSum(texts.due, recap.due);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
