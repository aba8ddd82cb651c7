import { EnumField, TextField } from '../../../common/fields.js';
import { MOST_DAYS } from '../asked-span.js';
import { GRAINS, type Grain } from '../span.js';

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class SpanDto {
  @TextField({ pattern: DAY, description: 'The first day in WIB, as YYYY-MM-DD' }) from!: string;
  @TextField({ pattern: DAY, description: `The last day, itself included; at most ${MOST_DAYS} in all` })
  to!: string;
}

export class CourseQueryDto extends SpanDto {
  @EnumField('Grain', GRAINS, { optional: true, description: 'Length of a point; a day unless told' })
  grain?: Grain;
}

/** Amounts are whole rupiah; a difference may be below zero. */
export const WHOLE_RUPIAH = {
  min: Number.MIN_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
  description: 'Whole rupiah',
};
