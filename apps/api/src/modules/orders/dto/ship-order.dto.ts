import { EnumField, IntField, ListField, TextField } from '../../../common/fields.js';
import { COURIER_CODES } from '../../shipping/couriers.js';

export class ShipLineDto {
  @TextField({ min: 1, max: 60 }) sku!: string;
  @IntField({ min: 1, max: 99 }) quantity!: number;
}

export class ShipOrderDto {
  @EnumField('CourierCode', COURIER_CODES) courier!: string;
  @TextField({ min: 3, max: 60, pattern: /^[A-Za-z0-9./-]+$/, description: 'Nomor resi' })
  trackingNumber!: string;
  @ListField(() => ShipLineDto, {
    optional: true,
    description: 'What lies in the parcel; everything left unless told',
  })
  lines?: ShipLineDto[];
}

export class CancelOrderDto {
  @TextField({ max: 300, optional: true, description: 'Read by the buyer' }) reason?: string;
}
