import { MAX_TOTAL } from '@hurtrock/shared/money';
import { BooleanField, EnumField, IntField, TextField } from '../../../common/fields.js';
import { PageQuery } from '../../../common/page.js';
import { PRODUCT_SORTS, type ProductSort } from '../product-sort.js';

export class ListProductsDto extends PageQuery {
  @TextField({
    max: 120,
    optional: true,
    description: 'Slug of a category; the categories below it count too',
  })
  category?: string;

  @TextField({ max: 120, optional: true })
  brand?: string;

  @IntField({ max: MAX_TOTAL, optional: true, fromQuery: true, description: 'Whole rupiah' })
  minPrice?: number;

  @IntField({ max: MAX_TOTAL, optional: true, fromQuery: true, description: 'Whole rupiah' })
  maxPrice?: number;

  @BooleanField({ optional: true, fromQuery: true, description: 'Only what can be sent now' })
  inStock?: boolean;

  @BooleanField({ optional: true, fromQuery: true })
  featured?: boolean;

  @TextField({ max: 100, optional: true, description: 'Words to look for; unfinished and misspelt ones too' })
  q?: string;

  @EnumField('ProductSort', PRODUCT_SORTS, {
    optional: true,
    description: 'relevance unless told; without words to look for that means newest',
  })
  sort?: ProductSort;
}
