import { rupiah } from '@hurtrock/shared/money';
import { BooleanField, EnumField, MoneyDto, MoneyField, TextField, UuidField } from '../../common/fields.js';
import { AVAILABILITIES, type Availability } from './availability.js';

/** A product as lists, carts and search show it. */
export class ProductCardDto {
  @UuidField() id!: string;
  @TextField() slug!: string;
  @TextField() name!: string;
  @TextField() brand!: string;
  @TextField() categorySlug!: string;
  @MoneyField() price!: MoneyDto;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @BooleanField() isFeatured!: boolean;
}

/** The columns a card needs, as SQL hands them over. */
export interface ProductCardRow {
  id: string;
  slug: string;
  name: string;
  brand: string;
  category_slug: string;
  price: number;
  availability: Availability;
  is_featured: boolean;
}

/** These columns in SQL, of a product `p` in a category `c`. */
export const CARD_COLUMNS =
  'p.id, p.slug, p.name, p.brand, c.slug AS category_slug, p.price, p.availability, p.is_featured';

export function toProductCardDto(row: ProductCardRow): ProductCardDto {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    brand: row.brand,
    categorySlug: row.category_slug,
    price: rupiah(row.price),
    availability: row.availability,
    isFeatured: row.is_featured,
  };
}
