import { formatDate, formatRupiah } from '@hurtrock/shared/format';
import type { DocumentFacts } from './document-facts.js';
import { inWords } from './in-words.js';
import { drawLetterhead } from './letterhead.js';
import { isCoded, plain } from './letters.js';
import { FAINT, INK, MARGIN, newPdf, ORANGE, RULE, SURFACE, toBytes, widthOf, type Pdf } from './pdf.js';
import { methodName, textsIn } from './texts.js';

/** The kwitansi: who paid how much for what, in figures and in words, on half a sheet. */
export function receiptPdf({ number, date, order, shop }: DocumentFacts): Promise<Buffer> {
  const { locale } = order;
  const texts = textsIn(locale);
  const pdf = newPdf(`${texts.receipt} ${number}`, shop.name, {
    size: 'A5',
    layout: 'landscape',
    lang: locale,
  });
  drawLetterhead(pdf, shop, texts.receipt, [
    [texts.number, number],
    [texts.date, formatDate(date, locale)],
    [texts.paymentMethod, methodName(order.paymentMethod, locale)],
  ]);
  const [first, ...others] = order.lines;
  const items = others.length > 0 ? texts.itemAndMore(first!.name, others.length) : first!.name;
  drawLine(pdf, texts.receivedFrom, order.contact.name);
  drawLine(pdf, texts.sumOf, inWords(order.total, locale), true);
  drawLine(pdf, texts.inPaymentOf, texts.paymentOf(order.number, items));
  drawAmount(pdf, formatRupiah(order.total), `${shop.city}, ${formatDate(date, locale)}`, shop.name);
  const small = [texts.madeByComputer, ...(isCoded(JSON.stringify(order)) ? [texts.coded] : [])].join(' ');
  pdf
    .font('regular')
    .fontSize(7.5)
    .fillColor(FAINT)
    .text(small, MARGIN, pdf.y + 10, { width: widthOf(pdf) });
  return toBytes(pdf, (page, pages) => `${shop.name} · ${number} · ${texts.page(page, pages)}`);
}

function drawLine(pdf: Pdf, name: string, value: string, isBoxed = false): void {
  const label = 116;
  const width = widthOf(pdf) - label;
  const top = pdf.y;
  pdf
    .font('regular')
    .fontSize(9)
    .fillColor(FAINT)
    .text(plain(name), MARGIN, top + 4, { width: label });
  pdf.font('bold').fontSize(10).fillColor(INK);
  const height = pdf.heightOfString(plain(value), { width: width - 16 }) + 8;
  if (isBoxed)
    pdf
      .rect(MARGIN + label, top, width, height)
      .fill(SURFACE)
      .fillColor(INK);
  pdf.text(plain(value), MARGIN + label + 8, top + 4, { width: width - 16 });
  pdf
    .moveTo(MARGIN + label, top + height)
    .lineTo(MARGIN + widthOf(pdf), top + height)
    .lineWidth(0.5)
    .stroke(RULE);
  pdf.x = MARGIN;
  pdf.y = top + height + 6;
}

function drawAmount(pdf: Pdf, amount: string, placeAndDate: string, signer: string): void {
  const top = pdf.y + 8;
  pdf.font('bold').fontSize(17);
  const width = pdf.widthOfString(amount) + 32;
  pdf.rect(MARGIN, top, width, 36).fill(ORANGE);
  pdf.fillColor(INK).text(amount, MARGIN + 16, top + 9, { lineBreak: false });
  const right = { width: 220, align: 'right' } as const;
  const left = MARGIN + widthOf(pdf) - 220;
  pdf
    .font('regular')
    .fontSize(9)
    .text(plain(placeAndDate), left, top + 2, right);
  pdf.font('bold').text(plain(signer), right);
  pdf.x = MARGIN;
  pdf.y = Math.max(top + 36, pdf.y);
}
