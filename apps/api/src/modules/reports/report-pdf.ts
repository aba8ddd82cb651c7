import { formatDateTime, formatNumber, formatRupiah, type Locale } from '@hurtrock/shared/format';
import { drawLetterhead } from '../documents/letterhead.js';
import { drawTable } from '../documents/pdf-table.js';
import { FAINT, INK, newPdf, toBytes } from '../documents/pdf.js';
import { plain } from '../documents/letters.js';
import type { Cell, CellKind, Printed, ReportTable } from './report-table.js';
import { dayText, textsIn } from './texts.js';

const SHARES: Record<CellKind, number> = { text: 2, count: 1, rupiah: 1.6, percent: 1, decimal: 1, day: 1.6 };

/** A report on paper: A4 across, its head on every page. */
export async function reportPdf(report: ReportTable, printed: Printed): Promise<Buffer> {
  const { shop, at, locale } = printed;
  const { title, facts, columns, rows, total } = report;
  const texts = textsIn(locale);
  const pdf = newPdf(title, shop.name, { layout: 'landscape', lang: locale });
  drawLetterhead(pdf, shop, title, []);
  pdf.fontSize(9).fillColor(FAINT);
  for (const fact of facts) pdf.text(plain(fact));
  pdf.moveDown(0.8).fillColor(INK);
  drawTable(
    pdf,
    columns.map(({ title: name, kind }) => ({
      title: name,
      share: SHARES[kind],
      isNumber: kind !== 'text' && kind !== 'day',
    })),
    [...rows, ...(total ? [total] : [])].map((cells) =>
      cells.map((cell, i) => shown(cell, columns[i]!.kind, locale)),
    ),
    { isLastSum: total !== null },
  );
  pdf
    .moveDown(1)
    .fillColor(FAINT)
    .text(texts.printed(formatDateTime(at.toISOString(), locale)));
  return toBytes(pdf, (page, pages) => `${shop.name} · ${title} · ${texts.page(page, pages)}`);
}

function shown(cell: Cell, kind: CellKind, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(cell) ? dayText(cell, locale) : cell;
  if (kind === 'rupiah') return formatRupiah(cell);
  if (kind === 'count') return formatNumber(cell);
  const options = kind === 'percent' ? ({ style: 'percent' } as const) : {};
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'id-ID', {
    ...options,
    maximumFractionDigits: 1,
  }).format(cell);
}
