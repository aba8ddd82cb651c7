import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell, textCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { AuditEntryDto, FieldChangeDto } from './dto/audit.dto.js';

export function auditSheet(locale: 'id' | 'en'): Sheet<AuditEntryDto> {
  const { sheet, columns, roles, words, nothing } = listTexts(locale).audit;
  const lineOf = ({ field, before, after }: FieldChangeDto): string =>
    `${field}: ${before ?? nothing} → ${after ?? nothing}`;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { by: 24, email: 30, action: 28, thing: 30, entityId: 38, changes: 60, requestId: 38 },
      moments: ['at'],
      lines: ['changes'],
    }),
    cellsOf: (entry) => ({
      ...entry,
      at: momentCell(entry.at),
      by: words.by(entry),
      email: entry.by.email,
      role: entry.by.role && roles[entry.by.role],
      action: words.action(entry.action),
      entity: words.entity(entry.entity),
      thing: words.thing(entry),
      changes: textCell(entry.changes.map(lineOf).join('\n')),
    }),
  };
}
