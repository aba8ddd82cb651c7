import { plain } from './letters.js';
import { bottomOf, INK, MARGIN, RULE, widthOf, type Pdf } from './pdf.js';

export interface Column {
  title: string;
  /** A share of the page's width. */
  share: number;
  isNumber?: boolean;
  /** An empty box to tick. */
  isBox?: boolean;
}

const PADDING = 5;
const BOX = 9;

/** Rows under a head that every page repeats. A row is as high as its longest text and stays on one page. */
export function drawTable(
  pdf: Pdf,
  columns: Column[],
  rows: string[][],
  { isLastSum = false }: { isLastSum?: boolean } = {},
): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (widthOf(pdf) * share) / shares);
  const drawHead = (): void => {
    const cells = columns.map(({ title }) => title);
    drawRow(pdf.font('bold'), { columns, widths, cells, isHead: true });
    pdf.font('regular');
  };
  drawHead();
  for (const [i, cells] of rows.entries()) {
    if (isLastSum && i === rows.length - 1) pdf.font('bold');
    if (pdf.y + heightOf(pdf, widths, cells) > bottomOf(pdf)) {
      pdf.addPage();
      drawHead();
    }
    drawRow(pdf, { columns, widths, cells });
  }
  pdf.font('regular');
}

interface Row {
  columns: Column[];
  widths: number[];
  cells: string[];
  isHead?: boolean;
}

function drawRow(pdf: Pdf, { columns, widths, cells, isHead = false }: Row): void {
  const top = pdf.y;
  const height = heightOf(pdf, widths, cells);
  if (isHead) pdf.rect(MARGIN, top, widthOf(pdf), height).fill(INK).fillColor('white');
  let left = MARGIN;
  for (const [i, cell] of cells.entries()) {
    const { isNumber, isBox } = columns[i]!;
    if (isBox && !isHead)
      pdf
        .rect(left + PADDING, top + PADDING + 0.5, BOX, BOX)
        .lineWidth(0.8)
        .stroke(INK);
    pdf.text(plain(cell), left + PADDING, top + PADDING, {
      width: widths[i]! - 2 * PADDING,
      align: isNumber ? 'right' : 'left',
    });
    left += widths[i]!;
  }
  if (!isHead)
    pdf
      .moveTo(MARGIN, top + height)
      .lineTo(MARGIN + widthOf(pdf), top + height)
      .lineWidth(0.5)
      .stroke(RULE);
  pdf.fillColor(INK);
  pdf.x = MARGIN;
  pdf.y = top + height;
}

function heightOf(pdf: Pdf, widths: number[], cells: string[]): number {
  const heights = cells.map((cell, i) =>
    pdf.heightOfString(plain(cell), { width: widths[i]! - 2 * PADDING }),
  );
  return Math.max(...heights) + 2 * PADDING;
}
