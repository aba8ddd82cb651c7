import { TextField } from '../../../common/fields.js';

export class OrderAccessDto {
  @TextField({ min: 10, max: 60, description: 'The part of the mailed link after #token=' }) token!: string;
}
