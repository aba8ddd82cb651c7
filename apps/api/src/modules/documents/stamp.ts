import { MARGIN, type Pdf } from './pdf.js';

const GREEN = '#146c43';

/** A word in a frame, as a rubber stamp leaves it. Says where it ends. */
export function drawStamp(pdf: Pdf, top: number, word: string): number {
  pdf.font('bold').fontSize(13);
  const width = pdf.widthOfString(word, { characterSpacing: 2 }) + 26;
  pdf.roundedRect(MARGIN, top, width, 26, 5).lineWidth(1.6).stroke(GREEN);
  pdf.fillColor(GREEN).text(word, MARGIN + 13, top + 7, { characterSpacing: 2, lineBreak: false });
  pdf.font('regular').fontSize(9);
  return top + 28;
}
