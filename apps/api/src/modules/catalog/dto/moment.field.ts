import { applyDecorators } from '@nestjs/common';
import { TextField } from '../../../common/fields.js';
import { IsISO8601 } from 'class-validator';

/** A moment as a client says it: ISO 8601 with its zone. */
export const MomentField = (options: { nullable?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    TextField({
      ...options,
      max: 40,
      pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/,
      description: 'ISO 8601 with a zone',
    }),
    IsISO8601({ strict: true }),
  );
