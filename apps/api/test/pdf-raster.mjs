/**
 * Reads a PDF from standard input as a label printer and a scanner would: every page in black and white at 203 dots an
 * inch, and the codes found on it. Writes JSON.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm) } });

const parts = [];
for await (const part of process.stdin) parts.push(part);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise;

const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 203 / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvasContext: context, viewport, canvas }).promise;
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const black = threshold(image);
  const codes = await readBarcodes(image, { formats: ['Code128', 'QRCode'], tryHarder: true });
  pages.push({
    width: canvas.width,
    height: canvas.height,
    codes: codes.map(({ format, text }) => ({ format, text })).sort((a, b) => (a.format < b.format ? -1 : 1)),
    edge: black(0, 0, canvas.width, 8) + black(0, canvas.height - 8, canvas.width, canvas.height),
  });
}
process.stdout.write(JSON.stringify(pages));

/** Makes every dot black or white, as heat does, and counts black ones. */
function threshold({ data, width }) {
  for (let i = 0; i < data.length; i += 4) {
    const value = 0.3 * data[i] + 0.59 * data[i + 1] + 0.11 * data[i + 2] < 128 ? 0 : 255;
    data[i] = data[i + 1] = data[i + 2] = value;
  }
  return (left, top, right, bottom) => {
    let count = 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) if (data[4 * (y * width + x)] === 0) count += 1;
    return count;
  };
}
