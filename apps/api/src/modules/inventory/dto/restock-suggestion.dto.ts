import {
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { STOCK_LEVELS, type StockLevel } from '../stock-level.js';
import { RestockSupplierDto } from './restock-order.dto.js';

export class ListRestockSuggestionsDto {
  @UuidField({ optional: true, description: 'Of one supplier' }) supplier?: string;
}

export class SuggestedProductDto {
  @UuidField() productId!: string;
  @TextField() sku!: string;
  @TextField() name!: string;
  @EnumField('StockLevel', STOCK_LEVELS) level!: StockLevel;
  @IntField({ min: -1_000_000, description: 'Below zero where more is owed to buyers than is here' })
  available!: number;
  @IntField() incoming!: number;
  @IntField() soldIn30Days!: number;
  @IntField({ min: 1 }) suggested!: number;
  @MoneyField({ nullable: true, description: 'What one cost last, or on average' })
  unitCost!: MoneyDto | null;
}

export class RestockSuggestionDto {
  @ObjectField(() => RestockSupplierDto, { nullable: true, description: 'Null: the products name none' })
  supplier!: RestockSupplierDto | null;
  @ListField(() => SuggestedProductDto) products!: SuggestedProductDto[];
}
