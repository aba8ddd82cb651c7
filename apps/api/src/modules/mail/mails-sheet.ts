import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { MailSummaryDto } from './dto/mail.dto.js';

export function mailsSheet(locale: 'id' | 'en'): Sheet<MailSummaryDto> {
  const { sheet, columns, kinds, states } = listTexts(locale).mails;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { kind: 30, to: 32, subject: 60, orderNumber: 24 },
      moments: ['createdAt', 'sentAt'],
    }),
    cellsOf: (mail) => ({
      ...mail,
      kind: kinds[mail.kind] ?? mail.kind,
      state: states[mail.state],
      createdAt: momentCell(mail.createdAt),
      sentAt: momentCell(mail.sentAt),
    }),
  };
}
