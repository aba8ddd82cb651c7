import type { EntityManager } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type { RestockLineInputDto } from './dto/restock-order.dto.js';
import { seesCosts } from './restock-order-view.js';
import { INSERT_LINES } from './restock.queries.js';

interface Wanted {
  productId: string;
  quantity: number;
}

/** Every product once, and at least one. */
export function refuseUnclear(lines: Wanted[]): void {
  const ids = lines.map(({ productId }) => productId);
  if (ids.length === 0 || new Set(ids).size !== ids.length)
    throw fieldError('lines', 'unique', 'Name each product once, and at least one');
}

export function refuseHiddenCosts(actor: Actor, lines: RestockLineInputDto[]): void {
  if (!seesCosts(actor) && lines.some(({ unitCost }) => unitCost !== undefined))
    throw new AppError('forbidden');
}

export async function insertLines(
  tx: EntityManager,
  orderId: string,
  lines: RestockLineInputDto[],
  known: ReadonlyMap<string, number | null> = new Map(),
): Promise<void> {
  refuseUnclear(lines);
  const costOf = ({ productId, unitCost }: RestockLineInputDto): number | null =>
    unitCost === undefined ? (known.get(productId) ?? null) : (unitCost?.amount ?? null);
  const inserted = await rows<{ productId: string }>(tx, INSERT_LINES, [
    orderId,
    lines.map(({ productId }) => productId),
    lines.map(({ quantity }) => quantity),
    lines.map(costOf),
  ]);
  const found = new Set(inserted.map(({ productId }) => productId));
  const missing = lines.findIndex(({ productId }) => !found.has(productId));
  if (missing >= 0) throw fieldError(`lines.${missing}.productId`, 'unknown', 'No product has this id');
}

/** The new lines in place of the old ones. Costs that are not named stay: who can not see them must not lose them. */
export async function replaceLines(
  tx: EntityManager,
  orderId: string,
  lines: RestockLineInputDto[],
): Promise<void> {
  const gone = await rows<{ productId: string; unitCost: number | null }>(
    tx,
    'DELETE FROM restock_line WHERE restock_order_id = $1 RETURNING product_id AS "productId", unit_cost AS "unitCost"',
    [orderId],
  );
  await insertLines(
    tx,
    orderId,
    lines,
    new Map(gone.map(({ productId, unitCost }) => [productId, unitCost])),
  );
}
