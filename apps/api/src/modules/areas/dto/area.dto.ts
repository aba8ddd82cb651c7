import { TextField } from '../../../common/fields.js';

export class ListAreasDto {
  @TextField({
    max: 13,
    pattern: /^\d{2}(?:\.\d{2}){0,2}$/,
    optional: true,
    description: 'Code of the area that they lie in; the provinces without it',
  })
  parent?: string;
}

export class AreaDto {
  @TextField({ description: "The government's code" }) code!: string;
  @TextField() name!: string;
}

export class SuggestAreasDto {
  @TextField({ min: 3, max: 100, description: 'Parts of names of a village and what it lies in' }) q!: string;
}

/** A village (kelurahan or desa) and what it lies in. */
export class AreaSuggestionDto {
  @TextField({ description: "The village's code" }) code!: string;
  @TextField() village!: string;
  @TextField() district!: string;
  @TextField() city!: string;
  @TextField() province!: string;
}
