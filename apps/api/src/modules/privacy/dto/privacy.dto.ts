import { ApiProperty } from '@nestjs/swagger';
import { DateTimeField, TextField, UuidField } from '../../../common/fields.js';

/** For people to keep, not for programs: what stands in each part may grow. */
const Part = (): PropertyDecorator => ApiProperty({ type: 'object', additionalProperties: true });
const Parts = (): PropertyDecorator =>
  ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } });

export class PersonalDataDto {
  @DateTimeField() exportedAt!: string;
  @Part() account!: object;
  @Parts() addresses!: object[];
  @Parts() cart!: object[];
  @Parts() orders!: object[];
  @Parts() sessions!: object[];
  @Parts() mails!: object[];
}

export class CustomerIdDto {
  @UuidField() id!: string;
}

export class EraseAccountDto {
  @TextField({ min: 1, max: 128, exact: true, description: 'The current password' }) password!: string;
}
