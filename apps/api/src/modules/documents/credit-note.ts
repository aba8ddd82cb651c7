import { formatDate, formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { addressLines, type CreditFacts, type DocumentFacts } from './document-facts.js';
import { drawClosing } from './invoice.js';
import { drawLetterhead, drawParties } from './letterhead.js';
import { isCoded } from './letters.js';
import { drawTable } from './pdf-table.js';
import { newPdf, toBytes } from './pdf.js';
import { drawSums } from './sums.js';
import { textsIn } from './texts.js';

/** What a refund takes back from an invoice, with its share of the tax. */
export function creditNotePdf(facts: DocumentFacts & { credit: CreditFacts }): Promise<Buffer> {
  const { number, date, order, shop, credit } = facts;
  const { locale, contact } = order;
  const texts = textsIn(locale);
  const pdf = newPdf(`${texts.creditNote} ${number}`, shop.name, { lang: locale });
  drawLetterhead(pdf, shop, texts.creditNote, [
    [texts.number, number],
    [texts.date, formatDate(date, locale)],
    [texts.ofInvoice, order.invoiceNumber ?? ''],
    [texts.orderNumber, order.number],
  ]);
  drawParties(pdf, [
    { title: texts.billTo, lines: [contact.name, contact.phone, contact.email] },
    { title: texts.shipTo, lines: [contact.name, ...addressLines(order.address)] },
  ]);
  if (credit.lines.length > 0)
    drawTable(
      pdf,
      [
        { title: texts.sku, share: 20 },
        { title: texts.product, share: 45 },
        { title: texts.quantity, share: 12, isNumber: true },
        { title: texts.amount, share: 23, isNumber: true },
      ],
      credit.lines.map(({ sku, name, quantity, amount }) => [
        sku ?? '',
        name || texts.shipping,
        formatNumber(quantity),
        formatRupiah(amount),
      ]),
    );
  const { taxNet: net, taxBase: base, taxAmount: amount } = credit;
  drawSums(
    pdf,
    {
      parts: [],
      total: [texts.credited, credit.amount],
      tax: { rateBasisPoints: order.taxRateBasisPoints, net, base, amount },
      stamp: texts.returned,
    },
    texts,
    locale,
  );
  drawClosing(pdf, [
    `${texts.ofInvoice} ${order.invoiceNumber}`,
    texts.madeByComputer,
    ...(isCoded(JSON.stringify(facts)) ? [texts.coded] : []),
  ]);
  return toBytes(pdf, (page, pages) => `${shop.name} · ${number} · ${texts.page(page, pages)}`);
}
