import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  EnumField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../common/fields.js';
import type { PictureFacts } from '../media/picture.entity.js';
import { PictureDto, toPictureDto } from '../media/picture.js';
import { AVAILABILITIES, type Availability } from './availability.js';
import { LIST_PRICE_NOW, PRICE_NOW } from './product-price.js';

/** A product as lists, carts and search show it. */
export class ProductCardDto {
  @UuidField() id!: string;
  @TextField() slug!: string;
  @TextField() name!: string;
  @TextField() brand!: string;
  @TextField() categorySlug!: string;
  @MoneyField() price!: MoneyDto;
  @MoneyField({ nullable: true, description: 'The regular price, while a sale runs' })
  listPrice!: MoneyDto | null;
  @EnumField('Availability', AVAILABILITIES) availability!: Availability;
  @BooleanField() isFeatured!: boolean;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
}

/** The columns a card needs, as SQL hands them over. */
export interface ProductCardRow {
  id: string;
  slug: string;
  name: string;
  brand: string;
  category_slug: string;
  price: number;
  list_price: number | null;
  availability: Availability;
  is_featured: boolean;
  thumbnail: PictureFacts | null;
}

const cardColumns = (price: string, listPrice: string): string =>
  `p.id, p.slug, p.name, p.brand, c.slug AS category_slug, ${price} AS price, ${listPrice} AS list_price, p.availability,
   p.is_featured, p.thumbnail`;

/** These columns in SQL, of a product `p` in a category `c`. */
export const CARD_COLUMNS = cardColumns('p.price', 'p.list_price');

/** The same with the prices of this moment, also where a sale has just begun or ended. */
export const CARD_COLUMNS_NOW = cardColumns(PRICE_NOW, LIST_PRICE_NOW);

export function toProductCardDto(row: ProductCardRow): ProductCardDto {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    brand: row.brand,
    categorySlug: row.category_slug,
    price: rupiah(row.price),
    listPrice: row.list_price === null ? null : rupiah(row.list_price),
    availability: row.availability,
    isFeatured: row.is_featured,
    picture: row.thumbnail && toPictureDto(row.thumbnail),
  };
}
