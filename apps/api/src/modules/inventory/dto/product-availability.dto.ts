import { BooleanField, EnumField, IntField } from '../../../common/fields.js';
import { AVAILABILITIES, type Availability } from '../../catalog/availability.js';

export class ProductAvailabilityDto {
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @IntField({ description: 'Units that can be bought now' }) available!: number;
  @BooleanField({ description: 'More than these can be ordered, and comes later' }) allowsBackorder!: boolean;
}
