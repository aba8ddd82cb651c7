// Makes the brand's two webfonts and src/fonts.css from their npm packages: node libs/ui/tools/subset-fonts.mjs
// The families get names of our own because "Metal Mania" is a reserved font name and a subset is a modified version.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../src/fonts');
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

const FONTS = [
  {
    family: 'Brand Display',
    file: 'brand-display',
    source: '@fontsource/metal-mania',
    sample: 'FEATURED ROCK GEAR Hurtrock Music Store',
  },
  {
    family: 'Brand Script',
    file: 'brand-script',
    source: '@fontsource/rock-salt',
    sample: 'Toko Alat Musik Terpercaya Kategori Produk',
  },
];

/** Arial's advance widths in thousandths, from space to z: the yardstick that the fallback is stretched by. */
const ARIAL = {
  ' ': 278,
  A: 667,
  B: 667,
  C: 722,
  D: 722,
  E: 667,
  F: 611,
  G: 778,
  H: 722,
  I: 278,
  J: 500,
  K: 667,
  L: 556,
  M: 833,
  N: 722,
  O: 778,
  P: 667,
  Q: 778,
  R: 722,
  S: 667,
  T: 611,
  U: 722,
  V: 667,
  W: 944,
  X: 667,
  Y: 667,
  Z: 611,
  a: 556,
  b: 556,
  c: 500,
  d: 556,
  e: 556,
  f: 278,
  g: 556,
  h: 556,
  i: 222,
  j: 222,
  k: 500,
  l: 222,
  m: 833,
  n: 556,
  o: 556,
  p: 556,
  q: 556,
  r: 333,
  s: 500,
  t: 278,
  u: 556,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 500,
};

/** Reads what the fallback needs from an uncompressed font: vertical metrics and the width of a sample, per em. */
function metrics(font, sample) {
  const table = (tag) => {
    for (let i = 0; i < font.readUInt16BE(4); i++) {
      const entry = 12 + i * 16;
      if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
    }
    throw new Error(`No ${tag} table`);
  };
  const em = font.readUInt16BE(table('head') + 18);
  const hhea = table('hhea');
  const longMetrics = font.readUInt16BE(hhea + 34);
  const glyphOf = glyphFinder(font, table('cmap'));
  const advance = (char) =>
    font.readUInt16BE(table('hmtx') + Math.min(glyphOf(char.charCodeAt(0)), longMetrics - 1) * 4);
  const width = [...sample].reduce((sum, char) => sum + advance(char), 0) / em;
  return {
    width,
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
  };
}

/** Looks characters up in the font's format 4 map. */
function glyphFinder(font, cmap) {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(at) !== 4) continue;
    const twice = font.readUInt16BE(at + 6);
    return (code) => {
      for (let s = 0; s < twice; s += 2) {
        const end = font.readUInt16BE(at + 14 + s);
        if (code > end) continue;
        const startAt = at + 16 + twice + s;
        const start = font.readUInt16BE(startAt);
        if (code < start) return 0;
        const delta = font.readUInt16BE(startAt + twice);
        const rangeAt = startAt + twice * 2;
        const range = font.readUInt16BE(rangeAt);
        return range === 0
          ? (code + delta) & 0xffff
          : font.readUInt16BE(rangeAt + range + (code - start) * 2);
      }
      return 0;
    };
  }
  throw new Error('No format 4 character map');
}

/** The system fonts that stand in while a webfont is on its way, and how wide each of them writes a sample, per em. */
const dejaVu = readFileSync(
  join(import.meta.dirname, '../../../apps/api/src/modules/documents/assets/DejaVuSans.ttf'),
);
const STAND_INS = [
  {
    name: 'Fallback',
    fonts: ['Arial', 'Liberation Sans', 'Roboto', 'Helvetica Neue'],
    widthOf: (sample) => [...sample].reduce((sum, char) => sum + ARIAL[char], 0) / 1000,
  },
  { name: 'Fallback Wide', fonts: ['DejaVu Sans'], widthOf: (sample) => metrics(dejaVu, sample).width },
];

const percent = (value) => `${(value * 100).toFixed(1)}%`;
const blocks = [];
mkdirSync(folder, { recursive: true });

for (const { family, file, source, sample } of FONTS) {
  const base = dirname(require.resolve(`${source}/package.json`));
  const whole = readFileSync(join(base, 'files', `${source.split('/')[1]}-latin-400-normal.woff2`));
  writeFileSync(join(folder, `${file}.woff2`), await subsetFont(whole, ascii, { targetFormat: 'woff2' }));
  copyFileSync(join(base, 'LICENSE'), join(folder, `${file}.LICENSE.txt`));

  const size = metrics(await subsetFont(whole, ascii, { targetFormat: 'sfnt' }), sample);
  blocks.push(`@font-face {
  font-family: '${family}';
  src: url('./fonts/${file}.woff2') format('woff2');
  font-style: normal;
  font-weight: 400;
  font-display: swap;
  unicode-range: U+0020-007E;
}`);
  for (const { name, fonts, widthOf } of STAND_INS) {
    const stretch = size.width / widthOf(sample);
    blocks.push(`@font-face {
  font-family: '${family} ${name}';
  src: ${fonts.map((font) => `local('${font}')`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(size.ascent / stretch)};
  descent-override: ${percent(size.descent / stretch)};
  line-gap-override: ${percent(size.lineGap / stretch)};
}`);
  }
}

writeFileSync(
  join(import.meta.dirname, '../src/fonts.css'),
  `/* Written by tools/subset-fonts.mjs. The fallbacks take the webfonts' width and height, so that nothing jumps on swap. */\n${blocks.join('\n\n')}\n`,
);
