import { listSheetsEn } from '@hurtrock/i18n/list-sheets.en';
import { listSheetsId, type ListSheetsMessages } from '@hurtrock/i18n/list-sheets.id';

/** What the files of lists say. */
export const listTexts = (locale: 'id' | 'en'): ListSheetsMessages =>
  locale === 'en' ? listSheetsEn : listSheetsId;
