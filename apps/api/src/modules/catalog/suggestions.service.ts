import { Injectable } from '@nestjs/common';
import { MOST_NAMES, MOST_PRODUCTS } from './dto/suggestions.dto.js';
import type { ProductCardRow } from './product-card.js';
import { ProductSearchService } from './product-search.service.js';
import { SearchRulesService } from './search-rules.service.js';
import { searchWords } from './search-words.js';
import { suggestedBrands, suggestedCategories } from './suggested-names.js';

export interface Suggestions {
  products: ProductCardRow[];
  categories: { slug: string; name: string }[];
  brands: string[];
  correction: string | null;
}

@Injectable()
export class SuggestionsService {
  constructor(
    private readonly searches: ProductSearchService,
    private readonly rules: SearchRulesService,
  ) {}

  /** Names come from what the search found and from what is in memory: no statement of their own. */
  async suggest(q: string): Promise<Suggestions> {
    const typed = searchWords(q);
    const { rows, correction } = await this.searches.find(typed, {
      sort: 'relevance',
      filter: {},
      limit: MOST_PRODUCTS,
    });
    const words = correction === null ? typed : searchWords(correction);
    const rules = await this.rules.current();
    return {
      products: rows.slice(0, MOST_PRODUCTS),
      categories: suggestedCategories(words, rules, rows).slice(0, MOST_NAMES),
      brands: suggestedBrands(words, rows).slice(0, MOST_NAMES),
      correction,
    };
  }
}
