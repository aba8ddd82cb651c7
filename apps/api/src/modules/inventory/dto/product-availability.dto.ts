import { EnumField, IntField } from '../../../common/fields.js';
import { AVAILABILITIES, type Availability } from '../../catalog/availability.js';

export class ProductAvailabilityDto {
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @IntField({ description: 'Units that can be bought now' }) available!: number;
}
