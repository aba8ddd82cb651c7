import { IntField, TextField } from '../../../common/fields.js';

/** What can be chosen at checkout; its cost depends on the cart, and stands in the quotes. */
export class ShippingServiceDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @IntField({ description: 'Days on the way, at least' }) minDays!: number;
  @IntField({ description: 'Days on the way, at most' }) maxDays!: number;
}
