import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PageQuery } from '../../../common/page.js';
import { AVAILABILITIES, type Availability } from '../../catalog/availability.js';
import { ProductCardDto, toProductCardDto, type ProductCardRow } from '../../catalog/product-card.js';
import {
  ADMIN_PRODUCT_SORTS,
  ADMIN_PRODUCT_STATUSES,
  type AdminProductSort,
  type AdminProductStatus,
} from '../admin-products.queries.js';
import { SHORT_LEVELS, STOCK_LEVELS, type ShortLevel, type StockLevel } from '../stock-level.js';

export class ListAdminProductsDto extends PageQuery {
  @TextField({ max: 100, optional: true }) q?: string;
  @TextField({ max: 120, optional: true, description: 'Slug; the categories below it count too' })
  category?: string;
  @EnumField('Availability', AVAILABILITIES, { optional: true }) availability?: Availability;
  @EnumField('ShortLevel', SHORT_LEVELS, { optional: true }) level?: ShortLevel;
  @TextField({ max: 100, optional: true }) brand?: string;
  @UuidField({ optional: true }) supplier?: string;
  @EnumField('AdminProductStatus', ADMIN_PRODUCT_STATUSES, {
    optional: true,
    description: 'All that are not archived, unless told',
  })
  status?: AdminProductStatus;
  @BooleanField({ optional: true, fromQuery: true }) featured?: boolean;
  @EnumField('AdminProductSort', ADMIN_PRODUCT_SORTS, { optional: true, description: 'name unless told' })
  sort?: AdminProductSort;
}

export class AdminProductDto extends ProductCardDto {
  @TextField() sku!: string;
  @TextField() categoryName!: string;
  @BooleanField() isActive!: boolean;
  @IntField() onHand!: number;
  @IntField() reserved!: number;
  @IntField() available!: number;
  @IntField() minimumStock!: number;
  @IntField() lowStockThreshold!: number;
  @EnumField('StockLevel', STOCK_LEVELS) level!: StockLevel;
  @DateTimeField() updatedAt!: string;
  @IntField({ min: 1 }) version!: number;
}

export class AdminProductPageDto {
  @ListField(() => AdminProductDto) items!: AdminProductDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export type AdminProductRow = ProductCardRow &
  Omit<AdminProductDto, keyof ProductCardDto | 'updatedAt'> & { updatedAt: Date };

export function toAdminProductDto(row: AdminProductRow): AdminProductDto {
  return {
    sku: row.sku,
    categoryName: row.categoryName,
    isActive: row.isActive,
    onHand: row.onHand,
    reserved: row.reserved,
    available: row.available,
    minimumStock: row.minimumStock,
    lowStockThreshold: row.lowStockThreshold,
    level: row.level,
    updatedAt: row.updatedAt.toISOString(),
    version: row.version,
    // Last, because Node 20 takes a microsecond for each field that is written after a spread.
    ...toProductCardDto(row),
  };
}
