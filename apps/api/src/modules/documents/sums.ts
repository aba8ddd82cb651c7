import type { DocumentMessages } from '@hurtrock/i18n/documents.id';
import { formatRupiah, type Locale } from '@hurtrock/shared/format';
import { inWords } from './in-words.js';
import { plain } from './letters.js';
import { drawStamp } from './stamp.js';
import { bottomOf, FAINT, INK, MARGIN, ORANGE, SURFACE, widthOf, type Pdf } from './pdf.js';

export interface Sums {
  /** What leads to the total. */
  parts: [string, number][];
  total: [string, number];
  tax: { rateBasisPoints: number | null; net: number; base: number; amount: number };
  /** What became of the money. */
  stamp: string;
}

const WIDTH = 236;
const GAP = 24;

/** The way to the total on the right, the total in words on the left. Stays on one page. */
export function drawSums(pdf: Pdf, sums: Sums, texts: DocumentMessages, locale: Locale): void {
  if (pdf.y + heightOf(sums) > bottomOf(pdf)) pdf.addPage();
  const top = pdf.y + 12;
  const wordsEnd = drawWords(pdf, top, texts.inWords, inWords(sums.total[1], locale));
  const stampEnd = drawStamp(pdf, wordsEnd + 14, sums.stamp);
  const left = MARGIN + widthOf(pdf) - WIDTH;
  pdf.y = top;
  for (const [name, amount] of sums.parts) drawSum(pdf, left, name, amount);
  pdf.y += 3;
  const bar = pdf.y;
  pdf.rect(left, bar, WIDTH, 24).fill(ORANGE).fillColor(INK).font('bold').fontSize(11);
  pdf.text(plain(sums.total[0]), left + 8, bar + 6, { lineBreak: false });
  pdf.text(formatRupiah(sums.total[1]), left + 8, bar + 6, { width: WIDTH - 16, align: 'right' });
  pdf.font('regular').fontSize(9);
  pdf.y = bar + 30;
  drawTax(pdf, left, sums.tax, texts);
  pdf.x = MARGIN;
  pdf.y = Math.max(pdf.y, stampEnd);
}

const heightOf = ({ parts, tax }: Sums): number =>
  12 + Math.max(130, parts.length * 15 + 40 + (tax.rateBasisPoints === null ? 0 : 62));

function drawSum(pdf: Pdf, left: number, name: string, amount: number): void {
  const top = pdf.y;
  pdf.fillColor(FAINT).text(plain(name), left + 8, top, { lineBreak: false });
  pdf.fillColor(INK).text(formatRupiah(amount), left + 8, top, { width: WIDTH - 16, align: 'right' });
  pdf.y = top + 15;
}

function drawTax(pdf: Pdf, left: number, tax: Sums['tax'], texts: DocumentMessages): void {
  if (tax.rateBasisPoints === null) return;
  pdf
    .fontSize(8)
    .fillColor(FAINT)
    .text(texts.taxIncluded, left + 8, pdf.y);
  pdf.fontSize(9).moveDown(0.3);
  drawSum(pdf, left, texts.taxNet, tax.net);
  drawSum(pdf, left, texts.taxBase, tax.base);
  drawSum(pdf, left, texts.tax(String(tax.rateBasisPoints / 100)), tax.amount);
}

function drawWords(pdf: Pdf, top: number, title: string, words: string): number {
  const width = widthOf(pdf) - WIDTH - GAP;
  pdf.font('regular').fontSize(9);
  const height = pdf.heightOfString(words, { width: width - 20 }) + 30;
  pdf.rect(MARGIN, top, width, height).fill(SURFACE);
  pdf.rect(MARGIN, top, 3, height).fill(ORANGE);
  pdf
    .font('bold')
    .fontSize(8)
    .fillColor(FAINT)
    .text(title.toUpperCase(), MARGIN + 12, top + 8, { characterSpacing: 0.6 });
  pdf
    .font('regular')
    .fontSize(9)
    .fillColor(INK)
    .text(words, MARGIN + 12, top + 20, { width: width - 20 });
  return top + height;
}
