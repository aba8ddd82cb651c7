import { IntField, TextField } from '../../common/fields.js';

/** So many units of a product of an order, as a person names them. */
export class LineQuantityDto {
  @TextField({ min: 1, max: 60 }) sku!: string;
  @IntField({ min: 1, max: 99 }) quantity!: number;
}
