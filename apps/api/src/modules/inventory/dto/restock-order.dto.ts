import {
  DateTimeField,
  EnumField,
  EnumListField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import {
  RESTOCK_ACTIONS,
  RESTOCK_STATUSES,
  type RestockAction,
  type RestockStatus,
} from '../restock-state.js';

const MOST_UNITS = 100_000;
export const MOST_LINES = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class RestockNumberDto {
  @TextField({ min: 1, max: 20 }) number!: string;
}

export class ListRestockOrdersDto extends PageQuery {
  @EnumField('RestockStatus', RESTOCK_STATUSES, { optional: true }) status?: RestockStatus;
  @UuidField({ optional: true }) supplier?: string;
  @TextField({
    max: 100,
    optional: true,
    description: 'A number, or part of a supplier, product name or SKU',
  })
  q?: string;
}

export class ExportRestockOrdersDto extends exportOf(ListRestockOrdersDto) {}

export class RestockLineInputDto {
  @UuidField() productId!: string;
  @IntField({ min: 1, max: MOST_UNITS }) quantity!: number;
  @MoneyField({ optional: true, nullable: true, description: 'For those who may see costs; null: unknown' })
  unitCost?: MoneyDto | null;
}

export class CreateRestockOrderDto {
  @UuidField() supplierId!: string;
  @ListField(() => RestockLineInputDto, { max: MOST_LINES, description: 'Each product once' })
  lines!: RestockLineInputDto[];
  @TextField({ max: 1000, optional: true, description: 'Printed for the supplier' }) note?: string;
  @TextField({ pattern: DAY, optional: true, nullable: true, description: 'YYYY-MM-DD' })
  expectedOn?: string | null;
}

export class ChangeRestockOrderDto {
  @ListField(() => RestockLineInputDto, {
    max: MOST_LINES,
    optional: true,
    description: 'All lines; a cost that is not named stays as it is',
  })
  lines?: RestockLineInputDto[];
  @TextField({ max: 1000, optional: true }) note?: string;
  @TextField({ pattern: DAY, optional: true, nullable: true }) expectedOn?: string | null;
}

export class ReceivedLineDto {
  @UuidField() productId!: string;
  @IntField({ min: 1, max: MOST_UNITS }) quantity!: number;
}

export class ReceiveGoodsDto {
  @ListField(() => ReceivedLineDto, { max: MOST_LINES, description: 'Each product once' })
  lines!: ReceivedLineDto[];
  @TextField({ max: 1000, optional: true }) note?: string;
}

export class RestockSupplierDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class RestockOrderSummaryDto {
  @TextField() number!: string;
  @ObjectField(() => RestockSupplierDto) supplier!: RestockSupplierDto;
  @EnumField('RestockStatus', RESTOCK_STATUSES) status!: RestockStatus;
  @IntField() lineCount!: number;
  @IntField() unitsOrdered!: number;
  @IntField() unitsReceived!: number;
  @MoneyField({ nullable: true, description: 'Null while a cost is unknown, or for whom costs are hidden' })
  totalCost!: MoneyDto | null;
  @TextField({ nullable: true, description: 'YYYY-MM-DD' }) expectedOn!: string | null;
  @DateTimeField() createdAt!: string;
  @DateTimeField({ nullable: true }) orderedAt!: string | null;
  @DateTimeField({ nullable: true, description: 'Received in full, or cancelled' }) closedAt!: string | null;
}

export class RestockOrderPageDto {
  @ListField(() => RestockOrderSummaryDto) items!: RestockOrderSummaryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class RestockLineDto {
  @UuidField() productId!: string;
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField() quantity!: number;
  @IntField() received!: number;
  @MoneyField({ nullable: true }) unitCost!: MoneyDto | null;
}

export class RestockReceiptLineDto {
  @UuidField() productId!: string;
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField() quantity!: number;
}

export class RestockReceiptDto {
  @UuidField() id!: string;
  @DateTimeField() at!: string;
  @TextField({ nullable: true }) receivedBy!: string | null;
  @TextField() note!: string;
  @ListField(() => RestockReceiptLineDto) lines!: RestockReceiptLineDto[];
}

export class RestockOrderDto extends RestockOrderSummaryDto {
  @TextField() note!: string;
  @TextField({ nullable: true }) createdBy!: string | null;
  @ListField(() => RestockLineDto) lines!: RestockLineDto[];
  @ListField(() => RestockReceiptDto) receipts!: RestockReceiptDto[];
  @EnumListField('RestockAction', RESTOCK_ACTIONS, { description: 'What the asker may do now' })
  allowedActions!: RestockAction[];
  @IntField({ min: 1 }) version!: number;
}
