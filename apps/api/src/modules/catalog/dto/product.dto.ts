import { ApiProperty } from '@nestjs/swagger';
import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { AVAILABILITIES, type Availability } from '../availability.js';
import { ProductCardDto, toProductCardDto, type ProductCardRow } from '../product-card.js';
import type { Specification } from '../specification.js';

/** The address of one product. */
export class ProductSlugDto {
  @TextField({ min: 1, max: 200 }) slug!: string;
}

export class ProductPageDto {
  @ListField(() => ProductCardDto) items!: ProductCardDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class CategoryLinkDto {
  @TextField() name!: string;
  @TextField() slug!: string;
}

export class SpecificationDto {
  @TextField() name!: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] })
  value!: string | number | boolean;
  @TextField({ nullable: true }) unit!: string | null;
}

export class ProductDto {
  @UuidField() id!: string;
  @TextField() slug!: string;
  @TextField() sku!: string;
  @TextField() name!: string;
  @TextField() brand!: string;
  @TextField() model!: string;
  @TextField({ max: 20_000, description: 'Markdown without HTML' }) description!: string;
  @MoneyField() price!: MoneyDto;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @BooleanField() isFeatured!: boolean;
  @IntField() weightGrams!: number;
  @IntField() lengthCm!: number;
  @IntField() widthCm!: number;
  @IntField() heightCm!: number;
  @ObjectField(() => CategoryLinkDto) category!: CategoryLinkDto;
  @ListField(() => CategoryLinkDto) breadcrumb!: CategoryLinkDto[];
  @ListField(() => SpecificationDto) specifications!: SpecificationDto[];
  @ListField(() => ProductCardDto) similar!: ProductCardDto[];
}

/** What the product page's one statement returns. */
export interface ProductPageRow extends ProductCardRow {
  sku: string;
  model: string;
  description: string;
  weight_grams: number;
  length_cm: number;
  width_cm: number;
  height_cm: number;
  specifications: Specification[];
  category_name: string;
  breadcrumb: CategoryLinkDto[];
  similar: ProductCardRow[];
}

export function toProductDto(row: ProductPageRow): ProductDto {
  return {
    id: row.id,
    slug: row.slug,
    sku: row.sku,
    name: row.name,
    brand: row.brand,
    model: row.model,
    description: row.description,
    price: rupiah(row.price),
    availability: row.availability,
    isFeatured: row.is_featured,
    weightGrams: row.weight_grams,
    lengthCm: row.length_cm,
    widthCm: row.width_cm,
    heightCm: row.height_cm,
    category: { name: row.category_name, slug: row.category_slug },
    breadcrumb: row.breadcrumb,
    specifications: row.specifications.map(({ name, value, unit }) => ({ name, value, unit })),
    similar: row.similar.map(toProductCardDto),
  };
}
