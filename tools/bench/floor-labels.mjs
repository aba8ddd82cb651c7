import bwipjs from 'bwip-js/node';
import PDFDocument from 'pdfkit';
import { inRoot } from '../lib/paths.mjs';

const dot = 72 / 203;
const font = (name) => inRoot(`apps/api/src/modules/documents/assets/${name}`);

/** As many labels with pdfkit alone: the same codes and words on each, no order read, no size fitted, no job. */
export function plainLabels(labels) {
  const pdf = new PDFDocument({ size: [283.46, 425.2], margin: 0, autoFirstPage: false });
  const parts = [];
  pdf.on('data', (part) => parts.push(part));
  const done = new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))));
  pdf.registerFont('regular', font('DejaVuSans.ttf'));
  pdf.registerFont('bold', font('DejaVuSans-Bold.ttf'));
  for (const label of labels) draw(pdf, label);
  pdf.end();
  return done;
}

function draw(pdf, { number, tracking_number: tracking, contact, address }) {
  pdf.addPage();
  bars(pdf, tracking);
  squares(pdf, number);
  const words = [
    ...[contact.name, contact.phone, address.detail, address.village, address.district, address.city],
    ...[address.province, address.postalCode, tracking, number, 'Hurtrock Music Store', 'JNE'],
  ];
  pdf.y = 90;
  for (const [i, text] of words.entries())
    pdf
      .font(i % 2 === 0 ? 'bold' : 'regular')
      .fontSize(10)
      .text(text, 9, pdf.y, { width: 260 });
}

function bars(pdf, text) {
  let at = 60 * dot;
  for (const [i, width] of bwipjs.raw({ bcid: 'code128', text })[0].sbs.entries()) {
    if (i % 2 === 0) pdf.rect(at, 20, width * 3 * dot, 50);
    at += width * 3 * dot;
  }
  pdf.fill();
}

function squares(pdf, text) {
  const { pixs, pixx } = bwipjs.raw({ bcid: 'qrcode', text, eclevel: 'M' })[0];
  for (const [i, isDark] of pixs.entries())
    if (isDark) pdf.rect(200 + (i % pixx) * 6 * dot, 350 + Math.floor(i / pixx) * 6 * dot, 6 * dot, 6 * dot);
  pdf.fill();
}
