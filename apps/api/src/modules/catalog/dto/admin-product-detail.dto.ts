import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
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
import { AVAILABILITIES, type Availability } from '../availability.js';
import { PRODUCT_ACTIONS, type ProductAction } from '../product-actions.js';
import type { ProductDetail } from '../products-admin.queries.js';
import { InheritedSpecificationDto, toInheritedSpecificationDto } from './admin-category.dto.js';
import { ProductImageDto, toProductImageDto } from './product-image.dto.js';
import { SpecificationDto } from './product.dto.js';

export class SaleDto {
  @MoneyField() price!: MoneyDto;
  @DateTimeField() startsAt!: string;
  @DateTimeField({ nullable: true }) endsAt!: string | null;
  @BooleanField({ description: 'Now' }) isRunning!: boolean;
}

export class ProductSupplierDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

/** Everything about a product, to be edited. */
export class AdminProductDetailDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() slug!: string;
  @TextField() sku!: string;
  @TextField() brand!: string;
  @TextField() model!: string;
  @TextField({ nullable: true }) groupCode!: string | null;
  @UuidField() categoryId!: string;
  @TextField() categoryName!: string;
  @ObjectField(() => ProductSupplierDto, { nullable: true }) supplier!: ProductSupplierDto | null;
  @TextField({ max: 20_000, description: 'Markdown without HTML' }) description!: string;
  @MoneyField({ description: 'What one costs when no sale runs' }) price!: MoneyDto;
  @MoneyField({ description: 'What one costs now' }) currentPrice!: MoneyDto;
  @ObjectField(() => SaleDto, { nullable: true }) sale!: SaleDto | null;
  @IntField() weightGrams!: number;
  @IntField() lengthCm!: number;
  @IntField() widthCm!: number;
  @IntField() heightCm!: number;
  @IntField() minimumStock!: number;
  @IntField() lowStockThreshold!: number;
  @BooleanField() isActive!: boolean;
  @BooleanField() isFeatured!: boolean;
  @BooleanField() allowsBackorder!: boolean;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @ListField(() => SpecificationDto) specifications!: SpecificationDto[];
  @ListField(() => InheritedSpecificationDto, {
    description: 'What its category asks for, from the top down',
  })
  specificationTemplate!: InheritedSpecificationDto[];
  @ListField(() => ProductImageDto) images!: ProductImageDto[];
  @BooleanField({ description: 'Then it can be archived, not deleted' }) wasOrdered!: boolean;
  @EnumListField('ProductAction', PRODUCT_ACTIONS) allowedActions!: ProductAction[];
  @DateTimeField({ nullable: true }) archivedAt!: string | null;
  @DateTimeField() createdAt!: string;
  @DateTimeField() updatedAt!: string;
  @IntField({ min: 1 }) version!: number;
}

export function toAdminProductDetailDto(product: ProductDetail): AdminProductDetailDto {
  const { salePrice, saleStartsAt, saleEndsAt } = product;
  return {
    id: product.id,
    name: product.name,
    slug: product.slug,
    sku: product.sku,
    brand: product.brand,
    model: product.model,
    groupCode: product.groupCode,
    categoryId: product.categoryId,
    categoryName: product.categoryName,
    supplier: product.supplier,
    description: product.description,
    price: rupiah(product.regularPrice),
    currentPrice: rupiah(product.priceNow),
    sale:
      salePrice !== null && saleStartsAt !== null
        ? {
            price: rupiah(salePrice),
            startsAt: saleStartsAt.toISOString(),
            endsAt: saleEndsAt && saleEndsAt.toISOString(),
            isRunning: product.isOnSale,
          }
        : null,
    weightGrams: product.weightGrams,
    lengthCm: product.lengthCm,
    widthCm: product.widthCm,
    heightCm: product.heightCm,
    minimumStock: product.minimumStock,
    lowStockThreshold: product.lowStockThreshold,
    isActive: product.isActive,
    isFeatured: product.isFeatured,
    allowsBackorder: product.allowsBackorder,
    availability: product.availability,
    specifications: product.specifications,
    specificationTemplate: product.specificationTemplate.map(toInheritedSpecificationDto),
    images: product.images.map(toProductImageDto),
    wasOrdered: product.wasOrdered,
    allowedActions: product.allowedActions,
    archivedAt: product.archivedAt && product.archivedAt.toISOString(),
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
    version: product.version,
  };
}
