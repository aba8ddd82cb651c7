import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { SuggestDto, SuggestionsDto } from './dto/suggestions.dto.js';
import { toProductCardDto } from './product-card.js';
import { SuggestionsService } from './suggestions.service.js';

@ApiTags('catalogue')
@Controller('search-suggestions')
export class SuggestionsController {
  constructor(private readonly suggestions: SuggestionsService) {}

  /** What a person may be about to type: products with their prices, categories and brands. */
  @Get()
  @SameForAll()
  @ApiOkResponse({ type: SuggestionsDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async suggestWords(@Query() { q }: SuggestDto): Promise<SuggestionsDto> {
    const { products, ...names } = await this.suggestions.suggest(q);
    return { products: products.map(toProductCardDto), ...names };
  }
}
