/** Reads a PDF from standard input; writes what a reader would see, page by page, and what could act, as JSON. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const parts = [];
for await (const part of process.stdin) parts.push(part);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise;

const pages = [];
const annotations = [];
let images = 0;
const fonts = new Set();
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  annotations.push(...(await page.getAnnotations()));
  const { fnArray } = await page.getOperatorList();
  images += fnArray.filter((operator) => operator === OPS.paintImageXObject).length;
  for (const { fontName } of items) fonts.add(page.commonObjs.get(fontName).name);
}
const { info } = await pdf.getMetadata();
process.stdout.write(
  JSON.stringify({
    pages,
    annotations: annotations.length,
    images,
    actions: await pdf.getJSActions(),
    attachments: await pdf.getAttachments(),
    fonts: [...fonts].sort(),
    size: (await pdf.getPage(1)).view,
    title: info.Title,
  }),
);
