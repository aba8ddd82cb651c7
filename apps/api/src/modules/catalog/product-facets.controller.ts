import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { FilterProductsDto } from './dto/list-products.dto.js';
import { ProductFacetsDto, toProductFacetsDto } from './dto/product-facets.dto.js';
import { ProductFacetsService } from './product-facets.service.js';

/** Not below `products`, where a product could have this address. */
@ApiTags('catalogue')
@Controller('product-facets')
export class ProductFacetsController {
  constructor(private readonly facets: ProductFacetsService) {}

  @Get()
  @SameForAll()
  @ApiOkResponse({ type: ProductFacetsDto })
  @ApiProblems('invalid_input', 'unknown_parameter', 'not_found')
  async countProducts(@Query() filter: FilterProductsDto): Promise<ProductFacetsDto> {
    return toProductFacetsDto(await this.facets.count(filter));
  }
}
