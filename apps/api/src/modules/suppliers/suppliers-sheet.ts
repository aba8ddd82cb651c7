import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { SupplierDto } from './dto/supplier.dto.js';

export function suppliersSheet(locale: 'id' | 'en'): Sheet<SupplierDto> {
  const { sheet, columns, statuses } = listTexts(locale).suppliers;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { name: 30, company: 30, contactPerson: 24, email: 30, address: 40, notes: 40 },
      moments: ['createdAt'],
    }),
    cellsOf: (supplier) => ({
      ...supplier,
      status: statuses[supplier.isActive ? 'active' : 'inactive'],
      createdAt: momentCell(supplier.createdAt),
    }),
  };
}
