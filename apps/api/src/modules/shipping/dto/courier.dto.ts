import { BooleanField, TextField } from '../../../common/fields.js';

export class CourierDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @BooleanField({ description: 'Whether its parcels can be followed on a page of the courier' })
  hasTracking!: boolean;
}
