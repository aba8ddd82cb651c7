import { reportEn } from '@hurtrock/i18n/report.en';
import { reportId, type ReportMessages } from '@hurtrock/i18n/report.id';
import type ExcelJS from 'exceljs';
import { excel, MOMENT_CELL, RUPIAH_CELL, wibCell } from '../../common/spreadsheet.js';
import { add, type DailyReport } from './daily-report.js';

/** The report as an .xlsx file: a sheet of sums and one of payments and refunds. Text is text, whatever it begins with. */
export async function reportWorkbook(report: DailyReport, locale: 'id' | 'en'): Promise<Buffer> {
  const texts = locale === 'en' ? reportEn : reportId;
  const { Workbook } = await excel();
  const workbook = new Workbook();
  addSummary(workbook, report, texts);
  addLines(workbook, report, texts);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSummary(workbook: ExcelJS.Workbook, report: DailyReport, texts: ReportMessages): void {
  const { columns } = texts;
  const sheet = addSheet(workbook, texts.sheets.summary, [
    { header: columns.provider, key: 'provider', width: 40 },
    { header: columns.capturedCount, key: 'capturedCount', width: 18 },
    { header: columns.captured, key: 'captured', width: 18, style: { numFmt: RUPIAH_CELL } },
    { header: columns.refundedCount, key: 'refundedCount', width: 20 },
    { header: columns.refunded, key: 'refunded', width: 18, style: { numFmt: RUPIAH_CELL } },
    { header: columns.fees, key: 'fees', width: 16, style: { numFmt: RUPIAH_CELL } },
    { header: columns.net, key: 'net', width: 18, style: { numFmt: RUPIAH_CELL } },
  ]);
  for (const { provider, captured, refunded, fees, net } of report.providers)
    sheet.addRow({
      provider: texts.providers[provider],
      capturedCount: captured.count,
      captured: captured.total,
      refundedCount: refunded.count,
      refunded: refunded.total,
      fees: fees ?? texts.unknownFees,
      net,
    });
  const sum = (amountOf: (provider: DailyReport['providers'][number]) => number): number =>
    add(report.providers.map(amountOf));
  const totals = sheet.addRow({
    provider: texts.total,
    capturedCount: sum(({ captured }) => captured.count),
    captured: sum(({ captured }) => captured.total),
    refundedCount: sum(({ refunded }) => refunded.count),
    refunded: sum(({ refunded }) => refunded.total),
    net: sum(({ net }) => net),
  });
  totals.font = { bold: true };
  sheet.addRow({});
  addComparison(sheet, report, texts);
}

/** The gateways' money against the orders, in the columns of what was captured. */
function addComparison(sheet: ExcelJS.Worksheet, report: DailyReport, texts: ReportMessages): void {
  const { orders, difference, reasons, isBalanced, lines, lineCount } = report;
  sheet.addRow({ provider: texts.ordersPaid, capturedCount: orders.count, captured: orders.total });
  sheet.addRow({ provider: texts.difference, captured: difference }).font = { bold: true };
  for (const { kind, orderNumber, amount } of reasons)
    sheet.addRow({ provider: `${texts.reasons[kind]}: ${orderNumber}`, captured: amount });
  sheet.addRow({ provider: isBalanced ? texts.balanced : texts.unbalanced });
  sheet.addRow({});
  sheet.addRow({ provider: texts.title(report.date) });
  sheet.addRow({ provider: texts.zone });
  if (lineCount > lines.length) sheet.addRow({ provider: texts.cut(lines.length, lineCount) });
}

function addLines(workbook: ExcelJS.Workbook, { lines }: DailyReport, texts: ReportMessages): void {
  const { columns } = texts;
  const sheet = addSheet(workbook, texts.sheets.lines, [
    { header: columns.at, key: 'at', width: 20, style: { numFmt: MOMENT_CELL } },
    { header: columns.provider, key: 'provider', width: 20 },
    { header: columns.method, key: 'method', width: 18 },
    { header: columns.order, key: 'order', width: 24 },
    { header: columns.captured, key: 'captured', width: 18, style: { numFmt: RUPIAH_CELL } },
    { header: columns.refunded, key: 'refunded', width: 18, style: { numFmt: RUPIAH_CELL } },
    { header: columns.reference, key: 'reference', width: 44 },
    { header: columns.actor, key: 'handledBy', width: 24 },
  ]);
  for (const line of lines)
    sheet.addRow({
      at: wibCell(line.at),
      provider: texts.providers[line.provider],
      method: texts.methods[line.method],
      order: line.orderNumber,
      [line.kind]: line.amount,
      reference: line.gatewayRef,
      handledBy: line.handledBy,
    });
  const sum = (kind: 'captured' | 'refunded'): number =>
    add(lines.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const totals = sheet.addRow({ order: texts.total, captured: sum('captured'), refunded: sum('refunded') });
  totals.font = { bold: true };
}

/** A sheet whose first row names its columns and stays in sight. */
function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: Partial<ExcelJS.Column>[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns;
  sheet.getRow(1).font = { bold: true };
  return sheet;
}
