import type { Schema } from '@hurtrock/api-client';
import type { AdminReturn } from './return-looks';

/** What was typed for one product. A field that is being emptied holds an empty text for a moment. */
export interface Counted {
  fit: number | string;
  broken: number | string;
}

/** Everything that was asked for, and fit to be sold again. */
export const allBack = (lines: AdminReturn['lines']): Record<string, Counted> =>
  Object.fromEntries(lines.map(({ sku, quantity }) => [sku, { fit: quantity, broken: 0 }]));

/** The first product of which more is named than was asked for. */
export const overCounted = (
  lines: AdminReturn['lines'],
  counted: Record<string, Counted>,
): AdminReturn['lines'][number] | undefined =>
  lines.find(({ sku, quantity }) => Number(counted[sku]?.fit) + Number(counted[sku]?.broken) > quantity);

export const receivedLines = (counted: Record<string, Counted>): Schema<'ReceiveReturnDto'>['lines'] =>
  Object.entries(counted)
    .flatMap(([sku, { fit, broken }]) => [
      { sku, quantity: Number(fit), restock: true },
      { sku, quantity: Number(broken), restock: false },
    ])
    .filter(({ quantity }) => quantity > 0);
