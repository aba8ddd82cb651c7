import { documentsId } from '@hurtrock/i18n/documents.id';
import { formatNumber, formatRupiah, formatWeight } from '@hurtrock/shared/format';
import { code128, dots, dotsPerModule, drawCode128, drawQr, qrCode, wholeDots } from './barcodes.js';
import { addressLines } from './document-facts.js';
import { drawFitted, drawWords, READABLE, type Words } from './fitted.js';
import type { LabelFacts, LabelSize } from './label-facts.js';
import { plain } from './letters.js';
import { batchPdf } from './pdf-batch.js';
import { brandFont, newPdf, type Pdf } from './pdf.js';

const MILLIMETRE = 72 / 25.4;
const SIZES: Record<LabelSize, [number, number]> = { '100x150': [100, 150], '78x100': [78, 100] };

/** Three millimetres in dots: no printer reaches the edge. */
const EDGE = 24;
const GAP = 8;

/** Couriers read Indonesian. */
const TEXTS = documentsId;

export function labelsPdf(
  labels: LabelFacts[],
  size: LabelSize,
  onDrawn?: (count: number) => Promise<void>,
): Promise<Buffer> {
  const [first] = labels as [LabelFacts];
  const paper = SIZES[size].map((side) => side * MILLIMETRE) as [number, number];
  const pdf = newPdf(`Label ${first.orderNumber}`, first.shop.name, { size: paper, hasMargins: false });
  return batchPdf(pdf, labels, { draw: drawLabel, onDrawn });
}

/** All places are whole dots from the upper left corner. */
interface Frame {
  width: number;
  bottom: number;
  isLarge: boolean;
}

function drawLabel(pdf: Pdf, label: LabelFacts): void {
  const frame = frameOf(pdf);
  let top = drawHead(pdf, frame, label);
  top = drawTracking(pdf, frame, label, top);
  if (label.cash !== null) top = drawCash(pdf, frame, label.cash, top);
  const foot = drawFoot(pdf, frame, label);
  drawReceiver(pdf, frame, label, { top, bottom: foot });
}

function frameOf({ page }: Pdf): Frame {
  return {
    width: wholeDots(page.width) - 2 * EDGE,
    bottom: wholeDots(page.height) - EDGE,
    isLarge: page.width > 90 * MILLIMETRE,
  };
}

function drawRule(pdf: Pdf, { width }: Frame, top: number): void {
  pdf.rect(dots(EDGE), dots(top), dots(width), dots(2)).fill('black');
}

function drawHead(pdf: Pdf, frame: Frame, { shop, courier, service }: LabelFacts): number {
  const half = dots(frame.width / 2 - GAP);
  const size = frame.isLarge ? 15 : 11;
  const height = frame.isLarge ? 76 : 58;
  const brand = plain(shop.name);
  drawFitted(pdf, [{ text: brand, size, font: brandFont(brand) }], {
    left: dots(EDGE),
    top: dots(EDGE),
    width: half,
    height: dots(height),
  });
  drawFitted(
    pdf,
    [
      { text: courier, size, font: 'bold' },
      { text: service, size: size * 0.6 },
    ],
    {
      left: dots(EDGE + frame.width / 2 + GAP),
      top: dots(EDGE),
      width: half,
      height: dots(height),
      align: 'right',
    },
  );
  drawRule(pdf, frame, EDGE + height);
  return EDGE + height + GAP;
}

/** As bars; a number that is too long for readable bars stands in a QR code of its own. */
function drawTracking(pdf: Pdf, frame: Frame, { trackingNumber }: LabelFacts, top: number): number {
  const height = frame.isLarge ? 150 : 96;
  const bars = code128(trackingNumber);
  const scale = dotsPerModule(bars.modules, dots(frame.width), frame.isLarge ? 4 : 3);
  if (scale !== null) drawCode128(pdf, bars, { left: EDGE, top, room: frame.width, height, scale });
  else {
    const qr = qrCode(trackingNumber);
    const cell = Math.floor(height / qr.side);
    drawQr(pdf, qr, {
      left: EDGE + Math.floor((frame.width - qr.modules * cell) / 2),
      top: top - 4 * cell + 2,
      scale: cell,
    });
  }
  const line = frame.isLarge ? 46 : 32;
  drawFitted(
    pdf,
    [{ text: `${TEXTS.trackingNumber} ${trackingNumber}`, size: frame.isLarge ? 11.5 : 8.5, font: 'bold' }],
    {
      left: dots(EDGE),
      top: dots(top + height + 6),
      width: dots(frame.width),
      height: dots(line),
      align: 'center',
    },
  );
  const end = top + height + 6 + line;
  drawRule(pdf, frame, end);
  return end + GAP;
}

