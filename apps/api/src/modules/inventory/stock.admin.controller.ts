import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AdminProductPageDto, ListAdminProductsDto, toAdminProductDto } from './dto/admin-product.dto.js';
import { StockListsService } from './stock-lists.service.js';

@ApiTags('admin: products')
@Controller('admin/products')
export class StockAdminController {
  constructor(private readonly stock: StockListsService) {}

  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: AdminProductPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listAdminProducts(@Query() query: ListAdminProductsDto): Promise<AdminProductPageDto> {
    const { items, nextCursor } = await this.stock.list(query);
    return { items: items.map(toAdminProductDto), nextCursor };
  }
}
