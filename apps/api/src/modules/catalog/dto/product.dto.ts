import { ApiProperty } from '@nestjs/swagger';
import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { PictureFacts } from '../../media/picture.entity.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
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
  @TextField({ nullable: true, description: 'The words as put right, where only these found something' })
  correction!: string | null;
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

/** Another finish of the same model. */
export class ProductSiblingDto {
  @TextField() slug!: string;
  @TextField() name!: string;
  @MoneyField() price!: MoneyDto;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
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
  @MoneyField({ nullable: true, description: 'The regular price, while a sale runs' })
  listPrice!: MoneyDto | null;
  @DateTimeField({ nullable: true, description: 'null when no sale runs, or one without an end' })
  saleEndsAt!: string | null;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @BooleanField() isFeatured!: boolean;
  @ListField(() => PictureDto, { description: 'The thumbnail first' }) images!: PictureDto[];
  @IntField() weightGrams!: number;
  @IntField() lengthCm!: number;
  @IntField() widthCm!: number;
  @IntField() heightCm!: number;
  @ObjectField(() => CategoryLinkDto) category!: CategoryLinkDto;
  @ListField(() => CategoryLinkDto) breadcrumb!: CategoryLinkDto[];
  @ListField(() => SpecificationDto) specifications!: SpecificationDto[];
  @ListField(() => ProductSiblingDto, { description: 'Other finishes of the same model' })
  siblings!: ProductSiblingDto[];
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
  sale_ends_at: Date | null;
  images: PictureFacts[];
  siblings: Pick<ProductCardRow, 'slug' | 'name' | 'price' | 'availability' | 'thumbnail'>[];
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
    listPrice: row.list_price === null ? null : rupiah(row.list_price),
    saleEndsAt: row.sale_ends_at && row.sale_ends_at.toISOString(),
    availability: row.availability,
    isFeatured: row.is_featured,
    images: row.images.map(toPictureDto),
    weightGrams: row.weight_grams,
    lengthCm: row.length_cm,
    widthCm: row.width_cm,
    heightCm: row.height_cm,
    category: { name: row.category_name, slug: row.category_slug },
    breadcrumb: row.breadcrumb,
    specifications: row.specifications.map(({ name, value, unit }) => ({ name, value, unit })),
    siblings: row.siblings.map(({ slug, name, price, availability, thumbnail }) => ({
      slug,
      name,
      price: rupiah(price),
      availability,
      picture: thumbnail && toPictureDto(thumbnail),
    })),
    similar: row.similar.map(toProductCardDto),
  };
}
