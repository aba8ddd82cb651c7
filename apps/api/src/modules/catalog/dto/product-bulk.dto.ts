import {
  EnumField,
  IntField,
  ListField,
  TextField,
  UuidField,
  UuidListField,
} from '../../../common/fields.js';
import {
  BULK_ACTIONS,
  BULK_OUTCOMES,
  BULK_REFUSALS,
  type BulkAction,
  type BulkItem,
  type BulkOutcome,
  type BulkRefusal,
} from '../product-bulk.js';

export class BulkChangeDto {
  @UuidListField({ max: 200 }) ids!: string[];
  @EnumField('BulkAction', BULK_ACTIONS, { description: 'reprice is for admins' }) action!: BulkAction;
  @UuidField({ optional: true, description: 'Where to move them' }) categoryId?: string;
  @IntField({
    min: -90,
    max: 200,
    optional: true,
    description: 'What reprice adds to the regular price, which is then rounded to full Rp100',
  })
  percent?: number;
}

export class BulkItemDto {
  @UuidField() id!: string;
  @TextField({ nullable: true, description: 'null where there is no such product' }) name!: string | null;
  @EnumField('BulkOutcome', BULK_OUTCOMES) outcome!: BulkOutcome;
  @EnumField('BulkRefusal', BULK_REFUSALS, { optional: true }) code?: BulkRefusal;
}

export class BulkResultDto {
  @ListField(() => BulkItemDto) items!: BulkItemDto[];
}

export const toBulkResultDto = (items: BulkItem[]): BulkResultDto => ({
  items: items.map(({ id, name, outcome, code }) => ({ id, name, outcome, ...(code && { code }) })),
});
