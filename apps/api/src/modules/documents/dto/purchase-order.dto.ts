import { TextField } from '../../../common/fields.js';

export class PurchaseOrderNumberDto {
  @TextField({ min: 1, max: 20 }) number!: string;
}
