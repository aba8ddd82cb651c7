import { INK, toBytes, type Pdf } from './pdf.js';

interface Batch<T> {
  draw: (pdf: Pdf, item: T) => void;
  footer?: (item: T, page: number, pages: number) => string;
  /** Called with how many are drawn. */
  onDrawn?: (count: number) => Promise<void>;
}

/** One file of many documents, each beginning on a page of its own and counting its own pages. */
export async function batchPdf<T>(
  pdf: Pdf,
  items: T[],
  { draw, footer, onDrawn }: Batch<T>,
): Promise<Buffer> {
  const owners: number[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0) pdf.addPage();
    draw(pdf.font('regular').fontSize(9).fillColor(INK), item);
    while (owners.length < pdf.bufferedPageRange().count) owners.push(i);
    // Whoever else this process serves is served between two of them.
    await new Promise(setImmediate);
    await onDrawn?.(i + 1);
  }
  return toBytes(
    pdf,
    footer &&
      ((page) => {
        const owner = owners[page - 1]!;
        const first = owners.indexOf(owner);
        return footer(items[owner]!, page - first, owners.lastIndexOf(owner) - first + 1);
      }),
  );
}
