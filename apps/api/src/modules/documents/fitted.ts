import { plain } from './letters.js';
import type { Pdf } from './pdf.js';

/** A paragraph in the size it would like to have. */
export interface Words {
  text: string;
  size: number;
  font?: string;
}

interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
  align?: 'left' | 'right' | 'center';
  /** Letters below so many points are not worth printing: rather none. */
  smallest?: number;
}

const STEP = 0.04;
/** In points: below it a printer of 203 dots an inch smears letters. */
export const READABLE = 5;
const HARDLY_READABLE = 1;

/** Writes all of it, smaller where it must be. False, and nothing written, where only smaller letters would fit. */
export function drawFitted(pdf: Pdf, words: Words[], room: Room): boolean {
  const said = words.filter(({ text }) => text !== '').map((one) => ({ ...one, text: plain(one.text) }));
  const { left, top, width, height, align, smallest = HARDLY_READABLE } = room;
  const least = Math.min(...said.map(({ size }) => size));
  for (let scale = 1; least * scale >= smallest || scale === 1; scale -= STEP) {
    const sum = said.reduce((so, one) => so + heightOf(pdf, one, scale, width), 0);
    if (sum > height) continue;
    pdf.x = left;
    pdf.y = top;
    drawWords(
      pdf,
      said.map((one) => ({ ...one, size: one.size * scale })),
      width,
      align,
    );
    return true;
  }
  return false;
}

/** Writes from where the document is, over as many pages as it takes. */
export function drawWords(pdf: Pdf, words: Words[], width: number, align: Room['align'] = 'left'): void {
  for (const { text, size, font = 'regular' } of words)
    pdf.font(font).fontSize(size).text(plain(text), { width, align });
}

function heightOf(pdf: Pdf, { text, size, font = 'regular' }: Words, scale: number, width: number): number {
  return pdf
    .font(font)
    .fontSize(size * scale)
    .heightOfString(text, { width });
}
