import PDFDocument from 'pdfkit';
import { fontBytes, isCovered, plain } from './letters.js';

export type Pdf = PDFKit.PDFDocument;

export const MARGIN = 48;
const FOOTER = 30;
export const INK = '#1a1a1a';
export const FAINT = '#5c636a';
export const RULE = '#d0d4d8';
export const SURFACE = '#f8f9fa';
export const ORANGE = '#ff6b35';
const ORANGE_END = '#ff8c42';
const BAND = 7;

interface Paper {
  size?: string | [number, number];
  layout?: 'portrait' | 'landscape';
  lang?: string;
  /** Without one the page is drawn by places alone. */
  hasMargins?: boolean;
}

/** A document whose text is `regular`, `bold` or `brand`. Nothing in it is a link or a script. */
export function newPdf(
  title: string,
  author: string,
  { size = 'A4', layout = 'portrait', lang = 'id', hasMargins = true }: Paper = {},
): Pdf {
  const pdf = new PDFDocument({
    size,
    layout,
    margins: hasMargins
      ? { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOTER }
      : { top: 0, left: 0, right: 0, bottom: 0 },
    bufferPages: true,
    autoFirstPage: false,
    lang,
    info: { Title: plain(title), Author: plain(author) },
    // One that is given here would be read anew each time it is chosen by its name.
    font: null as unknown as string,
  });
  pdf.registerFont('regular', fontBytes('regular'));
  pdf.registerFont('bold', fontBytes('bold'));
  pdf.registerFont('brand', fontBytes('brand'));
  if (hasMargins) pdf.on('pageAdded', () => drawBand(pdf));
  pdf.addPage();
  return pdf.font('regular').fontSize(9).fillColor(INK);
}

/** The shop's colours along the upper edge of every page. */
function drawBand(pdf: Pdf): void {
  const { width } = pdf.page;
  const fill = pdf.linearGradient(0, 0, width, BAND).stop(0, ORANGE).stop(1, ORANGE_END);
  pdf.save().rect(0, 0, width, BAND).fill(fill).restore();
}

export const widthOf = ({ page }: Pdf): number => page.width - 2 * MARGIN;
export const bottomOf = ({ page }: Pdf): number => page.height - MARGIN - FOOTER;

/** The brand's own letters where they can write the text. */
export const brandFont = (text: string): string => (isCovered(plain(text), 'brand') ? 'brand' : 'bold');

/** Writes the footer of every page and ends the document. */
export function toBytes(pdf: Pdf, footer?: (page: number, pages: number) => string): Promise<Buffer> {
  if (footer) drawFooters(pdf, footer);
  return new Promise((done, failed) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('error', failed);
    pdf.on('end', () => done(Buffer.concat(parts)));
    pdf.end();
  });
}

function drawFooters(pdf: Pdf, footer: (page: number, pages: number) => string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    // The footer lies in the margin, where text would start another page.
    pdf.page.margins.bottom = 0;
    pdf
      .font('regular')
      .fontSize(8)
      .fillColor(FAINT)
      .text(plain(footer(page + 1, count)), MARGIN, pdf.page.height - MARGIN, {
        width: widthOf(pdf),
        align: 'center',
        lineBreak: false,
      });
  }
}
