import { EnumField } from './fields.js';

/** Files are written in a language; this asks for one. */
export class LocaleDto {
  @EnumField('Locale', ['id', 'en'], {
    optional: true,
    description: 'Language of the file; Indonesian unless told',
  })
  locale?: 'id' | 'en';
}
