import type { Actor } from '../../common/actor.js';
import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { dayCell, momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { RestockOrderSummaryDto } from './dto/restock-order.dto.js';
import { seesCosts } from './restock-order-view.js';

/** What it comes to is a column for those alone who may see costs. */
export function restockOrdersSheet(actor: Actor, locale: 'id' | 'en'): Sheet<RestockOrderSummaryDto> {
  const { sheet, columns, costs, statuses } = listTexts(locale).restockOrders;
  return {
    name: sheet,
    columns: [
      ...sheetColumns(columns, {
        widths: { supplier: 30 },
        moments: ['createdAt', 'orderedAt', 'closedAt'],
        days: ['expectedOn'],
      }),
      ...(seesCosts(actor) ? sheetColumns(costs, { rupiah: ['totalCost'] }) : []),
    ],
    cellsOf: (order) => ({
      ...order,
      supplier: order.supplier.name,
      status: statuses[order.status],
      totalCost: order.totalCost?.amount,
      expectedOn: dayCell(order.expectedOn),
      createdAt: momentCell(order.createdAt),
      orderedAt: momentCell(order.orderedAt),
      closedAt: momentCell(order.closedAt),
    }),
  };
}
