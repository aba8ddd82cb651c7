import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';

export const FONTS = {
  regular: 'DejaVuSans.ttf',
  bold: 'DejaVuSans-Bold.ttf',
  brand: 'MetalMania.ttf',
} as const;
export type FontName = keyof typeof FONTS;

const ASSETS = resolve(import.meta.dirname, '../../../src/modules/documents/assets');
const files = new Map<FontName, Buffer>();

/** Of our own, so that every sign looks the same everywhere; a document holds only the letters it uses. */
export function fontBytes(name: FontName): Buffer {
  const known = files.get(name) ?? readFileSync(resolve(ASSETS, FONTS[name]));
  files.set(name, known);
  return known;
}

interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
const glyphs = new Map<FontName, Glyphs>();

/** What pdfkit itself will draw with. */
function glyphsOf(name: FontName): Glyphs {
  const known = glyphs.get(name) ?? new PDFDocument({ font: fontBytes(name) as unknown as string });
  const font = '_font' in known ? (known as unknown as { _font: { font: Glyphs } })._font.font : known;
  glyphs.set(name, font as Glyphs);
  return font as Glyphs;
}

export const isCovered = (text: string, ...fonts: FontName[]): boolean =>
  [...text].every((letter) =>
    fonts.every((font) => glyphsOf(font).hasGlyphForCodePoint(letter.codePointAt(0)!)),
  );

/** Control characters move nothing, and no sign turns the line around; joiners mean nothing without their pictures. */
const MOVERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const TURNERS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const NEEDS_A_LOOK = /[^\n\u0020-\u007e]+/g;

/**
 * Whatever people typed as letters on paper. A letter that the fonts lack is written as the one it is a variant of, else
 * by its number, never as an empty box that stands for anything.
 */
export function plain(text: string): string {
  return text
    .replace(MOVERS, ' ')
    .replace(TURNERS, '')
    .normalize('NFC')
    .replace(NEEDS_A_LOOK, (letters) => [...letters].map(drawable).join('').replaceAll('][', ' '));
}

function drawable(letter: string): string {
  const variants = [letter, letter.normalize('NFKC'), letter.normalize('NFKD').replace(/\p{M}/gu, '')];
  const found = variants.find((variant) => variant !== '' && isCovered(variant, 'regular', 'bold'));
  return found ?? `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Whether some letter had to be written by its number. */
export const isCoded = (text: string): boolean => text !== plain(text) && /\[U\+[0-9A-F ]/.test(plain(text));
