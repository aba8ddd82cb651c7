import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { ListProductsDto } from './dto/list-products.dto.js';
import { ProductDto, ProductPageDto, ProductSlugDto, toProductDto } from './dto/product.dto.js';
import { MayHaveMoved } from './moved.js';
import { toProductCardDto } from './product-card.js';
import { ProductsService } from './products.service.js';

@ApiTags('catalogue')
@Controller('products')
export class ProductsController {
  constructor(private readonly products: ProductsService) {}

  @Get()
  @SameForAll()
  @ApiOkResponse({ type: ProductPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter', 'not_found')
  async listProducts(@Query() query: ListProductsDto): Promise<ProductPageDto> {
    const { items, ...rest } = await this.products.list(query);
    return { items: items.map(toProductCardDto), ...rest };
  }

  @Get(':slug')
  @SameForAll()
  @MayHaveMoved()
  @ApiOkResponse({ type: ProductDto })
  @ApiProblems('not_found')
  async getProduct(@Param() { slug }: ProductSlugDto): Promise<ProductDto> {
    return toProductDto(await this.products.read(slug));
  }
}
