import { formatDate, formatNumber } from '@hurtrock/shared/format';
import type { OrderView } from '../orders/order-view.js';
import { drawQr, qrCode, wholeDots } from './barcodes.js';
import { addressLines } from './document-facts.js';
import { drawClosing } from './invoice.js';
import { drawLetterhead, drawParties, type Letterhead } from './letterhead.js';
import { isCoded } from './letters.js';
import { batchPdf } from './pdf-batch.js';
import { drawTable } from './pdf-table.js';
import { MARGIN, newPdf, widthOf, type Pdf } from './pdf.js';
import { textsIn } from './texts.js';

export interface PackingSlip {
  order: OrderView;
  shop: Letterhead;
}

/** For the table where orders are packed, and then for the box: no prices. */
export function packingSlipsPdf(
  slips: PackingSlip[],
  onDrawn?: (count: number) => Promise<void>,
): Promise<Buffer> {
  const [{ order, shop }] = slips as [PackingSlip];
  const title = `${textsIn(order.locale).packingSlip} ${order.number}`;
  return batchPdf(newPdf(title, shop.name, { lang: order.locale }), slips, {
    draw: drawSlip,
    footer: (slip, page, pages) =>
      `${slip.shop.name} · ${slip.order.number} · ${textsIn(slip.order.locale).page(page, pages)}`,
    onDrawn,
  });
}

const QR_DOTS = 5;

function drawSlip(pdf: Pdf, { order, shop }: PackingSlip): void {
  const { locale, contact } = order;
  const texts = textsIn(locale);
  const ordered = order.lines
    .map((line) => ({ ...line, ...unitsOf(line) }))
    .filter(({ wanted }) => wanted > 0);
  // Everything has left already: a second copy says what did.
  const isCopy = ordered.every(({ now, later }) => now + later === 0);
  const lines = ordered.filter(({ now, later }) => isCopy || now + later > 0);
  drawLetterhead(pdf, shop, texts.packingSlip, [
    [texts.orderNumber, order.number],
    [texts.orderDate, formatDate(new Date(order.placedAt).toISOString(), locale)],
    [texts.shippingService, order.shipping.name],
  ]);
  const top = pdf.y;
  const qr = qrCode(order.number);
  drawQr(pdf, qr, {
    left: wholeDots(MARGIN + widthOf(pdf)) - qr.modules * QR_DOTS,
    top: wholeDots(top) - 4 * QR_DOTS,
    scale: QR_DOTS,
  });
  drawParties(pdf, [
    { title: texts.shipTo, lines: [contact.name, contact.phone, ...addressLines(order.address)] },
    { title: texts.content, lines: [texts.units(formatNumber(sum(lines, isCopy)))] },
  ]);
  pdf.y = Math.max(pdf.y, top + 66);
  drawTable(
    pdf,
    [
      { title: '', share: 5, isBox: true },
      { title: texts.sku, share: 22 },
      { title: texts.product, share: 40 },
      { title: texts.ordered, share: 11, isNumber: true },
      { title: texts.toPack, share: 11, isNumber: true },
      { title: texts.later, share: 13, isNumber: true },
    ],
    lines.map(({ sku, name, wanted, now, later }) => [
      '',
      sku,
      name,
      formatNumber(wanted),
      formatNumber(isCopy ? wanted : now),
      later > 0 ? formatNumber(later) : '–',
    ]),
  );
  drawClosing(pdf, [texts.thanks, ...remarksOf({ order, shop })]);
}

type Line = OrderView['lines'][number];

function unitsOf(line: Line): { wanted: number; now: number; later: number } {
  const wanted = line.quantity - line.quantityCancelled;
  const left = wanted - line.quantityShipped;
  const later = Math.min(left, line.quantityBackordered);
  return { wanted, now: left - later, later };
}

const sum = (lines: { now: number; wanted: number }[], isCopy: boolean): number =>
  lines.reduce((so, { now, wanted }) => so + (isCopy ? wanted : now), 0);

function remarksOf({ order }: PackingSlip): string[] {
  const texts = textsIn(order.locale);
  const isWaiting = order.lines.some((line) => unitsOf(line).later > 0);
  return [
    ...(isWaiting && order.shortage === 'wait' ? [texts.waits] : []),
    ...(isWaiting && order.shortage === 'split' ? [texts.splits] : []),
    ...(order.note ? [`${texts.buyersNote}: ${order.note}`] : []),
    ...(isCoded(JSON.stringify([order.contact, order.address, order.lines, order.note]))
      ? [texts.coded]
      : []),
  ];
}
