import { EnumField, TextField } from '../../../common/fields.js';
import type { MailKind } from '../mail-kinds.js';
import { MAIL_KINDS } from '../mail-samples.js';

const LOCALES = ['id', 'en'] as const;

export class MailTemplateKindDto {
  @EnumField('MailKind', MAIL_KINDS) kind!: MailKind;
}

export class PreviewMailDto {
  @EnumField('Locale', LOCALES, { optional: true, description: '`id` unless told' })
  locale?: 'id' | 'en';
}

/** One kind of mail, filled with an example. */
export class MailTemplateDto extends MailTemplateKindDto {
  @TextField() subject!: string;
  @TextField({ description: 'A whole document; show it in a sandboxed frame' }) html!: string;
  @TextField() text!: string;
}
