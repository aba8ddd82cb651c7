import { rupiah, type Money } from '@hurtrock/shared/money';
import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../common/actor.js';
import { DEFAULT_LIMIT, toPage, type Page, type PageQuery } from '../../common/page.js';
import type { RestockOrderDto, RestockOrderSummaryDto } from './dto/restock-order.dto.js';
import { restockActions, type RestockStatus } from './restock-state.js';

/** A row of the list. Money is whole rupiah; `totalCost` is null while a cost is unknown. */
export interface RestockSummary {
  id: string;
  number: string;
  supplier: { id: string; name: string };
  status: RestockStatus;
  lineCount: number;
  unitsOrdered: number;
  unitsReceived: number;
  totalCost: number | null;
  expectedOn: string | null;
  createdAt: Date;
  orderedAt: Date | null;
  closedAt: Date | null;
}

export interface RestockLineView {
  id: string;
  productId: string;
  sku: string;
  name: string;
  quantity: number;
  received: number;
  unitCost: number | null;
}

interface ReceiptView {
  id: string;
  at: string;
  receivedBy: string | null;
  note: string;
  lines: { productId: string; sku: string; name: string; quantity: number }[];
}

/** A whole order as one statement reads it. */
export interface RestockOrderView extends RestockSummary {
  note: string;
  createdBy: string | null;
  lines: RestockLineView[];
  receipts: ReceiptView[];
  version: number;
}

export const seesCosts = ({ role }: Actor): boolean => can(role, 'costs:read');

export const money = (amount: number | null): Money | null => (amount === null ? null : rupiah(amount));

function toSummaryDto(row: RestockSummary, actor: Actor): RestockOrderSummaryDto {
  return {
    number: row.number,
    supplier: row.supplier,
    status: row.status,
    lineCount: row.lineCount,
    unitsOrdered: row.unitsOrdered,
    unitsReceived: row.unitsReceived,
    totalCost: seesCosts(actor) ? money(row.totalCost) : null,
    expectedOn: row.expectedOn,
    createdAt: row.createdAt.toISOString(),
    orderedAt: row.orderedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

export function toRestockOrderPage(
  found: RestockSummary[],
  { limit = DEFAULT_LIMIT }: PageQuery,
  actor: Actor,
): Page<RestockOrderSummaryDto> {
  return toPage(
    found,
    limit,
    (row) => toSummaryDto(row, actor),
    ({ id }) => [id],
  );
}

export function toRestockOrderDto(order: RestockOrderView, actor: Actor): RestockOrderDto {
  return {
    ...toSummaryDto(order, actor),
    note: order.note,
    createdBy: order.createdBy,
    lines: order.lines.map(({ productId, sku, name, quantity, received, unitCost }) => ({
      productId,
      sku,
      name,
      quantity,
      received,
      unitCost: seesCosts(actor) ? money(unitCost) : null,
    })),
    receipts: order.receipts.map((receipt) => ({ ...receipt, at: new Date(receipt.at).toISOString() })),
    allowedActions: can(actor.role, 'restock:write') ? restockActions(order.status) : [],
    version: order.version,
  };
}
