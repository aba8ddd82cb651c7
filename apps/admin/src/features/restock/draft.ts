import type { Schema } from '@hurtrock/api-client';
import type { RestockOrder } from './restock-looks';

/** A line of an order that is being written. A field that is being emptied holds an empty text for a moment. */
export interface DraftLine {
  productId: string;
  sku: string;
  name: string;
  quantity: number | string;
  unitCost: number | string;
}

export interface Draft {
  supplierId: string;
  lines: DraftLine[];
  note: string;
  expectedOn: string;
}

export const NO_DRAFT: Draft = { supplierId: '', lines: [], note: '', expectedOn: '' };

export const draftOf = (order: RestockOrder): Draft => ({
  supplierId: order.supplier.id,
  lines: order.lines.map(({ productId, sku, name, quantity, unitCost }) => ({
    productId,
    sku,
    name,
    quantity,
    unitCost: unitCost?.amount ?? '',
  })),
  note: order.note,
  expectedOn: order.expectedOn ?? '',
});

/** Lines with more of them; a product that is there already stays as it is. */
export function withLines(lines: DraftLine[], added: DraftLine[]): DraftLine[] {
  const there = new Set(lines.map(({ productId }) => productId));
  return [...lines, ...added.filter(({ productId }) => !there.has(productId))];
}

/** What all of it costs, and whether something without a cost is missing from that. */
export function totalOf(lines: DraftLine[]): { amount: number; isPartly: boolean } {
  return {
    amount: lines.reduce((sum, { quantity, unitCost }) => sum + Number(quantity) * Number(unitCost), 0),
    isPartly: lines.some(({ unitCost }) => unitCost === ''),
  };
}

export const unitsOf = (lines: DraftLine[]): number =>
  lines.reduce((sum, { quantity }) => sum + Number(quantity), 0);

/** The lines as the API takes them; costs are named only by those who may see them. */
export const lineInputs = (lines: DraftLine[], hasCosts: boolean): Schema<'RestockLineInputDto'>[] =>
  lines.map(({ productId, quantity, unitCost }) => ({
    productId,
    quantity: Number(quantity),
    ...(hasCosts && { unitCost: unitCost === '' ? null : { amount: Number(unitCost), currency: 'IDR' } }),
  }));

const sameLines = (one: DraftLine[], other: DraftLine[]) => JSON.stringify(one) === JSON.stringify(other);

/** What of a draft is another than it was. */
export function draftChanges(before: Draft, after: Draft): Partial<Omit<Draft, 'supplierId'>> {
  return {
    ...(!sameLines(before.lines, after.lines) && { lines: after.lines }),
    ...(before.note !== after.note.trim() && { note: after.note.trim() }),
    ...(before.expectedOn !== after.expectedOn && { expectedOn: after.expectedOn }),
  };
}
