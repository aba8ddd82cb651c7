import {
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PageQuery } from '../../../common/page.js';
import { ADJUSTMENT_REASONS, STOCK_LEVELS, STOCK_REASONS } from '../stock-level.js';
import type { AdjustmentReason, StockLevel, StockReason } from '../stock-level.js';

const MOST = 1_000_000;

export class StockedProductIdDto {
  @UuidField() id!: string;
}

export class StockSummaryDto {
  @IntField({ description: 'Products of which nothing is available; counting ends at 10 000' }) out!: number;
  @IntField() critical!: number;
  @IntField() low!: number;
  @MoneyField({ nullable: true, description: 'Of all with a known cost; null for whom costs are hidden' })
  inventoryValue!: MoneyDto | null;
  @IntField({ nullable: true, description: 'Products on the shelf whose cost nobody knows' })
  unknownCost!: number | null;
}

/** Either `change` or `countedOnHand`. */
export class AdjustStockDto {
  @IntField({ min: -MOST, max: MOST, optional: true, description: 'Units that came or, below zero, went' })
  change?: number;
  @IntField({ max: MOST, optional: true, description: 'Units that were counted on the shelf' })
  countedOnHand?: number;
  @EnumField('AdjustmentReason', ADJUSTMENT_REASONS) reason!: AdjustmentReason;
  @TextField({ max: 300, optional: true }) note?: string;
}

export class StockDto {
  @IntField() onHand!: number;
  @IntField() reserved!: number;
  @IntField() available!: number;
  @IntField({ description: 'Ordered from suppliers and not here yet' }) incoming!: number;
  @IntField({ description: 'Sold or promised before they are here' }) backordered!: number;
  @EnumField('StockLevel', STOCK_LEVELS) level!: StockLevel;
  @MoneyField({ nullable: true, description: 'Moving average; null while unknown or for whom it is hidden' })
  averageCost!: MoneyDto | null;
  @IntField() minimumStock!: number;
  @IntField() lowStockThreshold!: number;
}

export class ListStockMovementsDto extends PageQuery {}

export class StockMovementDto {
  @UuidField() id!: string;
  @DateTimeField() at!: string;
  @EnumField('StockReason', STOCK_REASONS) reason!: StockReason;
  @IntField({ min: -MOST }) onHandChange!: number;
  @IntField({ min: -MOST }) reservedChange!: number;
  @IntField({ description: 'On the shelf after it' }) onHandAfter!: number;
  @IntField({ description: 'Promised after it' }) reservedAfter!: number;
  @TextField({ nullable: true, description: 'Null where no member of staff did it' })
  actorName!: string | null;
  @TextField({ nullable: true }) orderNumber!: string | null;
  @TextField({ nullable: true }) restockNumber!: string | null;
  @TextField({ nullable: true }) note!: string | null;
}

export class StockMovementPageDto {
  @ListField(() => StockMovementDto) items!: StockMovementDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}
