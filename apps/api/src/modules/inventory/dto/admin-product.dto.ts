import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PageQuery } from '../../../common/page.js';
import { AVAILABILITIES, type Availability } from '../../catalog/availability.js';
import { ADMIN_PRODUCT_SORTS, type AdminProductSort } from '../admin-products.queries.js';

export class ListAdminProductsDto extends PageQuery {
  @TextField({ max: 100, optional: true }) q?: string;
  @TextField({ max: 120, optional: true, description: 'Slug; the categories below it count too' })
  category?: string;
  @EnumField('Availability', AVAILABILITIES, { optional: true }) availability?: Availability;
  @EnumField('AdminProductSort', ADMIN_PRODUCT_SORTS, { optional: true, description: 'name unless told' })
  sort?: AdminProductSort;
}

export class AdminProductDto {
  @UuidField() id!: string;
  @TextField() slug!: string;
  @TextField() sku!: string;
  @TextField() name!: string;
  @TextField() brand!: string;
  @TextField() categoryName!: string;
  @MoneyField() price!: MoneyDto;
  @BooleanField() isActive!: boolean;
  @BooleanField() isFeatured!: boolean;
  @IntField() onHand!: number;
  @IntField() reserved!: number;
  @IntField() available!: number;
  @IntField() minimumStock!: number;
  @IntField() lowStockThreshold!: number;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
}

export class AdminProductPageDto {
  @ListField(() => AdminProductDto) items!: AdminProductDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export type AdminProductRow = Omit<AdminProductDto, 'price'> & { price: number };

export function toAdminProductDto({ price, ...row }: AdminProductRow): AdminProductDto {
  return {
    id: row.id,
    slug: row.slug,
    sku: row.sku,
    name: row.name,
    brand: row.brand,
    categoryName: row.categoryName,
    price: rupiah(price),
    isActive: row.isActive,
    isFeatured: row.isFeatured,
    onHand: row.onHand,
    reserved: row.reserved,
    available: row.available,
    minimumStock: row.minimumStock,
    lowStockThreshold: row.lowStockThreshold,
    availability: row.availability,
  };
}
