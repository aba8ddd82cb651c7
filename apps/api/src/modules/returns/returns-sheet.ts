import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { AdminReturnDto, AdminReturnLineDto } from './dto/admin-return.dto.js';

type Units = 'quantity' | 'quantityReceived' | 'quantityRestocked';

const sumOf = (lines: AdminReturnLineDto[], units: Units): number =>
  lines.reduce((sum, line) => sum + line[units], 0);

export function returnsSheet(locale: 'id' | 'en'): Sheet<AdminReturnDto> {
  const { sheet, columns, statuses, reasons } = listTexts(locale).returns;
  const itemOf = ({ quantity, sku, reason }: AdminReturnLineDto): string =>
    `${quantity} × ${sku} (${reasons[reason]})`;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: {
        orderNumber: 24,
        customerName: 28,
        items: 48,
        comment: 48,
        answer: 40,
        owed: 24,
        refundDue: 24,
      },
      rupiah: ['owed', 'refundDue'],
      moments: ['requestedAt', 'decidedAt', 'receivedAt'],
    }),
    cellsOf: (found) => ({
      ...found,
      status: statuses[found.status],
      items: found.lines.map(itemOf).join(', '),
      quantity: sumOf(found.lines, 'quantity'),
      quantityReceived: sumOf(found.lines, 'quantityReceived'),
      quantityRestocked: sumOf(found.lines, 'quantityRestocked'),
      photos: found.photos.length,
      requestedAt: momentCell(found.requestedAt),
      decidedAt: momentCell(found.decidedAt),
      receivedAt: momentCell(found.receivedAt),
      owed: found.owed.amount,
      refundDue: found.refundDue.amount,
    }),
  };
}
