import bwipjs from 'bwip-js/node';
import { type Pdf } from './pdf.js';

/** Label printers have 203 dots an inch, and a bar that is not whole dots wide comes out as another one. */
export const DOT = 72 / 203;

export const dots = (count: number): number => count * DOT;
export const wholeDots = (points: number): number => Math.floor(points / DOT + 1e-6);

const CODE_128_QUIET = 10;
const QR_QUIET = 4;
/** Printed with one dot a module a code could not be read back reliably. */
const FEWEST_DOTS = 2;

type Raw = (options: { bcid: string; text: string; eclevel?: string }) => unknown[];
/** The declarations know only the drawing half of it. */
const raw = bwipjs.raw as unknown as Raw;

export interface Bars {
  /** Widths in modules: bar, space, bar … */
  widths: number[];
  modules: number;
}

export function code128(text: string): Bars {
  const [{ sbs }] = raw({ bcid: 'code128', text }) as [{ sbs: number[] }];
  const widths = Array.from(sbs);
  return { widths, modules: widths.reduce((sum, width) => sum + width, 0) + 2 * CODE_128_QUIET };
}

/** How many dots a module gets in so much room; null where a printer could not print it readably. */
export function dotsPerModule(modules: number, room: number, most: number): number | null {
  const count = Math.min(most, Math.floor(wholeDots(room) / modules));
  return count < FEWEST_DOTS ? null : count;
}

interface Place {
  left: number;
  top: number;
}

/** Left and top are whole dots from the corner of the page; the bars stand in the middle of the room. */
export function drawCode128(
  pdf: Pdf,
  bars: Bars,
  { left, top, room, height, scale }: Place & { room: number; height: number; scale: number },
): void {
  let at = left + Math.floor((room - bars.modules * scale) / 2) + CODE_128_QUIET * scale;
  pdf.fillColor('black');
  for (const [i, width] of bars.widths.entries()) {
    if (i % 2 === 0) pdf.rect(dots(at), dots(top), dots(width * scale), dots(height));
    at += width * scale;
  }
  pdf.fill();
}

export interface Squares {
  cells: ArrayLike<number>;
  side: number;
  modules: number;
}

export function qrCode(text: string): Squares {
  const [{ pixs, pixx }] = raw({ bcid: 'qrcode', text, eclevel: 'M' }) as [
    { pixs: ArrayLike<number>; pixx: number },
  ];
  return { cells: pixs, side: pixx, modules: pixx + 2 * QR_QUIET };
}

/** With its quiet zone; left and top in whole dots. Runs of cells are one bar, so that no hairline parts them. */
export function drawQr(
  pdf: Pdf,
  { cells, side }: Squares,
  { left, top, scale }: Place & { scale: number },
): void {
  const start = { x: left + QR_QUIET * scale, y: top + QR_QUIET * scale };
  pdf.fillColor('black');
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if (!cells[y * side + x]) continue;
      let end = x;
      while (end + 1 < side && cells[y * side + end + 1]) end += 1;
      const run = end - x + 1;
      pdf.rect(dots(start.x + x * scale), dots(start.y + y * scale), dots(run * scale), dots(scale));
      x = end;
    }
  pdf.fill();
}
