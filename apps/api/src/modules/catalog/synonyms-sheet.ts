import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { SynonymDto } from './dto/synonym.dto.js';

export function synonymsSheet(locale: 'id' | 'en'): Sheet<SynonymDto> {
  const { sheet, columns } = listTexts(locale).synonyms;
  return {
    name: sheet,
    columns: sheetColumns(columns, { width: 80 }),
    cellsOf: ({ words }) => ({ words: words.join(', ') }),
  };
}
