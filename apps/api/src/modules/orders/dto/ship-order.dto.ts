import { BooleanField, EnumField, ListField, TextField } from '../../../common/fields.js';
import { COURIER_CODES } from '../../shipping/couriers.js';
import { LineQuantityDto } from '../line-quantity.js';

const TRACKING = {
  min: 3,
  max: 60,
  pattern: /^[A-Za-z0-9./-]+$/,
  optional: true,
  description: 'Nomor resi; the shop makes it for its own courier, every other one needs it',
} as const;

/** By whom a parcel goes, and how it is followed. */
export class TrackingDto {
  @EnumField('CourierCode', COURIER_CODES) courier!: string;
  @TextField(TRACKING) trackingNumber?: string;
  @BooleanField({ optional: true, description: 'Another order may carry the same number' })
  confirmDuplicate?: boolean;
}

export class ShipOrderDto extends TrackingDto {
  @ListField(() => LineQuantityDto, {
    optional: true,
    description: 'What lies in the parcel; everything left unless told',
  })
  lines?: LineQuantityDto[];
}
