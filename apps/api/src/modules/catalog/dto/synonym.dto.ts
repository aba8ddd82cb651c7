import { IntField, ListField, TextField, TextListField, UuidField } from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import type { Synonym } from '../synonym.entity.js';

const WORDS = {
  min: 2,
  max: 12,
  longest: 60,
  description: 'Words or phrases of at most four words that mean the same; kept as the search reads them',
};

export class ListSynonymsDto extends PageQuery {
  @TextField({ max: 60, optional: true, description: 'Part of a word' }) q?: string;
}

export class ExportSynonymsDto extends exportOf(ListSynonymsDto) {}

export class SynonymIdDto {
  @UuidField() id!: string;
}

export class CreateSynonymDto {
  @TextListField(WORDS) words!: string[];
}

export class ChangeSynonymDto {
  @TextListField(WORDS) words!: string[];
}

export class SynonymDto {
  @UuidField() id!: string;
  @TextListField(WORDS) words!: string[];
  @IntField({ min: 1 }) version!: number;
}

export class SynonymPageDto {
  @ListField(() => SynonymDto) items!: SynonymDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export function toSynonymDto({ id, words, version }: Synonym): SynonymDto {
  return { id, words, version };
}
