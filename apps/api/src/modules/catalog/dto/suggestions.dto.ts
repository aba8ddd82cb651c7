import { ListField, TextField, TextListField } from '../../../common/fields.js';
import { ProductCardDto } from '../product-card.js';

export const MOST_PRODUCTS = 6;
export const MOST_NAMES = 3;

export class SuggestDto {
  @TextField({ min: 2, max: 100, description: 'What was typed so far; the last word may be unfinished' })
  q!: string;
}

export class SuggestedCategoryDto {
  @TextField() slug!: string;
  @TextField() name!: string;
}

export class SuggestionsDto {
  @ListField(() => ProductCardDto, { description: `At most ${MOST_PRODUCTS}` }) products!: ProductCardDto[];
  @ListField(() => SuggestedCategoryDto, { description: `At most ${MOST_NAMES}` })
  categories!: SuggestedCategoryDto[];
  @TextListField({ max: MOST_NAMES, longest: 120 }) brands!: string[];
  @TextField({ nullable: true, description: 'The words as put right, when those typed were misspelt' })
  correction!: string | null;
}
