import { MAX_TOTAL } from '@hurtrock/shared/money';
import { OmitType } from '@nestjs/swagger';
import { BooleanField, EnumField, IntField, TextField, TextListField } from '../../../common/fields.js';
import { PageQuery } from '../../../common/page.js';
import { PRODUCT_SORTS, type ProductSort } from '../product-sort.js';

export class ListProductsDto extends PageQuery {
  @TextField({
    max: 120,
    optional: true,
    description: 'Slug of a category; the categories below it count too',
  })
  category?: string;

  @TextListField({ max: 20, longest: 120, optional: true, fromQuery: true, description: 'Any of these' })
  brand?: string[];

  @IntField({ max: MAX_TOTAL, optional: true, fromQuery: true, description: 'Whole rupiah' })
  minPrice?: number;

  @IntField({ max: MAX_TOTAL, optional: true, fromQuery: true, description: 'Whole rupiah' })
  maxPrice?: number;

  @BooleanField({ optional: true, fromQuery: true, description: 'Only what can be sent now' })
  inStock?: boolean;

  @BooleanField({ optional: true, fromQuery: true })
  featured?: boolean;

  @BooleanField({ optional: true, fromQuery: true, description: 'Only what costs less than usual now' })
  onSale?: boolean;

  @TextListField({
    max: 20,
    longest: 320,
    // A name, a colon, a value.
    pattern: /^[^:]+:./,
    optional: true,
    fromQuery: true,
    description: '`name:value`; values of one name are alternatives, different names must all hold',
  })
  spec?: string[];

  @TextField({ max: 100, optional: true, description: 'Words to look for; unfinished and misspelt ones too' })
  q?: string;

  @EnumField('ProductSort', PRODUCT_SORTS, {
    optional: true,
    description: 'relevance unless told; without words to look for that means newest',
  })
  sort?: ProductSort;
}

/** What is wanted, without the order and the page of it. */
export class FilterProductsDto extends OmitType(ListProductsDto, ['sort', 'limit', 'after']) {}
