import { createHash } from 'node:crypto';
import { html, type Markup } from '../../core/html.js';

const SIZE = 25;
const CORNER = 7;

/** Looks like a QR code and is none: phones that scan it find nothing. The same text gives the same picture. */
export function qrPicture(text: string): Markup {
  const bits = bitsOf(text);
  const dots: string[] = [];
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      if (isDark(x, y, bits)) dots.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  return html`<svg class="qr" viewBox="-2 -2 ${SIZE + 4} ${SIZE + 4}" aria-hidden="true">
    <rect x="-2" y="-2" width="${SIZE + 4}" height="${SIZE + 4}" fill="#fff" />
    <path d="${dots.join('')}" fill="#1a1a1a" />
  </svg>`;
}

function bitsOf(text: string): boolean[] {
  const bytes = ['a', 'b'].flatMap((part) => [
    ...createHash('sha512')
      .update(part + text)
      .digest(),
  ]);
  return bytes.flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => ((byte >> bit) & 1) === 1));
}

function isDark(x: number, y: number, bits: boolean[]): boolean {
  const isLeft = x <= CORNER;
  const isTop = y <= CORNER;
  if (isLeft && isTop) return isFinder(x, y);
  if (x >= SIZE - CORNER - 1 && isTop) return isFinder(SIZE - 1 - x, y);
  if (isLeft && y >= SIZE - CORNER - 1) return isFinder(x, SIZE - 1 - y);
  return bits[(y * SIZE + x) % bits.length] ?? false;
}

/** The square that stands in three corners: a ring around a block, and a clear margin. */
function isFinder(x: number, y: number): boolean {
  const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
  return ring === 3 || ring <= 1;
}
