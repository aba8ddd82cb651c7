import { EnumField, ListField, TextField, UuidField } from '../../../common/fields.js';
import { ORDER_STATUSES, type OrderStatus } from '../../orders/order-state.js';

export class PanelSearchQuery {
  @TextField({ min: 3, max: 60, description: 'Part of a name, a number, an e-mail address' }) q!: string;
}

export class FoundProductDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() sku!: string;
}

export class FoundOrderDto {
  @TextField() number!: string;
  @TextField() name!: string;
  @EnumField('OrderStatus', ORDER_STATUSES) status!: OrderStatus;
}

export class FoundCustomerDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() email!: string;
}

/** At most five of each. */
export class PanelSearchDto {
  @ListField(() => FoundProductDto) products!: FoundProductDto[];
  @ListField(() => FoundOrderDto, { description: 'Also by the tracking number of a parcel' })
  orders!: FoundOrderDto[];
  @ListField(() => FoundCustomerDto) customers!: FoundCustomerDto[];
}
