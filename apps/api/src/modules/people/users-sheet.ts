import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { AdminUserDto } from './dto/user.dto.js';

export function usersSheet(locale: 'id' | 'en'): Sheet<AdminUserDto> {
  const { sheet, columns, roles, states } = listTexts(locale).users;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { name: 28, email: 32 },
      moments: ['lastSeenAt', 'invitedAt', 'createdAt'],
    }),
    cellsOf: (user) => ({
      ...user,
      role: roles[user.role],
      state: states[user.state],
      lastSeenAt: momentCell(user.lastSeenAt),
      invitedAt: momentCell(user.invitedAt),
      createdAt: momentCell(user.createdAt),
    }),
  };
}
