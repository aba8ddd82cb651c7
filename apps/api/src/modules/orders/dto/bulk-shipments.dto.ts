import { PROBLEM_CODES, type ProblemCode } from '@hurtrock/shared/problems';
import { BooleanField, EnumField, ListField, TextField } from '../../../common/fields.js';
import { COURIER_CODES } from '../../shipping/couriers.js';

export class BulkShipmentDto {
  @TextField({ min: 1, max: 40 }) number!: string;
  @TextField({ min: 3, max: 60, pattern: /^[A-Za-z0-9./-]+$/, optional: true, description: 'Nomor resi' })
  trackingNumber?: string;
}

export class BulkShipmentsDto {
  @EnumField('CourierCode', COURIER_CODES) courier!: string;
  @ListField(() => BulkShipmentDto, { max: 100 }) orders!: BulkShipmentDto[];
}

export class BulkShipmentResultDto {
  @TextField() number!: string;
  @BooleanField() isShipped!: boolean;
  @EnumField('ProblemCode', PROBLEM_CODES, { nullable: true, description: 'Why it was not shipped' })
  code!: ProblemCode | null;
  @TextField({
    nullable: true,
    description: 'What the refusal names, such as the order with the same number',
  })
  detail!: string | null;
}

export class BulkShipmentResultsDto {
  @ListField(() => BulkShipmentResultDto) results!: BulkShipmentResultDto[];
}
