import type { StreamableFile, Type } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import { pagesOf } from './batches.js';
import { LocaleDto } from './locale.dto.js';
import type { Page, PageQuery } from './page.js';
import { streamedSheet, type Sheet } from './streamed-sheet.js';
import { xlsxFile } from './xlsx-file.js';

/** What a list may be narrowed by, for its file: that has no pages, but a language. */
export const exportOf = <List extends PageQuery>(list: Type<List>) =>
  IntersectionType(OmitType(list, ['limit', 'after']), LocaleDto);

/** A list as a file. It is read as whoever asks would read it, so that it holds what they may see and nothing else. */
export async function listFile<Item>(
  name: string,
  sheet: Sheet<Item>,
  list: (page: { limit: number; after?: string }) => Promise<Page<Item>>,
): Promise<StreamableFile> {
  return xlsxFile(name, await streamedSheet(sheet, pagesOf(list)));
}
