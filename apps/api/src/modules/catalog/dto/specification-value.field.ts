import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isStorableText } from '../specification.js';

const LONGEST = 200;

/** Words, a number, or yes and no. Which of them a category asks for is judged later. */
export const SpecificationValueField = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ oneOf: [{ type: 'string', maxLength: LONGEST }, { type: 'number' }, { type: 'boolean' }] }),
    ValidateBy({
      name: 'isSpecificationValue',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'boolean' ||
          (typeof value === 'number' && Number.isFinite(value)) ||
          (typeof value === 'string' && isStorableText(value, LONGEST)),
        defaultMessage: () => '$property must be words, a number, true or false',
      },
    }),
  );
