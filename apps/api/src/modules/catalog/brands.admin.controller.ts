import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { BrandDto, FindBrandsDto } from './dto/brand.dto.js';
import { ProductsAdminService } from './products-admin.service.js';

@ApiTags('admin: products')
@Controller('admin/brands')
export class BrandsAdminController {
  constructor(private readonly products: ProductsAdminService) {}

  /** Brands of the catalogue, to choose from while typing: at most 20. */
  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: [BrandDto] })
  @ApiProblems('invalid_input', 'unknown_parameter')
  findBrands(@Query() { q = '' }: FindBrandsDto): Promise<BrandDto[]> {
    return this.products.brands(q);
  }
}
