import { formatDate, formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { addressLines, type DocumentFacts } from './document-facts.js';
import { drawLetterhead, drawParties } from './letterhead.js';
import { isCoded, plain } from './letters.js';
import { drawTable } from './pdf-table.js';
import { batchPdf } from './pdf-batch.js';
import { FAINT, INK, MARGIN, newPdf, widthOf, type Pdf } from './pdf.js';
import { drawSums } from './sums.js';
import { methodName, textsIn } from './texts.js';

export const invoicePdf = (facts: DocumentFacts): Promise<Buffer> => invoicesPdf([facts]);

/** Each on pages of its own, in one file. */
export function invoicesPdf(
  all: DocumentFacts[],
  onDrawn?: (count: number) => Promise<void>,
): Promise<Buffer> {
  const [{ order, number, shop }] = all as [DocumentFacts];
  const pdf = newPdf(`${textsIn(order.locale).invoice} ${number}`, shop.name, { lang: order.locale });
  return batchPdf(pdf, all, {
    draw: drawInvoice,
    footer: (facts, page, pages) =>
      `${facts.shop.name} · ${facts.number} · ${textsIn(facts.order.locale).page(page, pages)}`,
    onDrawn,
  });
}

function drawInvoice(pdf: Pdf, { number, date, order, shop }: DocumentFacts): void {
  const { locale, contact } = order;
  const texts = textsIn(locale);
  drawLetterhead(pdf, shop, texts.invoice, [
    [texts.number, number],
    [texts.date, formatDate(date, locale)],
    [texts.orderNumber, order.number],
    [texts.orderDate, formatDate(order.placedAt, locale)],
    [texts.paymentMethod, methodName(order.paymentMethod, locale)],
    [texts.shippingService, order.shippingName],
  ]);
  drawParties(pdf, [
    { title: texts.billTo, lines: [contact.name, contact.phone, contact.email] },
    { title: texts.shipTo, lines: [contact.name, ...addressLines(order.address)] },
  ]);
  drawTable(
    pdf,
    [
      { title: texts.sku, share: 17 },
      { title: texts.product, share: 34 },
      { title: texts.quantity, share: 13, isNumber: true },
      { title: texts.unitPrice, share: 18, isNumber: true },
      { title: texts.lineTotal, share: 18, isNumber: true },
    ],
    order.lines.map(({ sku, name, quantity, unitPrice }) => [
      sku,
      name,
      formatNumber(quantity),
      formatRupiah(unitPrice),
      formatRupiah(unitPrice * quantity),
    ]),
  );
  drawSums(
    pdf,
    {
      parts: [
        [texts.subtotal, order.subtotal],
        ...(order.discountTotal > 0 ? [[texts.discount, -order.discountTotal] as [string, number]] : []),
        [texts.shipping, order.shippingTotal],
      ],
      total: [texts.total, order.total],
      tax: {
        rateBasisPoints: order.taxRateBasisPoints,
        net: order.taxNet,
        base: order.taxBase,
        amount: order.taxAmount,
      },
      stamp: texts.paid,
    },
    texts,
    locale,
  );
  drawClosing(pdf, [
    texts.thanks,
    texts.madeByComputer,
    ...(isCoded(JSON.stringify(order)) ? [texts.coded] : []),
  ]);
}

export function drawClosing(pdf: Pdf, lines: string[]): void {
  pdf.moveDown(1.2).font('bold').fontSize(9.5).fillColor(INK);
  const [first = '', ...others] = lines;
  pdf.text(plain(first), MARGIN, pdf.y, { width: widthOf(pdf) });
  pdf.font('regular').fontSize(8).fillColor(FAINT);
  for (const line of others) pdf.text(plain(line), { width: widthOf(pdf) });
}
