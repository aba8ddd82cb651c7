import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { CustomerDto } from './dto/customer.dto.js';

export function customersSheet(locale: 'id' | 'en'): Sheet<CustomerDto> {
  const { sheet, columns, states } = listTexts(locale).customers;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { name: 28, email: 32 },
      rupiah: ['spent'],
      moments: ['lastOrderAt', 'createdAt'],
    }),
    cellsOf: (customer) => ({
      ...customer,
      state: states[customer.state],
      spent: customer.spent.amount,
      lastOrderAt: momentCell(customer.lastOrderAt),
      createdAt: momentCell(customer.createdAt),
    }),
  };
}
