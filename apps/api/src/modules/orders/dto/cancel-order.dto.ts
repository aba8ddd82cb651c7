import { BooleanField, ListField, TextField } from '../../../common/fields.js';
import { LineQuantityDto } from '../line-quantity.js';

export class CancelOrderDto {
  @TextField({ max: 300, optional: true, description: 'Read by the buyer' }) reason?: string;
}

export class CancelLinesDto {
  @ListField(() => LineQuantityDto, { description: 'Units that have not left yet' })
  lines!: LineQuantityDto[];
  @BooleanField({ description: 'They lie on the shelf again; else they are lost' }) restock!: boolean;
  @TextField({ min: 3, max: 300, description: 'Read by the buyer' }) reason!: string;
}