/** White on black: nobody hands the parcel over without it. */
function drawCash(pdf: Pdf, frame: Frame, cash: number, top: number): number {
  const height = frame.isLarge ? 60 : 42;
  pdf.rect(dots(EDGE), dots(top), dots(frame.width), dots(height)).fill('black').fillColor('white');
  drawFitted(pdf, [{ text: TEXTS.cash(formatRupiah(cash)), size: frame.isLarge ? 14 : 10, font: 'bold' }], {
    left: dots(EDGE),
    top: dots(top + height * 0.13),
    width: dots(frame.width),
    height: dots(height * 0.87),
    align: 'center',
  });
  pdf.fillColor('black');
  return top + height + GAP;
}

/** Sender and order at the lower edge, beside the QR code. Says where it begins. */
function drawFoot(pdf: Pdf, frame: Frame, { shop, orderNumber, units, weightGrams }: LabelFacts): number {
  const qr = qrCode(orderNumber);
  const scale = frame.isLarge ? 6 : 4;
  const side = qr.modules * scale;
  const top = frame.bottom - side;
  drawRule(pdf, frame, top - 2);
  drawQr(pdf, qr, { left: EDGE + frame.width - side, top, scale });
  const weight = weightGrams === null ? '' : ` · ${formatWeight(weightGrams, 'id')}`;
  const size = frame.isLarge ? 8.5 : 6.5;
  drawFitted(
    pdf,
    [
      { text: orderNumber, size: size * 1.2, font: 'bold' },
      { text: `${TEXTS.units(formatNumber(units))}${weight}`, size },
      { text: `${TEXTS.from}: ${shop.name}`, size, font: 'bold' },
      { text: shop.phone, size },
      { text: `${shop.address}, ${shop.city} ${shop.postalCode}`, size },
    ],
    {
      left: dots(EDGE),
      top: dots(top + GAP),
      width: dots(frame.width - side - GAP),
      height: dots(side - GAP),
    },
  );
  return top - 2;
}

/** As large as it fits. What does not fit even in small letters goes on on labels of its own: nothing is cut. */
function drawReceiver(
  pdf: Pdf,
  frame: Frame,
  { contact, address, orderNumber }: LabelFacts,
  { top, bottom }: { top: number; bottom: number },
): void {
  const size = frame.isLarge ? 14 : 10;
  const [street = '', village = '', city = ''] = addressLines(address);
  const words: Words[] = [
    { text: contact.name, size: size * 1.2, font: 'bold' },
    { text: contact.phone, size: size * 1.05, font: 'bold' },
    { text: street, size },
    { text: village, size },
    { text: city, size: size * 1.1, font: 'bold' },
    ...(address.notes ? [{ text: `${TEXTS.courierNote}: ${address.notes}`, size }] : []),
  ];
  const caption = frame.isLarge ? 26 : 19;
  pdf.font('bold').fontSize(frame.isLarge ? 7.5 : 5.5);
  pdf.text(TEXTS.to.toUpperCase(), dots(EDGE), dots(top), { characterSpacing: 0.6, lineBreak: false });
  const room = {
    left: dots(EDGE),
    top: dots(top + caption),
    width: dots(frame.width),
    height: dots(bottom - top - caption - GAP),
  };
  if (drawFitted(pdf, words, { ...room, smallest: READABLE })) return;
  drawFitted(pdf, [{ text: `${address.postalCode}, ${TEXTS.nextLabel}`, size, font: 'bold' }], room);
  pdf.addPage({ size: [pdf.page.width, pdf.page.height], margin: dots(EDGE) });
  const smaller = words.map((one) => ({ ...one, size: one.size * 0.7 }));
  drawWords(pdf, [{ text: orderNumber, size, font: 'bold' }, ...smaller], dots(frame.width));
}
